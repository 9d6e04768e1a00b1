package atomization.figure;

import java.util.List;

/**
 * An axis of a chart.
 *
 * @param label what it shows, with its unit
 * @param scale how values are placed
 * @param numbers how values are written
 * @param from where it begins; NaN leaves it to the data
 * @param to where it ends; NaN leaves it to the data
 * @param rows the names of the rows 0, 1, 2 ... of a {@link Scale#ROWS} axis, from the top; empty for any other
 */
public record Axis(String label, Scale scale, Numbers numbers, double from, double to, List<String> rows) {
    /** How values are placed. */
    public enum Scale {
        /** In proportion. */
        LINEAR,
        /** In proportion to their logarithm; values must be above zero. */
        LOG,
        /** As dates: values are days since 1970-01-01. */
        TIME,
        /** As rows that have names. */
        ROWS
    }

    /** How values are written. */
    public enum Numbers {
        /** As they are. */
        PLAIN,
        /** As percentages: 0.04 is 4%. */
        PERCENT
    }

    /** Keeps a copy of the rows. */
    public Axis {
        rows = List.copyOf(rows);
    }

    /** An axis of dates. */
    public static Axis time() {
        return new Axis("", Scale.TIME, Numbers.PLAIN, Double.NaN, Double.NaN, List.of());
    }

    /** An axis of plain numbers. */
    public static Axis plain(String label) {
        return new Axis(label, Scale.LINEAR, Numbers.PLAIN, Double.NaN, Double.NaN, List.of());
    }

    /** An axis of shares, written as percentages. */
    public static Axis percent(String label) {
        return new Axis(label, Scale.LINEAR, Numbers.PERCENT, Double.NaN, Double.NaN, List.of());
    }

    /** A logarithmic axis. */
    public static Axis log(String label) {
        return new Axis(label, Scale.LOG, Numbers.PLAIN, Double.NaN, Double.NaN, List.of());
    }

    /** An axis of rows. */
    public static Axis rows(List<String> names) {
        return new Axis("", Scale.ROWS, Numbers.PLAIN, -0.5, names.size() - 0.5, names);
    }

    /** The same axis with given ends. */
    public Axis between(double from, double to) {
        return new Axis(label, scale, numbers, from, to, rows);
    }
}
