package atomization.report;

import atomization.analysis.MeanDifference;
import atomization.analysis.Spread;
import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Extent;
import atomization.figure.Mark;
import atomization.figure.Moment;
import atomization.figure.Thinning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws results over one another: for each figure the mean and the range of each result, and the difference of each from
 * the first with its interval.
 */
final class Overlay {
    private static final double RANGE = 0.13;
    private static final double INTERVAL = 0.28;

    private final List<Part> parts;
    private final boolean paired;
    private final List<Moment> moments;
    private final int mostPoints;

    /**
     * A result among those that are laid over one another.
     *
     * @param name what charts call it
     */
    record Part(String name, RunData run, int hue, Mark.Stroke stroke) {}

    /**
     * @param parts the results, the one that others are compared with first
     * @param paired whether their replicates belong together, by their seeds
     * @param moments what is marked in all charts
     * @param mostPoints weeks that a curve shows at most
     */
    Overlay(List<Part> parts, boolean paired, List<Moment> moments, int mostPoints) {
        this.parts = List.copyOf(parts);
        this.paired = paired;
        this.moments = List.copyOf(moments);
        this.mostPoints = mostPoints;
    }

    /** The results side by side in a figure, and beside it their difference. */
    List<Block> of(Curve curve, Curve.Group group) {
        List<Block> blocks = new ArrayList<>();
        Chart levels = levels(curve, group);
        if (!levels.isEmpty()) {
            blocks.add(new Block.Drawn(levels, false));
            blocks.add(new Block.Drawn(differences(curve, group), false));
        }
        return blocks;
    }

    private static String id(Curve curve) {
        return curve.column()
                .replaceAll("([A-Z])", "-$1")
                .toLowerCase(java.util.Locale.ROOT)
                .replace('.', '-');
    }

    private static String title(Curve curve, Curve.Group group) {
        String label =
                Character.toUpperCase(curve.label().charAt(0)) + curve.label().substring(1);
        return group.curves().size() == 1 || group.title().equalsIgnoreCase(label)
                ? group.title()
                : group.title() + ": " + curve.label();
    }

    private static Axis axis(String label, boolean percent) {
        return percent ? Axis.percent(label) : Axis.plain(label);
    }

    private Chart levels(Curve curve, Curve.Group group) {
        List<Mark> bands = new ArrayList<>();
        List<Mark> lines = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Part part : parts) {
            if (!part.run().weeks().has(curve.column())) {
                continue;
            }
            Spread spread = part.run().weeks().spread(curve.column());
            int[] kept = places(spread, part.run().replicates());
            double[] x = Thinning.at(kept, part.run().days());
            if (part.run().replicates() > 1) {
                bands.add(new Mark.Band(
                        part.name(),
                        part.hue(),
                        RANGE,
                        "range of the replicates",
                        x,
                        Thinning.at(kept, spread.low()),
                        Thinning.at(kept, spread.high())));
            }
            lines.add(
                    new Mark.Line(part.name(), part.hue(), part.stroke(), false, x, Thinning.at(kept, spread.mean())));
            Extent extent = Extent.of(spread.mean());
            words.append(part.name() + ": between " + Say.value(extent.low(), group.percent()) + " and "
                    + Say.value(extent.high(), group.percent()) + ". ");
        }
        return Chart.of(id(curve), title(curve, group), Axis.time(), axis(group.axis(), group.percent()))
                .caption(group.caption())
                .alternative(words.toString().strip())
                .with(bands)
                .with(lines)
                .at(moments);
    }

    private int[] places(Spread spread, int replicates) {
        int[] measured = CurveCharts.measured(spread.mean());
        boolean sparse = measured.length < spread.mean().length / 2;
        List<double[]> extremes =
                replicates > 1 ? List.of(spread.mean(), spread.low(), spread.high()) : List.of(spread.mean());
        return sparse ? measured : Thinning.keep(spread.mean().length, mostPoints, extremes);
    }

    private Chart differences(Curve curve, Curve.Group group) {
        List<Mark> bands = new ArrayList<>();
        List<Mark> lines = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Part first = parts.get(0);
        for (Part part : parts.subList(1, parts.size())) {
            if (!part.run().weeks().has(curve.column()) || !first.run().weeks().has(curve.column())) {
                continue;
            }
            Common common = Common.of(first.run(), part.run());
            double[][] before = common.first(first.run().weeks().values(curve.column()));
            double[][] after = common.second(part.run().weeks().values(curve.column()));
            MeanDifference difference =
                    paired ? MeanDifference.paired(before, after) : MeanDifference.unpaired(before, after);
            int[] kept = kept(difference);
            double[] x = Thinning.at(kept, common.days());
            String name = parts.size() == 2 ? "difference" : part.name() + " minus " + first.name();
            bands.add(new Mark.Band(
                    name,
                    part.hue(),
                    INTERVAL,
                    "95% interval of the mean",
                    x,
                    Thinning.at(kept, difference.low()),
                    Thinning.at(kept, difference.high())));
            lines.add(new Mark.Line(name, part.hue(), part.stroke(), false, x, Thinning.at(kept, difference.mean())));
            Extent extent = Extent.of(difference.mean());
            words.append(name + ": between " + Say.change(extent.low(), group.percent()) + " and "
                    + Say.change(extent.high(), group.percent()) + ". ");
        }
        return Chart.of(
                        id(curve) + "-difference",
                        title(curve, group) + ", difference",
                        Axis.time(),
                        axis(group.percent() ? "difference in percentage points" : "difference", group.percent()))
                .caption(parts.size() == 2 ? parts.get(1).name() + " minus " + first.name() + "." : "")
                .alternative(words.toString().strip())
                .with(bands)
                .with(lines)
                .at(moments);
    }

    private int[] kept(MeanDifference difference) {
        int[] measured = CurveCharts.measured(difference.mean());
        return measured.length < difference.mean().length / 2
                ? measured
                : Thinning.keep(
                        difference.mean().length,
                        mostPoints,
                        List.of(difference.mean(), difference.low(), difference.high()));
    }

    /** The weeks that two results have in common, by their dates. */
    record Common(double[] days, int[] inFirst, int[] inSecond) {
        static Common of(RunData first, RunData second) {
            Map<Double, Integer> places = new LinkedHashMap<>();
            for (int k = 0; k < first.days().length; k++) {
                places.put(first.days()[k], k);
            }
            List<int[]> pairs = new ArrayList<>();
            for (int k = 0; k < second.days().length; k++) {
                Integer place = places.get(second.days()[k]);
                if (place != null) {
                    pairs.add(new int[] {place, k});
                }
            }
            int[] inFirst = pairs.stream().mapToInt(pair -> pair[0]).toArray();
            return new Common(
                    Thinning.at(inFirst, first.days()),
                    inFirst,
                    pairs.stream().mapToInt(pair -> pair[1]).toArray());
        }

        double[][] first(double[][] values) {
            return chosen(values, inFirst);
        }

        double[][] second(double[][] values) {
            return chosen(values, inSecond);
        }

        private static double[][] chosen(double[][] values, int[] places) {
            double[][] chosen = new double[values.length][];
            for (int k = 0; k < values.length; k++) {
                chosen[k] = Thinning.at(places, values[k]);
            }
            return chosen;
        }
    }
}
