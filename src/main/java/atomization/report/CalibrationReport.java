package atomization.report;

import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page of a calibration: what is known of the parameters, how the runs meet the record, what they foretell. */
final class CalibrationReport implements ReportKind {
    @Override
    public boolean reads(String kind) {
        return kind.equals("calibration");
    }

    @Override
    public Page page(Path folder, Manifest manifest) throws IOException {
        IndexTable posterior = IndexTable.read(folder.resolve("posterior.csv"));
        IndexTable marginals = IndexTable.read(folder.resolve("marginals.csv"));
        IndexTable generations = IndexTable.read(folder.resolve("generations.csv"));
        IndexTable predictive = IndexTable.read(folder.resolve("predictive.csv"));
        Path foretold = folder.resolve("forecast.csv");
        IndexTable forecast = Files.exists(foretold) ? IndexTable.read(foretold) : new IndexTable(List.of());
        PosteriorCharts charts = new PosteriorCharts(posterior, marginals);
        PredictiveCharts figures =
                new PredictiveCharts(predictive, forecast, IndexTable.read(folder.resolve("record.csv")));
        List<Section> sections = new ArrayList<>();
        List<Block> parameters = new ArrayList<>(List.of(marginalTable(marginals)));
        parameters.addAll(charts.marginalCharts());
        sections.add(new Section("parameters", "What is known of the parameters", "Parameters", parameters));
        sections.add(new Section("pairs", "Parameters that go together", "Pairs", charts.pairCharts()));
        sections.add(new Section("record", "Against the record", "Record", figures.againstTheRecord()));
        List<Block> ahead = new ArrayList<>(figures.foretold());
        if (!ahead.isEmpty()) {
            ahead.add(
                    0,
                    new Block.Paragraph(
                            "Parameters are drawn from the posterior, by weight, and frozen; what drives the model"
                                    + " from outside is taken as recorded throughout, so this is a conditional forecast. The command"
                                    + " score compares it with figures that come later."));
        }
        sections.add(new Section("forecast", "What is foretold", "Forecast", ahead));
        sections.add(new Section("generations", "How it came about", "Generations", generations(generations)));
        sections.add(
                OriginSections.origin(folder, manifest, Dictionary.read(folder).files()));
        sections.removeIf(section -> section.blocks().isEmpty());
        Map<String, String> last = generations.rows().get(generations.rows().size() - 1);
        return new Page(
                RunReport.title(manifest),
                "Calibration",
                Say.count(marginals.rows().size(), "parameter", "parameters") + ", "
                        + Say.count(predictive.rows().size(), "recorded figure", "recorded figures") + ", "
                        + Say.count(generations.rows().size(), "generation", "generations"),
                lead(manifest, last),
                sections,
                manifest.origin());
    }

    private static List<Block> lead(Manifest manifest, Map<String, String> last) {
        List<Block> lead = new ArrayList<>();
        lead.add(new Block.Facts(List.of(
                new Block.Fact("scenario", manifest.text("scenario")),
                new Block.Fact("tolerance in standard errors", Say.plain(IndexTable.number(last, "tolerance"))),
                new Block.Fact(
                        "effective particles",
                        Say.plain(IndexTable.number(last, "effectiveSize")) + " of "
                                + Say.plain(IndexTable.number(last, "kept"))),
                new Block.Fact("runs failed", Say.plain(manifest.number("failed"))))));
        lead.add(new Block.Paragraph(
                "Approximate Bayesian computation: parameters drawn from the priors are simulated, those"
                        + " whose runs are nearest to the record are kept, new ones are drawn around them, and so on. What is kept in"
                        + " the end is a sample of the parameters that the record allows, as far as the tolerance tells. It ended"
                        + " because " + manifest.text("ended") + "."));
        if (IndexTable.number(last, "tolerance") > 1) {
            lead.add(new Block.Remark(
                    "Even the kept particles are up to " + Say.plain(IndexTable.number(last, "tolerance"))
                            + " standard errors from the record, in the root of the mean square: the model does not meet all figures"
                            + " at once, or there were too few generations. The posterior is wider than a longer one would be, and"
                            + " says which parameters miss least."));
        }
        return lead;
    }

    private static Block marginalTable(IndexTable marginals) {
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, String> row : marginals.rows()) {
            rows.add(List.of(
                    row.getOrDefault("parameter", ""),
                    Say.plain(IndexTable.number(row, "from")) + " to " + Say.plain(IndexTable.number(row, "to"))
                            + ("log".equals(row.get("scale")) ? ", log" : ""),
                    Say.plain(IndexTable.number(row, "q50")),
                    Say.plain(IndexTable.number(row, "q05")) + " to " + Say.plain(IndexTable.number(row, "q95")),
                    Say.plain(IndexTable.number(row, "medoid"))));
        }
        return Block.Table.shown(
                "Parameters; the medoid is a drawn point, from which the others are least far in all",
                List.of(
                        Block.Column.code("parameter"),
                        Block.Column.number("prior"),
                        Block.Column.number("median"),
                        Block.Column.number("90% interval"),
                        Block.Column.number("medoid")),
                rows);
    }

    private static List<Block> generations(IndexTable generations) {
        double[] number = generations.numbers("generation");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Drawn(
                Chart.of("tolerance", "Tolerance", Axis.plain("generation"), Axis.plain("standard errors"))
                        .caption("The largest distance from the record among the kept particles.")
                        .alternative("From " + Say.plain(generations.numbers("tolerance")[0]) + " to "
                                + Say.plain(generations.numbers("tolerance")[number.length - 1]) + ".")
                        .with(List.of(new Mark.Line(
                                "tolerance", 0, Mark.Stroke.SOLID, false, number, generations.numbers("tolerance")))),
                false));
        blocks.add(new Block.Drawn(
                Chart.of("acceptance", "Acceptance", Axis.plain("generation"), Axis.percent("share of new particles"))
                        .caption("New particles that come nearer than the tolerance before.")
                        .alternative(
                                "At the end " + Say.percent(generations.numbers("acceptance")[number.length - 1]) + ".")
                        .with(List.of(new Mark.Line(
                                "acceptance", 1, Mark.Stroke.SOLID, false, number, generations.numbers("acceptance")))),
                false));
        List<List<String>> rows = new ArrayList<>();
        List<String> columns =
                List.of("generation", "drawn", "failed", "kept", "tolerance", "acceptance", "effectiveSize");
        for (Map<String, String> row : generations.rows()) {
            rows.add(columns.stream()
                    .map(column -> Say.plain(IndexTable.number(row, column)))
                    .toList());
        }
        blocks.add(new Block.Table(
                "Generations", columns.stream().map(Block.Column::number).toList(), rows, List.of(), false));
        return blocks;
    }
}
