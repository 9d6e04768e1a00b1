package atomization.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the result folder of a comparison: one table of means and ranges by week, its dictionary, a manifest. */
public final class ComparisonWriter implements AutoCloseable {
    /** The table: one row a result, figure and week. */
    public static final String TABLE = "comparison.csv";

    private static final List<List<String>> COLUMNS = List.of(
            List.of("result", "1", "the result, by its letter in the report", "given"),
            List.of("figure", "1", "the weekly figure, by its column in timeseries.csv", "given"),
            List.of("date", "date", "first day of the week", "given"),
            List.of("mean", "as the figure", "mean over replicates", "state"),
            List.of("low", "as the figure", "smallest of the replicates", "state"),
            List.of("high", "as the figure", "largest of the replicates", "state"));

    private final GrowingFolder place;
    private final CsvWriter table;

    private ComparisonWriter(GrowingFolder place, CsvWriter table) {
        this.place = place;
        this.table = table;
    }

    /**
     * Begins a comparison.
     *
     * @param force whether a finished result in the way is moved aside
     * @throws ResultException as {@link RunWriter#begin}
     */
    public static ComparisonWriter begin(ResultFolder folder, boolean force) {
        GrowingFolder place = GrowingFolder.begin(folder, force);
        boolean begun = false;
        try {
            CsvWriter table =
                    new CsvWriter(Files.newOutputStream(place.directory().resolve(TABLE)));
            for (List<String> column : COLUMNS) {
                table.cell(column.get(0));
            }
            table.end();
            begun = true;
            return new ComparisonWriter(place, table);
        } catch (IOException failed) {
            throw ResultException.of(folder.path(), failed);
        } finally {
            if (!begun) {
                place.close();
            }
        }
    }

    /** Adds a row. */
    public void row(String result, String figure, LocalDate date, double mean, double low, double high) {
        try {
            table.cell(result).cell(figure).cell(date.toString());
            table.cell(mean).cell(low).cell(high).end();
        } catch (IOException failed) {
            throw ResultException.of(place.directory().resolve(TABLE), failed);
        }
    }

    /**
     * Writes dictionary and manifest, and moves the folder to its place.
     *
     * @param manifest what the manifest is to say; {@code format} and {@code kind} are added
     * @return the place
     */
    public Path finish(Map<String, ?> manifest) {
        try {
            table.close();
            Path dictionary = place.directory().resolve(Assembly.DICTIONARY);
            try (CsvWriter out = new CsvWriter(Files.newOutputStream(dictionary))) {
                out.cell("file")
                        .cell("column")
                        .cell("unit")
                        .cell("meaning")
                        .cell("kind")
                        .end();
                for (List<String> column : COLUMNS) {
                    out.cell(TABLE);
                    column.forEach(out::cell);
                    out.end();
                }
            }
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("format", RunWriter.FORMAT);
            whole.put("kind", "comparison");
            whole.putAll(manifest);
            Files.writeString(
                    place.directory().resolve("manifest.json"), JsonWriter.write(whole), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw ResultException.of(place.directory(), failed);
        }
        return place.publish();
    }

    /** What the user should know of: what was found and removed, what was moved aside. */
    public List<String> notices() {
        return place.notices();
    }

    /** Lets go of the place; a comparison that was not finished is discarded. */
    @Override
    public void close() {
        try (place) {
            table.close();
        } catch (IOException alreadyTold) {
            // what cannot be written any more is about to be removed
        }
    }
}
