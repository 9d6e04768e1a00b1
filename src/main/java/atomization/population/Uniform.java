package atomization.population;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;

/** Evenly spread between two bounds. */
@Meaning("evenly spread between two bounds")
public record Uniform(
        @Parameter(meaning = "lower bound") double min,
        @Parameter(meaning = "upper bound") double max) implements Distribution {
    /** @throws IllegalArgumentException if the bounds are in the wrong order */
    public Uniform {
        Bounds.requireOrder(min, max);
    }

    @Override
    public double value(int i, int n, double uniform) {
        return min + uniform * (max - min);
    }

    @Override
    public void requireWithin(double least, double most) {
        Bounds.require("min", min, least, most);
        Bounds.require("max", max, least, most);
    }
}
