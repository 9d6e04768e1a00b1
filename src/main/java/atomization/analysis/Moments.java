package atomization.analysis;

/** Mean, variance and covariance of small samples, added up in their order. */
final class Moments {
    private Moments() {}

    static double mean(double[] values) {
        double sum = 0;
        for (double each : values) {
            sum += each;
        }
        return sum / values.length;
    }

    /** The unbiased variance; NaN of fewer than two values. */
    static double variance(double[] values) {
        return covariance(values, values);
    }

    /** The unbiased covariance; NaN of fewer than two pairs. */
    static double covariance(double[] one, double[] other) {
        if (one.length < 2) {
            return Double.NaN;
        }
        double first = mean(one);
        double second = mean(other);
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += (one[k] - first) * (other[k] - second);
        }
        return sum / (one.length - 1);
    }
}
