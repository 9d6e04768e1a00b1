package atomization.report;

import atomization.figure.ChartColours;
import atomization.figure.Mark;
import java.util.List;
import java.util.Locale;

/** The sample of a mark in a legend, in the mark's colour and form. */
final class Swatch {
    /** From little to much, as the script of the page has them. */
    private static final List<String> AMOUNTS = List.of("#ffea46", "#c4b56c", "#8a8779", "#575c6d", "#00204d");

    private Swatch() {}

    static String of(Mark mark) {
        int hue = Math.floorMod(mark.hue(), ChartColours.ON_LIGHT.size());
        return "<svg class=\"swatch hue" + hue + "\" viewBox=\"0 0 22 12\" aria-hidden=\"true\">" + form(mark)
                + "</svg>";
    }

    private static String form(Mark mark) {
        if (mark instanceof Mark.Line line) {
            return "<path class=\"" + line.stroke().name().toLowerCase(Locale.ROOT) + "\" d=\"M1 6H21\"/>";
        } else if (mark instanceof Mark.Dots dots) {
            return shape(dots.shape());
        } else if (mark instanceof Mark.Spans spans) {
            return "<path d=\"M7 6H21\"/>" + shape(spans.shape());
        } else if (mark instanceof Mark.Cells) {
            StringBuilder steps = new StringBuilder();
            for (int k = 0; k < AMOUNTS.size(); k++) {
                steps.append("<rect x=\"" + (1 + 4 * k) + "\" y=\"1\" width=\"4\" height=\"10\" fill=\"")
                        .append(AMOUNTS.get(k))
                        .append("\"/>");
            }
            return steps.toString();
        }
        return "<rect x=\"3\" y=\"1\" width=\"16\" height=\"10\"/>";
    }

    private static String shape(Mark.Shape shape) {
        return switch (shape) {
            case DISC -> "<circle cx=\"7\" cy=\"6\" r=\"4\"/>";
            case RING -> "<circle class=\"ring\" cx=\"7\" cy=\"6\" r=\"3.5\"/>";
            case DIAMOND -> "<path class=\"filled\" d=\"M7 1L12 6L7 11L2 6Z\"/>";
            case TRIANGLE -> "<path class=\"filled\" d=\"M7 1.5L12 10.5H2Z\"/>";
            case SQUARE -> "<rect x=\"3\" y=\"2\" width=\"8\" height=\"8\"/>";
        };
    }
}
