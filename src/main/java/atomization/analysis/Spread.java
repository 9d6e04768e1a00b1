package atomization.analysis;

import java.util.Arrays;

/**
 * How values of several replicates lie, at each of a number of places (weeks, years). A replicate without a value at a
 * place is left out there; where none has one everything is NaN.
 *
 * @param mean arithmetic mean
 * @param low smallest
 * @param lowerQuartile first quartile, by linear interpolation between order statistics (Hyndman and Fan 1996, type 7)
 * @param upperQuartile third quartile, likewise
 * @param high largest
 * @param standardError standard error of the mean; NaN with fewer than two values
 */
public record Spread(
        double[] mean,
        double[] low,
        double[] lowerQuartile,
        double[] upperQuartile,
        double[] high,
        double[] standardError) {
    /**
     * The spread of these values.
     *
     * @param values one array a replicate, all of one length
     */
    public static Spread of(double[][] values) {
        int size = values.length == 0 ? 0 : values[0].length;
        Spread spread = new Spread(
                new double[size],
                new double[size],
                new double[size],
                new double[size],
                new double[size],
                new double[size]);
        double[] column = new double[values.length];
        for (int place = 0; place < size; place++) {
            int count = 0;
            for (double[] replicate : values) {
                if (!Double.isNaN(replicate[place])) {
                    column[count++] = replicate[place];
                }
            }
            spread.put(place, column, count);
        }
        return spread;
    }

    private void put(int place, double[] column, int count) {
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum += column[k];
        }
        double average = count == 0 ? Double.NaN : sum / count;
        double squares = 0;
        for (int k = 0; k < count; k++) {
            squares += (column[k] - average) * (column[k] - average);
        }
        Arrays.sort(column, 0, count);
        mean[place] = average;
        low[place] = quantile(column, count, 0);
        lowerQuartile[place] = quantile(column, count, 0.25);
        upperQuartile[place] = quantile(column, count, 0.75);
        high[place] = quantile(column, count, 1);
        standardError[place] = count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1) / count);
    }

    /** A quantile of the first {@code count} values, which are sorted. */
    static double quantile(double[] sorted, int count, double share) {
        if (count == 0) {
            return Double.NaN;
        }
        double place = share * (count - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, count - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
