package atomization.figure;

import java.util.List;

/**
 * Something drawn in a chart, as plain numbers. Marks of one name belong together: they share an entry of the legend and
 * are shown and hidden together. A value that is NaN is a gap.
 */
public sealed interface Mark {
    /** Its name in the legend. */
    String name();

    /** Which of the colours of {@link ChartColours} it has, from 0. */
    int hue();

    /** How a line is drawn, so that lines differ by more than colour. */
    enum Stroke {
        SOLID,
        DASHED,
        DOTTED
    }

    /** How a dot is drawn, so that dots differ by more than colour. */
    enum Shape {
        /** A filled disc. */
        DISC,
        /** A ring. */
        RING,
        /** A filled diamond. */
        DIAMOND,
        /** A filled triangle. */
        TRIANGLE,
        /** A filled square. */
        SQUARE
    }

    /** A curve; {@code steps} says that each value holds until the next. */
    record Line(String name, int hue, Stroke stroke, boolean steps, double[] x, double[] y) implements Mark {}

    /**
     * What lies between two curves.
     *
     * @param says what it is, such as {@code range of the replicates}
     * @param opacity from 0 to 1
     */
    record Band(String name, int hue, double opacity, String says, double[] x, double[] low, double[] high)
            implements Mark {}

    /**
     * Single points, each with an interval around it (NaN where there is none) and a note.
     *
     * @param notes as many as there are points, or none
     */
    record Dots(
            String name, int hue, Shape shape, double[] x, double[] y, double[] low, double[] high, List<String> notes)
            implements Mark {
        /** Points without intervals and notes. */
        public static Dots plain(String name, int hue, Shape shape, double[] x, double[] y) {
            return new Dots(name, hue, shape, x, y, nothing(x.length), nothing(x.length), List.of());
        }

        private static double[] nothing(int length) {
            double[] gaps = new double[length];
            java.util.Arrays.fill(gaps, Double.NaN);
            return gaps;
        }
    }

    /** Stretches from one x to another at a height, each with a note: what lasted from when to when. */
    record Spans(String name, int hue, Shape shape, double[] from, double[] to, double[] y, List<String> notes)
            implements Mark {}

    /** Bars that stand on zero, each from one x to another. */
    record Bars(String name, int hue, double[] from, double[] to, double[] y) implements Mark {}

    /**
     * The cells of a heat map, each around its place in a grid.
     *
     * @param says what the values are
     */
    record Cells(String name, int hue, String says, double[] x, double[] y, double[] value) implements Mark {}
}
