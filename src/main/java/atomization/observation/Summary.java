package atomization.observation;

import java.util.Arrays;

/** How the values of a measure in its window become one number. Values that are missing are left out. */
public enum Summary {
    /** Their mean. */
    MEAN,
    /** Their sum; 0 if there are none. */
    SUM,
    /** The greatest. */
    MAX,
    /** The least. */
    MIN,
    /** Half of the values lie below it. */
    MEDIAN,
    /** The first. */
    FIRST,
    /** The last. */
    LAST,
    /** The last minus the first. */
    CHANGE,
    /** How many there are; 0 if there are none. */
    COUNT,
    /** When the greatest was first reached, in years with a fraction. */
    PEAK_TIME;

    /**
     * Sums up a series.
     *
     * @param values the values in the order of their times; NaN where one is missing
     * @param times their times, in years with a fraction
     * @return the number; NaN if there is no value and the summary needs one
     */
    public double of(double[] values, double[] times) {
        int count = 0;
        double[] present = new double[values.length];
        double[] when = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            if (!Double.isNaN(values[k])) {
                present[count] = values[k];
                when[count++] = times[k];
            }
        }
        return of(Arrays.copyOf(present, count), when, count);
    }

    private double of(double[] values, double[] times, int count) {
        if (this == COUNT) {
            return count;
        }
        if (this == SUM) {
            return sum(values);
        }
        if (count == 0) {
            return Double.NaN;
        }
        return switch (this) {
            case MEAN -> sum(values) / count;
            case MAX -> values[peak(values)];
            case MIN -> Arrays.stream(values).min().orElse(Double.NaN);
            case MEDIAN -> median(values);
            case FIRST -> values[0];
            case LAST -> values[count - 1];
            case CHANGE -> values[count - 1] - values[0];
            case PEAK_TIME -> times[peak(values)];
            case COUNT, SUM -> throw new IllegalStateException("summed up already");
        };
    }

    /** Added up in order: the same digits on every machine. */
    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static int peak(double[] values) {
        int peak = 0;
        for (int k = 1; k < values.length; k++) {
            peak = values[k] > values[peak] ? k : peak;
        }
        return peak;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
