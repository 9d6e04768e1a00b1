package atomization.scenario;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as RFC 4180 has them: cells may be quoted, and a quote in a quoted cell is doubled. */
final class Csv {
    private Csv() {}

    /**
     * The records of a text, lines without any cell left out.
     *
     * @throws IllegalArgumentException if a quoted cell does not end
     */
    static List<List<String>> parse(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n' || c == '\r') {
                endRecord(records, cells, cell);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a quoted cell does not end");
        }
        endRecord(records, cells, cell);
        return records;
    }

    private static void endRecord(List<List<String>> records, List<String> cells, StringBuilder cell) {
        if (!cells.isEmpty() || !cell.isEmpty()) {
            cells.add(cell.toString());
            records.add(List.copyOf(cells));
        }
        cells.clear();
        cell.setLength(0);
    }
}
