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
 * The runs of a sweep.
 *
 * @param factors what was varied
 * @param measures what was measured
 * @param runs the runs that were done
 */
record SweepRuns(List<String> factors, List<String> measures, List<Run> runs) {
    /**
     * One run.
     *
     * @param point the number of its design point
     * @param levels the level of each factor, as it was written
     * @param values what was measured; NaN where there is nothing
     */
    record Run(String point, Map<String, String> levels, Map<String, Double> values) {
        /** The level of a factor that is a number; NaN otherwise. */
        double level(String factor) {
            try {
                return Double.parseDouble(levels.getOrDefault(factor, ""));
            } catch (NumberFormatException word) {
                return Double.NaN;
            }
        }

        double value(String measure) {
            return values.getOrDefault(measure, Double.NaN);
        }
    }

    /** Reads the runs of a sweep, with the factors and measures that its manifest names. */
    static SweepRuns read(Path folder, Manifest manifest) throws IOException {
        List<String> factors = manifest.texts("factors");
        List<String> measures = manifest.texts("measures");
        List<Run> runs = new ArrayList<>();
        try (CsvReader reader = new CsvReader(folder.resolve("runs.csv"))) {
            int status = reader.column("status");
            int point = reader.column("point");
            while (reader.next()) {
                if (status >= 0 && !reader.text(status).equals("done")) {
                    continue;
                }
                Map<String, String> levels = new LinkedHashMap<>();
                factors.forEach(factor -> levels.put(factor, text(reader, factor)));
                Map<String, Double> values = new LinkedHashMap<>();
                for (String measure : measures) {
                    String text = text(reader, measure);
                    values.put(measure, text.isEmpty() ? Double.NaN : Double.parseDouble(text));
                }
                runs.add(new Run(point < 0 ? "" : reader.text(point), levels, values));
            }
        } catch (NumberFormatException notANumber) {
            throw new IOException(folder.resolve("runs.csv") + ": " + notANumber.getMessage(), notANumber);
        }
        return new SweepRuns(factors, measures, List.copyOf(runs));
    }

    private static String text(CsvReader reader, String column) {
        int place = reader.column(column);
        return place < 0 ? "" : reader.text(place);
    }

    /** The runs that failed: point, replicate, status, cause, command. */
    static List<List<String>> failures(Path folder) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Path file = folder.resolve("failures.csv");
        if (Files.exists(file)) {
            try (CsvReader reader = new CsvReader(file)) {
                while (reader.next()) {
                    rows.add(List.of(
                            text(reader, "point"),
                            text(reader, "replicate"),
                            text(reader, "status"),
                            text(reader, "cause"),
                            text(reader, "command")));
                }
            }
        }
        return rows;
    }

    /** Whether every level of a factor is a number. */
    boolean isNumeric(String factor) {
        return runs.stream().noneMatch(run -> Double.isNaN(run.level(factor)));
    }

    /** The runs that have a value of a measure. */
    List<Run> with(String measure) {
        return runs.stream().filter(run -> !Double.isNaN(run.value(measure))).toList();
    }

    /** The number of design points with a run. */
    long points() {
        return runs.stream().map(Run::point).distinct().count();
    }
}
