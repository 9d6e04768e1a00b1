package atomization.report;

import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table whose first columns name things and whose other columns are numbers: indices, posterior figures.
 *
 * @param rows the rows by their columns, as texts
 */
record IndexTable(List<Map<String, String>> rows) {
    /** Reads a table. */
    static IndexTable read(Path file) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader reader = new CsvReader(file)) {
            List<String> header = reader.header();
            while (reader.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int column = 0; column < header.size(); column++) {
                    row.put(header.get(column), reader.text(column));
                }
                rows.add(row);
            }
        }
        return new IndexTable(List.copyOf(rows));
    }

    /** The rows that have a text in a column. */
    IndexTable where(String column, String text) {
        return new IndexTable(
                rows.stream().filter(row -> text.equals(row.get(column))).toList());
    }

    /** The texts of a column, each once, in their order. */
    List<String> distinct(String column) {
        return rows.stream().map(row -> row.getOrDefault(column, "")).distinct().toList();
    }

    /** The numbers of a column; NaN where there is none. */
    double[] numbers(String column) {
        return rows.stream().mapToDouble(row -> number(row, column)).toArray();
    }

    /** A number of a row; NaN where there is none. */
    static double number(Map<String, String> row, String column) {
        String text = row.getOrDefault(column, "");
        try {
            return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException word) {
            return Double.NaN;
        }
    }

    /** The rows with the largest numbers of a column first; those without a number last. */
    IndexTable descending(String column) {
        return new IndexTable(rows.stream()
                .sorted((one, other) -> Double.compare(orLeast(other, column), orLeast(one, column)))
                .toList());
    }

    private static double orLeast(Map<String, String> row, String column) {
        double number = number(row, column);
        return Double.isNaN(number) ? Double.NEGATIVE_INFINITY : number;
    }

    /** The first rows. */
    IndexTable first(int count) {
        return new IndexTable(rows.subList(0, Math.min(count, rows.size())));
    }
}
