package atomization.event;

import java.util.SortedMap;

/** A course with its values at hand: a function of time. */
public final class Curve {
    private final double[] years;
    private final double[] values;
    private final Course.Between between;

    /**
     * @param points value by year, at least one
     * @param between how values run between points
     */
    public Curve(SortedMap<Double, Double> points, Course.Between between) {
        this.years = points.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        this.values = points.values().stream().mapToDouble(Double::doubleValue).toArray();
        this.between = between;
    }

    /** The value at a date in years; before the first and after the last point their values hold. */
    public double at(double year) {
        int next = 0;
        while (next < years.length && years[next] <= year) {
            next++;
        }
        if (next == 0) {
            return values[0];
        }
        if (next == years.length || between == Course.Between.STEP) {
            return values[next - 1];
        }
        double share = (year - years[next - 1]) / (years[next] - years[next - 1]);
        return values[next - 1] + share * (values[next] - values[next - 1]);
    }

    /** Whether the value is the same at all times from {@code year} on. */
    public boolean isConstantFrom(double year) {
        double value = at(year);
        for (int k = 0; k < years.length; k++) {
            if (years[k] > year && values[k] != value) {
                return false;
            }
        }
        return true;
    }

    /** The smallest value. */
    public double least() {
        return java.util.Arrays.stream(values).min().orElse(0);
    }

    /** The largest value. */
    public double most() {
        return java.util.Arrays.stream(values).max().orElse(0);
    }
}
