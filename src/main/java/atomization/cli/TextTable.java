package atomization.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows in columns for a terminal; the last column is wrapped. */
final class TextTable {
    private static final int WIDTH = 120;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 48;
    private static final int GAP = 2;

    private final List<List<String>> rows = new ArrayList<>();
    private final String margin;

    /** @param margin what stands before every line */
    TextTable(String margin) {
        this.margin = margin;
    }

    /** Adds a row; all rows have as many cells. */
    void add(List<String> cells) {
        rows.add(cells);
    }

    /** Prints all rows. */
    void print(PrintWriter out) {
        if (rows.isEmpty()) {
            return;
        }
        int last = rows.get(0).size() - 1;
        int[] widths = new int[last];
        int indent = margin.length();
        for (int column = 0; column < last; column++) {
            for (List<String> row : rows) {
                int length = row.get(column).length();
                widths[column] = length <= WIDEST ? Math.max(widths[column], length) : widths[column];
            }
            indent += widths[column] == 0 ? 0 : widths[column] + GAP;
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(margin);
            int reached = margin.length();
            for (int column = 0; column < last; column++) {
                if (widths[column] == 0) {
                    continue;
                }
                reached += widths[column] + GAP;
                line.append(row.get(column));
                line.append(" ".repeat(Math.max(GAP, reached - line.length())));
            }
            print(out, line, indent, row.get(last));
        }
    }

    private static void print(PrintWriter out, StringBuilder begun, int indent, String text) {
        StringBuilder line = begun;
        int end = Math.max(WIDTH, indent + NARROWEST);
        boolean empty = true;
        for (String word : text.strip().split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > end) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(" ".repeat(indent));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.println(line.toString().stripTrailing());
    }
}
