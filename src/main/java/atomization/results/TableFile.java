package atomization.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes a small file of results in one step: whoever reads it finds the old one or the new one, and whole. */
public final class TableFile {
    private TableFile() {}

    /**
     * Writes a table of comma-separated values.
     *
     * @param rows cells as numbers, dates, truth values, texts or null, as many a row as there are headings
     * @throws ResultException if it cannot be written
     */
    public static void write(Path file, List<String> headings, List<? extends List<?>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(bytes)) {
            headings.forEach(writer::cell);
            writer.end();
            for (List<?> row : rows) {
                for (Object cell : row) {
                    writer.cell(cell);
                }
                writer.end();
            }
        } catch (IOException failed) {
            throw ResultException.of(file, failed);
        }
        write(file, bytes.toByteArray());
    }

    /** Writes text. */
    public static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            WholeFile.write(file, out -> out.write(bytes));
        } catch (IOException failed) {
            throw ResultException.of(file, failed);
        }
    }
}
