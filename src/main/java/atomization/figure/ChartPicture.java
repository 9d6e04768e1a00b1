package atomization.figure;

import java.util.ArrayList;
import java.util.List;

/** Draws a chart for print: black on white, with its title and a legend, on any canvas. */
public final class ChartPicture {
    /** Width in pixels. */
    public static final int WIDTH = 760;

    private static final int PLAIN_HEIGHT = 440;
    private static final int ROW = 30;
    private static final double TEXT = 13;
    private static final double LEFT = 74;
    private static final double RIGHT = 20;
    private static final double LEGEND_LINE = 20;
    private static final double SAMPLE = 26;
    private static final double WIDEST_NAME = 330;

    private final Chart chart;
    private final Canvas canvas;
    private final double bottom;
    private double top;
    private double left = LEFT;

    private ChartPicture(Chart chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        this.bottom = height(chart) - 46;
    }

    /** The height of a chart's picture in pixels. */
    public static int height(Chart chart) {
        return chart.y().scale() == Axis.Scale.ROWS
                ? 120 + ROW * chart.y().rows().size()
                : PLAIN_HEIGHT;
    }

    /** Draws it. */
    public static void draw(Chart chart, Canvas canvas) {
        new ChartPicture(chart, canvas).draw();
    }

    private void draw() {
        canvas.fill(new Box(0, 0, WIDTH, height(chart)), 0, Palette.BACKGROUND);
        canvas.text(chart.title(), 14, 26, 16, true, Palette.INK, Canvas.Anchor.START);
        top = legend() + (chart.y().label().isEmpty() ? 16 : 36);
        if (chart.y().scale() == Axis.Scale.ROWS) {
            left = 20
                    + Math.min(
                            WIDEST_NAME,
                            chart.y().rows().stream()
                                    .mapToDouble(name -> canvas.widthOf(name, TEXT))
                                    .max()
                                    .orElse(LEFT));
        }
        Extent inX = Extent.NONE;
        Extent inY = Extent.NONE;
        boolean rows = chart.y().scale() == Axis.Scale.ROWS;
        for (Mark mark : chart.marks()) {
            inX = inX.with(Extent.ofX(mark));
            inY = inY.with(Extent.ofY(mark));
            if (rows && mark instanceof Mark.Dots dots) {
                inX = inX.with(Extent.of(dots.low(), dots.high()));
            }
        }
        Scaling x = Scaling.of(chart.x(), inX, false, left, WIDTH - RIGHT);
        Scaling y = Scaling.of(chart.y(), inY, true, rows ? top : bottom, rows ? bottom : top);
        axes(x, y);
        for (Moment moment : chart.moments()) {
            double at = x.at(moment.x());
            canvas.dashed(new double[] {at, at}, new double[] {top, bottom}, 2, Palette.QUIET, 1, new double[] {3, 3});
        }
        chart.marks().forEach(mark -> new MarkPicture(canvas, chart, x, y).draw(mark));
    }

    /** Draws the legend; where it ends. */
    private double legend() {
        double x = 14;
        double y = 48;
        for (String name : chart.names()) {
            double width = SAMPLE + canvas.widthOf(name, TEXT) + 18;
            if (x > 14 && x + width > WIDTH - RIGHT) {
                x = 14;
                y += LEGEND_LINE;
            }
            List<Mark> marks = new ArrayList<>(chart.marks());
            marks.removeIf(mark -> !mark.name().equals(name));
            Mark shown = marks.stream()
                    .filter(mark -> !(mark instanceof Mark.Band))
                    .findFirst()
                    .orElse(marks.get(0));
            MarkPicture.sample(canvas, shown, x, y - 4);
            canvas.text(name, x + SAMPLE, y, TEXT, false, Palette.INK, Canvas.Anchor.START);
            x += width;
        }
        return y;
    }

    /** A name of a row, cut off where there is no room for it. */
    private String shortened(String name) {
        String shown = name;
        while (shown.length() > 1 && canvas.widthOf(shown, TEXT) > WIDEST_NAME) {
            shown = shown.substring(0, shown.length() - 2).stripTrailing() + "\u2026";
        }
        return shown;
    }

    private void axes(Scaling x, Scaling y) {
        Ticks up = y.ticks();
        for (int k = 0; k < up.values().size(); k++) {
            double at = y.at(up.values().get(k));
            canvas.line(left, at, WIDTH - RIGHT, at, Palette.FAINT, 1);
            canvas.text(shortened(up.labels().get(k)), left - 8, at + 4.5, TEXT, false, Palette.INK, Canvas.Anchor.END);
        }
        if (!chart.y().label().isEmpty()) {
            canvas.text(chart.y().label(), 14, top - 10, TEXT, false, Palette.QUIET, Canvas.Anchor.START);
        }
        Ticks along = x.ticks();
        for (int k = 0; k < along.values().size(); k++) {
            double at = x.at(along.values().get(k));
            canvas.line(at, bottom, at, bottom + 5, Palette.QUIET, 1);
            canvas.text(along.labels().get(k), at, bottom + 20, TEXT, false, Palette.INK, Canvas.Anchor.MIDDLE);
        }
        canvas.line(left, bottom, WIDTH - RIGHT, bottom, Palette.QUIET, 1);
        canvas.text(
                chart.x().label(),
                (left + WIDTH - RIGHT) / 2,
                bottom + 38,
                TEXT,
                false,
                Palette.QUIET,
                Canvas.Anchor.MIDDLE);
    }
}
