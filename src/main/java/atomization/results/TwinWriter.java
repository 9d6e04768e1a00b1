package atomization.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the result folder of a twin run. Each arm is a whole result of its own in the folders {@code baseline} and
 * {@code intervention}, which everything that reads results can read; beside them stand their difference by week, the
 * dictionary of its columns, and a manifest. Like every result it is moved to its place in one step.
 */
public final class TwinWriter implements AutoCloseable {
    /** The folder of the run without the intervention. */
    public static final String BASELINE = "baseline";
    /** The folder of the run with it. */
    public static final String INTERVENTION = "intervention";
    /** The table of differences by week. */
    public static final String DIFFERENCE = "difference.csv";

    private final GrowingFolder place;
    private final RunWriter baseline;
    private final RunWriter intervention;

    private TwinWriter(GrowingFolder place) {
        this.place = place;
        this.baseline = RunWriter.part(place, BASELINE);
        this.intervention = RunWriter.part(place, INTERVENTION);
    }

    /**
     * Begins to write a result.
     *
     * @param force whether a finished result in its place is moved aside, once the new one is whole
     * @throws ResultException as {@link RunWriter#begin}
     */
    public static TwinWriter begin(ResultFolder folder, boolean force) {
        GrowingFolder place = GrowingFolder.begin(folder, force);
        boolean begun = false;
        try {
            TwinWriter writer = new TwinWriter(place);
            begun = true;
            return writer;
        } finally {
            if (!begun) {
                place.close();
            }
        }
    }

    /** What the user should know of: what was found and removed, what was moved aside. */
    public List<String> notices() {
        return place.notices();
    }

    /** Takes the run without the intervention. */
    public RunWriter baseline() {
        return baseline;
    }

    /** Takes the run with the intervention. */
    public RunWriter intervention() {
        return intervention;
    }

    /**
     * Puts everything together and moves it to its place, once both arms are assembled.
     *
     * @param manifest what the manifest is to say; {@code format} is added
     * @return what the intervention changed
     */
    public Difference finish(Map<String, ?> manifest, CohortSeries cohort) {
        Difference difference = Difference.of(baseline.directory(), intervention.directory());
        Path folder = place.directory();
        try {
            table(folder.resolve(DIFFERENCE), difference, cohort);
            dictionary(folder.resolve(Assembly.DICTIONARY), baseline.directory().resolve(Assembly.DICTIONARY));
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("format", RunWriter.FORMAT);
            whole.putAll(manifest);
            Files.writeString(folder.resolve("manifest.json"), JsonWriter.write(whole), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw ResultException.of(folder, failed);
        }
        place.publish();
        return difference;
    }

    private static void table(Path file, Difference difference, CohortSeries cohort) throws IOException {
        try (CsvWriter out = new CsvWriter(Files.newOutputStream(file))) {
            out.cell("week").cell("date");
            difference.names().forEach(out::cell);
            out.cell("cohort").cell("fearOfCohort").end();
            for (int week = 0; week < difference.weeks(); week++) {
                out.cell(week).cell(difference.date(week).toString());
                for (String name : difference.names()) {
                    out.cell(difference.mean(name, week));
                }
                out.cell(cohort.size(week)).cell(cohort.fearDifference(week)).end();
            }
        }
    }

    /** The dictionary of the differences, from that of the indicators. */
    private static void dictionary(Path file, Path indicators) throws IOException {
        try (CsvWriter out = new CsvWriter(Files.newOutputStream(file));
                CsvReader in = new CsvReader(indicators)) {
            out.cell("file")
                    .cell("column")
                    .cell("unit")
                    .cell("meaning")
                    .cell("kind")
                    .end();
            while (in.next()) {
                String column = in.text(1);
                boolean key = column.equals("week") || column.equals("date");
                if (in.text(0).equals(Table.TIMESERIES.file()) && !column.equals("replicate")) {
                    String meaning =
                            (key ? "" : "with the intervention minus without it, mean over pairs: ") + in.text(3);
                    out.cell(DIFFERENCE)
                            .cell(column)
                            .cell(in.text(2))
                            .cell(meaning)
                            .cell(in.text(4))
                            .end();
                }
            }
            out.cell(DIFFERENCE).cell("cohort").cell("workers");
            out.cell("those who acted in both runs when the event had happened, so were not made to stop by it, and are"
                            + " present in both; all pairs together")
                    .cell("state")
                    .end();
            out.cell(DIFFERENCE).cell("fearOfCohort").cell("1");
            out.cell("mean fear of that fixed cohort with the intervention minus without it, mean over pairs")
                    .cell("state")
                    .end();
        }
    }

    /** Lets go of the place; a result that was not finished is discarded. */
    @Override
    public void close() {
        try (place) {
            baseline.close();
            intervention.close();
        }
    }
}
