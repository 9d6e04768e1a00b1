package atomization.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the page of findings says of the cases and the classic models: sums of the pages that their commands make. */
final class CaseFindings {
    private static final int CELLS = 5;
    private static final int CLASSIC_CELLS = 7;
    private static final String NO = "**no**";

    private final List<String> cases;
    private final List<String> classics;

    /** @param pages the folder with {@code cases.md} and {@code classics.md} */
    CaseFindings(Path pages) throws IOException {
        cases = Files.readAllLines(pages.resolve("cases.md"), StandardCharsets.UTF_8);
        classics = Files.readAllLines(pages.resolve("classics.md"), StandardCharsets.UTF_8);
    }

    /** The table of scenarios with the conditions met, and how many that are in all. */
    String cases() {
        List<List<String>> rows = new ArrayList<>();
        int met = 0;
        int all = 0;
        for (String line : cases) {
            List<String> cells = cells(line);
            if (cells.size() == CELLS && cells.get(4).matches("[0-9]+ of [0-9]+")) {
                String[] count = cells.get(4).split(" of ", -1);
                met += Integer.parseInt(count[0]);
                all += Integer.parseInt(count[1]);
                rows.add(List.of(
                        cells.get(0).replace("(#", "(cases.md#"),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4)));
            }
        }
        return met + " of " + all + " conditions are met, in " + rows.size() + " scenarios.\n\n"
                + MarkdownTable.of(
                        List.of(
                                Block.Column.text("scenario"),
                                Block.Column.number("workers"),
                                Block.Column.number("weeks"),
                                Block.Column.number("replicates"),
                                Block.Column.number("conditions met")),
                        rows);
    }

    /** What the essay leads one to expect and what did not come out, scenario by scenario. */
    String unmet() {
        StringBuilder text = new StringBuilder();
        String scenario = "";
        for (String line : cases) {
            if (line.startsWith("## ")) {
                scenario = line.substring(3).strip();
            }
            List<String> cells = cells(line);
            if (cells.size() == CELLS && cells.get(4).equals(NO)) {
                text.append("- [")
                        .append(scenario)
                        .append("](cases.md#")
                        .append(scenario)
                        .append("): ")
                        .append(cells.get(0))
                        .append(" Found: ")
                        .append(cells.get(3))
                        .append(".\n");
            }
        }
        return text.isEmpty() ? "Nothing: every condition is met.\n" : text.toString();
    }

    /** How many of the known results are met. */
    String classics() {
        int met = 0;
        List<String> missed = new ArrayList<>();
        for (String line : classics) {
            List<String> cells = cells(line);
            if (cells.size() == CLASSIC_CELLS && cells.get(6).equals("yes")) {
                met++;
            } else if (cells.size() == CLASSIC_CELLS && cells.get(6).equals(NO)) {
                missed.add(cells.get(0) + ", " + cells.get(2));
            }
        }
        return met + " of " + (met + missed.size()) + " known results are met"
                + (missed.isEmpty() ? "" : "; these are not: " + String.join("; ", missed)) + ".\n";
    }

    /** The cells of a line of a table. */
    private static List<String> cells(String line) {
        if (!line.startsWith("| ") || !line.endsWith(" |")) {
            return List.of();
        }
        return List.of(line.substring(2, line.length() - 2).split(" \\| ", -1));
    }
}
