package atomization.analysis;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * What a sample says about the mean it was drawn from: Student's t test against any value, one-sided.
 *
 * @param count observations
 * @param mean their mean
 * @param deviation their standard deviation, with n - 1 in the denominator; 0 if there are fewer than two
 */
public record MeanTest(int count, double mean, double deviation) {
    private static final double ROUNDING = 1e-12;

    /** Of a sample. */
    public static MeanTest of(double... sample) {
        double sum = 0;
        for (double each : sample) {
            sum += each;
        }
        double mean = sample.length == 0 ? Double.NaN : sum / sample.length;
        double squares = 0;
        for (double each : sample) {
            squares += (each - mean) * (each - mean);
        }
        double deviation = sample.length < 2 ? 0 : StrictMath.sqrt(squares / (sample.length - 1));
        return new MeanTest(sample.length, mean, deviation);
    }

    /** The p value of the hypothesis that the mean is at most {@code value}: small if it is shown to be above. */
    public double above(double value) {
        return tail(mean - value);
    }

    /** The p value of the hypothesis that the mean is at least {@code value}: small if it is shown to be below. */
    public double below(double value) {
        return tail(value - mean);
    }

    /** The p value of equivalence, TOST (Schuirmann 1987): small if the mean is shown to be within plus and minus {@code bound}. */
    public double within(double bound) {
        return Math.max(above(-bound), below(bound));
    }

    /** Fewer than two observations show nothing; equal ones show their value, and the others nothing at it. */
    private double tail(double distance) {
        if (count < 2 || Double.isNaN(distance)) {
            return 1;
        }
        if (deviation <= ROUNDING * Math.max(1, Math.abs(mean))) {
            return distance > ROUNDING ? 0 : 1;
        }
        double t = distance / (deviation / StrictMath.sqrt(count));
        return new TDistribution(null, count - 1.0).cumulativeProbability(-t);
    }
}
