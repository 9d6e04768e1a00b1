package atomization.results;

import atomization.observation.Column;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
            out.cell("file").cell("column").cell("unit").cell("meaning").end();
            for (Map.Entry<Table, List<Column>> table : columns.entrySet()) {
                for (Column column : table.getValue()) {
                    out.cell(table.getKey().file())
                            .cell(column.name())
                            .cell(column.unit())
                            .cell(column.meaning())
                            .end();
                }
            }
        }
        return described(file, digest);
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
