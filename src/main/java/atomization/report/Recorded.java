package atomization.report;

import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One recorded figure.
 *
 * @param series the indicator that it is a figure of
 * @param year the year, with a fraction where the month is known
 * @param value the figure
 * @param status verified, derived or recalled
 * @param low the lower end where a range was recorded; NaN where not
 * @param high the upper end
 */
record Recorded(
        String series,
        String unit,
        double year,
        double value,
        String status,
        String source,
        String note,
        double low,
        double high) {
    /** The figures of a record, by their series; none if there is no such file. */
    static Map<String, List<Recorded>> read(Path file) throws IOException {
        Map<String, List<Recorded>> figures = new LinkedHashMap<>();
        if (!Files.exists(file)) {
            return figures;
        }
        try (CsvReader reader = new CsvReader(file)) {
            while (reader.next()) {
                String series = text(reader, "series");
                double value = number(reader, "value");
                double low = number(reader, "low");
                double high = number(reader, "high");
                boolean interval = low < high;
                figures.computeIfAbsent(series, none -> new ArrayList<>())
                        .add(new Recorded(
                                series,
                                text(reader, "unit"),
                                year(text(reader, "year")),
                                value,
                                text(reader, "status"),
                                text(reader, "source_title"),
                                text(reader, "note"),
                                interval ? low : Double.NaN,
                                interval ? high : Double.NaN));
            }
        } catch (NumberFormatException notANumber) {
            throw new IOException(file + ": " + notANumber.getMessage(), notANumber);
        }
        return figures;
    }

    private static String text(CsvReader reader, String column) {
        int place = reader.column(column);
        return place < 0 ? "" : reader.text(place);
    }

    private static double number(CsvReader reader, String column) {
        String text = text(reader, column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    private static double year(String text) {
        if (text.matches("[0-9]{4}-[0-9]{2}")) {
            return Integer.parseInt(text.substring(0, 4)) + (Integer.parseInt(text.substring(5)) - 0.5) / 12;
        }
        return Double.parseDouble(text);
    }

    /** The calendar year. */
    int calendarYear() {
        return (int) Math.floor(year);
    }

    /** The lower end, or the figure itself where no range was recorded. */
    double least() {
        return Double.isNaN(low) ? value : low;
    }

    /** The upper end, or the figure itself. */
    double most() {
        return Double.isNaN(high) ? value : high;
    }
}
