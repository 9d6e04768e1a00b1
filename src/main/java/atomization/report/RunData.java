package atomization.report;

import atomization.analysis.ReplicateTable;
import atomization.figure.Moment;
import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What reports read of a run, from its folder alone.
 *
 * @param weeks the weekly figures that are drawn, and the drivers
 * @param days the first day of each week, in days since 1970-01-01
 * @param moments the events of the first replicate
 */
record RunData(
        Path folder,
        Manifest manifest,
        Dictionary dictionary,
        ReplicateTable weeks,
        double[] days,
        List<Moment> moments) {
    /**
     * Reads a run.
     *
     * @throws IOException if its manifest or its table of weeks cannot be read
     */
    static RunData read(Path folder) throws IOException {
        Dictionary dictionary = Dictionary.read(folder);
        List<String> wanted = new ArrayList<>(Curves.columns());
        dictionary.drivers().forEach(driver -> wanted.add(driver.column()));
        ReplicateTable weeks = ReplicateTable.read(folder.resolve("timeseries.csv"), "week", "date", wanted);
        double[] days = weeks.labels().stream()
                .mapToDouble(date -> LocalDate.parse(date).toEpochDay())
                .toArray();
        return new RunData(folder, Manifest.read(folder), dictionary, weeks, days, moments(folder));
    }

    private static List<Moment> moments(Path folder) throws IOException {
        Path file = folder.resolve("events.csv");
        List<Moment> moments = new ArrayList<>();
        if (!Files.exists(file)) {
            return moments;
        }
        Set<String> known = new TreeSet<>();
        try (CsvReader reader = new CsvReader(file)) {
            String first = "";
            while (reader.next()) {
                first = first.isEmpty() ? reader.text(0) : first;
                if (reader.text(0).equals(first) && known.add(reader.text(2) + reader.text(3))) {
                    moments.add(new Moment(LocalDate.parse(reader.text(2)).toEpochDay(), reader.text(3)));
                }
            }
        }
        return moments;
    }

    /** The date of a week. */
    String date(int week) {
        return weeks.labels().get(week);
    }

    /** How many replicates there are. */
    int replicates() {
        return weeks.replicates();
    }

    /** Whether a table of the result is there. */
    boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }
}
