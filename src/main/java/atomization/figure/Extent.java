package atomization.figure;

/**
 * The smallest and the largest of some values; both NaN if there are none.
 *
 * @param low the smallest
 * @param high the largest
 */
public record Extent(double low, double high) {
    /** Of nothing. */
    public static final Extent NONE = new Extent(Double.NaN, Double.NaN);

    /** Of the finite values among these. */
    public static Extent of(double[]... arrays) {
        Extent extent = NONE;
        for (double[] values : arrays) {
            for (double value : values) {
                extent = extent.with(value);
            }
        }
        return extent;
    }

    /** Of what a mark shows along x. */
    public static Extent ofX(Mark mark) {
        if (mark instanceof Mark.Line line) {
            return of(line.x());
        } else if (mark instanceof Mark.Band band) {
            return of(band.x());
        } else if (mark instanceof Mark.Dots dots) {
            return of(dots.x());
        } else if (mark instanceof Mark.Spans spans) {
            return of(spans.from(), spans.to());
        } else if (mark instanceof Mark.Bars bars) {
            return of(bars.from(), bars.to());
        }
        return of(((Mark.Cells) mark).x());
    }

    /** Of what a mark shows along y. */
    public static Extent ofY(Mark mark) {
        if (mark instanceof Mark.Line line) {
            return of(line.y());
        } else if (mark instanceof Mark.Band band) {
            return of(band.low(), band.high());
        } else if (mark instanceof Mark.Dots dots) {
            return of(dots.y(), dots.low(), dots.high());
        } else if (mark instanceof Mark.Spans spans) {
            return of(spans.y());
        } else if (mark instanceof Mark.Bars bars) {
            return of(bars.y()).with(0);
        }
        return of(((Mark.Cells) mark).y());
    }

    /** Whether there was any value. */
    public boolean isKnown() {
        return low <= high;
    }

    /** This and a value; one that is not finite changes nothing. */
    public Extent with(double value) {
        if (!Double.isFinite(value)) {
            return this;
        }
        return isKnown() ? new Extent(Math.min(low, value), Math.max(high, value)) : new Extent(value, value);
    }

    /** This and another. */
    public Extent with(Extent other) {
        return with(other.low).with(other.high);
    }
}
