package atomization.population;

import atomization.parameter.Meaning;

/** The integers 0 to n - 1: entity i has i. */
@Meaning("the integers 0 to n - 1: entity i has i")
public record Integers() implements Distribution {
    @Override
    public double value(int i, int n, double uniform) {
        return i;
    }

    @Override
    public boolean isGiven() {
        return true;
    }

    @Override
    public void requireWithin(double min, double max) {
        Bounds.require("the least value", 0, min, max);
        if (max != Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("integers up to the number of entities do not stay below " + max);
        }
    }
}
