package atomization.report;

import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Extent;
import atomization.figure.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.jspecify.annotations.Nullable;

/** Where in the ranges of the parameters a claim holds: a map over the two of them with which the effect varies most. */
final class ClaimMap {
    private static final int FEWEST = 3;
    private static final double ROOM = 0.06;

    private final ToldClaim claim;
    private final List<JsonData> points;

    ClaimMap(ToldClaim claim) {
        this.claim = claim;
        this.points = claim.points().stream()
                .filter(point -> !Double.isNaN(point.number("effect")))
                .toList();
    }

    /** The map; it is empty where nothing was varied. */
    Chart chart() {
        List<String> paths = paths();
        Chart none = Chart.of(claim.id() + "-map", "", Axis.plain(""), Axis.plain(""));
        if (points.size() < FEWEST || paths.isEmpty()) {
            return none;
        }
        String across = paths.get(0);
        String up = paths.size() > 1 ? paths.get(1) : null;
        List<Mark> marks = new ArrayList<>();
        double counts = claim.data().number("smallest");
        add(marks, "counts", 2, Mark.Shape.DISC, across, up, point -> oriented(point) >= counts);
        add(marks, "right sign, but small", 4, Mark.Shape.DIAMOND, across, up, point -> {
            return oriented(point) > 0 && oriented(point) < counts;
        });
        add(marks, "none, or the other way", 1, Mark.Shape.TRIANGLE, across, up, point -> oriented(point) <= 0);
        return Chart.of(
                        claim.id() + "-map",
                        claim.name() + ": where it holds",
                        padded(across),
                        up == null ? Axis.plain("effect on " + claim.measure()) : padded(up))
                .caption("Each point is the comparison at other values of "
                        + String.join(
                                ", ", claim.points().get(0).pairs("values").keySet())
                        + (up == null ? "." : "; drawn are the two with which the effect varies most."))
                .alternative("The effect counts at " + claim.robustness() + " points.")
                .with(marks);
    }

    /** An axis from a little below the least value of a parameter to a little above the greatest. */
    private Axis padded(String path) {
        Extent extent = Extent.of(
                points.stream().mapToDouble(point -> value(point, path)).toArray());
        double room = ROOM * (extent.high() - extent.low());
        return room == 0 ? Axis.plain(path) : Axis.plain(path).between(extent.low() - room, extent.high() + room);
    }

    private double oriented(JsonData point) {
        return claim.sign() * point.number("effect");
    }

    private void add(
            List<Mark> marks,
            String name,
            int hue,
            Mark.Shape shape,
            String across,
            @Nullable String up,
            Predicate<JsonData> which) {
        List<JsonData> some = points.stream().filter(which).toList();
        if (some.isEmpty()) {
            return;
        }
        double[] none = new double[some.size()];
        Arrays.fill(none, Double.NaN);
        marks.add(new Mark.Dots(
                name,
                hue,
                shape,
                some.stream().mapToDouble(point -> value(point, across)).toArray(),
                some.stream()
                        .mapToDouble(point -> up == null ? point.number("effect") : value(point, up))
                        .toArray(),
                none,
                none.clone(),
                some.stream()
                        .map(point -> "effect " + Say.change(point.number("effect"), false) + " at "
                                + ToldClaim.settings(point.pairs("values")))
                        .toList()));
    }

    /** The parameters that are numbers, that first with which the effect varies most. */
    private List<String> paths() {
        if (points.isEmpty()) {
            return List.of();
        }
        return points.get(0).pairs("values").keySet().stream()
                .filter(path -> points.stream().noneMatch(point -> Double.isNaN(value(point, path))))
                .sorted(Comparator.comparingDouble(path -> -Math.abs(correlation(path))))
                .limit(2)
                .toList();
    }

    private static double value(JsonData point, String path) {
        try {
            return Double.parseDouble(point.pairs("values").getOrDefault(path, ""));
        } catch (NumberFormatException word) {
            return Double.NaN;
        }
    }

    /** The correlation of ranks (Spearman) of a parameter and the effect; 0 if one of them does not vary. */
    private double correlation(String path) {
        double found = new SpearmansCorrelation()
                .correlation(
                        points.stream().mapToDouble(point -> value(point, path)).toArray(),
                        points.stream()
                                .mapToDouble(point -> point.number("effect"))
                                .toArray());
        return Double.isNaN(found) ? 0 : found;
    }
}
