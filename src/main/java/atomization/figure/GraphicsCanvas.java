package atomization.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/**
 * Paints pixels. Quick painting draws lines without smoothing and stamps symbols that have been drawn once; fine painting
 * smooths all.
 */
public final class GraphicsCanvas implements Canvas {
    private static final int MOST_STAMPS = 4000;
    private static final int STAMP_STEPS = 4;

    private final Graphics2D graphics;
    private final boolean fine;
    private final Map<Long, BufferedImage> stamps;
    private final Map<Long, Font> fonts = new HashMap<>();
    private int colour = -1;
    private double width = -1;

    private GraphicsCanvas(Graphics2D graphics, boolean fine, Map<Long, BufferedImage> stamps) {
        this.graphics = graphics;
        this.fine = fine;
        this.stamps = stamps;
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL,
                fine ? RenderingHints.VALUE_STROKE_PURE : RenderingHints.VALUE_STROKE_NORMALIZE);
        smooth(fine);
    }

    /** Paints as finely as can be. */
    public static GraphicsCanvas fine(Graphics2D graphics) {
        return new GraphicsCanvas(graphics, true, new HashMap<>());
    }

    /**
     * Paints quickly.
     *
     * @param stamps the symbols drawn so far; the same for all pictures of one thread
     */
    public static GraphicsCanvas quick(Graphics2D graphics, Map<Long, BufferedImage> stamps) {
        return new GraphicsCanvas(graphics, false, stamps);
    }

    private void smooth(boolean on) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING,
                on ? RenderingHints.VALUE_ANTIALIAS_ON : RenderingHints.VALUE_ANTIALIAS_OFF);
    }

    private void use(int wanted) {
        if (wanted != colour) {
            colour = wanted;
            graphics.setColor(new Color(wanted));
        }
    }

    private void pen(double wanted) {
        if (wanted != width) {
            width = wanted;
            graphics.setStroke(new BasicStroke((float) wanted, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        }
    }

    @Override
    public void fill(Box box, double radius, int fillColour) {
        use(fillColour);
        smooth(radius > 0);
        graphics.fill(shape(box, radius));
        smooth(fine);
    }

    @Override
    public void outline(Box box, double radius, int lineColour, double lineWidth) {
        use(lineColour);
        pen(lineWidth);
        smooth(true);
        graphics.draw(shape(box, radius));
        smooth(fine);
    }

    private static java.awt.Shape shape(Box box, double radius) {
        return radius > 0
                ? new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius)
                : new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, int lineColour, double lineWidth) {
        use(lineColour);
        if (!fine) {
            pen(Math.rint(lineWidth));
            graphics.drawLine((int) Math.rint(x1), (int) Math.rint(y1), (int) Math.rint(x2), (int) Math.rint(y2));
        } else {
            pen(lineWidth);
            graphics.draw(new Line2D.Double(x1, y1, x2, y2));
        }
    }

    @Override
    public void path(double[] x, double[] y, int count, int lineColour, double lineWidth) {
        use(lineColour);
        pen(lineWidth);
        smooth(true);
        Path2D path = new Path2D.Double();
        for (int k = 0; k < count; k++) {
            if (k == 0) {
                path.moveTo(x[k], y[k]);
            } else {
                path.lineTo(x[k], y[k]);
            }
        }
        graphics.draw(path);
        smooth(fine);
    }

    @Override
    public void dashed(double[] x, double[] y, int count, int lineColour, double lineWidth, double[] dash) {
        if (dash.length == 0) {
            path(x, y, count, lineColour, lineWidth);
            return;
        }
        use(lineColour);
        width = -1;
        float[] lengths = {(float) dash[0], (float) dash[1]};
        graphics.setStroke(
                new BasicStroke((float) lineWidth, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths, 0));
        smooth(true);
        graphics.draw(course(x, y, count));
        smooth(fine);
    }

    @Override
    public void area(double[] x, double[] y, int count, int fillColour, double opacity) {
        if (count == 0) {
            return;
        }
        colour = -1;
        graphics.setColor(new Color(
                fillColour >> 16 & 0xFF, fillColour >> 8 & 0xFF, fillColour & 0xFF, (int) Math.round(255 * opacity)));
        Path2D polygon = course(x, y, count);
        polygon.closePath();
        smooth(true);
        graphics.fill(polygon);
        smooth(fine);
    }

    private static Path2D course(double[] x, double[] y, int count) {
        Path2D path = new Path2D.Double();
        for (int k = 0; k < count; k++) {
            if (k == 0) {
                path.moveTo(x[k], y[k]);
            } else {
                path.lineTo(x[k], y[k]);
            }
        }
        return path;
    }

    @Override
    public void symbol(Symbol symbol, double x, double y, double radius, int symbolColour) {
        if (fine || radius > 20) {
            smooth(true);
            paint(graphics, symbol, x, y, radius, symbolColour);
            smooth(fine);
            colour = -1;
            width = -1;
            return;
        }
        int size = (int) Math.rint(radius * STAMP_STEPS);
        long key = ((long) symbol.ordinal() << 40) | ((long) size << 24) | (symbolColour & 0xFFFFFF);
        BufferedImage stamp = stamps.get(key);
        if (stamp == null) {
            if (stamps.size() >= MOST_STAMPS) {
                stamps.clear();
            }
            stamp = stamp(symbol, size / (double) STAMP_STEPS, symbolColour);
            stamps.put(key, stamp);
        }
        int half = stamp.getWidth() / 2;
        graphics.drawImage(stamp, (int) Math.floor(x) - half, (int) Math.floor(y) - half, null);
    }

    private static BufferedImage stamp(Symbol symbol, double radius, int colour) {
        int half = (int) Math.ceil(radius * 1.3) + 1;
        BufferedImage stamp = new BufferedImage(2 * half + 1, 2 * half + 1, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D on = stamp.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paint(on, symbol, half + 0.5, half + 0.5, radius, colour);
        on.dispose();
        return stamp;
    }

    private static void paint(Graphics2D on, Symbol symbol, double x, double y, double radius, int colour) {
        on.setColor(new Color(colour));
        if (symbol == Symbol.RING) {
            on.setStroke(new BasicStroke(2));
            on.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        } else if (symbol == Symbol.DISC) {
            on.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        } else {
            double[] corners = Corners.of(symbol, x, y, radius);
            Path2D path = new Path2D.Double();
            path.moveTo(corners[0], corners[1]);
            for (int k = 2; k < corners.length; k += 2) {
                path.lineTo(corners[k], corners[k + 1]);
            }
            path.closePath();
            on.fill(path);
        }
    }

    @Override
    public void text(String text, double x, double y, double size, boolean bold, int ink, Anchor anchor) {
        use(ink);
        graphics.setFont(font(size, bold));
        double length = anchor == Anchor.START ? 0 : graphics.getFontMetrics().stringWidth(text);
        graphics.drawString(text, (float) (x - (anchor == Anchor.MIDDLE ? length / 2 : length)), (float) y);
    }

    @Override
    public double widthOf(String text, double size) {
        return graphics.getFontMetrics(font(size, false)).stringWidth(text);
    }

    private Font font(double size, boolean bold) {
        return fonts.computeIfAbsent(
                Math.round(size * 10) * 2 + (bold ? 1 : 0),
                key -> new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) size));
    }
}
