package atomization.figure;

import java.util.List;
import java.util.Locale;

/**
 * A chart of one or two courses over years, each with a scale of its own in its colour: the first on the left, the second
 * on the right.
 *
 * @param from the first year shown
 * @param to the last year shown
 */
public record CourseChart(List<Course> courses, double from, double to) {
    private static final double SIZE = 10.5;
    private static final double SIDE = 40;

    /** Keeps a copy of the list. */
    public CourseChart {
        courses = List.copyOf(courses);
        if (courses.isEmpty() || courses.size() > 2) {
            throw new IllegalArgumentException("a chart has one or two courses, not " + courses.size());
        }
    }

    /** Draws it into a box. */
    public void draw(Canvas canvas, Box box) {
        canvas.fill(box, 0, Palette.BACKGROUND);
        Box plot = new Box(
                box.x() + SIDE, box.y() + 20, Math.max(10, box.width() - 2 * SIDE), Math.max(10, box.height() - 38));
        heading(canvas, box);
        years(canvas, plot, from, to);
        for (int k = 0; k < courses.size(); k++) {
            Course course = courses.get(k);
            double top = niceTop(course.largest());
            scale(canvas, plot, top, course.colour(), k == 0);
            line(canvas, plot, course, top);
        }
    }

    private void heading(Canvas canvas, Box box) {
        double x = box.x() + 6;
        for (Course course : courses) {
            canvas.line(x, box.y() + 9, x + 14, box.y() + 9, course.colour(), 2.5);
            String last = Double.isNaN(course.last()) ? "" : "  " + number(course.last());
            canvas.text(course.label() + last, x + 19, box.y() + 13, SIZE, false, Palette.INK, Canvas.Anchor.START);
            x += 19 + canvas.widthOf(course.label() + last, SIZE) + 16;
        }
    }

    /** The axis of years below a plot, with lines through it. */
    static void years(Canvas canvas, Box plot, double from, double to) {
        double bottom = plot.y() + plot.height();
        int step = 1;
        while ((to - from) / step * 34 > plot.width()) {
            step = step == 1 ? 2 : step == 2 ? 5 : step * 2;
        }
        for (int year = (int) Math.ceil(from); year <= to; year++) {
            if (year % step == 0) {
                double x = plot.x() + (year - from) / (to - from) * plot.width();
                canvas.line(x, plot.y(), x, bottom, Palette.FAINT, 1);
                canvas.text(
                        Integer.toString(year), x, bottom + 13, SIZE - 1, false, Palette.QUIET, Canvas.Anchor.MIDDLE);
            }
        }
        canvas.line(plot.x(), bottom, plot.x() + plot.width(), bottom, Palette.QUIET, 1);
    }

    private static void scale(Canvas canvas, Box plot, double top, int colour, boolean left) {
        double x = left ? plot.x() - 4 : plot.x() + plot.width() + 4;
        Canvas.Anchor anchor = left ? Canvas.Anchor.END : Canvas.Anchor.START;
        int ink = Palette.blend(colour, Palette.INK, 0.75);
        canvas.text(number(top), x, plot.y() + 8, SIZE - 1, false, ink, anchor);
        canvas.text("0", x, plot.y() + plot.height(), SIZE - 1, false, ink, anchor);
    }

    private void line(Canvas canvas, Box plot, Course course, double top) {
        double[] x = new double[course.x().length];
        double[] y = new double[x.length];
        int count = 0;
        for (int k = 0; k <= x.length; k++) {
            boolean gap = k == x.length || Double.isNaN(course.y()[k]);
            if (gap) {
                canvas.path(x, y, count, course.colour(), 1.5);
                count = 0;
            } else {
                x[count] = plot.x() + (course.x()[k] - from) / (to - from) * plot.width();
                y[count++] = plot.y() + (1 - course.y()[k] / top) * plot.height();
            }
        }
    }

    /** The smallest round number that is not below a value, but for a hundredth. */
    static double niceTop(double value) {
        if (!(value > 1e-9)) {
            return 1;
        }
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(value)));
        for (double step : new double[] {1, 1.5, 2, 3, 4, 5, 6, 8, 10}) {
            if (step * power >= value * 0.99) {
                return step * power;
            }
        }
        return 10 * power;
    }

    /** A number with up to three digits that mean something. */
    static String number(double value) {
        double size = Math.abs(value);
        String text = String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 1 ? "%.1f" : "%.3f", value);
        return text.indexOf('.') < 0 ? text : text.replaceFirst("\\.?0+$", "");
    }
}
