package atomization.results;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of comma-separated values in the making (RFC 4180): cells, quoted where a reader would misunderstand them. */
public final class CsvLine {
    private final StringBuilder line = new StringBuilder();
    private boolean begun;

    /** Adds a text; it is quoted where a reader would otherwise misunderstand it. */
    public CsvLine cell(String text) {
        separate();
        if (needsQuotes(text)) {
            line.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            line.append(text);
        }
        return this;
    }

    /** Adds an integer. */
    public CsvLine cell(long value) {
        separate();
        line.append(value);
        return this;
    }

    /** Adds a number; NaN is an empty cell. */
    public CsvLine cell(double value) {
        separate();
        CsvNumber.append(line, value);
        return this;
    }

    /** Adds a number, a date, a truth value or a text; null is an empty cell. */
    public CsvLine cell(@Nullable Object value) {
        if (value == null) {
            return cell("");
        }
        if (value instanceof Double || value instanceof Float) {
            return cell(((Number) value).doubleValue());
        }
        return cell(value.toString());
    }

    /** Adds one cell a text. */
    public CsvLine cells(List<String> texts) {
        texts.forEach(this::cell);
        return this;
    }

    /** The row without a line end; the next cell begins a new one. */
    public String take() {
        String row = line.toString();
        line.setLength(0);
        begun = false;
        return row;
    }

    /** The cells of a row that stands in one line, without its line end. */
    public static List<String> split(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int k = 0; k < row.length(); k++) {
            char letter = row.charAt(k);
            if (quoted && letter == '"') {
                boolean doubled = k + 1 < row.length() && row.charAt(k + 1) == '"';
                quoted = doubled;
                if (doubled) {
                    cell.append('"');
                    k++;
                }
            } else if (!quoted && letter == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (!quoted && letter == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
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
