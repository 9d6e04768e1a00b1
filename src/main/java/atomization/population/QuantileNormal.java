package atomization.population;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;

/**
 * The quantiles of a normal distribution, one an entity: entity i of n has the quantile of (i + 1/2) / n. Nothing is
 * drawn and nothing is clipped unless bounds are given.
 */
@Meaning("the quantiles of a normal distribution, one an entity: nothing is drawn")
public record QuantileNormal(
        @Parameter(meaning = "mean") double mean,
        @Parameter(min = 0, meaning = "standard deviation") double sd,

        @Parameter(value = "-1e300", meaning = "values below are moved here")
        double min,

        @Parameter(value = "1e300", meaning = "values above are moved here")
        double max)
        implements Distribution {
    /** @throws IllegalArgumentException if the bounds are in the wrong order */
    public QuantileNormal {
        Bounds.requireOrder(min, max);
    }

    @Override
    public double value(int i, int n, double uniform) {
        return Bounds.clip(mean + sd * StandardNormal.quantile((i + 0.5) / n), min, max);
    }

    @Override
    public boolean isGiven() {
        return true;
    }

    @Override
    public void requireWithin(double least, double most) {
        Bounds.require("min", Math.max(min, mean - 40 * sd), least, most);
        Bounds.require("max", Math.min(max, mean + 40 * sd), least, most);
    }
}
