package atomization.society;

/** A week, or never, for each of n entities, held in 16 bits: weeks 0 to 32,766 (630 years). */
public final class WeekColumn {
    /** The value of an entity to which the thing never happened. */
    public static final int NEVER = Short.MIN_VALUE;

    private final short[] weeks;

    /** All never. */
    public WeekColumn(int size) {
        this.weeks = new short[size];
        java.util.Arrays.fill(weeks, Short.MIN_VALUE);
    }

    /** The week of entity {@code i}, or {@link #NEVER}. */
    public int get(int i) {
        return weeks[i];
    }

    /** Sets the week of entity {@code i}. */
    public void set(int i, int week) {
        weeks[i] = (short) week;
    }

    /** Whether it happened to {@code i} less than {@code weeks} weeks before {@code now}. */
    public boolean within(int i, int weeks, int now) {
        int week = this.weeks[i];
        return week != NEVER && now - week < weeks;
    }

    /** Shows all weeks. */
    void visitState(String name, StateVisitor visitor) {
        visitor.values(name, weeks);
    }
}
