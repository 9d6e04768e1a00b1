package atomization.classic;

import java.util.List;
import java.util.Locale;

/** Draws the loop of fear and participation as a picture in SVG: solved fixed points, and the rests of a simulation. */
public final class LoopFigure {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 460;
    private static final int LEFT = 70;
    private static final int TOP = 56;
    private static final int RIGHT = 700;
    private static final int BOTTOM = 400;
    private static final double FROM = 0.2;
    private static final double TO = 0.8;
    private static final double FAR = 7;
    private static final String UP_COLOUR = "#b2451f";
    private static final String DOWN_COLOUR = "#1f5fa8";

    private final StringBuilder svg = new StringBuilder();

    private LoopFigure() {}

    /** The picture, a whole SVG document that needs nothing else. */
    public static String draw(FearLoop loop) {
        LoopFigure figure = new LoopFigure();
        figure.frame();
        figure.solved();
        figure.rests(loop.up(), UP_COLOUR, true);
        figure.rests(loop.down(), DOWN_COLOUR, false);
        figure.folds();
        figure.legend(loop.workers());
        return figure.svg.append("</svg>\n").toString();
    }

    private void frame() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"13\" role=\"img\">",
                WIDTH, HEIGHT);
        add("<title>Fear and participation: the loop of hysteresis</title>");
        add("<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", WIDTH, HEIGHT);
        for (int k = 0; k <= 6; k++) {
            double motivation = FROM + 0.1 * k;
            add("<path d=\"M%.1f %d V%d\" stroke=\"#e4e4e4\"/>", x(motivation), TOP, BOTTOM);
            add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%.1f</text>", x(motivation), BOTTOM + 18, motivation);
        }
        for (int k = 0; k <= 5; k++) {
            double share = k / 5.0;
            add("<path d=\"M%d %.1f H%d\" stroke=\"#e4e4e4\"/>", LEFT, y(share), RIGHT);
            add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.0f%%</text>", LEFT - 8, y(share) + 4, 100 * share);
        }
        add(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">mean motivation \u03bc (\u03c3 = 0.15)</text>",
                (LEFT + RIGHT) / 2, BOTTOM + 42);
        add(
                "<text transform=\"translate(18 %d) rotate(-90)\" text-anchor=\"middle\">share acting</text>",
                (TOP + BOTTOM) / 2);
    }

    /** The curve of fixed points: stable, unstable between the folds, stable again. */
    private void solved() {
        double fold = FearLoop.THEORY.fold();
        curve(-FAR, fold, "");
        curve(fold, -fold, " stroke-dasharray=\"5 4\"");
        curve(-fold, FAR, "");
    }

    private void curve(double from, double to, String style) {
        StringBuilder points = new StringBuilder();
        int steps = 200;
        for (int step = 0; step <= steps; step++) {
            double position = from + (to - from) * step / steps;
            double motivation = FearLoop.THEORY.mean(position);
            if (motivation >= FROM && motivation <= TO) {
                points.append(String.format(
                        Locale.ROOT, "%.2f,%.2f ", x(motivation), y(FearLoop.THEORY.participation(position))));
            }
        }
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"#555\" stroke-width=\"1.6\"%s/>",
                points.toString().strip(), style);
    }

    private void rests(List<FearLoop.Rest> rests, String colour, boolean hollow) {
        for (FearLoop.Rest rest : rests) {
            add(
                    "<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%s\" fill=\"%s\" stroke=\"%s\"/>",
                    x(rest.motivation()),
                    y(rest.participation()),
                    hollow ? "3.4" : "1.9",
                    hollow ? "none" : colour,
                    colour);
        }
    }

    private void folds() {
        arrow(FearLoop.THEORY.leap(), 0.30, 0.62, UP_COLOUR, "start", 10);
        arrow(FearLoop.THEORY.collapse(), 0.70, 0.38, DOWN_COLOUR, "end", -10);
    }

    private void arrow(double motivation, double from, double to, String colour, String anchor, int aside) {
        double head = to > from ? 9 : -9;
        add(
                "<path d=\"M%.1f %.1f V%.1f M%.1f %.1f l-5 %.1f M%.1f %.1f l5 %.1f\" stroke=\"%s\" stroke-width=\"1.6\""
                        + " fill=\"none\"/>",
                x(motivation), y(from), y(to), x(motivation), y(to), head, x(motivation), y(to), head, colour);
        add(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%.3f</text>",
                x(motivation) + aside, y((from + to) / 2) + 4, anchor, colour, motivation);
    }

    private void legend(int workers) {
        add(
                "<path d=\"M80 20 h26\" stroke=\"#555\" stroke-width=\"1.6\"/><text x=\"112\" y=\"24\">solved, stable</text>");
        add("<path d=\"M80 40 h26\" stroke=\"#555\" stroke-width=\"1.6\" stroke-dasharray=\"5 4\"/>"
                + "<text x=\"112\" y=\"44\">solved, unstable</text>");
        add(
                "<circle cx=\"290\" cy=\"20\" r=\"3.4\" fill=\"none\" stroke=\"%s\"/><text x=\"302\" y=\"24\">simulated, motivation"
                        + " rising (%,d workers)</text>",
                UP_COLOUR, workers);
        add(
                "<circle cx=\"290\" cy=\"40\" r=\"1.9\" fill=\"%s\" stroke=\"%s\"/><text x=\"302\" y=\"44\">simulated, motivation"
                        + " falling</text>",
                DOWN_COLOUR, DOWN_COLOUR);
    }

    private static double x(double motivation) {
        return LEFT + (motivation - FROM) / (TO - FROM) * (RIGHT - LEFT);
    }

    private static double y(double share) {
        return BOTTOM - share * (BOTTOM - TOP);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
