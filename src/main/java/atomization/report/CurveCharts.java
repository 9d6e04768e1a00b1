package atomization.report;

import atomization.analysis.Spread;
import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Extent;
import atomization.figure.Mark;
import atomization.figure.Thinning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws weekly figures over time: the mean of the replicates, the range of all of them, and the middle half where
 * there are at least four and at most two curves.
 */
final class CurveCharts {
    private static final int FOR_QUARTILES = 4;
    private static final int MOST_WITH_QUARTILES = 2;
    private static final double RANGE = 0.16;
    private static final double MIDDLE = 0.26;
    private static final double SPARSE = 0.5;

    private final RunData run;
    private final int mostPoints;

    /** @param mostPoints weeks of a long run that a chart shows at most; extremes are always shown */
    CurveCharts(RunData run, int mostPoints) {
        this.run = run;
        this.mostPoints = mostPoints;
    }

    /** The charts of some groups of curves, those without any value left out. */
    List<Block> of(List<Curve.Group> groups) {
        List<Block> blocks = new ArrayList<>();
        for (Curve.Group group : groups) {
            List<Curve> present = group.curves().stream()
                    .filter(curve -> run.weeks().has(curve.column()))
                    .toList();
            Chart chart = chart(group, present);
            if (!chart.isEmpty()) {
                blocks.add(new Block.Drawn(chart, group.wide()));
            }
        }
        return blocks;
    }

    private Chart chart(Curve.Group group, List<Curve> curves) {
        List<Spread> spreads =
                curves.stream().map(curve -> run.weeks().spread(curve.column())).toList();
        int[] kept = kept(spreads);
        double[] days = Thinning.at(kept, run.days());
        List<Mark> bands = new ArrayList<>();
        List<Mark> lines = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        boolean quartiles = run.replicates() >= FOR_QUARTILES && curves.size() <= MOST_WITH_QUARTILES;
        for (int k = 0; k < curves.size(); k++) {
            Curve curve = curves.get(k);
            Spread spread = spreads.get(k);
            Extent extent = Extent.of(spread.mean());
            if (!extent.isKnown()) {
                continue;
            }
            draw(curve, spread, kept, days, quartiles, bands, lines);
            words.append(sentence(curve.label(), spread.mean(), group.percent()));
        }
        int left = run.days().length - kept.length;
        String thinned = left == 0
                ? ""
                : " Shown are " + kept.length + " of " + run.days().length
                        + " weeks, chosen so that no peak and no trough is lost.";
        Axis axis = group.percent() ? Axis.percent(group.axis()) : Axis.plain(group.axis());
        return Chart.of(group.id(), group.title(), Axis.time(), axis)
                .caption(group.caption() + thinned)
                .alternative(words.toString().strip())
                .with(bands)
                .with(lines)
                .at(run.moments());
    }

    private void draw(
            Curve curve,
            Spread spread,
            int[] kept,
            double[] days,
            boolean quartiles,
            List<Mark> bands,
            List<Mark> lines) {
        int[] measured = measured(spread.mean());
        boolean sparse = measured.length < SPARSE * spread.mean().length;
        int[] places = sparse ? measured : kept;
        double[] x = sparse ? Thinning.at(measured, run.days()) : days;
        if (run.replicates() > 1) {
            bands.add(band(curve, RANGE, "range of the replicates", x, places, spread.low(), spread.high()));
        }
        if (quartiles) {
            bands.add(band(
                    curve,
                    MIDDLE,
                    "middle half of the replicates",
                    x,
                    places,
                    spread.lowerQuartile(),
                    spread.upperQuartile()));
        }
        lines.add(new Mark.Line(
                curve.label(), curve.hue(), curve.stroke(), false, x, Thinning.at(places, spread.mean())));
    }

    private static Mark band(
            Curve curve, double opacity, String says, double[] x, int[] places, double[] low, double[] high) {
        return new Mark.Band(
                curve.label(), curve.hue(), opacity, says, x, Thinning.at(places, low), Thinning.at(places, high));
    }

    /** The weeks that stay, the same for all curves of a chart. */
    private int[] kept(List<Spread> spreads) {
        List<double[]> extremes = new ArrayList<>();
        for (Spread spread : spreads) {
            extremes.add(spread.mean());
            if (run.replicates() > 1) {
                extremes.add(spread.low());
                extremes.add(spread.high());
            }
        }
        return Thinning.keep(run.days().length, mostPoints, extremes);
    }

    /** The places that have a value. */
    static int[] measured(double[] values) {
        return IntStream.range(0, values.length)
                .filter(k -> !Double.isNaN(values[k]))
                .toArray();
    }

    /** How lines and bands are to be read, for the beginning of a section. */
    Block.Paragraph legend() {
        String lines = run.replicates() == 1
                ? "Lines show this one run, week by week."
                : "Lines show the mean of " + run.replicates() + " replicates, light bands all of them"
                        + (run.replicates() >= FOR_QUARTILES
                                ? ", darker bands (where there are at most two curves) the middle half."
                                : ".");
        return new Block.Paragraph(
                lines + " Charts over time are zoomed together; a click on a name hides its curve and shows it again.");
    }

    /** A course in a sentence: beginning, end, extremes and when they were. */
    private String sentence(String name, double[] course, boolean percent) {
        int[] known = measured(course);
        if (known.length == 0) {
            return "";
        }
        int first = known[0];
        int last = known[known.length - 1];
        int high = Arrays.stream(known)
                .boxed()
                .max((a, b) -> Double.compare(course[a], course[b]))
                .orElse(first);
        int low = Arrays.stream(known)
                .boxed()
                .min((a, b) -> Double.compare(course[a], course[b]))
                .orElse(first);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + ": "
                + Say.value(course[first], percent) + " at first, " + Say.value(course[last], percent)
                + " at the end; highest "
                + Say.value(course[high], percent) + " on " + run.date(high) + ", lowest "
                + Say.value(course[low], percent) + " on " + run.date(low) + ". ";
    }
}
