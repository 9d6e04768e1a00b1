package atomization.report;

import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of a study of rival models: how much the record supports each, and how that depends on priors. */
final class RivalsReport implements ReportKind {
    @Override
    public boolean reads(String kind) {
        return kind.equals("rivals");
    }

    @Override
    public Page page(Path folder, Manifest manifest) throws IOException {
        IndexTable models = IndexTable.read(folder.resolve("models.csv"));
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(
                "support",
                "How much the record supports each",
                "Support",
                new Block.Drawn(chart(models), true),
                table(models)));
        List<List<String>> said = models.rows().stream()
                .map(row ->
                        List.of(row.getOrDefault("model", ""), manifest.text("models", row.getOrDefault("model", ""))))
                .toList();
        sections.add(Section.of(
                "models",
                "The models",
                "Models",
                Block.Table.shown(
                        "Variants of one model, by settings",
                        List.of(Block.Column.code("model"), Block.Column.text("what it says")),
                        said)));
        if (Files.exists(folder.resolve("elsewhere.csv"))) {
            IndexTable outcomes = IndexTable.read(folder.resolve("elsewhere.csv"));
            sections.add(elsewhere(outcomes, manifest));
        }
        sections.add(
                OriginSections.origin(folder, manifest, Dictionary.read(folder).files()));
        return new Page(
                RunReport.title(manifest),
                "Rival models",
                Say.count(models.rows().size(), "model", "models") + ", "
                        + Say.count((long) manifest.number("particles"), "particle", "particles") + " each",
                List.of(
                        new Block.Remark(manifest.text("verdict")),
                        new Block.Paragraph(
                                "Particles are drawn from the priors of each model and simulated. The probability"
                                        + " of a model is its share of those whose runs are within a common distance from the record;"
                                        + " all models are taken to be as likely beforehand. A model with many parameters that miss"
                                        + " most of the time is punished for them, so the answer depends on priors: the lines show"
                                        + " what it would be, had any one parameter been confined to half of its prior.")),
                sections,
                manifest.origin());
    }

    private static Chart chart(IndexTable models) {
        double[] rows = new double[models.rows().size()];
        Arrays.setAll(rows, k -> k);
        return Chart.of(
                        "probabilities",
                        "Probability of each model",
                        Axis.percent("probability").between(0, 1),
                        Axis.rows(models.distinct("model")))
                .caption("Lines: over other priors. Rings: at the tolerance within which half as many particles lie.")
                .alternative(models.rows().stream()
                        .map(row -> row.getOrDefault("model", "") + " "
                                + Say.percent(IndexTable.number(row, "probability")))
                        .collect(Collectors.joining(", ", "", ".")))
                .with(List.of(
                        new Mark.Dots(
                                "probability",
                                0,
                                Mark.Shape.DISC,
                                models.numbers("probability"),
                                rows,
                                models.numbers("least"),
                                models.numbers("largest"),
                                List.of()),
                        Mark.Dots.plain("nearer", 1, Mark.Shape.RING, models.numbers("probabilityHalved"), rows)));
    }

    /** How each model does in scenarios to which nothing was fitted. */
    private static Section elsewhere(IndexTable outcomes, Manifest manifest) {
        List<Block> blocks = new ArrayList<>();
        for (String name : outcomes.distinct("elsewhere")) {
            IndexTable here = outcomes.where("elsewhere", name);
            List<String> models = here.distinct("model");
            List<List<String>> rows = new ArrayList<>();
            for (String condition : here.distinct("condition")) {
                IndexTable of = here.where("condition", condition);
                Map<String, String> any = of.rows().get(0);
                List<String> cells = new ArrayList<>();
                cells.add(any.getOrDefault("says", ""));
                cells.add(any.getOrDefault("limits", ""));
                models.forEach(model -> cells.add(share(of.where("model", model))));
                rows.add(cells);
            }
            List<Block.Column> columns =
                    new ArrayList<>(List.of(Block.Column.text("expected"), Block.Column.text("limits")));
            models.forEach(model -> columns.add(Block.Column.number(model)));
            blocks.add(new Block.Paragraph(manifest.text("elsewhere", name)));
            blocks.add(Block.Table.shown(name + ": in what share of the runs it came about, by model", columns, rows));
        }
        return new Section("elsewhere", "How each does elsewhere", "Elsewhere", blocks);
    }

    private static String share(IndexTable of) {
        if (of.rows().isEmpty()) {
            return "no runs";
        }
        Map<String, String> row = of.rows().get(0);
        return Say.percent(IndexTable.number(row, "share")) + " of " + row.getOrDefault("runs", "");
    }

    private static Block table(IndexTable models) {
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, String> row : models.rows()) {
            rows.add(List.of(
                    row.getOrDefault("model", ""),
                    row.getOrDefault("accepted", "") + " of " + row.getOrDefault("drawn", ""),
                    row.getOrDefault("failed", ""),
                    Say.percent(IndexTable.number(row, "probability")),
                    Say.percent(IndexTable.number(row, "least")) + " to "
                            + Say.percent(IndexTable.number(row, "largest")),
                    Say.plain(IndexTable.number(row, "nearest")),
                    Say.plain(IndexTable.number(row, "score"))));
        }
        return Block.Table.shown(
                "Distances and scores are in standard errors; scores are of the figures that were not fitted, less is better",
                List.of(
                        Block.Column.code("model"),
                        Block.Column.number("near the record"),
                        Block.Column.number("failed"),
                        Block.Column.number("probability"),
                        Block.Column.number("over priors"),
                        Block.Column.number("distance of its nearest"),
                        Block.Column.number("score of its nearest")),
                rows);
    }
}
