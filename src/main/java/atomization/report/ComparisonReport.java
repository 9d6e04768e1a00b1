package atomization.report;

import atomization.figure.Mark;
import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of a comparison: what differs between the results, and what came of each. */
final class ComparisonReport implements ReportKind {
    private static final int POINTS_OF_ALL = 1400;
    private static final List<Integer> HUES = List.of(6, 1, 0, 2, 3, 4, 5, 7);

    @Override
    public boolean reads(String kind) {
        return kind.equals("comparison");
    }

    @Override
    public Page page(Path folder, Manifest manifest) throws IOException {
        List<RunData> runs = new ArrayList<>();
        if (manifest.value("results") instanceof List<?> results) {
            for (Object result : results) {
                Object there = result instanceof Map<?, ?> facts ? facts.get("folder") : null;
                Path run = folder.resolve(String.valueOf(there)).normalize();
                if (!Files.isRegularFile(run.resolve(Manifest.FILE))) {
                    throw new IOException(run + ", one of the compared results, is not there any more");
                }
                runs.add(RunData.read(run));
            }
        }
        List<Overlay.Part> parts = new ArrayList<>();
        Mark.Stroke[] strokes = Mark.Stroke.values();
        for (int k = 0; k < runs.size(); k++) {
            parts.add(new Overlay.Part(
                    Comparison.letter(k), runs.get(k), HUES.get(k % HUES.size()), strokes[k % strokes.length]));
        }
        boolean paired = paired(runs);
        Overlay overlay =
                new Overlay(parts, paired, List.of(), Math.max(120, POINTS_OF_ALL / Math.max(1, runs.size())));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("results", "What is compared", "Results", results(runs)));
        sections.add(new Section("action", "Acting together", "Action", TwinReport.drawn(overlay, Curves.ACTION)));
        sections.add(
                new Section("society", "What becomes of society", "Society", TwinReport.drawn(overlay, Curves.STATE)));
        sections.add(
                OriginSections.origin(folder, manifest, Dictionary.read(folder).files()));
        sections.removeIf(section -> section.blocks().isEmpty());
        List<Block> lead = List.of(new Block.Remark(
                paired
                        ? "The results share their seeds, so that replicates are compared in pairs: what differs is due to"
                                + " what the results differ in, and its consequences."
                        : "The results do not share their seeds, so that means are compared, not pairs of runs."));
        return new Page(
                "Comparison of " + runs.size() + " results",
                "Comparison",
                String.join(
                        "; ",
                        runs.stream()
                                .map(run -> RunReport.title(run.manifest()))
                                .distinct()
                                .toList()),
                lead,
                sections,
                manifest.origin());
    }

    /** Whether replicates belong together: the same seeds, in the same order. */
    private static boolean paired(List<RunData> runs) {
        List<String> seeds = runs.get(0).manifest().texts("seeds");
        return runs.stream()
                .allMatch(run -> run.manifest().texts("seeds").equals(seeds)
                        && run.replicates() == runs.get(0).replicates());
    }

    private static List<Block> results(List<RunData> runs) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int k = 0; k < runs.size(); k++) {
            RunData run = runs.get(k);
            DisputeTable disputes = DisputeTable.read(run.folder());
            rows.add(List.of(
                    Comparison.letter(k),
                    RunReport.title(run.manifest()),
                    RunReport.subtitle(run),
                    Say.plain((double) disputes.ofAll().size() / Math.max(1, run.replicates())),
                    run.manifest().text("commit")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Table.shown(
                "The results",
                List.of(
                        Block.Column.text("name"),
                        Block.Column.text("title"),
                        Block.Column.text("size"),
                        Block.Column.number("disputes a run"),
                        Block.Column.code("commit")),
                rows));
        blocks.add(departures(runs));
        return blocks;
    }

    /** The parameters in which the results differ. */
    private static Block departures(List<RunData> runs) throws IOException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int k = 0; k < runs.size(); k++) {
            Path file = runs.get(k).folder().resolve("parameters.csv");
            if (Files.exists(file)) {
                try (CsvReader reader = new CsvReader(file)) {
                    while (reader.next()) {
                        List<String> row = values.computeIfAbsent(reader.text(0), none -> new ArrayList<>());
                        while (row.size() < k) {
                            row.add("");
                        }
                        row.add(reader.text(1));
                    }
                }
            }
        }
        List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.code("parameter")));
        for (int k = 0; k < runs.size(); k++) {
            columns.add(Block.Column.code(Comparison.letter(k)));
        }
        List<List<String>> rows = new ArrayList<>();
        values.forEach((path, each) -> {
            if (each.stream().distinct().count() > 1 || each.size() < runs.size()) {
                List<String> row = new ArrayList<>(List.of(path));
                row.addAll(each);
                rows.add(row);
            }
        });
        return rows.isEmpty()
                ? new Block.Paragraph("Their parameters are the same.")
                : Block.Table.shown("What they differ in", List.copyOf(columns), rows);
    }
}
