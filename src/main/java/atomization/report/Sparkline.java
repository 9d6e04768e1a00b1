package atomization.report;

import atomization.figure.Extent;
import atomization.figure.Thinning;
import java.util.List;
import java.util.Locale;

/** A course in time, as small as a word. */
final class Sparkline {
    private static final int POINTS = 120;
    private static final double WIDTH = 120;
    private static final double HEIGHT = 28;

    private Sparkline() {}

    /** The course as SVG, from its least to its largest value; nothing if it has none. */
    static String of(double[] course) {
        Extent extent = Extent.of(course);
        if (!extent.isKnown() || course.length < 2) {
            return "";
        }
        double span = extent.high() > extent.low() ? extent.high() - extent.low() : 1;
        StringBuilder path = new StringBuilder();
        boolean down = false;
        for (int place : Thinning.keep(course.length, POINTS, List.of(course))) {
            if (Double.isNaN(course[place])) {
                down = false;
                continue;
            }
            path.append(String.format(
                    Locale.ROOT,
                    "%s%.1f %.1f",
                    down ? "L" : "M",
                    1 + (WIDTH - 2) * place / (course.length - 1),
                    HEIGHT - 2 - (HEIGHT - 4) * (course[place] - extent.low()) / span));
            down = true;
        }
        return "<svg class=\"spark\" viewBox=\"0 0 120 28\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path d=\""
                + path + "\"/></svg>";
    }
}
