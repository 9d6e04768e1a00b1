package atomization.figure;

/**
 * How values of an axis become pixels.
 *
 * @param axis the axis
 * @param low the value at {@code from}
 * @param high the value at {@code to}
 * @param from the pixel of the axis's beginning
 * @param to the pixel of its end
 */
record Scaling(Axis axis, double low, double high, double from, double to) {
    /** A scaling that shows an extent, widened to whole ticks where the axis leaves its ends to the data. */
    static Scaling of(Axis axis, Extent extent, boolean withZero, double from, double to) {
        Extent known = extent.isKnown() ? extent : new Extent(0, 1);
        double low = known.low();
        double high = known.high();
        if (axis.scale() == Axis.Scale.LOG) {
            low = Math.pow(10, Math.floor(Math.log10(Math.max(low, 1e-12))));
            high = Math.pow(10, Math.ceil(Math.log10(Math.max(high, 1e-12)) - 1e-9));
            high = high <= low ? 10 * low : high;
        } else if (axis.scale() == Axis.Scale.LINEAR) {
            low = withZero ? Math.min(0, low) : low;
            high = withZero ? Math.max(0, high) : high;
            high = high > low ? high : low + 1;
            double step = Ticks.step(low, high);
            low = withZero ? step * Math.floor(low / step + 1e-9) : low;
            high = withZero ? step * Math.ceil(high / step - 1e-9) : high;
        }
        return new Scaling(
                axis,
                Double.isNaN(axis.from()) ? low : axis.from(),
                Double.isNaN(axis.to()) ? (high > low ? high : low + 1) : axis.to(),
                from,
                to);
    }

    /** The pixel of a value; NaN of what has none. */
    double at(double value) {
        double share = axis.scale() == Axis.Scale.LOG
                ? Math.log(value / low) / Math.log(high / low)
                : (value - low) / (high - low);
        return from + share * (to - from);
    }

    /** The ticks between its ends. */
    Ticks ticks() {
        return Ticks.of(axis, low, high);
    }
}
