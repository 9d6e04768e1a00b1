package atomization.figure;

/** Takes what a figure consists of, in the order in which it is painted. Lengths are in pixels, colours 0xRRGGBB. */
public interface Canvas {
    /** Where a text stands relative to its point, which lies on its base line. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A filled rectangle with round corners. */
    void fill(Box box, double radius, int colour);

    /** The border of a rectangle with round corners. */
    void outline(Box box, double radius, int colour, double width);

    /** A straight line. */
    void line(double x1, double y1, double x2, double y2, int colour, double width);

    /** A line through points. */
    void path(double[] x, double[] y, int count, int colour, double width);

    /**
     * A line through points, drawn in dashes.
     *
     * @param dash length of a dash and of the gap after it, in pixels; empty for an unbroken line
     */
    void dashed(double[] x, double[] y, int count, int colour, double width, double[] dash);

    /**
     * A filled polygon.
     *
     * @param opacity from 0 to 1
     */
    void area(double[] x, double[] y, int count, int colour, double opacity);

    /** A symbol around a point. */
    void symbol(Symbol symbol, double x, double y, double radius, int colour);

    /** A line of text. */
    void text(String text, double x, double y, double size, boolean bold, int colour, Anchor anchor);

    /** About how wide a text is. */
    default double widthOf(String text, double size) {
        return 0.58 * size * text.length();
    }
}
