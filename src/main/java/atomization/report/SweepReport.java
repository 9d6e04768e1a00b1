package atomization.report;

import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Extent;
import atomization.figure.Mark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page of a sweep: how each measure responds to each factor, maps over two factors, and what failed. */
final class SweepReport implements ReportKind {
    private static final int MOST_CURVES = 6;

    @Override
    public boolean reads(String kind) {
        return kind.equals("sweep");
    }

    @Override
    public Page page(Path folder, Manifest manifest) throws IOException {
        SweepRuns runs = SweepRuns.read(folder, manifest);
        List<Section> sections = new ArrayList<>();
        for (String measure : runs.measures()) {
            List<Block> blocks = new ArrayList<>();
            for (String factor : runs.factors()) {
                if (runs.isNumeric(factor)) {
                    blocks.add(new Block.Drawn(
                            response(runs, measure, factor), runs.factors().size() == 1));
                }
            }
            maps(runs, measure, blocks);
            blocks.removeIf(
                    block -> block instanceof Block.Drawn drawn && drawn.chart().isEmpty());
            sections.add(new Section("measure-" + plain(measure), DriverCharts.words(measure), measure, blocks));
        }
        sections.add(PhaseChart.section(folder, manifest));
        sections.add(failures(folder));
        sections.add(
                OriginSections.origin(folder, manifest, Dictionary.read(folder).files()));
        sections.removeIf(section -> section.blocks().isEmpty());
        return new Page(
                RunReport.title(manifest),
                "Sweep",
                Say.count(runs.points(), "design point", "design points") + ", "
                        + Say.count((long) manifest.number("replicates"), "replicate", "replicates")
                        + " each; factors: "
                        + String.join(", ", runs.factors()),
                lead(manifest),
                sections,
                manifest.origin());
    }

    private static List<Block> lead(Manifest manifest) {
        List<Block> lead = new ArrayList<>();
        double failed = manifest.number("failed");
        lead.add(new Block.Facts(List.of(
                new Block.Fact("scenario", manifest.text("scenario")),
                new Block.Fact("runs done", Say.plain(manifest.number("done"))),
                new Block.Fact("runs failed", Say.plain(failed)))));
        boolean complete = !manifest.text("complete").equals("false");
        lead.add(new Block.Remark((complete ? "" : "This sweep is not complete: what is shown is what there is. ")
                + (failed > 0 ? "Failed runs are missing from what is shown; see below why. " : "")
                + (manifest.text("commonRandomNumbers").equals("true")
                        ? "All points share the seeds of their replicates, so that differences between points are"
                                + " due to the factors."
                        : "Points have seeds of their own.")));
        return lead;
    }

    /** A measure against a factor: every point, and the mean of all at each level. */
    private static Chart response(SweepRuns runs, String measure, String factor) {
        List<SweepRuns.Run> known = runs.with(measure);
        List<String> others =
                runs.factors().stream().filter(other -> !other.equals(factor)).toList();
        List<Mark> marks = new ArrayList<>();
        TreeMap<Double, List<SweepRuns.Run>> byLevel = known.stream()
                .collect(Collectors.groupingBy(run -> run.level(factor), TreeMap::new, Collectors.toList()));
        double[] levels =
                byLevel.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        boolean repeated = byLevel.values().stream().anyMatch(list -> list.size() > 1);
        marks.add(Mark.Dots.plain(
                "single runs",
                6,
                Mark.Shape.DISC,
                known.stream().mapToDouble(run -> run.level(factor)).toArray(),
                known.stream().mapToDouble(run -> run.value(measure)).toArray()));
        if (repeated) {
            marks.add(
                    0,
                    band(
                            levels,
                            byLevel.values().stream()
                                    .map(list -> values(list, measure))
                                    .toList()));
            marks.add(new Mark.Line(
                    others.isEmpty() ? "mean of the replicates" : "mean over everything else",
                    0,
                    Mark.Stroke.SOLID,
                    false,
                    levels,
                    byLevel.values().stream()
                            .mapToDouble(list -> mean(values(list, measure)))
                            .toArray()));
        }
        Extent extent =
                Extent.of(known.stream().mapToDouble(run -> run.value(measure)).toArray());
        return Chart.of(
                        plain(measure) + "-by-" + plain(factor),
                        measure + " against " + factor,
                        Axis.plain(factor),
                        Axis.plain(measure))
                .caption(others.isEmpty() ? "" : "All levels of " + String.join(", ", others) + " together.")
                .alternative("Values between " + Say.plain(extent.low()) + " and " + Say.plain(extent.high()) + " over "
                        + levels.length + " levels of " + factor + ".")
                .with(marks);
    }

    private static Mark band(double[] levels, List<double[]> groups) {
        return new Mark.Band(
                "single runs",
                6,
                0.15,
                "range of the runs",
                levels,
                groups.stream().mapToDouble(group -> Extent.of(group).low()).toArray(),
                groups.stream().mapToDouble(group -> Extent.of(group).high()).toArray());
    }

