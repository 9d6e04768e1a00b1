package atomization.analysis;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A dip test after Hartigan and Hartigan (1985): whether a sample has more than one mode. The dip is the least distance of
 * its distribution function from any with one mode; its p value comes from {@value #SAMPLES} uniform samples, the least
 * favourable ones with one mode, of which the random numbers have a fixed seed.
 *
 * @param dip at least 1 / (2n), at most 1/4
 * @param probability the p value of one mode
 */
public record DipTest(double dip, double probability) {
    /** Uniform samples drawn. */
    public static final int SAMPLES = 10000;

    private static final long SEED = 104729;
    /** Dips of the uniform samples, by size: they are the same in every test. */
    private static final Map<Integer, double[]> UNIFORM = new ConcurrentHashMap<>();

    /** Tests a sample. */
    public static DipTest of(double... sample) {
        if (sample.length < 4) {
            return new DipTest(Double.NaN, 1);
        }
        double dip = dip(sample);
        double[] dips = UNIFORM.computeIfAbsent(sample.length, DipTest::ofUniform);
        long reached = Arrays.stream(dips).filter(each -> each >= dip).count();
        return new DipTest(dip, (reached + 1.0) / (SAMPLES + 1));
    }

    private static double[] ofUniform(int size) {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(SEED);
        double[] dips = new double[SAMPLES];
        for (int k = 0; k < SAMPLES; k++) {
            double[] uniform = new double[size];
            Arrays.setAll(uniform, n -> random.nextDouble());
            dips[k] = dip(uniform);
        }
        return dips;
    }

    /**
     * The dip. For a mode at the k-th observation, the distribution function must be convex before it and concave after it;
     * the nearest convex one lies half-way between the steps and their greatest convex minorant, the nearest concave one
     * likewise below the least concave majorant. That the two parts meet at the mode is not demanded: the mode may be an atom.
     */
    static double dip(double... sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        int size = sorted.length;
        double[] rising = convexMisfit(sorted);
        double[] mirrored = new double[size];
        for (int k = 0; k < size; k++) {
            mirrored[k] = -sorted[size - 1 - k];
        }
        double[] falling = convexMisfit(mirrored);
        double least = Double.POSITIVE_INFINITY;
        for (int mode = 1; mode <= size; mode++) {
            least = Math.min(least, Math.max(rising[mode], falling[size - mode + 1]));
        }
        return Math.max(least, 0.5 / size);
    }

    /** For each number of smallest observations, the least distance of the steps before the last from a convex function. */
    private static double[] convexMisfit(double[] sorted) {
        int size = sorted.length;
        double[] misfit = new double[size + 1];
        for (int count = 1; count <= size; count++) {
            int[] hull = new int[count];
            int corners = 0;
            for (int k = 0; k < count; k++) {
                while (corners > 1 && isAbove(sorted, hull[corners - 2], hull[corners - 1], k)) {
                    corners--;
                }
                hull[corners++] = k;
            }
            double worst = 0;
            int edge = 0;
            for (int k = 0; k < count - 1; k++) {
                while (edge + 1 < corners && hull[edge + 1] <= k) {
                    edge++;
                }
                worst = Math.max(worst, k + 1 - height(sorted, hull, edge, corners, k));
            }
            misfit[count] = worst / (2.0 * size);
        }
        return misfit;
    }

    /** Whether a corner lies on or above the line from the corner before it to the next point: heights are the numbers. */
    private static boolean isAbove(double[] sorted, int before, int corner, int next) {
        return (corner - before) * (sorted[next] - sorted[before])
                >= (next - before) * (sorted[corner] - sorted[before]);
    }

    private static double height(double[] sorted, int[] hull, int edge, int corners, int k) {
        if (edge + 1 >= corners || sorted[hull[edge + 1]] == sorted[hull[edge]]) {
            return hull[edge];
        }
        double share = (sorted[k] - sorted[hull[edge]]) / (sorted[hull[edge + 1]] - sorted[hull[edge]]);
        return hull[edge] + share * (hull[edge + 1] - hull[edge]);
    }
}
