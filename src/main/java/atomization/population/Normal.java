package atomization.population;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;

/** Normal, clipped: what falls outside the bounds is moved to the nearer one. */
@Meaning("normal, clipped: what falls outside the bounds is moved to the nearer one")
public record Normal(
        @Parameter(meaning = "mean before clipping") double mean,

        @Parameter(min = 0, meaning = "standard deviation before clipping")
        double sd,

        @Parameter(value = "0", meaning = "values below are moved here")
        double min,

        @Parameter(value = "1", meaning = "values above are moved here")
        double max)
        implements Distribution {
    /** @throws IllegalArgumentException if the bounds are in the wrong order */
    public Normal {
        Bounds.requireOrder(min, max);
    }

    @Override
    public double value(int i, int n, double uniform) {
        return Bounds.clip(mean + sd * StandardNormal.quantile(uniform), min, max);
    }

    @Override
    public void requireWithin(double least, double most) {
        Bounds.require("min", min, least, most);
        Bounds.require("max", max, least, most);
    }
}
