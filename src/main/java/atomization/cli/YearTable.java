package atomization.cli;

import atomization.results.CsvReader;
import atomization.scenario.Plan;
import atomization.scenario.SeriesFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The result year by year, with small bars, beside what was recorded where the scenario names a record. */
final class YearTable {
    private static final int BAR = 12;

    private final Path folder;
    private final @Nullable SeriesFile record;

    /** One figure of the table. */
    private record Figure(String column, String heading, double factor, String format) {}

    private static final List<Figure> FIGURES = List.of(
            new Figure("involved.strike", "involved in strikes, %", 1, "%.2f"),
            new Figure("daysLostInDisputes", "days lost per 1000", 1, "%.1f"),
            new Figure("discontent", "discontent, %", 100, "%.0f"),
            new Figure("readinessStrike", "ready to strike, %", 100, "%.1f"),
            new Figure("unemployment", "unemployed, %", 100, "%.1f"),
            new Figure("industrialEmployment", "industry, % of start", 100, "%.0f"));

    /** The table of a result in {@code folder}, a run of {@code plan}. */
    YearTable(Plan plan, Path folder) {
        this.folder = folder;
        String file = plan.scenario().record();
        this.record = file == null ? null : SeriesFile.read(plan.loaded().root().resolve(file));
    }

    /** Prints the table: the mean of the replicates, and in brackets what was recorded. */
    void print(PrintWriter out) {
        Map<String, SortedMap<Integer, Double>> simulated = means(folder.resolve("yearly.csv"));
        List<Figure> shown = FIGURES.stream()
                .filter(figure -> simulated.containsKey(figure.column()))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        out.println();
        StringBuilder heading = new StringBuilder("year");
        shown.forEach(figure -> heading.append("  ").append(pad(figure.heading(), width(figure))));
        out.println(heading);
        Figure first = shown.get(0);
        SortedMap<Integer, Double> years = simulated.getOrDefault(first.column(), new TreeMap<>());
        double most =
                years.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        for (int year : years.keySet()) {
            StringBuilder line = new StringBuilder(String.valueOf(year));
            for (Figure figure : shown) {
                Double value = simulated.getOrDefault(figure.column(), years).get(year);
                String text = text(figure, value, year);
                if (figure == first) {
                    text = pad(text, 14) + " " + bar(value, most);
                }
                line.append("  ").append(pad(text, width(figure)));
            }
            out.println(line.toString().stripTrailing());
        }
        if (record != null) {
            out.println(
                    "In brackets: recorded. Sources and status of each figure stand in the scenario's record file.");
        }
    }

    /** The means over replicates of every figure that the table of years holds, by year. */
    private static Map<String, SortedMap<Integer, Double>> means(Path yearly) {
        Map<String, SortedMap<Integer, List<Double>>> values = new TreeMap<>();
        try (CsvReader reader = new CsvReader(yearly)) {
            int year = reader.column("year");
            while (reader.next()) {
                for (Figure figure : FIGURES) {
                    int column = reader.column(figure.column());
                    String cell = column < 0 ? "" : reader.text(column);
                    if (!cell.isEmpty()) {
                        values.computeIfAbsent(figure.column(), none -> new TreeMap<>())
                                .computeIfAbsent(Integer.valueOf(reader.text(year)), none -> new ArrayList<>())
                                .add(Double.valueOf(cell));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, SortedMap<Integer, Double>> means = new TreeMap<>();
        values.forEach((column, byYear) -> {
            SortedMap<Integer, Double> mean = new TreeMap<>();
            byYear.forEach((year, all) -> mean.put(
                    year,
                    all.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN)));
            means.put(column, mean);
        });
        return means;
    }

    private String text(Figure figure, @Nullable Double value, int year) {
        String text = value == null ? "-" : String.format(Locale.ROOT, figure.format(), value * figure.factor());
        Double recorded = recorded(figure.column(), year);
        return recorded == null
                ? text
                : text + " (" + String.format(Locale.ROOT, figure.format(), recorded * figure.factor()) + ")";
    }

    private @Nullable Double recorded(String series, int year) {
        if (record == null || !record.names().contains(series)) {
            return null;
        }
        return record.series(series).entrySet().stream()
                .filter(point -> Math.floor(point.getKey()) == year)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String bar(@Nullable Double value, double most) {
        int length = value == null || most <= 0 ? 0 : (int) Math.round(BAR * value / most);
        return "#".repeat(length);
    }

    private static int width(Figure figure) {
        return figure == FIGURES.get(0) ? 15 + BAR : Math.max(figure.heading().length(), 13);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
