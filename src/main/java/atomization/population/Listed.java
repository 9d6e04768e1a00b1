package atomization.population;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.parameter.Shorthand;
import atomization.parameter.VariantName;
import java.util.Arrays;

/** Values given one by one, one an entity. In a file a bare list says the same. */
@Shorthand
@VariantName("list")
@Meaning("values given one by one, one an entity; a bare list says the same")
public record Listed(
        @Parameter(meaning = "the values, one an entity") double[] values) implements Distribution {
    /** Keeps a copy. */
    public Listed {
        values = values.clone();
    }

    @Override
    public double[] values() {
        return values.clone();
    }

    @Override
    public double value(int i, int n, double uniform) {
        return values[i];
    }

    @Override
    public boolean isGiven() {
        return true;
    }

    @Override
    public void requireSize(int n) {
        if (values.length != n) {
            throw new IllegalArgumentException(
                    "the list has " + values.length + " values, but " + n + " are needed, one an entity");
        }
    }

    @Override
    public void requireWithin(double min, double max) {
        for (double value : values) {
            Bounds.require("a value of the list", value, min, max);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Listed listed && Arrays.equals(values, listed.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Listed" + Arrays.toString(values);
    }
}
