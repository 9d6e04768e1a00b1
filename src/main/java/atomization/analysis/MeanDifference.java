package atomization.analysis;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference of two means, at each of a number of places, with its 95% confidence interval by Student's
 * distribution; NaN where it is not known. The intervals hold each for its place, not for all places at once.
 *
 * @param mean the difference
 * @param low the lower end of the interval; NaN with fewer than two replicates
 * @param high the upper end
 */
public record MeanDifference(double[] mean, double[] low, double[] high) {
    private static final double UPPER = 0.975;

    /** No differences yet, at so many places. */
    private static MeanDifference of(int size) {
        MeanDifference none = new MeanDifference(new double[size], new double[size], new double[size]);
        Arrays.fill(none.mean, Double.NaN);
        Arrays.fill(none.low, Double.NaN);
        Arrays.fill(none.high, Double.NaN);
        return none;
    }

    /**
     * Of replicates that belong together in pairs: the mean over pairs of the second minus the first.
     *
     * @param first one array a replicate
     * @param second as many arrays of the same length
     * @throws IllegalArgumentException if there are not as many
     */
    public static MeanDifference paired(double[][] first, double[][] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(first.length + " replicates cannot be paired with " + second.length);
        }
        double[][] differences = new double[first.length][];
        for (int pair = 0; pair < first.length; pair++) {
            double[] before = first[pair];
            double[] after = second[pair];
            differences[pair] = new double[before.length];
            Arrays.setAll(differences[pair], k -> after[k] - before[k]);
        }
        int size = first.length == 0 ? 0 : first[0].length;
        MeanDifference result = of(size);
        for (int place = 0; place < size; place++) {
            Sample sample = Sample.of(differences, place);
            result.put(place, sample.mean, sample.variance / sample.count, sample.count - 1);
        }
        return result;
    }

    /**
     * Of replicates that do not belong together: the second mean minus the first, with the interval of Welch (1947).
     *
     * @param first one array a replicate
     * @param second any number of arrays of the same length
     */
    public static MeanDifference unpaired(double[][] first, double[][] second) {
        int size = first.length == 0 || second.length == 0 ? 0 : first[0].length;
        MeanDifference result = of(size);
        for (int place = 0; place < size; place++) {
            Sample one = Sample.of(first, place);
            Sample other = Sample.of(second, place);
            double partOne = one.variance / one.count;
            double partOther = other.variance / other.count;
            double square = partOne + partOther;
            double freedom =
                    square * square / (partOne * partOne / (one.count - 1) + partOther * partOther / (other.count - 1));
            result.put(place, other.mean - one.mean, square, square == 0 ? one.count + other.count - 2 : freedom);
        }
        return result;
    }

    private void put(int place, double difference, double square, double freedom) {
        mean[place] = difference;
        if (freedom >= 1 && square >= 0) {
            double reach = Math.sqrt(square) * quantile(freedom);
            low[place] = difference - reach;
            high[place] = difference + reach;
        }
    }

    private static double quantile(double freedom) {
        return TDistribution.of(freedom).inverseCumulativeProbability(UPPER);
    }

    /** The values at one place that are known: how many, their mean and their variance. */
    private record Sample(int count, double mean, double variance) {
        static Sample of(double[][] replicates, int place) {
            int count = 0;
            double sum = 0;
            for (double[] replicate : replicates) {
                if (!Double.isNaN(replicate[place])) {
                    count++;
                    sum += replicate[place];
                }
            }
            double mean = count == 0 ? Double.NaN : sum / count;
            double squares = 0;
            for (double[] replicate : replicates) {
                if (!Double.isNaN(replicate[place])) {
                    squares += (replicate[place] - mean) * (replicate[place] - mean);
                }
            }
            return new Sample(count, mean, count < 2 ? Double.NaN : squares / (count - 1));
        }
    }
}
