package atomization.population;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.parameter.Shorthand;

/** The same value for all. In a file a bare number says the same. */
@Shorthand
@Meaning("the same value for all; a bare number says the same")
public record Constant(
        @Parameter(meaning = "the value of every entity") double value) implements Distribution {
    @Override
    public double value(int i, int n, double uniform) {
        return value;
    }

    @Override
    public boolean isGiven() {
        return true;
    }

    @Override
    public void requireWithin(double min, double max) {
        Bounds.require("the value", value, min, max);
    }
}
