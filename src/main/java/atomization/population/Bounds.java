package atomization.population;

/** Holds values against the bounds of the trait that they are for. */
final class Bounds {
    private Bounds() {}

    /** @throws IllegalArgumentException with a message for the user if {@code value} is out of bounds */
    static void require(String what, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(
                    what + " is " + value + ", but has to lie in [" + min + ", " + max + "]");
        }
    }

    /** @throws IllegalArgumentException with a message for the user if {@code low} is above {@code high} */
    static void requireOrder(double low, double high) {
        if (low > high) {
            throw new IllegalArgumentException("min (" + low + ") is above max (" + high + ")");
        }
    }

    static double clip(double value, double min, double max) {
        return Math.max(min, Math.min(max, value));
    }
}
