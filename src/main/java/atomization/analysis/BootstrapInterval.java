package atomization.analysis;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A bootstrap interval of any figure of a sample: bias-corrected and accelerated (Efron 1987), from
 * {@value #RESAMPLES} resamples whose random numbers have a fixed seed, so that equal samples have equal intervals.
 *
 * @param low lower end
 * @param high upper end
 */
public record BootstrapInterval(double low, double high) {
    /** Resamples drawn. */
    public static final int RESAMPLES = 2000;

    private static final long SEED = 7919;

    /** The interval of the mean. */
    public static BootstrapInterval ofMean(double[] sample, double level) {
        return of(sample, level, BootstrapInterval::mean);
    }

    /**
     * The interval of a figure.
     *
     * @param level its confidence, such as 0.95
     * @return an interval of no number if there are fewer than two observations
     */
    public static BootstrapInterval of(double[] sample, double level, ToDoubleFunction<double[]> figure) {
        int size = sample.length;
        if (size < 2) {
            return new BootstrapInterval(Double.NaN, Double.NaN);
        }
        double observed = figure.applyAsDouble(sample);
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(SEED);
        double[] resampled = new double[RESAMPLES];
        double[] drawn = new double[size];
        int below = 0;
        int equal = 0;
        for (int k = 0; k < RESAMPLES; k++) {
            for (int n = 0; n < size; n++) {
                drawn[n] = sample[random.nextInt(size)];
            }
            resampled[k] = figure.applyAsDouble(drawn);
            below += resampled[k] < observed ? 1 : 0;
            equal += resampled[k] == observed ? 1 : 0;
        }
        Arrays.sort(resampled);
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        double share = Math.min(Math.max((below + 0.5 * equal) / RESAMPLES, 0.5 / RESAMPLES), 1 - 0.5 / RESAMPLES);
        double bias = normal.inverseCumulativeProbability(share);
        double acceleration = acceleration(sample, figure);
        double tail = normal.inverseCumulativeProbability((1 - level) / 2);
        return new BootstrapInterval(
                quantile(resampled, corrected(normal, bias, acceleration, tail)),
                quantile(resampled, corrected(normal, bias, acceleration, -tail)));
    }

    private static double corrected(NormalDistribution normal, double bias, double acceleration, double tail) {
        return normal.cumulativeProbability(bias + (bias + tail) / (1 - acceleration * (bias + tail)));
    }

    /** The skewness of the figure, by leaving out one observation after the other. */
    private static double acceleration(double[] sample, ToDoubleFunction<double[]> figure) {
        int size = sample.length;
        double[] left = new double[size];
        for (int out = 0; out < size; out++) {
            double[] others = new double[size - 1];
            System.arraycopy(sample, 0, others, 0, out);
            System.arraycopy(sample, out + 1, others, out, size - 1 - out);
            left[out] = figure.applyAsDouble(others);
        }
        double mean = mean(left);
        double squares = 0;
        double cubes = 0;
        for (double each : left) {
            squares += (mean - each) * (mean - each);
            cubes += (mean - each) * (mean - each) * (mean - each);
        }
        return squares == 0 ? 0 : cubes / (6 * squares * StrictMath.sqrt(squares));
    }

    private static double quantile(double[] sorted, double share) {
        int place = (int) Math.floor(share * (sorted.length - 1) + 0.5);
        return sorted[Math.min(Math.max(place, 0), sorted.length - 1)];
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double each : values) {
            sum += each;
        }
        return sum / values.length;
    }
}
