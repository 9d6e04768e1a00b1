package atomization.figure;

import java.util.Arrays;

/**
 * Draws the marks of a chart.
 *
 * @param canvas on what
 * @param x where values along x lie
 * @param y where values along y lie
 */
record MarkPicture(Canvas canvas, Chart chart, Scaling x, Scaling y) {
    private static final double LINE = 1.8;
    private static final double DOT = 4.5;

    /** Draws a mark. */
    void draw(Mark mark) {
        int colour = colour(mark.hue());
        if (mark instanceof Mark.Line line) {
            line(line, colour);
        } else if (mark instanceof Mark.Band band) {
            band(band, colour);
        } else if (mark instanceof Mark.Dots dots) {
            dots(dots, colour);
        } else if (mark instanceof Mark.Spans spans) {
            for (int k = 0; k < spans.y().length; k++) {
                double height = y.at(spans.y()[k]);
                canvas.line(x.at(spans.from()[k]), height, x.at(spans.to()[k]), height, colour, 2.5);
                symbol(canvas, spans.shape(), x.at(spans.from()[k]), height, DOT - 1, colour);
            }
        } else if (mark instanceof Mark.Bars bars) {
            double base = y.axis().scale() == Axis.Scale.LOG ? y.from() : y.at(0);
            for (int k = 0; k < bars.y().length; k++) {
                double left = x.at(bars.from()[k]);
                double height = y.at(bars.y()[k]);
                canvas.fill(
                        new Box(
                                left + 0.5,
                                Math.min(base, height),
                                x.at(bars.to()[k]) - left - 1,
                                Math.abs(base - height)),
                        0,
                        Palette.blend(colour, Palette.BACKGROUND, 0.8));
            }
        } else if (mark instanceof Mark.Cells cells) {
            cells(cells);
        }
    }

    private void line(Mark.Line line, int colour) {
        double[] pixelX = new double[2 * line.x().length];
        double[] pixelY = new double[2 * line.x().length];
        int count = 0;
        for (int k = 0; k <= line.x().length; k++) {
            boolean gap = k == line.x().length || Double.isNaN(line.y()[k]);
            if (gap) {
                canvas.dashed(pixelX, pixelY, count, colour, LINE, dash(line.stroke()));
                count = 0;
                continue;
            }
            if (line.steps() && count > 0) {
                pixelX[count] = x.at(line.x()[k]);
                pixelY[count] = pixelY[count - 1];
                count++;
            }
            pixelX[count] = x.at(line.x()[k]);
            pixelY[count] = y.at(line.y()[k]);
            count++;
        }
    }

    private void band(Mark.Band band, int colour) {
        int from = 0;
        for (int k = 0; k <= band.x().length; k++) {
            boolean gap = k == band.x().length || Double.isNaN(band.low()[k]) || Double.isNaN(band.high()[k]);
            if (gap) {
                run(band, from, k, colour);
                from = k + 1;
            }
        }
    }

    private void run(Mark.Band band, int from, int to, int colour) {
        int count = to - from;
        if (count < 1) {
            return;
        }
        double[] pixelX = new double[2 * count];
        double[] pixelY = new double[2 * count];
        for (int k = 0; k < count; k++) {
            pixelX[k] = x.at(band.x()[from + k]);
            pixelY[k] = y.at(band.high()[from + k]);
            pixelX[2 * count - 1 - k] = pixelX[k];
            pixelY[2 * count - 1 - k] = y.at(band.low()[from + k]);
        }
        canvas.area(pixelX, pixelY, 2 * count, colour, band.opacity());
    }

    private void dots(Mark.Dots dots, int colour) {
        boolean rows = chart.y().scale() == Axis.Scale.ROWS;
        for (int k = 0; k < dots.x().length; k++) {
            double atX = x.at(dots.x()[k]);
            double atY = y.at(dots.y()[k]);
            if (!Double.isNaN(dots.low()[k]) && rows) {
                canvas.line(x.at(dots.low()[k]), atY, x.at(dots.high()[k]), atY, colour, 2);
            } else if (!Double.isNaN(dots.low()[k])) {
                canvas.line(atX, y.at(dots.low()[k]), atX, y.at(dots.high()[k]), colour, 2);
            }
            symbol(canvas, dots.shape(), atX, atY, DOT, colour);
        }
    }

    private void cells(Mark.Cells cells) {
        Extent extent = Extent.of(cells.value());
        double width = spacing(cells.x(), x);
        double height = spacing(cells.y(), y);
        for (int k = 0; k < cells.value().length; k++) {
            double share = (cells.value()[k] - extent.low()) / (extent.high() - extent.low());
            canvas.fill(
                    new Box(x.at(cells.x()[k]) - width / 2, y.at(cells.y()[k]) - height / 2, width, height),
                    0,
                    Palette.sequential(share));
        }
    }

    private static double spacing(double[] values, Scaling scaling) {
        double[] pixels =
                Arrays.stream(values).distinct().map(scaling::at).sorted().toArray();
        double least = Double.POSITIVE_INFINITY;
        for (int k = 1; k < pixels.length; k++) {
            least = Math.min(least, pixels[k] - pixels[k - 1]);
        }
        return Double.isInfinite(least) ? 40 : least;
    }

    /** The sample of a mark in a legend, to the right of a point. */
    static void sample(Canvas canvas, Mark mark, double x, double y) {
        int colour = colour(mark.hue());
        double[] across = {x, x + 20};
        double[] level = {y, y};
        if (mark instanceof Mark.Line line) {
            canvas.dashed(across, level, 2, colour, 2, dash(line.stroke()));
        } else if (mark instanceof Mark.Dots dots) {
            symbol(canvas, dots.shape(), x + 10, y, DOT, colour);
        } else if (mark instanceof Mark.Spans spans) {
            canvas.line(x + 6, y, x + 20, y, colour, 2.5);
            symbol(canvas, spans.shape(), x + 6, y, DOT - 1, colour);
        } else {
            canvas.fill(new Box(x, y - 5, 20, 10), 0, colour);
        }
    }

    private static void symbol(Canvas canvas, Mark.Shape shape, double x, double y, double radius, int colour) {
        Symbol symbol = switch (shape) {
            case DISC -> Symbol.DISC;
            case RING -> Symbol.RING;
            case DIAMOND -> Symbol.DIAMOND;
            case TRIANGLE -> Symbol.TRIANGLE;
            case SQUARE -> Symbol.SQUARE;
        };
        if (symbol == Symbol.RING) {
            canvas.symbol(Symbol.DISC, x, y, radius, Palette.BACKGROUND);
        }
        canvas.symbol(symbol, x, y, radius, colour);
    }

    private static double[] dash(Mark.Stroke stroke) {
        return switch (stroke) {
            case SOLID -> new double[0];
            case DASHED -> new double[] {7, 4};
            case DOTTED -> new double[] {2, 3};
        };
    }

    private static int colour(int hue) {
        return Integer.parseInt(ChartColours.onLight(hue).substring(1), 16);
    }
}
