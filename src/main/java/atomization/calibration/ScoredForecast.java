package atomization.calibration;

import atomization.analysis.ForecastScore;
import atomization.analysis.WeightedSample;
import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a result says of a time with what was recorded of it: the forecast of a calibration, or the replicates of a
 * run.
 *
 * @param scores by series, in the order of the record
 * @param from the first year that counts as foretold
 * @param without series of the record that the result does not say anything of
 */
public record ScoredForecast(Map<String, ForecastScore> scores, double from, List<String> without) {
    private static final double DAYS = 365.25;
    private static final double NEAR = 0.55;

    /** Keeps a copy of the list. */
    public ScoredForecast {
        without = List.copyOf(without);
    }

    /**
     * Scores a result.
     *
     * @param result the folder of a calibration with a forecast, or of a run
     * @param record the figures that came
     * @param from the first calendar year that counts as foretold; null: the first of the forecast, for a run all
     * @throws IOException if tables cannot be read; the message is for the user
     * @throws IllegalArgumentException if the record cannot be read, or nothing in it was foretold
     */
    public static ScoredForecast of(Path result, Path record, @Nullable Integer from) throws IOException {
        boolean calibrated = Files.exists(result.resolve("forecast.csv"));
        Recordings came = Recordings.read(record);
        Map<String, TreeMap<Double, List<Double>>> foretold =
                calibrated ? forecast(result.resolve("forecast.csv")) : replicates(result, came);
        double first = from != null
                ? from
                : calibrated
                        ? foretold.values().stream()
                                .mapToDouble(TreeMap::firstKey)
                                .min()
                                .orElse(0)
                        : Double.NEGATIVE_INFINITY;
        List<Recordings.Row> known = new ArrayList<>(came.rows());
        Path earlier = result.resolve("record.csv");
        if (Files.exists(earlier)) {
            known.addAll(Recordings.read(earlier).rows());
        }
        Map<String, ForecastScore> scores = new LinkedHashMap<>();
        List<String> without = new ArrayList<>();
        for (String series : came.series()) {
            List<ForecastScore.Case> cases = new ArrayList<>();
            for (Recordings.Row row : came.rows()) {
                List<Double> values = row.series().equals(series) && row.year() >= first
                        ? near(foretold.getOrDefault(series, new TreeMap<>()), row.year())
                        : List.of();
                if (!values.isEmpty()) {
                    cases.add(new ForecastScore.Case(
                            WeightedSample.even(values.stream()
                                    .mapToDouble(Double::doubleValue)
                                    .toArray()),
                            row.value(),
                            Double.isNaN(row.low()) ? row.value() : row.low(),
                            Double.isNaN(row.high()) ? row.value() : row.high()));
                }
            }
            if (cases.isEmpty()) {
                without.add(series);
            } else {
                TreeMap<Double, Double> before = new TreeMap<>();
                known.stream()
                        .filter(row -> row.series().equals(series) && row.year() < first)
                        .forEach(row -> before.put(row.year(), row.value()));
                scores.put(series, ForecastScore.of(cases, List.copyOf(before.values())));
            }
        }
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("nothing in " + record + " was foretold by " + result + ": it foretells "
                    + String.join(", ", foretold.keySet())
                    + (Double.isInfinite(first) ? "" : " from " + (int) first + " on"));
        }
        return new ScoredForecast(scores, first, without);
    }

    /** What was foretold for the time nearest to a year, within half a year of it. */
    private static List<Double> near(TreeMap<Double, List<Double>> byYear, double year) {
        double best = NEAR;
        List<Double> values = List.of();
        for (Map.Entry<Double, List<Double>> each : byYear.entrySet()) {
            double away = Math.abs(each.getKey() - year);
            if (away < best) {
                best = away;
                values = each.getValue();
            }
        }
        return values;
    }

    private static Map<String, TreeMap<Double, List<Double>>> forecast(Path file) throws IOException {
        Map<String, TreeMap<Double, List<Double>>> all = new LinkedHashMap<>();
        try (CsvReader reader = new CsvReader(file)) {
            while (reader.next()) {
                double value = reader.number(reader.column("value"));
                put(all, reader.text(reader.column("series")), reader.number(reader.column("year")), value);
            }
        }
        return all;
    }

    private static void put(Map<String, TreeMap<Double, List<Double>>> all, String series, double year, double value) {
        if (!Double.isNaN(value)) {
            all.computeIfAbsent(series, none -> new TreeMap<>())
                    .computeIfAbsent(year, none -> new ArrayList<>())
                    .add(value);
        }
    }

    /** The replicates of a run: its yearly figures, relative where the record is, and its surveys. */
    private static Map<String, TreeMap<Double, List<Double>>> replicates(Path result, Recordings record)
            throws IOException {
        Map<String, TreeMap<Double, List<Double>>> all = new LinkedHashMap<>();
        table(result.resolve("yearly.csv"), "year", record, all);
        table(result.resolve("survey.csv"), "date", record, all);
        return all;
    }

    private static void table(Path file, String time, Recordings record, Map<String, TreeMap<Double, List<Double>>> all)
            throws IOException {
        for (String series : record.series()) {
            try (CsvReader reader = new CsvReader(file)) {
                int column = reader.column(series);
                if (column < 0) {
                    continue;
                }
                Map<String, Double> bases = new LinkedHashMap<>();
                var base = Recordings.base(series, record.unit(series));
                String baseYear =
                        base == null ? "" : String.valueOf(base.from()).substring(0, 4);
                List<Object[]> cells = new ArrayList<>();
                while (reader.next()) {
                    String when = reader.text(reader.column(time));
                    double value = reader.number(column);
                    if (when.equals(baseYear)) {
                        bases.put(reader.text(0), value);
                    }
                    cells.add(new Object[] {reader.text(0), year(when), value});
                }
                for (Object[] cell : cells) {
                    double by = base == null ? 1 : bases.getOrDefault((String) cell[0], Double.NaN);
                    put(all, series, (Double) cell[1], (Double) cell[2] / by);
                }
            }
        }
    }

    private static double year(String text) {
        if (!text.contains("-")) {
            return Double.parseDouble(text);
        }
        LocalDate date = LocalDate.parse(text);
        return date.getYear() + (date.getDayOfYear() - 1) / DAYS;
    }
}
