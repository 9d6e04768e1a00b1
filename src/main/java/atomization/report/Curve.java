package atomization.report;

import atomization.figure.Mark;
import java.util.List;

/**
 * A weekly figure as a curve of a chart.
 *
 * @param column its column in the table of weeks
 * @param label what the chart calls it
 * @param hue its colour
 * @param stroke how its line is drawn
 */
record Curve(String column, String label, int hue, Mark.Stroke stroke) {
    static Curve solid(String column, String label, int hue) {
        return new Curve(column, label, hue, Mark.Stroke.SOLID);
    }

    static Curve dashed(String column, String label, int hue) {
        return new Curve(column, label, hue, Mark.Stroke.DASHED);
    }

    static Curve dotted(String column, String label, int hue) {
        return new Curve(column, label, hue, Mark.Stroke.DOTTED);
    }

    /**
     * Curves that are drawn in one chart.
     *
     * @param id short name of the chart
     * @param title what it shows
     * @param caption how to read it
     * @param axis what its values are
     * @param percent whether they are shares
     * @param wide whether the chart takes the whole width
     */
    record Group(
            String id, String title, String caption, String axis, boolean percent, boolean wide, List<Curve> curves) {
        Group {
            curves = List.copyOf(curves);
        }
    }
}
