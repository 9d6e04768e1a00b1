package atomization.analysis;

import java.util.Arrays;

/**
 * A sample whose values weigh differently.
 *
 * @param values the values, in ascending order
 * @param weights their weights, which sum to 1
 */
public record WeightedSample(double[] values, double[] weights) {
    /** A sample from values in any order; those that are NaN are left out. */
    public static WeightedSample of(double[] values, double[] weights) {
        Integer[] order = java.util.stream.IntStream.range(0, values.length)
                .filter(k -> !Double.isNaN(values[k]))
                .boxed()
                .sorted((one, other) -> Double.compare(values[one], values[other]))
                .toArray(Integer[]::new);
        double[] sorted = new double[order.length];
        double[] shares = new double[order.length];
        double sum = 0;
        for (int k = 0; k < order.length; k++) {
            sorted[k] = values[order[k]];
            shares[k] = weights[order[k]];
            sum += shares[k];
        }
        double whole = sum;
        Arrays.setAll(shares, k -> shares[k] / whole);
        return new WeightedSample(sorted, shares);
    }

    /** A sample of values that weigh the same. */
    public static WeightedSample even(double[] values) {
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        return of(values, weights);
    }

    /** The mean; NaN of no values. */
    public double mean() {
        if (values.length == 0) {
            return Double.NaN;
        }
        double sum = 0;
        for (int k = 0; k < values.length; k++) {
            sum += weights[k] * values[k];
        }
        return sum;
    }

    /** The standard deviation by weight; NaN of no values. */
    public double deviation() {
        double mean = mean();
        double sum = 0;
        for (int k = 0; k < values.length; k++) {
            sum += weights[k] * (values[k] - mean) * (values[k] - mean);
        }
        return values.length == 0 ? Double.NaN : StrictMath.sqrt(sum);
    }

    /** The least value at or below which lies a share of the weight; NaN of no values. */
    public double quantile(double share) {
        double sum = 0;
        for (int k = 0; k < values.length; k++) {
            sum += weights[k];
            // the last digits of a sum of weights are rounding
            if (sum >= share - 1e-12) {
                return values[k];
            }
        }
        return values.length == 0 ? Double.NaN : values[values.length - 1];
    }

    /** The weight of the values below a value. */
    public double below(double value) {
        double sum = 0;
        for (int k = 0; k < values.length && values[k] < value; k++) {
            sum += weights[k];
        }
        return sum;
    }

    /**
     * The continuous ranked probability score of the sample as a forecast of a value, in the unit of the value; less is
     * better, and for a single value it is the absolute error. It is
     * {@code E|X - y| - E|X - X'| / 2} with X and X' drawn from the sample (Gneiting and Raftery 2007, equation 21).
     */
    public double score(double actual) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double away = 0;
        double apart = 0;
        double weightBefore = 0;
        double sumBefore = 0;
        for (int k = 0; k < values.length; k++) {
            away += weights[k] * Math.abs(values[k] - actual);
            // each pair once: its distance is the greater less the smaller
            apart += weights[k] * (values[k] * weightBefore - sumBefore);
            weightBefore += weights[k];
            sumBefore += weights[k] * values[k];
        }
        return away - apart;
    }
}
