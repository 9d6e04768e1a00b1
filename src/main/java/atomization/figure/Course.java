package atomization.figure;

/**
 * A line of a chart.
 *
 * @param label what it is
 * @param colour its colour
 * @param x places of its points, ascending
 * @param y values of its points; NaN where there is none
 */
public record Course(String label, int colour, double[] x, double[] y) {
    /** The largest value; 0 if there is none above. */
    public double largest() {
        double largest = 0;
        for (double value : y) {
            largest = value > largest ? value : largest;
        }
        return largest;
    }

    /** The last value, NaN if there is none. */
    public double last() {
        return y.length == 0 ? Double.NaN : y[y.length - 1];
    }
}
