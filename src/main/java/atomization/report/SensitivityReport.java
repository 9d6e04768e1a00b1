package atomization.report;

import atomization.analysis.Settling;
import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Mark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of a sensitivity study: for each measure which factors matter, alone or with others, and how that settles. */
final class SensitivityReport implements ReportKind {
    private static final int ROWS = 15;
    private static final int LINES = 6;

    @Override
    public boolean reads(String kind) {
        return kind.equals("sensitivity");
    }

    @Override
    public Page page(Path folder, Manifest manifest) throws IOException {
        boolean screening = manifest.text("method").equals("morris");
        IndexTable indices = IndexTable.read(folder.resolve("indices.csv"));
        IndexTable settling = IndexTable.read(folder.resolve("convergence.csv"));
        List<Section> sections = new ArrayList<>();
        for (String measure : indices.distinct("measure")) {
            IndexTable of = indices.where("measure", measure);
            List<Block> blocks = new ArrayList<>();
            blocks.add(used(of, screening));
            blocks.add(new Block.Drawn(screening ? strength(measure, of) : shares(measure, of), false));
            if (screening) {
                blocks.add(new Block.Drawn(screened(measure, of), false));
            }
            blocks.add(new Block.Drawn(settling(measure, of, settling.where("measure", measure), screening), false));
            blocks.add(new Block.Paragraph(settled(settling.where("measure", measure), screening)));
            blocks.add(table(of, screening));
            blocks.removeIf(
                    block -> block instanceof Block.Drawn drawn && drawn.chart().isEmpty());
            sections.add(new Section("measure-" + plain(measure), DriverCharts.words(measure), measure, blocks));
        }
        sections.add(SweepReport.failures(folder));
        sections.add(
                OriginSections.origin(folder, manifest, Dictionary.read(folder).files()));
        sections.removeIf(section -> section.blocks().isEmpty());
        return new Page(
                RunReport.title(manifest),
                "Sensitivity",
                Say.count((long) manifest.number("points"), "point", "points") + ", "
                        + Say.count((long) manifest.number("replicates"), "replicate", "replicates") + " each; "
                        + Say.count(manifest.texts("factors").size(), "factor", "factors"),
                lead(manifest, screening),
                sections,
                manifest.origin());
    }

    private static List<Block> lead(Manifest manifest, boolean screening) {
        List<Block> lead = new ArrayList<>();
        lead.add(new Block.Facts(List.of(
                new Block.Fact("scenario", manifest.text("scenario")),
                new Block.Fact("runs done", Say.plain(manifest.number("done"))),
                new Block.Fact("runs failed", Say.plain(manifest.number("failed"))))));
        lead.add(new Block.Paragraph(
                screening
                        ? "An elementary effect is the change of a measure when one factor moves, by the share of its range"
                                + " that it moves; each has been taken at several places of the space of all factors. mu* is"
                                + " their mean size: how much the factor does. sigma is how much they differ, without what"
                                + " chance adds: the factor acts with others, or not in proportion. mu near plus or minus mu*"
                                + " says that it always acts in one direction."
                        : "The first-order index is the share of a measure's variance that a factor explains alone, the total"
                                + " index the share in which it has a part, alone or with others. What chance adds to both is"
                                + " estimated from the replicates and taken out."));
        if (manifest.number("replicates") < 2) {
            lead.add(new Block.Remark(
                    "There is one replicate of each point, so chance cannot be told from what factors do."));
        }
        return lead;
    }

    private static Block used(IndexTable of, boolean screening) {
        double used = of.rows().isEmpty() ? 0 : IndexTable.number(of.rows().get(0), "used");
        double lost = of.rows().isEmpty() ? 0 : IndexTable.number(of.rows().get(0), "lost");
        String unit = screening ? " trajectories" : " rows";
        String text = "From " + Say.plain(used) + unit + ".";
        return lost > 0
                ? new Block.Remark(text + " " + Say.plain(lost) + unit
                        + " are left out as a whole, because a run of them failed, is missing or has no value.")
                : new Block.Paragraph(text);
    }

    /** The strongest factors, one a row, with their intervals and what chance alone would give. */
    private static Chart strength(String measure, IndexTable of) {
        IndexTable shown = of.descending("muStar").first(ROWS);
        double[] rows = rows(shown);
        return Chart.of(
                        plain(measure) + "-strength",
                        "What moves " + measure + " most",
                        Axis.plain("mu*: change by the whole range").between(0, Double.NaN),
                        Axis.rows(shown.distinct("factor")))
                .caption("Lines: bootstrap intervals of 95%. Rings: what chance alone would give.")
                .alternative(words(shown, "muStar"))
                .with(List.of(
                        Mark.Dots.plain("by chance", 6, Mark.Shape.RING, shown.numbers("floor"), rows),
                        new Mark.Dots(
                                "mu*",
                                0,
                                Mark.Shape.DISC,
                                shown.numbers("muStar"),
                                rows,
                                shown.numbers("muStarLow"),
                                shown.numbers("muStarHigh"),
                                notes(shown, "muStar", "mu* "))));
    }

