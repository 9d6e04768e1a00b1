package atomization.population;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;

/** Lognormal: the logarithm is normal. */
@Meaning("lognormal: the logarithm is normal")
public record Lognormal(
        @Parameter(min = 1e-300, meaning = "mean of the values themselves, before clipping")
        double mean,

        @Parameter(min = 0, meaning = "standard deviation of their logarithm")
        double sigma,

        @Parameter(value = "0", meaning = "values below are moved here")
        double min,

        @Parameter(value = "1e300", meaning = "values above are moved here")
        double max)
        implements Distribution {
    /** @throws IllegalArgumentException if the bounds are in the wrong order */
    public Lognormal {
        Bounds.requireOrder(min, max);
    }

    @Override
    public double value(int i, int n, double uniform) {
        double logarithm = StrictMath.log(mean) - sigma * sigma / 2 + sigma * StandardNormal.quantile(uniform);
        return Bounds.clip(StrictMath.exp(logarithm), min, max);
    }

    @Override
    public void requireWithin(double least, double most) {
        Bounds.require("min", min, least, most);
        Bounds.require("max", Math.min(max, StrictMath.exp(StrictMath.log(mean) + 40 * sigma)), least, most);
    }
}
