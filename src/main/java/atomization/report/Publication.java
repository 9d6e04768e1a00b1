package atomization.report;

import atomization.figure.ChartFiles;
import atomization.results.CsvLine;
import atomization.results.CsvReader;
import atomization.results.JsonReader;
import atomization.results.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A small copy of a run's result, to be kept with the project or sent by mail: the page of the whole result, some of
 * its charts as files, and the tables with what the page draws: every half a year, and no columns of groups that it does not show.
 */
final class Publication {
    /** The single figures at the head of the report. */
    static final String HEADLINES = "headlines.csv";
    /** The folder of the charts. */
    static final String FIGURES = "figures";
    /** The charts that are written as files. */
    static final List<String> PICTURES = List.of("record-involved-strike", "record-polls", "readiness", "solidarity");

    private static final int STRIDE = 26;
    private static final int FEW_POINTS = 260;
    private static final String PUBLISHED = "published";
    private static final String DICTIONARY = "columns.csv";
    private static final String WEEKS = "timeseries.csv";
    private static final String YEARS = "yearly.csv";
    private static final List<String> KEYS = List.of("replicate", "week", "date", "year");
    private static final List<String> TABLES = List.of(
            WEEKS, YEARS, "survey.csv", "summary.csv", "disputes.csv", "events.csv", "record.csv", "parameters.csv");

    private final Path folder;
    private final Path target;
    private final Manifest manifest;
    private final Set<String> shown;

    private Publication(Path folder, Path target) throws IOException {
        this.folder = folder;
        this.target = target;
        this.manifest = Manifest.read(folder);
        this.shown = shown(folder);
        if (!manifest.kind().equals("run")) {
            throw new IOException(folder + " is the result of a " + manifest.kind()
                    + "; only results of runs are published in small, others are copied as they are");
        }
        if (manifest.value(PUBLISHED) != null) {
            throw new IOException(folder + " is a small copy itself; name the folder of the whole result");
        }
    }

    private static Set<String> shown(Path folder) throws IOException {
        Set<String> shown = new LinkedHashSet<>(Curves.columns());
        Dictionary.read(folder).drivers().forEach(driver -> shown.add(driver.column()));
        shown.addAll(Recorded.read(folder.resolve("record.csv")).keySet());
        shown.addAll(KEYS);
        shown.addAll(List.of("involved.strike", "daysLostInDisputes", "daysLost"));
        return shown;
    }

