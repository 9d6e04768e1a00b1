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
    private final StringBuilder line = new StringBuilder();
    private boolean begun;
    private long rows;

    CsvWriter(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    /** Adds a text; it is quoted where a reader would otherwise misunderstand it. */
    CsvWriter cell(String text) {
        separate();
        if (needsQuotes(text)) {
            line.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            line.append(text);
        }
        return this;
    }

    /** Adds an integer. */
    CsvWriter cell(long value) {
        separate();
        line.append(value);
        return this;
    }

    /** Adds a number; NaN is an empty cell. */
    CsvWriter cell(double value) {
        separate();
        CsvNumber.append(line, value);
        return this;
    }

    /** Adds a number, a date, a truth value or a text; null is an empty cell. */
    CsvWriter cell(@Nullable Object value) {
        if (value == null) {
            return cell("");
        }
        if (value instanceof Double || value instanceof Float) {
            return cell(((Number) value).doubleValue());
        }
        return cell(value.toString());
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
        line.append('\n');
        out.write(line.toString().getBytes(StandardCharsets.UTF_8));
        line.setLength(0);
        begun = false;
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

    private void separate() {
        if (begun) {
            line.append(',');
        }
        begun = true;
    }

    private static boolean needsQuotes(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (int k = 0; k < text.length(); k++) {
            char letter = text.charAt(k);
            if (letter == ',' || letter == '"' || letter == '\n' || letter == '\r') {
                return true;
            }
        }
        return Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1));
    }
}
