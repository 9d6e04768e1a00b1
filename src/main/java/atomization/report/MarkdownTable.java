package atomization.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes tables of pages as Markdown, for the documents of the project. */
final class MarkdownTable {
    private MarkdownTable() {}

    /** A table: a line of headings, a line that says how cells are set, a line a row. */
    static String of(List<Block.Column> columns, List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(Block.Column::heading).toList()));
        lines.add("|"
                + columns.stream()
                        .map(column -> column.setting() == Block.Column.Setting.NUMBER ? "---:|" : "---|")
                        .collect(Collectors.joining()));
        rows.forEach(row -> lines.add(line(row)));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> cells) {
        return cells.stream().map(MarkdownTable::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String cell(String text) {
        return text.strip().replace("\n", " ").replace("|", "\\|");
    }
}
