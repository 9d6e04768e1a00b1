package atomization.report;

import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sections that every result has: its parameters, what made it, how to make it again, its files. */
final class OriginSections {
    private static final Map<String, String> HOLD = Map.ofEntries(
            Map.entry("summary.csv", "one row a replicate: totals, peaks, the end"),
            Map.entry("yearly.csv", "one row a replicate and year"),
            Map.entry("timeseries.csv", "one row a replicate and week: every indicator, by group"),
            Map.entry("disputes.csv", "one row a dispute"),
            Map.entry("survey.csv", "answers to the questions of the polls, every 13 weeks"),
            Map.entry("events.csv", "what the scenario's events did"),
            Map.entry("network-workers.csv", "some workers of the first replicate at a few dates"),
            Map.entry("network-ties.csv", "the ties between them"),
            Map.entry("parameters.csv", "every parameter, and what holds where a scenario says nothing"),
            Map.entry("record.csv", "recorded figures, with sources and status"),
            Map.entry("difference.csv", "one row a week: with the intervention minus without it"),
            Map.entry("comparison.csv", "one row a week and result: mean and spread"),
            Map.entry("headlines.csv", "the single figures and sentences at the head of the report"),
            Map.entry("runs.csv", "one row a run: what was varied and what was measured"),
            Map.entry("failures.csv", "the runs that failed, why, and how to repeat each"),
            Map.entry("design.csv", "one row a design point"),
            Map.entry("effects.csv", "what depends on what, with intervals"),
            Map.entry("conditions.csv", "one row a condition and how it fared"),
            Map.entry("values.csv", "one row a condition and replicate"),
            Map.entry("check.json", "what was checked, and what made the result"),
            Map.entry("claims.csv", "one row a claim: its verdict and the numbers behind it"),
            Map.entry("claims.json", "all that is known of each claim"),
            Map.entry("columns.csv", "unit and meaning of every column"),
            Map.entry("manifest.json", "what made the result, and the whole scenario"),
            Map.entry("ro-crate-metadata.json", "description for archives (RO-Crate 1.1)"),
            Map.entry("CITATION.cff", "how to cite the result"));

    private OriginSections() {}

    /** The parameters, those that depart from what holds where a scenario says nothing marked. */
    static Section parameters(Path folder) throws IOException {
        List<Block> blocks = new ArrayList<>();
        Path file = folder.resolve("parameters.csv");
        if (!Files.exists(file)) {
            return new Section("parameters", "Parameters", "Parameters", blocks);
        }
        List<List<String>> rows = new ArrayList<>();
        List<List<String>> departures = new ArrayList<>();
        List<Integer> marked = new ArrayList<>();
        try (CsvReader reader = new CsvReader(file)) {
            while (reader.next()) {
                List<String> row = List.of(
                        reader.text(0), reader.text(1), reader.text(2), reader.text(4), reader.text(5), reader.text(6));
                if (reader.text(3).equals("true")) {
                    marked.add(rows.size());
                    departures.add(row);
                }
                rows.add(row);
            }
        }
        List<Block.Column> columns = List.of(
                Block.Column.code("parameter"),
                Block.Column.code("value here"),
                Block.Column.code("where nothing is said"),
                Block.Column.text("unit"),
                Block.Column.text("meaning"),
                Block.Column.text("source of the default"));
        blocks.add(new Block.Paragraph(
                departures.isEmpty()
                        ? "Every parameter has the value that holds where a scenario says nothing."
                        : Say.count(departures.size(), "parameter departs", "parameters depart")
                                + " from the baseline, out of " + rows.size() + "."));
        if (!departures.isEmpty()) {
            blocks.add(new Block.Table("Departures from the baseline", columns, departures, List.of(), true));
        }
        blocks.add(new Block.Table("All parameters (departures are marked)", columns, rows, marked, true));
        return new Section("parameters", "Parameters", "Parameters", blocks);
    }

    /** What made the result. */
    static Section origin(Path folder, Manifest manifest, List<String> tables) throws IOException {
        List<Block> blocks = new ArrayList<>();
        if (!manifest.text("command").isEmpty()) {
            blocks.add(new Block.Paragraph("This command makes it again, byte for byte, with the same version of the"
                    + " program and the same scenario file:"));
            blocks.add(new Block.Command("./" + manifest.text("command")));
        }
        List<Block.Fact> facts = new ArrayList<>();
        fact(facts, "scenario file", manifest.text("file"));
        fact(facts, "hash of all settings", manifest.text("hash"));
        List<String> seeds = manifest.texts("seeds");
        fact(
                facts,
                seeds.size() > 1 ? "seeds" : "seed",
                seeds.size() > 4
                        ? seeds.get(0) + " to " + seeds.get(seeds.size() - 1) + " (" + seeds.size() + ")"
                        : String.join(", ", seeds));
        fact(facts, "version", manifest.text("version"));
        fact(facts, "commit", manifest.text("commit"));
        fact(facts, "fingerprint of the model", manifest.text("fingerprint"));
        fact(facts, "started", manifest.text("started"));
        double seconds = manifest.number("seconds");
        fact(
                facts,
                "took",
                Double.isNaN(seconds) ? "" : Say.plain(seconds) + " s on " + manifest.text("threads") + " threads");
        fact(facts, "Java", manifest.text("java"));
        fact(facts, "system", manifest.text("system"));
        blocks.add(new Block.Facts(facts));
        blocks.add(new Block.Files(files(folder, tables)));
        return new Section("origin", "Where this comes from", "Origin", blocks);
    }

    private static void fact(List<Block.Fact> facts, String name, String value) {
        if (!value.isEmpty() && !value.equals("unknown")) {
            facts.add(new Block.Fact(name, value));
        }
    }

    /** The files that are there, and the two that are about to be written beside the page. */
    static List<Block.FileLink> files(Path folder, List<String> tables) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (var inside = Files.walk(folder, 2)) {
            inside.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".")
                            && !name.startsWith("journal/")
                            && !name.startsWith("runs/")
                            && !name.equals(Reports.PAGE))
                    .forEach(name -> found.put(name, held(name, tables)));
        }
        found.put("ro-crate-metadata.json", HOLD.getOrDefault("ro-crate-metadata.json", ""));
        found.put("CITATION.cff", HOLD.getOrDefault("CITATION.cff", ""));
        List<Block.FileLink> links = new ArrayList<>();
        new LinkedHashMap<>(found).forEach((name, holds) -> links.add(new Block.FileLink(name, holds)));
        return links;
    }

    static String held(String name, List<String> tables) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return HOLD.getOrDefault(file, tables.contains(file) ? "a table; columns.csv explains it" : "");
    }
}
