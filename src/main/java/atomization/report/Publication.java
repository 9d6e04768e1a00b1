package atomization.report;

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
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A small copy of a run's result, to be kept with the project or sent by mail: the page of the whole result, and the
 * tables with what the page draws: every thirteenth week, and no columns of groups that it does not show.
 */
final class Publication {
    private static final int STRIDE = 13;
    private static final String PUBLISHED = "published";
    private static final String DICTIONARY = "columns.csv";
    private static final Set<String> BY_WEEK = Set.of("timeseries.csv", "survey.csv");
    private static final Set<String> NARROWED = Set.of("timeseries.csv", "yearly.csv");
    private static final List<String> TABLES = List.of(
            "timeseries.csv",
            "yearly.csv",
            "survey.csv",
            "summary.csv",
            "disputes.csv",
            "events.csv",
            "record.csv",
            "parameters.csv");

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
        shown.addAll(List.of("replicate", "week", "date", "year", "involved.strike", "daysLostInDisputes", "daysLost"));
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
            for (Path path :
                    inside.sorted(java.util.Comparator.reverseOrder()).toList()) {
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
        Map<String, Object> files = new LinkedHashMap<>();
        for (String name : names()) {
            files.put(name, described(target.resolve(name)));
        }
        Map<String, @Nullable Object> whole = JsonReader.readObject(
                Files.readString(folder.resolve(Manifest.FILE), StandardCharsets.UTF_8));
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
        try (var inside = Files.list(target)) {
            return inside.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private void copy(String table) throws IOException {
        try (CsvReader reader = new CsvReader(folder.resolve(table));
                BufferedWriter writer = Files.newBufferedWriter(target.resolve(table))) {
            int week = BY_WEEK.contains(table) ? reader.column("week") : -1;
            int[] kept = IntStream.range(0, reader.header().size())
                    .filter(k -> !NARROWED.contains(table)
                            || shown.contains(reader.header().get(k)))
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

    /** The dictionary of the columns that are left. */
    private void dictionary() throws IOException {
        if (!Files.exists(folder.resolve(DICTIONARY))) {
            return;
        }
        Map<String, List<String>> left = new LinkedHashMap<>();
        for (String table : names()) {
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
