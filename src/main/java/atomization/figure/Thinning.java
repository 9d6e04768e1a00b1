package atomization.figure;

import java.util.BitSet;
import java.util.List;

/**
 * Leaves out points of series that share their x so that no extreme is lost: the points are divided into buckets of
 * equal length, and of each bucket those stay at which any series has its smallest or its largest value; so do the first
 * and the last point. The points that stay keep their values.
 */
public final class Thinning {
    private Thinning() {}

    /**
     * The places that stay, in order.
     *
     * @param size number of points
     * @param most how many may stay, at least 2
     * @param series of {@code size} values each; NaN is a gap
     */
    public static int[] keep(int size, int most, List<double[]> series) {
        if (most < 2) {
            throw new IllegalArgumentException("at least two points have to stay, not " + most);
        }
        BitSet kept = new BitSet(size);
        if (size <= most) {
            kept.set(0, size);
            return kept.stream().toArray();
        }
        kept.set(0);
        kept.set(size - 1);
        int buckets = (most - 2) / Math.max(1, 2 * series.size());
        for (int bucket = 0; bucket < buckets; bucket++) {
            int from = (int) ((long) size * bucket / buckets);
            int to = (int) ((long) size * (bucket + 1) / buckets);
            for (double[] values : series) {
                keepExtremes(values, from, to, kept);
            }
        }
        return kept.stream().toArray();
    }

    private static void keepExtremes(double[] values, int from, int to, BitSet kept) {
        int least = -1;
        int most = -1;
        for (int k = from; k < to; k++) {
            if (!Double.isNaN(values[k])) {
                least = least < 0 || values[k] < values[least] ? k : least;
                most = most < 0 || values[k] > values[most] ? k : most;
            }
        }
        if (least >= 0) {
            kept.set(least);
            kept.set(most);
        }
    }

    /** The values at some places. */
    public static double[] at(int[] places, double[] values) {
        double[] chosen = new double[places.length];
        for (int k = 0; k < places.length; k++) {
            chosen[k] = values[places[k]];
        }
        return chosen;
    }
}
