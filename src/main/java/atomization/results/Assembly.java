package atomization.results;

import atomization.observation.Column;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts the files of a result together, and notes for the manifest how long each is and its checksum. */
final class Assembly {
    static final String DICTIONARY = "columns.csv";

    private Assembly() {}

    /** Writes a table: its heading, and the rows of each replicate in turn, whose files are removed as they are read. */
    static Map<String, Object> table(Path file, List<Column> columns, List<Path> spools) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            CsvWriter heading = new CsvWriter(out);
            heading.names(columns).end();
            heading.flush();
            for (Path spool : spools) {
                try (InputStream rows = Files.newInputStream(spool)) {
                    rows.transferTo(out);
                }
                Files.delete(spool);
            }
        }
        return described(file, digest);
    }

    /** Writes the dictionary: what each column of each table is. */
    static Map<String, Object> dictionary(Path file, Map<Table, List<Column>> columns) throws IOException {
        MessageDigest digest = sha256();
        try (CsvWriter out = new CsvWriter(new DigestOutputStream(Files.newOutputStream(file), digest))) {
            out.cell("file")
                    .cell("column")
                    .cell("unit")
                    .cell("meaning")
                    .cell("kind")
                    .end();
            for (Map.Entry<Table, List<Column>> table : columns.entrySet()) {
                for (Column column : table.getValue()) {
                    out.cell(table.getKey().file())
                            .cell(column.name())
                            .cell(column.unit())
                            .cell(column.meaning())
                            .cell(column.kind().name().toLowerCase(Locale.ROOT))
                            .end();
                }
            }
        }
        return described(file, digest);
    }

    /** Notes the files that others have put into the folder, in the order of their names; the tables are known. */
    static Map<String, Object> furtherFiles(Path folder, Set<String> known) throws IOException {
        Map<String, Object> files = new TreeMap<>();
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path file : inside.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!known.contains(name)) {
                    MessageDigest digest = sha256();
                    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                        in.transferTo(OutputStream.nullOutputStream());
                    }
                    files.put(name, described(file, digest));
                }
            }
        }
        return files;
    }

    private static Map<String, Object> described(Path file, MessageDigest digest) throws IOException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("bytes", Files.size(file));
        facts.put("sha256", HexFormat.of().formatHex(digest.digest()));
        return facts;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
