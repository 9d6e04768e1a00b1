package atomization.society;

/**
 * The places for ties of all workers: a row of slots for each, filled from the left in ascending order of the other
 * worker's number (the alter), so that ties are visited in an order that does not depend on their history. Strength is
 * held in 16 bits: a step is 1/65535.
 *
 * <p>Layers whose rows have one length for all share one store, in which the three rows of a worker stand one after the
 * other: what goes through all ties of a worker then reads one short piece of memory, and the same number of slots for
 * everybody, which a processor foresees. Empty slots hold {@link TieLayer#NONE} and a strength of 0, so that sums may go
 * over them.
 */
public final class TieRows {
    private static final char[] NOT_SET = new char[0];

    private final int size;
    private final int stride;
    private final int[] rowStart;

    /** The other end of each tie, or {@link TieLayer#NONE}. */
    @StateVariable(range = "number", meaning = "the other end of each tie, by row, ascending")
    final int[] alters;

    /** The strength of each tie in steps; without length until one is set: while a network is made, all are 0. */
    @StateVariable(symbol = "w", meaning = "strength of each tie, the same at both ends")
    private char[] strengths = NOT_SET;

    private TieRows(int size, int stride, int[] rowStart, int[] alters) {
        this.size = size;
        this.stride = stride;
        this.rowStart = rowStart;
        this.alters = alters;
    }

    /** Rows of {@code stride} slots each. */
    static TieRows uniform(int size, int stride, int[] alters) {
        return new TieRows(size, stride, new int[0], alters);
    }

    /** Rows of which that of worker i begins at {@code rowStart[i]} and ends before {@code rowStart[i + 1]}. */
    static TieRows of(int[] rowStart, int[] alters) {
        return new TieRows(rowStart.length - 1, 0, rowStart, alters);
    }

    /** The number of workers. */
    int size() {
        return size;
    }

    /** Whether all rows have one length. */
    boolean isUniform() {
        return rowStart.length == 0;
    }

    /** The length of every row; 0 if they differ. */
    int stride() {
        return stride;
    }

    /** The first slot of worker {@code i}. */
    int first(int i) {
        return rowStart.length == 0 ? i * stride : rowStart[i];
    }

    /** One past the last slot of worker {@code i}. */
    int limit(int i) {
        return rowStart.length == 0 ? (i + 1) * stride : rowStart[i + 1];
    }

    /** The strengths, to be read and written. */
    char[] strengths() {
        if (strengths.length != alters.length) {
            allocate();
        }
        return strengths;
    }

    private synchronized void allocate() {
        if (strengths.length != alters.length) {
            strengths = new char[alters.length];
        }
    }

    /** Whether a strength has been set. */
    boolean hasStrengths() {
        return strengths.length > 0;
    }

    void visitState(StateVisitor visitor) {
        visitor.values("alters", alters);
        visitor.values("strengths", strengths());
    }
}
