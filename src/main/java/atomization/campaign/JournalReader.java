package atomization.campaign;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Reads the journals of a store. */
final class JournalReader {
    /** The folder of journals in a store. */
    static final String FOLDER = "journal";

    private static final String ENDING = ".csv";
    private static final String SERIES_ENDING = ".series";
    private static final int BUFFER = 1 << 16;

    private JournalReader() {}

    /** Takes a row that is whole; it begins at {@code offset} in its file. */
    @FunctionalInterface
    interface Rows {
        void row(long offset, JournalRow row) throws IOException;
    }

    /** The folder of the journals of a store. */
    static Path folder(Path store) {
        return store.resolve(FOLDER);
    }

    /** The journal of a shard. */
    static Path file(Path store, String label) {
        return folder(store).resolve(label + ENDING);
    }

    /** The journal of weekly rows that belongs to a journal. */
    static Path series(Path journal) {
        String name = String.valueOf(journal.getFileName());
        return journal.resolveSibling(name.substring(0, name.length() - ENDING.length()) + SERIES_ENDING);
    }

    /** All journals of a store, by name. */
    static List<Path> files(Path store) throws IOException {
        if (!Files.isDirectory(folder(store))) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder(store))) {
            return inside.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Reads the rows of a journal that are whole and whose weekly rows are there; others count as not done.
     *
     * @return where the last row that is whole ends
     */
    static long read(Path journal, int measures, Rows rows) throws IOException {
        Path series = series(journal);
        long seriesLength = Files.exists(series) ? Files.size(series) : 0;
        long whole = 0;
        long offset = 0;
        byte[] line = new byte[512];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(journal), BUFFER)) {
            int length = 0;
            for (int letter = in.read(); letter >= 0; letter = in.read()) {
                if (letter != '\n') {
                    line = length < line.length ? line : Arrays.copyOf(line, 2 * length);
                    line[length++] = (byte) letter;
                    continue;
                }
                JournalRow row = JournalRow.read(line, length, measures);
                long next = offset + length + 1;
                if (row != null && row.seriesTo() <= seriesLength) {
                    rows.row(offset, row);
                    whole = next;
                }
                offset = next;
                length = 0;
            }
        }
        return whole;
    }
}