    private static Chart screened(String measure, IndexTable of) {
        return Chart.of(
                        plain(measure) + "-screening",
                        "Strength and interaction",
                        Axis.plain("mu*"),
                        Axis.plain("sigma"))
                .caption(
                        "Each dot is a factor. To the right: it matters. High: it acts with others or not in proportion.")
                .alternative(words(of.descending("muStar").first(LINES), "muStar"))
                .with(List.of(new Mark.Dots(
                        "factors",
                        0,
                        Mark.Shape.DISC,
                        of.numbers("muStar"),
                        of.numbers("sigma"),
                        gaps(of.rows().size()),
                        gaps(of.rows().size()),
                        of.distinct("factor"))));
    }

    private static Chart shares(String measure, IndexTable of) {
        IndexTable shown = of.descending("total").first(ROWS);
        double[] rows = rows(shown);
        return Chart.of(
                        plain(measure) + "-shares",
                        "What explains " + measure,
                        Axis.percent("share of the variance"),
                        Axis.rows(shown.distinct("factor")))
                .caption("Lines: bootstrap intervals of 95%.")
                .alternative(words(shown, "total"))
                .with(List.of(
                        new Mark.Dots(
                                "in all",
                                0,
                                Mark.Shape.DISC,
                                shown.numbers("total"),
                                rows,
                                shown.numbers("totalLow"),
                                shown.numbers("totalHigh"),
                                notes(shown, "total", "in all ")),
                        new Mark.Dots(
                                "alone",
                                1,
                                Mark.Shape.DIAMOND,
                                shown.numbers("first"),
                                rows,
                                shown.numbers("firstLow"),
                                shown.numbers("firstHigh"),
                                notes(shown, "first", "alone "))));
    }

    /** By how much the last quarter still moved the indices, in words. */
    private static String settled(IndexTable steps, boolean screening) {
        String unit = screening ? "trajectories" : "rows";
        Map<String, double[]> courses = new LinkedHashMap<>();
        steps.distinct("factor")
                .forEach(factor ->
                        courses.put(factor, steps.where("factor", factor).numbers(screening ? "muStar" : "total")));
        List<Integer> used =
                steps.distinct("used").stream().map(Integer::valueOf).toList();
        return Settling.of(used, courses)
                .map(last -> "Convergence: from " + last.before() + " to " + last.after() + " " + unit
                        + " the index that moved most is that of " + last.factor() + ", by "
                        + (screening ? Say.percent(last.share()) + " of the largest mu*" : Say.plain(last.move()))
                        + ".")
                .orElse("Convergence: too few " + unit + " to see how the indices settle.");
    }

    private static Chart settling(String measure, IndexTable of, IndexTable steps, boolean screening) {
        String column = screening ? "muStar" : "total";
        List<Mark> lines = new ArrayList<>();
        List<String> strongest = of.descending(column).first(LINES).distinct("factor");
        for (int k = 0; k < strongest.size(); k++) {
            IndexTable one = steps.where("factor", strongest.get(k));
            lines.add(new Mark.Line(
                    strongest.get(k), k, Mark.Stroke.values()[k % 3], false, one.numbers("used"), one.numbers(column)));
        }
        return Chart.of(
                        plain(measure) + "-settling",
                        "How it settles",
                        Axis.plain(screening ? "trajectories" : "rows"),
                        Axis.plain(screening ? "mu*" : "total index"))
                .caption("The indices from the first ones alone: what still moves at the right is not known yet.")
                .alternative("The strongest factors: " + String.join(", ", strongest) + ".")
                .with(lines);
    }

    private static Block table(IndexTable of, boolean screening) {
        List<String> columns = screening
                ? List.of("muStar", "muStarLow", "muStarHigh", "mu", "sigma", "noise", "floor")
                : List.of("first", "firstLow", "firstHigh", "total", "totalLow", "totalHigh");
        List<Block.Column> headings = new ArrayList<>(List.of(Block.Column.code("factor")));
        columns.forEach(column -> headings.add(Block.Column.number(column)));
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, String> row :
                of.descending(screening ? "muStar" : "total").rows()) {
            List<String> cells = new ArrayList<>(List.of(row.getOrDefault("factor", "")));
            columns.forEach(column -> cells.add(Say.plain(IndexTable.number(row, column))));
            rows.add(cells);
        }
        return new Block.Table("All factors", headings, rows, List.of(), true);
    }

    private static double[] rows(IndexTable shown) {
        double[] rows = new double[shown.rows().size()];
        Arrays.setAll(rows, k -> k);
        return rows;
    }

    private static double[] gaps(int size) {
        double[] gaps = new double[size];
        Arrays.fill(gaps, Double.NaN);
        return gaps;
    }

    private static List<String> notes(IndexTable shown, String column, String before) {
        return shown.rows().stream()
                .map(row -> row.getOrDefault("factor", "") + ": " + before + Say.plain(IndexTable.number(row, column)))
                .toList();
    }

    private static String words(IndexTable shown, String column) {
        return shown.rows().stream()
                .map(row -> row.getOrDefault("factor", "") + " " + Say.plain(IndexTable.number(row, column)))
                .collect(Collectors.joining(", ", "", "."));
    }

    private static String plain(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
