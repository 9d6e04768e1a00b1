package atomization.society;

import java.util.Arrays;

/**
 * Bits that one thread switches on in a column while it works on a block of workers: those of the block itself are
 * gathered here and handed over at its end, since switching on a bit that other threads may reach as well takes ten times
 * as long.
 */
public final class BlockMarks {
    private final BitColumn column;
    private final int from;
    private final int to;
    private final long[] words;

    /** No marks yet for a block from {@code from}, a multiple of 64, to {@code to - 1}. */
    public BlockMarks(BitColumn column, int from, int to) {
        this.column = column;
        this.from = from;
        this.to = to;
        this.words = new long[(to - from + 63) >>> 6];
    }

    /** Switches the bit of entity {@code i} on, in this block or elsewhere. */
    public void mark(int i) {
        if (i >= from && i < to) {
            words[(i - from) >>> 6] |= 1L << i;
        } else {
            column.mark(i);
        }
    }

    /** Hands the marks of the block over to the column. */
    public void handOver() {
        for (int word = 0; word < words.length; word++) {
            column.markAll((from >>> 6) + word, words[word]);
        }
        Arrays.fill(words, 0);
    }
}
