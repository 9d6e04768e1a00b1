package atomization.analysis;

import java.util.Arrays;

/**
 * The split of a sample into a lower and an upper group that leaves the least variance inside the groups (Fisher 1958).
 *
 * @param lower mean of the lower group
 * @param upper mean of the upper group
 * @param share share of the sample in the smaller group
 */
public record TwoGroups(double lower, double upper, double share) {
    /** @throws IllegalArgumentException if there are fewer than two observations */
    public static TwoGroups of(double... sample) {
        if (sample.length < 2) {
            throw new IllegalArgumentException("two groups need at least two observations");
        }
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        double[] sums = new double[sorted.length + 1];
        for (int k = 0; k < sorted.length; k++) {
            sums[k + 1] = sums[k] + sorted[k];
        }
        int size = sorted.length;
        int best = 1;
        double most = Double.NEGATIVE_INFINITY;
        for (int cut = 1; cut < size; cut++) {
            double between =
                    sums[cut] * sums[cut] / cut + (sums[size] - sums[cut]) * (sums[size] - sums[cut]) / (size - cut);
            if (between > most) {
                most = between;
                best = cut;
            }
        }
        return new TwoGroups(
                sums[best] / best,
                (sums[size] - sums[best]) / (size - best),
                Math.min(best, size - best) / (double) size);
    }

    /** How far the groups are apart. */
    public double distance() {
        return upper - lower;
    }
}
