package atomization.figure;

import java.util.Locale;

/**
 * Writes SVG 1.1. Lines of one colour and width that follow one another are put into one path, which keeps pictures of
 * large networks small.
 */
public final class SvgCanvas implements Canvas {
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder lines = new StringBuilder();
    private final int width;
    private final int height;
    private final String title;
    private int lineColour;
    private double lineWidth;

    /** @param title what the picture shows, for who cannot see it */
    public SvgCanvas(int width, int height, String title) {
        this.width = width;
        this.height = height;
        this.title = title;
    }

    /** The picture so far, as a file. */
    public String text() {
        endLines();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width
                + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height
                + "\" role=\"img\" font-family=\"'DejaVu Sans', Verdana, sans-serif\">\n<title>" + escaped(title)
                + "</title>\n" + body + "</svg>\n";
    }

    @Override
    public void fill(Box box, double radius, int colour) {
        endLines();
        rectangle(box, radius);
        body.append(" fill=\"").append(Palette.hex(colour)).append("\"/>\n");
    }

    @Override
    public void outline(Box box, double radius, int colour, double borderWidth) {
        endLines();
        rectangle(box, radius);
        body.append(" fill=\"none\" stroke=\"").append(Palette.hex(colour)).append("\" stroke-width=\"");
        number(body, borderWidth).append("\"/>\n");
    }

    private void rectangle(Box box, double radius) {
        body.append("<rect x=\"");
        number(body, box.x()).append("\" y=\"");
        number(body, box.y()).append("\" width=\"");
        number(body, box.width()).append("\" height=\"");
        number(body, box.height());
        if (radius > 0) {
            number(body.append("\" rx=\""), radius);
        }
        body.append('"');
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, int colour, double width) {
        if (!lines.isEmpty() && (colour != lineColour || width != lineWidth)) {
            endLines();
        }
        lineColour = colour;
        lineWidth = width;
        point(lines, 'M', x1, y1);
        point(lines, 'L', x2, y2);
    }

    private void endLines() {
        if (!lines.isEmpty()) {
            stroked(lines, lineColour, lineWidth);
            lines.setLength(0);
        }
    }

    @Override
    public void path(double[] x, double[] y, int count, int colour, double width) {
        endLines();
        if (count > 0) {
            StringBuilder course = new StringBuilder();
            for (int k = 0; k < count; k++) {
                point(course, k == 0 ? 'M' : 'L', x[k], y[k]);
            }
            stroked(course, colour, width);
        }
    }

    @Override
    public void dashed(double[] x, double[] y, int count, int colour, double width, double[] dash) {
        if (dash.length == 0) {
            path(x, y, count, colour, width);
            return;
        }
        endLines();
        if (count > 0) {
            body.append("<path fill=\"none\" stroke-linejoin=\"round\" stroke-dasharray=\"");
            number(number(body, dash[0]).append(' '), dash[1]);
            body.append("\" stroke=\"").append(Palette.hex(colour)).append("\" stroke-width=\"");
            number(body, width).append("\" d=\"").append(course(x, y, count)).append("\"/>\n");
        }
    }

    @Override
    public void area(double[] x, double[] y, int count, int colour, double opacity) {
        endLines();
        if (count > 0) {
            body.append("<path fill=\"").append(Palette.hex(colour)).append("\" fill-opacity=\"");
            body.append(String.format(Locale.ROOT, "%.2f", opacity)).append("\" d=\"");
            body.append(course(x, y, count)).append("Z\"/>\n");
        }
    }

    private static StringBuilder course(double[] x, double[] y, int count) {
        StringBuilder course = new StringBuilder();
        for (int k = 0; k < count; k++) {
            point(course, k == 0 ? 'M' : 'L', x[k], y[k]);
        }
        return course;
    }

    private void stroked(CharSequence course, int colour, double width) {
        body.append("<path fill=\"none\" stroke-linejoin=\"round\" stroke=\"")
                .append(Palette.hex(colour))
                .append("\" stroke-width=\"");
        number(body, width).append("\" d=\"").append(course).append("\"/>\n");
    }

    @Override
    public void symbol(Symbol symbol, double x, double y, double radius, int colour) {
        endLines();
        if (symbol == Symbol.DISC || symbol == Symbol.RING) {
            body.append("<circle cx=\"");
            number(body, x).append("\" cy=\"");
            number(body, y).append("\" r=\"");
            number(body, radius)
                    .append(symbol == Symbol.DISC ? "\" fill=\"" : "\" fill=\"none\" stroke-width=\"2\" stroke=\"")
                    .append(Palette.hex(colour))
                    .append("\"/>\n");
            return;
        }
        double[] corners = Corners.of(symbol, x, y, radius);
        body.append("<path d=\"");
        for (int k = 0; k < corners.length; k += 2) {
            point(body, k == 0 ? 'M' : 'L', corners[k], corners[k + 1]);
        }
        body.append("Z\" fill=\"").append(Palette.hex(colour)).append("\"/>\n");
    }

    @Override
    public void text(String text, double x, double y, double size, boolean bold, int colour, Anchor anchor) {
        endLines();
        body.append("<text x=\"");
        number(body, x).append("\" y=\"");
        number(body, y).append("\" font-size=\"");
        number(body, size).append("\" fill=\"").append(Palette.hex(colour)).append('"');
        if (bold) {
            body.append(" font-weight=\"bold\"");
        }
        if (anchor != Anchor.START) {
            body.append(" text-anchor=\"")
                    .append(anchor.name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        body.append('>').append(escaped(text)).append("</text>\n");
    }

    private static void point(StringBuilder to, char command, double x, double y) {
        number(number(to.append(command), x).append(' '), y);
    }

    /** A number with one digit after the point, which none of the eye's business needs more of. */
    private static StringBuilder number(StringBuilder to, double value) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            to.append('-');
        }
        to.append(Math.abs(tenths) / 10);
        if (tenths % 10 != 0) {
            to.append('.').append(Math.abs(tenths % 10));
        }
        return to;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
