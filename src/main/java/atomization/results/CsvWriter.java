package atomization.results;

import atomization.observation.Column;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows of comma-separated values (RFC 4180, but lines end with a line feed alone), in UTF-8. */
final class CsvWriter implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final CsvLine line = new CsvLine();
    private long rows;

    CsvWriter(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    /** Adds a text; it is quoted where a reader would otherwise misunderstand it. */
    CsvWriter cell(String text) {
        line.cell(text);
        return this;
    }

    /** Adds an integer. */
    CsvWriter cell(long value) {
        line.cell(value);
        return this;
    }

    /** Adds a number; NaN is an empty cell. */
    CsvWriter cell(double value) {
        line.cell(value);
        return this;
    }

    /** Adds a number, a date, a truth value or a text; null is an empty cell. */
    CsvWriter cell(@Nullable Object value) {
        line.cell(value);
        return this;
    }

    /** Adds one cell a number. */
    CsvWriter cells(double[] values) {
        for (double value : values) {
            cell(value);
        }
        return this;
    }

    /** Adds the names of columns. */
    CsvWriter names(List<Column> columns) {
        columns.forEach(column -> cell(column.name()));
        return this;
    }

    /** Ends a row. */
    void end() throws IOException {
        out.write(line.take().getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        rows++;
    }

    /** The rows written so far. */
    long rows() {
        return rows;
    }

    /** Hands everything written so far to the file. */
    void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
