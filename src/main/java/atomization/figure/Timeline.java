package atomization.figure;

import java.util.List;

/**
 * What happened when: disputes as bars from their beginning to their end, events as ticks, and the latest of both in
 * words.
 *
 * @param spans disputes, by their beginning
 * @param moments events, by their date
 * @param from the first year shown
 * @param to the last year shown
 */
public record Timeline(List<Span> spans, List<Moment> moments, double from, double to) {
    private static final double SIZE = 10.5;
    private static final double LANE = 6;

    /**
     * A dispute.
     *
     * @param from when it began, in years
     * @param to when it ended, or the present
     * @param assembly whether it is one of a district
     * @param text what it is, in a line
     */
    public record Span(double from, double to, boolean assembly, String text) {}

    /**
     * An event.
     *
     * @param at when it happened, in years
     * @param text what happened, in a line
     */
    public record Moment(double at, String text) {}

    /** Keeps copies of the lists. */
    public Timeline {
        spans = List.copyOf(spans);
        moments = List.copyOf(moments);
    }

    /** Draws it into a box. */
    public void draw(Canvas canvas, Box box) {
        canvas.fill(box, 0, Palette.BACKGROUND);
        int words = (int) Math.max(0, Math.min(6, (box.height() - 92) / 14));
        Box plot = new Box(box.x() + 40, box.y() + 20, Math.max(10, box.width() - 80), box.height() - 40 - 14 * words);
        canvas.text("disputes and events", box.x() + 6, box.y() + 13, SIZE, false, Palette.INK, Canvas.Anchor.START);
        CourseChart.years(canvas, plot, from, to);
        bars(canvas, plot);
        for (Moment moment : moments) {
            double x = place(plot, moment.at());
            canvas.line(x, plot.y(), x, plot.y() + plot.height(), Palette.BLUE, 1);
            canvas.symbol(Symbol.DIAMOND, x, plot.y() + 3, 4, Palette.BLUE);
        }
        latest(canvas, new Box(box.x(), box.y() + box.height() - 14 * words, box.width(), 14 * words), words);
    }

    private double place(Box plot, double year) {
        return plot.x() + (year - from) / (to - from) * plot.width();
    }

    /** Bars in the first lane that is free, from the bottom up; more than there are lanes lie over one another. */
    private void bars(Canvas canvas, Box plot) {
        int lanes = Math.max(1, (int) ((plot.height() - 10) / LANE));
        double[] free = new double[lanes];
        java.util.Arrays.fill(free, Double.NEGATIVE_INFINITY);
        for (Span span : spans) {
            int lane = 0;
            while (lane < lanes - 1 && free[lane] > span.from()) {
                lane++;
            }
            double left = place(plot, span.from());
            double width = Math.max(2, place(plot, span.to()) - left);
            free[lane] = Math.max(span.to(), span.from() + 2 * (to - from) / plot.width());
            Box bar = new Box(left, plot.y() + plot.height() - LANE * (lane + 1), width, LANE - 1.5);
            canvas.fill(bar, 0, span.assembly() ? Palette.ASSEMBLY : Palette.STRIKE);
        }
    }

    private void latest(Canvas canvas, Box box, int words) {
        record Said(double at, String text, int colour) {}
        List<Said> said = new java.util.ArrayList<>();
        spans.forEach(span ->
                said.add(new Said(span.from(), span.text(), span.assembly() ? Palette.ASSEMBLY : Palette.STRIKE)));
        moments.forEach(moment -> said.add(new Said(moment.at(), moment.text(), Palette.BLUE)));
        said.sort(java.util.Comparator.comparingDouble(Said::at).reversed());
        for (int k = 0; k < Math.min(words, said.size()); k++) {
            double base = box.y() + 14 * k + 10;
            canvas.fill(new Box(box.x() + 8, base - 7, 6, 6), 0, said.get(k).colour());
            canvas.text(
                    shortened(canvas, said.get(k).text(), box.width() - 26),
                    box.x() + 20,
                    base,
                    SIZE - 0.5,
                    false,
                    Palette.INK,
                    Canvas.Anchor.START);
        }
    }

    private static String shortened(Canvas canvas, String text, double room) {
        int length = text.length();
        while (length > 8 && canvas.widthOf(text.substring(0, length) + "...", SIZE - 0.5) > room) {
            length--;
        }
        return canvas.widthOf(text, SIZE - 0.5) <= room ? text : text.substring(0, length) + "...";
    }
}
