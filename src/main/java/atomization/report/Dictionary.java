package atomization.report;

import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The dictionary of columns of a result. */
final class Dictionary {
    private final List<Entry> entries = new ArrayList<>();

    /** A column: its table, its name, unit and meaning, and its kind (state, flow, given). */
    record Entry(String file, String column, String unit, String meaning, String kind) {}

    private Dictionary() {}

    /** Reads the dictionary of a result; it is empty if there is none. */
    static Dictionary read(Path folder) throws IOException {
        Dictionary dictionary = new Dictionary();
        Path file = folder.resolve("columns.csv");
        if (Files.exists(file)) {
            try (CsvReader reader = new CsvReader(file)) {
                int kind = reader.column("kind");
                while (reader.next()) {
                    dictionary.entries.add(new Entry(
                            reader.text(0),
                            reader.text(1),
                            reader.text(2),
                            reader.text(3),
                            kind < 0 ? "" : reader.text(kind)));
                }
            }
        }
        return dictionary;
    }

    /** What is given from outside week by week: the drivers. */
    List<Entry> drivers() {
        return entries.stream()
                .filter(entry ->
                        entry.file().equals("timeseries.csv") && entry.kind().equals("given"))
                .filter(entry -> !List.of("replicate", "week", "date").contains(entry.column()))
                .toList();
    }

    /** The tables that it describes. */
    List<String> files() {
        return entries.stream().map(Entry::file).distinct().toList();
    }
}
