package atomization.analysis;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Page's test for a trend over ordered doses (Page 1963), each replicate a block: ranks are taken inside a replicate, so that
 * replicates may lie at different levels.
 *
 * @param statistic Page's L, the ranks weighed by the number of the dose
 * @param probability the p value of no trend against a rising one (normal approximation)
 */
public record PageTrend(double statistic, double probability) {
    /**
     * Tests for a rise.
     *
     * @param blocks one row a replicate, one number a dose, in the order of the doses
     */
    public static PageTrend of(double[][] blocks) {
        int count = blocks.length;
        int doses = count == 0 ? 0 : blocks[0].length;
        if (count == 0 || doses < 2) {
            return new PageTrend(Double.NaN, 1);
        }
        double sum = 0;
        double variance = 0;
        double spread = doses * ((double) doses * doses - 1) / 12;
        for (double[] block : blocks) {
            double[] ranks = ranks(block);
            double squares = 0;
            for (int k = 0; k < doses; k++) {
                sum += (k + 1) * ranks[k];
                squares += (ranks[k] - (doses + 1) / 2.0) * (ranks[k] - (doses + 1) / 2.0);
            }
            // the variance of a permutation of these ranks, ties included
            variance += squares * spread / (doses - 1);
        }
        double expected = count * doses * (doses + 1.0) * (doses + 1.0) / 4;
        double z = variance == 0 ? 0 : (sum - expected) / StrictMath.sqrt(variance);
        return new PageTrend(sum, 1 - new NormalDistribution(null, 0, 1).cumulativeProbability(z));
    }

    /** Ranks from 1; equal values share the mean of their ranks. */
    static double[] ranks(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] ranks = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            int less = 0;
            int equal = 0;
            for (double each : sorted) {
                less += each < values[k] ? 1 : 0;
                equal += each == values[k] ? 1 : 0;
            }
            ranks[k] = less + (equal + 1) / 2.0;
        }
        return ranks;
    }
}
