package atomization.figure;

/**
 * A rectangle with sides along the axes; y grows downwards.
 *
 * @param x left side
 * @param y upper side
 * @param width at least 0
 * @param height at least 0
 */
public record Box(double x, double y, double width, double height) {
    /** The same without a margin; a box smaller than the margin keeps a tenth of its size. */
    public Box inset(double margin) {
        double horizontal = Math.min(margin, 0.45 * width);
        double vertical = Math.min(margin, 0.45 * height);
        return new Box(x + horizontal, y + vertical, width - 2 * horizontal, height - 2 * vertical);
    }

    /** The same without a strip at its upper side. */
    public Box below(double strip) {
        double cut = Math.min(strip, 0.5 * height);
        return new Box(x, y + cut, width, height - cut);
    }

    /** The x in the middle. */
    public double centreX() {
        return x + width / 2;
    }

    /** The y in the middle. */
    public double centreY() {
        return y + height / 2;
    }

    /** Whether a point lies inside or on the border. */
    public boolean contains(double pointX, double pointY) {
        return pointX >= x && pointX <= x + width && pointY >= y && pointY <= y + height;
    }
}
