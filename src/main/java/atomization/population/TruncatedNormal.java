package atomization.population;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;

/** Normal, given that it falls within bounds. */
@Meaning("normal, given that it falls within bounds")
public record TruncatedNormal(
        @Parameter(meaning = "mean of the normal distribution that is truncated")
        double mean,

        @Parameter(min = 1e-12, meaning = "standard deviation of it")
        double sd,

        @Parameter(value = "0", meaning = "lower bound") double min,
        @Parameter(value = "1", meaning = "upper bound") double max)
        implements Distribution {
    /** @throws IllegalArgumentException if the bounds are in the wrong order or hold almost nothing */
    public TruncatedNormal {
        Bounds.requireOrder(min, max);
        if (StandardNormal.cumulative((max - mean) / sd) - StandardNormal.cumulative((min - mean) / sd) < 1e-12) {
            throw new IllegalArgumentException("hardly any of the normal distribution lies between min and max");
        }
    }

    @Override
    public double value(int i, int n, double uniform) {
        double below = StandardNormal.cumulative((min - mean) / sd);
        double above = StandardNormal.cumulative((max - mean) / sd);
        return Bounds.clip(mean + sd * StandardNormal.quantile(below + uniform * (above - below)), min, max);
    }

    @Override
    public void requireWithin(double least, double most) {
        Bounds.require("min", min, least, most);
        Bounds.require("max", max, least, most);
    }
}
