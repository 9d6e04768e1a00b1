package atomization.society;

/**
 * One number in [0, maximum] for each of n entities, held in 16 bits: the step is maximum / 65535, so a value is off by
 * at most half of that. 0 and the maximum are exact. For quantities that move fast, by a hundredth a week or more:
 * relaxation at rate r stops within half a step / r of its target.
 */
public final class FixedColumn {
    private static final int STEPS = 65535;

    private final char[] values;
    private final double step;
    private final double inverse;

    /** All values 0. */
    public FixedColumn(int size, double maximum) {
        this.values = new char[size];
        this.step = maximum / STEPS;
        this.inverse = STEPS / maximum;
    }

    /** All values 0, maximum 1. */
    public static FixedColumn unit(int size) {
        return new FixedColumn(size, 1);
    }

    /** The number of entities. */
    public int size() {
        return values.length;
    }

    /** The value of entity {@code i}. */
    public double get(int i) {
        return values[i] * step;
    }

    /** Sets the value of entity {@code i}, clamped to [0, maximum] and rounded to the nearest step. */
    public void set(int i, double value) {
        values[i] = (char) Math.max(0, Math.min(STEPS, (int) (value * inverse + 0.5)));
    }

    /** The value that would be read after {@code set(i, value)}. */
    public double stored(double value) {
        return Math.max(0, Math.min(STEPS, (int) (value * inverse + 0.5))) * step;
    }

    /** Moves the value of entity {@code i} towards {@code target} by the share {@code rate} of the distance. */
    public void relax(int i, double target, double rate) {
        double value = get(i);
        set(i, value + rate * (target - value));
    }

    /** Sets all values. */
    public void fill(double value) {
        if (values.length > 0) {
            set(0, value);
            java.util.Arrays.fill(values, values[0]);
        }
    }

    /** The size of a step: a value is {@link #raw} steps. */
    public double step() {
        return step;
    }

    /** The value of entity {@code i} in steps, 0 to 65535. */
    public char raw(int i) {
        return values[i];
    }

    /** Shows all values. */
    void visitState(String name, StateVisitor visitor) {
        visitor.values(name, values);
    }
}
