package atomization.society;

import atomization.parallel.Ranges;
import java.util.function.IntToDoubleFunction;

/**
 * A tie drawn for each worker of a block, with probability in proportion to strength.
 *
 * <p>The ties of the whole block are drawn before any of them is looked at: each draw is then free of branches that a
 * processor could not foresee, and the next worker's can begin before this one's is done.
 */
public final class TieDraw {
    /** In longer rows a sum of strengths might not fit an int. */
    private static final int LONGEST = Integer.MAX_VALUE / TieLayer.STEPS;

    private final Society society;
    private final int[] alters = new int[Ranges.BLOCK];
    private final char[] steps = new char[Ranges.BLOCK];
    private final byte[] layers = new byte[Ranges.BLOCK];
    private int from;
    private int at;

    /** For one thread; nothing is drawn yet. */
    public TieDraw(Society society) {
        this.society = society;
    }

    /** Draws for workers {@code first} to {@code limit - 1}, at most a block of {@link Ranges}, by a number in [0, 1) of each. */
    public void draw(int first, int limit, IntToDoubleFunction uniform) {
        from = first;
        TieLayers ties = society.ties;
        if (ties.areShared() && ties.rows()[0].stride() <= LONGEST) {
            drawFromShared(ties, first, limit, uniform);
            return;
        }
        long[] total = new long[Layer.COUNT];
        for (int i = first; i < limit; i++) {
            drawFromAny(ties, i, total, uniform.applyAsDouble(i));
        }
    }

    /** Turns to worker {@code i}; false if it has no tie, or the one it would have is to somebody absent. */
    public boolean at(int i) {
        at = i - from;
        return alters[at] != TieLayer.NONE;
    }

    /** The other end of the tie. */
    public int alter() {
        return alters[at];
    }

    /** The layer of the tie. */
    public Layer layer() {
        return Layer.of(layers[at]);
    }

    /** The strength of the tie, in [0, 1]. */
    public double strength() {
        return steps[at] * TieLayer.STEP;
    }

    /** Draws where the three rows of a worker stand one after the other, so that a draw is one walk through them. */
    private void drawFromShared(TieLayers ties, int first, int limit, IntToDoubleFunction uniform) {
        TieRows rows = ties.rows()[0];
        char[] strengths = rows.strengths();
        int second = ties.layer(1).first(0);
        int third = ties.layer(2).first(0);
        int stride = rows.stride();
        for (int i = first; i < limit; i++) {
            int row = rows.first(i);
            int total = 0;
            for (int slot = row; slot < row + stride; slot++) {
                total += strengths[slot];
            }
            if (total == 0) {
                alters[i - first] = TieLayer.NONE;
                continue;
            }
            // Long sums: of whole ones a compiler makes vectors here, which take longer in rows this short.
            long over = ~(long) (uniform.applyAsDouble(i) * total);
            long places = 0;
            for (int slot = row; slot < row + stride; slot++) {
                over += strengths[slot];
                // One more for every place up to which strengths sum to what is sought, or less.
                places += over >>> 63;
            }
            int place = (int) places;
            alters[i - first] = rows.alters[row + place];
            steps[i - first] = strengths[row + place];
            layers[i - first] = (byte) ((second - place - 1 >>> 31) + (third - place - 1 >>> 31));
        }
    }

    private void drawFromAny(TieLayers ties, int i, long[] totals, double uniform) {
        int others = society.workers.size() - 1;
        long total = 0;
        for (int k = 0; k < Layer.COUNT; k++) {
            TieLayer layer = ties.layer(k);
            totals[k] = layer.isComplete() ? (long) others * TieLayer.STEPS : layer.strengthSteps(i);
            total += totals[k];
        }
        alters[i - from] = TieLayer.NONE;
        if (total == 0) {
            return;
        }
        long left = (long) (uniform * total);
        int k = 0;
        while (left >= totals[k]) {
            left -= totals[k++];
        }
        layers[i - from] = (byte) k;
        TieLayer layer = ties.layer(k);
        if (layer.isComplete()) {
            int other = (int) (left / TieLayer.STEPS);
            other += other >= i ? 1 : 0;
            alters[i - from] = society.workers.present.get(other) ? other : TieLayer.NONE;
            steps[i - from] = TieLayer.STEPS;
            return;
        }
        int slot = layer.first(i);
        while (left >= layer.steps(slot)) {
            left -= layer.steps(slot++);
        }
        alters[i - from] = layer.alter(slot);
        steps[i - from] = (char) layer.steps(slot);
    }
}
