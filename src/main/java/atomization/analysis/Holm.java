package atomization.analysis;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's adjustment of p values for a set of hypotheses that are tested together (Holm 1979). */
public final class Holm {
    private Holm() {}

    /**
     * The adjusted values, in the order of the given ones: who rejects what is below alpha wrongly rejects any true
     * hypothesis of the set with at most that probability, however they depend on one another.
     */
    public static double[] adjust(double... values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(k -> values[k]).thenComparing(k -> k))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[values.length];
        double largest = 0;
        for (int rank = 0; rank < order.length; rank++) {
            largest = Math.max(largest, Math.min(1, values[order[rank]] * (values.length - rank)));
            adjusted[order[rank]] = largest;
        }
        return adjusted;
    }
}
