package atomization.figure;

/**
 * Which part of a layout is seen, and where: pixel = scale * unit + offset.
 *
 * @param window the part of the canvas that is drawn on, in pixels
 */
public record View(double scale, double offsetX, double offsetY, Box window) {
    /** All of a layout, as large as it fits into a window, in its middle. */
    public static View whole(NetworkLayout layout, Box window) {
        double scale = Math.min(window.width() / NetworkLayout.WIDTH, window.height() / layout.height());
        return new View(
                scale,
                window.centreX() - scale * NetworkLayout.WIDTH / 2,
                window.centreY() - scale * layout.height() / 2,
                window);
    }

    /** The pixel of an x in units of the layout. */
    public double x(double unit) {
        return scale * unit + offsetX;
    }

    /** The pixel of a y in units of the layout. */
    public double y(double unit) {
        return scale * unit + offsetY;
    }

    /** The x in units of the layout of a pixel. */
    public double unitX(double pixel) {
        return (pixel - offsetX) / scale;
    }

    /** The y in units of the layout of a pixel. */
    public double unitY(double pixel) {
        return (pixel - offsetY) / scale;
    }

    /** A box in pixels. */
    public Box of(Box units) {
        return new Box(x(units.x()), y(units.y()), scale * units.width(), scale * units.height());
    }

    /** Whether something of a box, given in pixels, is seen. */
    public boolean sees(Box pixels) {
        return pixels.x() < window.x() + window.width()
                && pixels.y() < window.y() + window.height()
                && pixels.x() + pixels.width() > window.x()
                && pixels.y() + pixels.height() > window.y();
    }

    /** Whether a point, given in pixels, is seen, or nearly. */
    public boolean sees(double x, double y, double margin) {
        return x > window.x() - margin
                && y > window.y() - margin
                && x < window.x() + window.width() + margin
                && y < window.y() + window.height() + margin;
    }
}
