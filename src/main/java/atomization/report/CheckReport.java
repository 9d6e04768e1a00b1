package atomization.report;

import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Mark;
import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of a check: each condition that a scenario sets for its runs, and what the replicates did. */
final class CheckReport implements ReportKind {
    private static final String HOLDS = "holds";

    /** A condition and how it fared. */
    private record Condition(
            String number,
            String says,
            String source,
            String measure,
            String limits,
            double required,
            int held,
            int replicates,
            double low,
            double high,
            boolean met,
            boolean sure,
            double median,
            String range,
            String analysis) {
        double share() {
            return replicates == 0 ? Double.NaN : held / (double) replicates;
        }

        String verdict() {
            return (met ? "met" : "not met") + (sure ? "" : ", but not surely");
        }
    }

    @Override
    public boolean reads(String kind) {
        return kind.equals("check");
    }

    @Override
    public Page page(Path folder, Manifest manifest) throws IOException {
        List<Condition> conditions = conditions(folder.resolve("conditions.csv"));
        Map<String, List<double[]>> values = values(folder.resolve("values.csv"));
        long met = conditions.stream().filter(Condition::met).count();
        List<Block> verdicts = new ArrayList<>();
        verdicts.add(new Block.Drawn(overview(conditions), true));
        verdicts.add(table(conditions));
        List<Block> single = new ArrayList<>();
        for (Condition condition : conditions) {
            Chart chart = chart(condition, values.getOrDefault(condition.number(), List.of()));
            if (!chart.isEmpty()) {
                single.add(new Block.Drawn(chart, false));
            }
        }
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("verdicts", "Which conditions are met", "Verdicts", verdicts));
        sections.add(new Section("replicates", "What the replicates did", "Replicates", single));
        sections.add(OriginSections.origin(folder, manifest, List.of()));
        sections.removeIf(section -> section.blocks().isEmpty());
        List<Block> lead = List.of(new Block.Remark(met + " of " + conditions.size()
                + " conditions are met. What is not met is shown as it is: it is a result."));
        return new Page(
                RunReport.title(manifest),
                "Check",
                Say.count(conditions.size(), "condition", "conditions") + ", "
                        + Say.count(manifest.texts("seeds").size(), "replicate", "replicates"),
                lead,
                sections,
                manifest.origin());
    }

    private static List<Condition> conditions(Path file) throws IOException {
        List<Condition> conditions = new ArrayList<>();
        try (CsvReader reader = new CsvReader(file)) {
            while (reader.next()) {
                conditions.add(new Condition(
                        text(reader, "condition"),
                        text(reader, "says"),
                        text(reader, "source"),
                        text(reader, "measure"),
                        text(reader, "limits"),
                        number(reader, "required"),
                        (int) number(reader, "held"),
                        (int) number(reader, "replicates"),
                        number(reader, "low"),
                        number(reader, "high"),
                        text(reader, "met").equals("true"),
                        text(reader, "sure").equals("true"),
                        number(reader, "median"),
                        Say.range(number(reader, "least"), number(reader, "greatest"), false),
                        text(reader, "analysis")));
            }
        }
        return conditions;
    }

    /** The number of each replicate, what was measured in it, and whether (1) or not (0) the condition held. */
    private static Map<String, List<double[]>> values(Path file) throws IOException {
        Map<String, List<double[]>> values = new LinkedHashMap<>();
        try (CsvReader reader = new CsvReader(file)) {
            while (reader.next()) {
                values.computeIfAbsent(text(reader, "condition"), none -> new ArrayList<>())
                        .add(new double[] {
                            number(reader, "replicate"),
                            number(reader, "number"),
                            text(reader, HOLDS).equals("true") ? 1 : 0
                        });
            }
        }
        return values;
    }

    private static String text(CsvReader reader, String column) {
        int place = reader.column(column);
        return place < 0 ? "" : reader.text(place);
    }

    private static double number(CsvReader reader, String column) {
        String text = text(reader, column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** One row a condition: in how many replicates it held, and in how many it has to. */
    private static Chart overview(List<Condition> conditions) {
        List<String> names = conditions.stream().map(Condition::says).toList();
        List<Mark> marks = new ArrayList<>();
        marks.add(dots("met", 2, Mark.Shape.DISC, conditions, true));
        marks.add(dots("not met", 1, Mark.Shape.TRIANGLE, conditions, false));
        double[] rows = java.util.stream.IntStream.range(0, conditions.size())
                .asDoubleStream()
                .toArray();
        marks.add(
                0,
                Mark.Dots.plain(
                        "required",
                        6,
                        Mark.Shape.DIAMOND,
                        conditions.stream().mapToDouble(Condition::required).toArray(),
                        rows));
        marks.removeIf(mark -> mark instanceof Mark.Dots dots && dots.x().length == 0);
        StringBuilder words = new StringBuilder();
        conditions.forEach(condition -> words.append(condition.says() + " " + condition.verdict() + ", in "
                + condition.held() + " of " + condition.replicates() + ". "));
        return Chart.of(
                        "verdicts",
                        "In how many replicates each condition holds",
                        Axis.percent("share of replicates").between(0, 1),
                        Axis.rows(names))
                .caption("Lines: 95% confidence. Diamonds: the share that the scenario requires.")
                .alternative(words.toString().strip())
                .with(marks);
    }

    private static Mark dots(String name, int hue, Mark.Shape shape, List<Condition> all, boolean met) {
        List<Condition> some =
                all.stream().filter(condition -> condition.met() == met).toList();
        return new Mark.Dots(
                name,
                hue,
                shape,
                some.stream().mapToDouble(Condition::share).toArray(),
                some.stream().mapToDouble(all::indexOf).toArray(),
                some.stream().mapToDouble(Condition::low).toArray(),
                some.stream().mapToDouble(Condition::high).toArray(),
                some.stream()
                        .map(one -> one.says() + " Held in " + one.held() + " of " + one.replicates() + ", required "
                                + Say.percent(one.required()))
                        .toList());
    }

    private static Block.Table table(List<Condition> conditions) {
        List<List<String>> rows = new ArrayList<>();
        List<Integer> marked = new ArrayList<>();
        for (Condition one : conditions) {
            if (!one.met()) {
                marked.add(rows.size());
            }
            rows.add(List.of(
                    one.says(),
                    one.verdict(),
                    one.held() + " of " + one.replicates(),
                    Say.percent(one.required()),
                    Say.plain(one.median()) + " (" + one.range() + ")",
                    one.limits(),
                    one.measure(),
                    one.source(),
                    one.analysis()));
        }
        return new Block.Table(
                "The conditions (those that are not met are marked)",
                List.of(
                        Block.Column.text("condition"),
                        Block.Column.text("verdict"),
                        Block.Column.number("held in"),
                        Block.Column.number("required"),
                        Block.Column.number("median (range)"),
                        Block.Column.text("limits"),
                        Block.Column.text("measure"),
                        Block.Column.text("source"),
                        Block.Column.text("analysis")),
                rows,
                marked,
                false);
    }

    private static Chart chart(Condition condition, List<double[]> values) {
        return Chart.of(
                        "condition-" + condition.number(),
                        condition.says().isEmpty() ? "Condition " + condition.number() : condition.says(),
                        Axis.plain("replicate"),
                        Axis.plain(""))
                .caption(condition.measure() + ": " + condition.limits() + ". " + condition.verdict() + ".")
                .alternative("Held in " + condition.held() + " of " + condition.replicates() + " replicates; median "
                        + Say.plain(condition.median()) + ".")
                .with(List.of(
                        replicates(HOLDS, 2, Mark.Shape.DISC, values, 1),
                        replicates("does not hold", 1, Mark.Shape.TRIANGLE, values, 0)));
    }

    private static Mark replicates(String name, int hue, Mark.Shape shape, List<double[]> values, int holds) {
        List<double[]> some = values.stream()
                .filter(value -> value[2] == holds && !Double.isNaN(value[1]))
                .toList();
        return Mark.Dots.plain(
                name,
                hue,
                shape,
                some.stream().mapToDouble(value -> value[0]).toArray(),
                some.stream().mapToDouble(value -> value[1]).toArray());
    }
}
