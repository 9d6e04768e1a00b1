package atomization.report;

import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws what a calibration knows of its parameters: each alone, and the pairs that go together most.
 *
 * @param posterior the particles
 * @param marginals the parameters
 */
record PosteriorCharts(IndexTable posterior, IndexTable marginals) {
    private static final int BARS = 12;
    private static final int PAIRS = 6;
    private static final double WORTH_SHOWING = 0.15;

    /** A histogram of each parameter over its whole prior. */
    List<Block> marginalCharts() {
        List<Block> charts = new ArrayList<>();
        for (Map<String, String> row : marginals.rows()) {
            charts.add(new Block.Drawn(histogram(row), false));
        }
        return charts;
    }

    private Chart histogram(Map<String, String> row) {
        String name = row.getOrDefault("parameter", "");
        boolean log = "log".equals(row.get("scale"));
        double from = IndexTable.number(row, "from");
        double to = IndexTable.number(row, "to");
        double[] ends = new double[BARS + 1];
        Arrays.setAll(
                ends, k -> log ? from * StrictMath.pow(to / from, (double) k / BARS) : from + (to - from) * k / BARS);
        double[] heights = new double[BARS];
        double[] values = posterior.numbers(name);
        double[] weights = posterior.numbers("weight");
        for (int k = 0; k < values.length; k++) {
            int bar = BARS - 1;
            while (bar > 0 && values[k] < ends[bar]) {
                bar--;
            }
            heights[bar] += weights[k];
        }
        double medoid = IndexTable.number(row, "medoid");
        double top = Arrays.stream(heights).max().orElse(0);
        return Chart.of(
                        "marginal-" + plain(name),
                        name,
                        (log ? Axis.log(row.getOrDefault("path", "")) : Axis.plain(row.getOrDefault("path", "")))
                                .between(from, to),
                        Axis.percent("posterior weight"))
                .caption("Bars: the posterior over the whole prior, which is even"
                        + (log ? " over orders of magnitude" : "") + " (dashed). Diamond: the medoid.")
                .alternative("Median " + Say.plain(IndexTable.number(row, "q50")) + ", 90% between "
                        + Say.plain(IndexTable.number(row, "q05")) + " and "
                        + Say.plain(IndexTable.number(row, "q95")) + "; medoid " + Say.plain(medoid) + ".")
                .with(List.of(
                        new Mark.Bars(
                                "posterior",
                                0,
                                Arrays.copyOf(ends, BARS),
                                Arrays.copyOfRange(ends, 1, BARS + 1),
                                heights),
                        new Mark.Line("prior", 6, Mark.Stroke.DASHED, false, new double[] {from, to}, new double[] {
                            1.0 / BARS, 1.0 / BARS
                        }),
                        Mark.Dots.plain(
                                "medoid", 7, Mark.Shape.DIAMOND, new double[] {medoid}, new double[] {top / 2})));
    }

    /** Two parameters and how they go together. */
    private record Pair(String first, String second, double correlation) {}

    /** The pairs of parameters that go together most. */
    List<Block> pairCharts() {
        List<String> names = marginals.distinct("parameter");
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < names.size(); a++) {
            for (int b = 0; b < a; b++) {
                pairs.add(new Pair(names.get(b), names.get(a), correlation(names.get(b), names.get(a))));
            }
        }
        List<Block> charts = new ArrayList<>();
        pairs.stream()
                .filter(pair -> Math.abs(pair.correlation()) >= WORTH_SHOWING)
                .sorted(Comparator.comparingDouble((Pair pair) -> -Math.abs(pair.correlation())))
                .limit(PAIRS)
                .forEach(pair -> charts.add(new Block.Drawn(pairChart(pair), false)));
        return charts;
    }

    private Chart pairChart(Pair pair) {
        Map<String, String> first =
                marginals.where("parameter", pair.first()).rows().get(0);
        Map<String, String> second =
                marginals.where("parameter", pair.second()).rows().get(0);
        return Chart.of(
                        "pair-" + plain(pair.first()) + "-" + plain(pair.second()),
                        pair.first() + " and " + pair.second(),
                        axis(first),
                        axis(second))
                .caption("Each dot is a particle; correlation by weight "
                        + String.format(Locale.ROOT, "%.2f", pair.correlation()) + ".")
                .alternative("Correlation " + String.format(Locale.ROOT, "%.2f", pair.correlation()) + ".")
                .with(List.of(
                        Mark.Dots.plain(
                                "particles",
                                0,
                                Mark.Shape.DISC,
                                posterior.numbers(pair.first()),
                                posterior.numbers(pair.second())),
                        Mark.Dots.plain(
                                "medoid",
                                7,
                                Mark.Shape.DIAMOND,
                                new double[] {IndexTable.number(first, "medoid")},
                                new double[] {IndexTable.number(second, "medoid")})));
    }

    private static Axis axis(Map<String, String> row) {
        String name = row.getOrDefault("parameter", "");
        return ("log".equals(row.get("scale")) ? Axis.log(name) : Axis.plain(name))
                .between(IndexTable.number(row, "from"), IndexTable.number(row, "to"));
    }

    private double correlation(String first, String second) {
        double[] x = posterior.numbers(first);
        double[] y = posterior.numbers(second);
        double[] weights = posterior.numbers("weight");
        double[] sums = new double[6];
        for (int k = 0; k < x.length; k++) {
            sums[0] += weights[k];
            sums[1] += weights[k] * x[k];
            sums[2] += weights[k] * y[k];
        }
        double meanX = sums[1] / sums[0];
        double meanY = sums[2] / sums[0];
        for (int k = 0; k < x.length; k++) {
            sums[3] += weights[k] * (x[k] - meanX) * (x[k] - meanX);
            sums[4] += weights[k] * (y[k] - meanY) * (y[k] - meanY);
            sums[5] += weights[k] * (x[k] - meanX) * (y[k] - meanY);
        }
        double scale = StrictMath.sqrt(sums[3] * sums[4]);
        return scale > 0 ? sums[5] / scale : 0;
    }

    static String plain(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