    private static double[] values(List<SweepRuns.Run> runs, String measure) {
        return runs.stream().mapToDouble(run -> run.value(measure)).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    /** For every two factors on a grid, a map, and curves against the first for each level of the second. */
    private static void maps(SweepRuns runs, String measure, List<Block> blocks) {
        List<String> factors = runs.factors().stream().filter(runs::isNumeric).toList();
        for (int first = 0; first < factors.size(); first++) {
            for (int second = first + 1; second < factors.size(); second++) {
                String across = factors.get(first);
                String up = factors.get(second);
                TreeMap<Double, TreeMap<Double, List<SweepRuns.Run>>> grid = new TreeMap<>();
                runs.with(measure)
                        .forEach(run -> grid.computeIfAbsent(run.level(up), none -> new TreeMap<>())
                                .computeIfAbsent(run.level(across), none -> new ArrayList<>())
                                .add(run));
                boolean isGrid = grid.size() > 1
                        && grid.values().stream()
                                        .map(TreeMap::keySet)
                                        .distinct()
                                        .count()
                                == 1
                        && grid.firstEntry().getValue().size() > 1;
                if (isGrid) {
                    blocks.add(new Block.Drawn(map(measure, across, up, grid), false));
                    blocks.add(new Block.Drawn(curves(measure, across, up, grid), false));
                }
            }
        }
    }

    private static Chart map(
            String measure, String across, String up, TreeMap<Double, TreeMap<Double, List<SweepRuns.Run>>> grid) {
        List<double[]> cells = new ArrayList<>();
        grid.forEach((high, row) ->
                row.forEach((wide, some) -> cells.add(new double[] {wide, high, mean(values(some, measure))})));
        double[] value = cells.stream().mapToDouble(cell -> cell[2]).toArray();
        Extent extent = Extent.of(value);
        return Chart.of(
                        plain(measure) + "-map-" + plain(across) + "-" + plain(up),
                        measure + " over " + across + " and " + up,
                        padded(Axis.plain(across), grid.firstEntry().getValue().navigableKeySet()),
                        padded(Axis.plain(up), grid.navigableKeySet()))
                .caption("Mean of the runs of a point: light is " + Say.plain(extent.low()) + ", dark is "
                        + Say.plain(extent.high()) + ".")
                .alternative("A map of " + cells.size() + " cells, from " + Say.plain(extent.low()) + " to "
                        + Say.plain(extent.high()) + ".")
                .with(List.of(new Mark.Cells(
                        measure,
                        0,
                        "mean",
                        cells.stream().mapToDouble(cell -> cell[0]).toArray(),
                        cells.stream().mapToDouble(cell -> cell[1]).toArray(),
                        value)));
    }

    /** An axis with half a cell of room at either end. */
    private static Axis padded(Axis axis, java.util.NavigableSet<Double> levels) {
        double first = levels.first();
        double last = levels.last();
        double below = levels.higher(first) - first;
        double above = last - levels.lower(last);
        return axis.between(first - below / 2, last + above / 2);
    }

    private static Chart curves(
            String measure, String across, String up, TreeMap<Double, TreeMap<Double, List<SweepRuns.Run>>> grid) {
        List<Double> levels = new ArrayList<>(grid.keySet());
        List<Mark> lines = new ArrayList<>();
        int shown = Math.min(MOST_CURVES, levels.size());
        for (int k = 0; k < shown; k++) {
            double level = levels.get(shown == 1 ? 0 : k * (levels.size() - 1) / (shown - 1));
            TreeMap<Double, List<SweepRuns.Run>> row = grid.getOrDefault(level, new TreeMap<>());
            lines.add(new Mark.Line(
                    up + " " + Say.plain(level),
                    k,
                    Mark.Stroke.values()[k % 3],
                    false,
                    row.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
                    row.values().stream()
                            .mapToDouble(some -> mean(values(some, measure)))
                            .toArray()));
        }
        return Chart.of(
                        plain(measure) + "-curves-" + plain(across) + "-" + plain(up),
                        measure + " against " + across + ", by " + up,
                        Axis.plain(across),
                        Axis.plain(measure))
                .caption("Mean of the runs of a point.")
                .alternative("Curves for " + shown + " levels of " + up + ".")
                .with(lines);
    }

    /** The runs that failed, without blocks if there are none. */
    static Section failures(Path folder) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<List<String>> rows = SweepRuns.failures(folder);
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    "Runs that failed",
                    List.of(
                            Block.Column.number("point"),
                            Block.Column.number("replicate"),
                            Block.Column.text("what happened"),
                            Block.Column.text("cause"),
                            Block.Column.code("to repeat it")),
                    rows,
                    List.of(),
                    rows.size() > 8));
        }
        return new Section("failures", "What failed", "Failures", blocks);
    }

    private static String plain(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
