package atomization.report;

import atomization.analysis.MeanDifference;
import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Mark;
import atomization.figure.Moment;
import atomization.results.CsvReader;
import atomization.results.TwinWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The page of a twin run: what was done, what it changed, and both runs over one another. */
final class TwinReport implements ReportKind {
    private static final int MOST_POINTS = 700;
    private static final double SMALL = 5e-5;
    private static final Set<String> WITH_TITLE = Set.of("fear", "solidarity", "ties", "cohesion");
    private static final int[] AFTER = {1, 4, 13, 52};

    @Override
    public boolean reads(String kind) {
        return kind.equals("twin");
    }

    @Override
    public Page page(Path folder, Manifest manifest) throws IOException {
        RunData without = RunData.read(folder.resolve(TwinWriter.BASELINE));
        RunData with = RunData.read(folder.resolve(TwinWriter.INTERVENTION));
        String what = manifest.text("do").strip();
        List<Moment> moments = List.of(
                new Moment(LocalDate.parse(manifest.text("at")).toEpochDay(), what.isEmpty() ? "intervention" : what));
        Overlay overlay = new Overlay(
                List.of(
                        new Overlay.Part("without", without, 6, Mark.Stroke.DASHED),
                        new Overlay.Part("with the intervention", with, 1, Mark.Stroke.SOLID)),
                true,
                moments,
                MOST_POINTS);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("effects", "What it changed", "Effects", effects(without, with, manifest)));
        sections.add(new Section("action", "Acting together", "Action", drawn(overlay, Curves.ACTION)));
        sections.add(cohort(folder, moments));
        sections.add(new Section("society", "What becomes of society", "Society", drawn(overlay, Curves.STATE)));
        sections.add(new DriverCharts(with).section());
        sections.add(OriginSections.parameters(with.folder()));
        sections.add(OriginSections.origin(folder, manifest, with.dictionary().files()));
        sections.removeIf(section -> section.blocks().isEmpty());
        return new Page(
                RunReport.title(manifest),
                "Twin run",
                RunReport.subtitle(with) + ", twice",
                lead(manifest, without, what),
                sections,
                manifest.origin());
    }

    private static List<Block> lead(Manifest manifest, RunData run, String what) {
        List<Block> lead = new ArrayList<>();
        lead.add(new Block.Facts(List.of(
                new Block.Fact("intervention", what),
                new Block.Fact("date", manifest.text("at")),
                new Block.Fact("pairs of runs", String.valueOf(run.replicates())))));
        List<String> happened = manifest.texts("happened").stream().distinct().toList();
        lead.add(new Block.Paragraph("What was done: "
                + String.join("; ", happened.subList(0, Math.min(5, happened.size())))
                + (happened.size() > 5 ? "; and so on, in each replicate as it came." : ".")));
        lead.add(new Block.Remark(
                "Both runs share all random numbers. They are the same until the intervention, and differ"
                        + " after it by the intervention and its consequences alone."
                        + (run.replicates() == 1
                                ? " One pair shows that there is an effect, not how large it usually is: use --replicates."
                                : "")));
        return lead;
    }

    static List<Block> drawn(Overlay overlay, List<Curve.Group> groups) {
        List<Block> blocks = new ArrayList<>();
        for (Curve.Group group : groups) {
            for (Curve curve : group.curves()) {
                if (!curve.column().contains(".")) {
                    blocks.addAll(overlay.of(curve, group));
                }
            }
        }
        return blocks;
    }

    /** The difference of every figure, some weeks after the intervention, with its interval. */
    private static List<Block> effects(RunData without, RunData with, Manifest manifest) {
        int week = (int) manifest.number("week");
        List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.text("figure")));
        List<Integer> rows = new ArrayList<>();
        for (int after : AFTER) {
            if (week + after <= Math.min(without.days().length, with.days().length)) {
                rows.add(week + after - 1);
                columns.add(Block.Column.number("after " + Say.count(after, "week", "weeks")));
            }
        }
        List<List<String>> cells = new ArrayList<>();
        Overlay.Common common = Overlay.Common.of(without, with);
        for (Curve.Group group : Curves.all()) {
            for (Curve curve : group.curves()) {
                if (curve.column().contains(".") || !without.weeks().has(curve.column())) {
                    continue;
                }
                MeanDifference difference = MeanDifference.paired(
                        common.first(without.weeks().values(curve.column())),
                        common.second(with.weeks().values(curve.column())));
                List<String> line = new ArrayList<>(List.of(named(curve, group)));
                rows.forEach(row -> line.add(cell(difference, row, group.percent())));
                cells.add(line);
            }
        }
        if (same(without, with)) {
            return List.of(new Block.Remark("The two runs are the same to the end: the intervention changed nothing."));
        }
        String interval = without.replicates() == 1 ? "" : "; in brackets the 95% interval of the mean over pairs";
        return List.of(
                Block.Table.shown("With the intervention minus without it" + interval, List.copyOf(columns), cells));
    }

    /** A curve as a table calls it, where it stands without its chart. */
    private static String named(Curve curve, Curve.Group group) {
        String name = WITH_TITLE.contains(group.id()) ? group.title() + ": " + curve.label() : curve.label();
        return name + (group.percent() ? ", points" : "");
    }

    private static boolean same(RunData without, RunData with) {
        return Curves.columns().stream()
                .filter(column -> without.weeks().has(column) && with.weeks().has(column))
                .allMatch(column -> java.util.Arrays.deepEquals(
                        without.weeks().values(column), with.weeks().values(column)));
    }

    private static String cell(MeanDifference difference, int row, boolean percent) {
        double mean = difference.mean()[row];
        boolean known = !Double.isNaN(difference.low()[row]) && mean != 0;
        double factor = percent ? 100 : 1;
        return Double.isNaN(mean)
                ? ""
                : rounded(factor * mean)
                        + (known
                                ? " [" + rounded(factor * difference.low()[row]) + ", "
                                        + rounded(factor * difference.high()[row]) + "]"
                                : "");
    }

    /** Two digits of a difference; what is smaller than any error of measurement is said to be small. */
    private static String rounded(double value) {
        if (value == 0) {
            return "0";
        }
        return Math.abs(value) < SMALL
                ? "~0"
                : Say.change(Double.parseDouble(String.format(Locale.ROOT, "%.2g", value)), false);
    }

    /** The fear of those who acted when it happened and were not made to stop by it. */
    private static Section cohort(Path folder, List<Moment> moments) throws IOException {
        List<double[]> points = new ArrayList<>();
        double members = Double.NaN;
        try (CsvReader reader = new CsvReader(folder.resolve(TwinWriter.DIFFERENCE))) {
            int date = reader.column("date");
            int size = reader.column("cohort");
            int fear = reader.column("fearOfCohort");
            while (reader.next()) {
                if (!Double.isNaN(reader.number(fear))) {
                    members = Double.isNaN(members) ? reader.number(size) : members;
                    points.add(new double[] {LocalDate.parse(reader.text(date)).toEpochDay(), reader.number(fear)});
                }
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (points.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(
                            "Nobody acted in both runs when it happened, so there is no fixed cohort whose fear could be compared."));
        } else {
            double[] x = points.stream().mapToDouble(point -> point[0]).toArray();
            double[] y = points.stream().mapToDouble(point -> point[1]).toArray();
            blocks.add(new Block.Drawn(
                    Chart.of("cohort", "Fear of a fixed cohort, difference", Axis.time(), Axis.plain("difference"))
                            .caption("The " + Say.count((long) members, "worker", "workers")
                                    + " who acted when it happened and were not made to stop by it. A mean over whoever acts"
                                    + " would change by who is left.")
                            .alternative("In the first week " + Say.change(y[0], false) + ", in the last "
                                    + Say.change(y[y.length - 1], false) + ".")
                            .with(List.of(
                                    new Mark.Line("mean fear, with minus without", 1, Mark.Stroke.SOLID, false, x, y)))
                            .at(moments),
                    true));
        }
        return new Section("cohort", "Those who went on acting", "Cohort", blocks);
    }
}
