package atomization.society;

/** One number in [0, 1] for each of n entities, in single precision: for what moves by thousandths a week. */
public final class FloatColumn {
    private final float[] values;

    /** All values 0. */
    public FloatColumn(int size) {
        this.values = new float[size];
    }

    /** The number of entities. */
    public int size() {
        return values.length;
    }

    /** The value of entity {@code i}. */
    public double get(int i) {
        return values[i];
    }

    /** Sets the value of entity {@code i}, clamped to [0, 1]. */
    public void set(int i, double value) {
        // Nearly every value is within: to find that out takes less than to clamp it.
        values[i] = (float) (value > 0 && value <= 1 ? value : Math.max(0, Math.min(1, value)));
    }

    /** Moves the value of entity {@code i} towards {@code target} by the share {@code rate} of the distance. */
    public void relax(int i, double target, double rate) {
        double value = values[i];
        set(i, value + rate * (target - value));
    }

    /** Sets all values. */
    public void fill(double value) {
        java.util.Arrays.fill(values, (float) Math.max(0, Math.min(1, value)));
    }

    /** Shows all values. */
    void visitState(String name, StateVisitor visitor) {
        visitor.values(name, values);
    }
}