    /**
     * Writes the copy in place of the one that is there.
     *
     * @throws IOException if the folder holds no run, something else is in the way, or files cannot be read or written
     */
    static void write(Path folder, Path target) throws IOException {
        Path place = target.toAbsolutePath().normalize();
        if (Files.exists(place) && Manifest.read(place).value(PUBLISHED) == null) {
            throw new IOException(target + " is in the way: it holds a result that is not a small copy");
        }
        Path growing = place.resolveSibling("." + place.getFileName() + ".partial");
        remove(growing);
        Files.createDirectories(growing);
        new Publication(folder, growing).write();
        remove(place);
        Files.move(growing, place, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void remove(Path place) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        try (var inside = Files.walk(place)) {
            for (Path path : inside.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void write() throws IOException {
        for (String table : TABLES) {
            if (Files.exists(folder.resolve(table))) {
                copy(table);
            }
        }
        dictionary();
        headlines();
        figures();
        Map<String, Object> files = new LinkedHashMap<>();
        for (String name : names()) {
            files.put(name, described(target.resolve(name)));
        }
        Map<String, @Nullable Object> whole =
                JsonReader.readObject(Files.readString(folder.resolve(Manifest.FILE), StandardCharsets.UTF_8));
        Map<String, @Nullable Object> said = new LinkedHashMap<>(whole);
        said.put(PUBLISHED, Map.of("everyWeeks", STRIDE, "tables", "what the page draws; the command makes all of it"));
        said.put("files", files);
        Files.writeString(target.resolve(Manifest.FILE), JsonWriter.write(said), StandardCharsets.UTF_8);
        Page page = Reports.page(folder).withFiles(OriginSections.files(target, names()));
        Files.writeString(
                target.resolve(Reports.PAGE), PageWriter.write(page, PageParts.read()), StandardCharsets.UTF_8);
        ResearchObject.write(target);
    }

    private List<String> names() throws IOException {
        try (var inside = Files.walk(target)) {
            return inside.filter(Files::isRegularFile)
                    .map(path -> target.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".csv") || name.endsWith(".svg"))
                    .sorted()
                    .toList();
        }
    }

    /** The single figures and sentences at the head of the report, which the thinned tables could not give. */
    private void headlines() throws IOException {
        RunSummaryBlocks summary = new RunSummaryBlocks(RunData.read(folder), DisputeTable.read(folder));
        try (BufferedWriter writer = Files.newBufferedWriter(target.resolve(HEADLINES))) {
            write(writer, List.of("kind", "figure", "value", "detail"));
            for (Block.Tile tile : summary.tiles().tiles()) {
                write(writer, List.of("figure", tile.label(), tile.value(), tile.detail()));
            }
            for (String sentence : summary.sentences().texts()) {
                write(writer, List.of("sentence", "", "", sentence));
            }
        }
    }

    /** Some charts for documents, from the whole result, with fewer points than those of the page. */
    private void figures() throws IOException {
        RunData run = RunData.read(folder);
        List<Block> blocks = new ArrayList<>(new CurveCharts(run, FEW_POINTS).of(Curves.all()));
        blocks.addAll(new RecordComparison(run).section().blocks());
        Files.createDirectories(target.resolve(FIGURES));
        for (Block block : blocks) {
            if (block instanceof Block.Drawn drawn
                    && PICTURES.contains(drawn.chart().id())) {
                Files.writeString(
                        target.resolve(FIGURES).resolve(drawn.chart().id() + ".svg"),
                        ChartFiles.svg(drawn.chart()),
                        StandardCharsets.UTF_8);
            }
        }
    }

    private void copy(String table) throws IOException {
        try (CsvReader reader = new CsvReader(folder.resolve(table));
                BufferedWriter writer = Files.newBufferedWriter(target.resolve(table))) {
            int week = table.equals(WEEKS) ? reader.column("week") : -1;
            int[] kept = IntStream.range(0, reader.header().size())
                    .filter(k -> isKept(table, reader.header().get(k)))
                    .toArray();
            write(
                    writer,
                    IntStream.of(kept).mapToObj(k -> reader.header().get(k)).toList());
            while (reader.next()) {
                if (week < 0 || Integer.parseInt(reader.text(week)) % STRIDE == 0) {
                    write(writer, IntStream.of(kept).mapToObj(reader::text).toList());
                }
            }
        }
    }

    /** Whether a column stays: of the weeks and years those that the page draws; drivers stand in the years. */
    private boolean isKept(String table, String column) {
        return switch (table) {
            case WEEKS -> KEYS.contains(column) || Curves.columns().contains(column);
            case YEARS -> shown.contains(column);
            default -> true;
        };
    }

    /** The dictionary of the columns that are left. */
    private void dictionary() throws IOException {
        if (!Files.exists(folder.resolve(DICTIONARY))) {
            return;
        }
        Map<String, List<String>> left = new LinkedHashMap<>();
        for (String table : TABLES) {
            if (!Files.exists(target.resolve(table))) {
                continue;
            }
            try (CsvReader reader = new CsvReader(target.resolve(table))) {
                left.put(table, reader.header());
            }
        }
        try (CsvReader reader = new CsvReader(folder.resolve(DICTIONARY));
                BufferedWriter writer = Files.newBufferedWriter(target.resolve(DICTIONARY))) {
            write(writer, reader.header());
            while (reader.next()) {
                if (left.getOrDefault(reader.text(0), List.of()).contains(reader.text(1))) {
                    write(
                            writer,
                            IntStream.range(0, reader.header().size())
                                    .mapToObj(reader::text)
                                    .toList());
                }
            }
        }
    }

    private static void write(Writer writer, List<String> cells) throws IOException {
        writer.write(new CsvLine().cells(cells).take() + "\n");
    }

    private static Map<String, Object> described(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("bytes", (long) bytes.length);
            facts.put("sha256", HexFormat.of().formatHex(digest));
            return facts;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
