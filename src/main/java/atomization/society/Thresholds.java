package atomization.society;

import org.jspecify.annotations.Nullable;

/**
 * The threshold of each worker, fixed. One number for all, or given numbers in double precision (they are compared
 * exactly, as the classic threshold models need), or drawn numbers in single precision (the float is the draw).
 */
public final class Thresholds {
    private final double constant;
    private final double @Nullable [] exact;
    private final float @Nullable [] drawn;
    private double shift;

    private Thresholds(double constant, double @Nullable [] exact, float @Nullable [] drawn) {
        this.constant = constant;
        this.exact = exact;
        this.drawn = drawn;
    }

    /** The same threshold for everybody. */
    public static Thresholds constant(double value) {
        return new Thresholds(value, null, null);
    }

    /** Thresholds given one by one; the array is taken over. */
    public static Thresholds exact(double[] values) {
        return new Thresholds(0, values, null);
    }

    /** Thresholds drawn from a distribution; the array is taken over. */
    public static Thresholds drawn(float[] values) {
        return new Thresholds(0, null, values);
    }

    /** The threshold of worker {@code i}. */
    public double get(int i) {
        if (drawn != null) {
            return drawn[i] + shift;
        }
        return (exact != null ? exact[i] : constant) + shift;
    }

    /** Moves all thresholds, present and to come, by the same amount. */
    public void shift(double by) {
        shift += by;
    }

    /**
     * Gives worker {@code i} a new threshold, to which what all thresholds were moved by is added.
     *
     * @throws IllegalStateException if all workers share one threshold and the new one differs
     */
    public void set(int i, double value) {
        if (drawn != null) {
            drawn[i] = (float) value;
        } else if (exact != null) {
            exact[i] = value;
        } else if (value != constant) {
            throw new IllegalStateException("all workers share the threshold " + constant);
        }
    }

    void visitState(StateVisitor visitor) {
        shift = visitor.value("thresholdShift", shift);
        if (exact != null) {
            visitor.values("threshold", exact);
        } else if (drawn != null) {
            visitor.values("threshold", drawn);
        }
    }
}
