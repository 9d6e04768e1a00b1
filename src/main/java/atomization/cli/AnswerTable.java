package atomization.cli;

import atomization.results.CsvLine;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of any number, as CSV at once or in columns whose width the first thousand rows decide. */
final class AnswerTable {
    private static final int MEASURED = 1000;

    private final boolean csv;
    private final PrintWriter out;
    private final List<List<String>> waiting = new ArrayList<>();
    private int[] widths = new int[0];
    private boolean measured;

    AnswerTable(boolean csv, PrintWriter out) {
        this.csv = csv;
        this.out = out;
    }

    /** Takes a row; the first one is the heading. */
    void row(List<String> cells) {
        if (csv) {
            out.print(new CsvLine().cells(cells).take() + "\n");
        } else if (measured) {
            print(cells);
        } else {
            waiting.add(cells);
            if (waiting.size() > MEASURED) {
                end();
            }
        }
    }

    /** Prints what waits for its widths. */
    void end() {
        if (measured || waiting.isEmpty()) {
            return;
        }
        widths = new int[waiting.get(0).size()];
        for (List<String> row : waiting) {
            for (int k = 0; k < widths.length; k++) {
                widths[k] = Math.max(widths[k], row.get(k).length());
            }
        }
        measured = true;
        waiting.forEach(this::print);
        waiting.clear();
    }

    private void print(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int k = 0; k < widths.length; k++) {
            line.append(cells.get(k))
                    .append(" ".repeat(Math.max(0, widths[k] - cells.get(k).length()) + 2));
        }
        out.print(line.toString().stripTrailing() + "\n");
    }
}
