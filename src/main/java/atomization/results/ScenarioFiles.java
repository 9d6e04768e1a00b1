package atomization.results;

import atomization.scenario.ParameterValues;
import atomization.scenario.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes beside a result what its scenario was, as tables: every parameter with the value that holds where a scenario
 * says nothing, and a copy of the record to which the scenario refers. With them a result explains itself wherever it is
 * moved.
 */
public final class ScenarioFiles {
    /** The table of parameters: path, value, standard, departs, unit, meaning, source. */
    public static final String PARAMETERS = "parameters.csv";
    /** The copy of the record. */
    public static final String RECORD = "record.csv";

    private ScenarioFiles() {}

    /**
     * Writes them.
     *
     * @param folder the folder in which a result grows
     * @throws ResultException if they cannot be written
     */
    public static void write(Path folder, Plan plan) {
        Path parameters = folder.resolve(PARAMETERS);
        try (CsvWriter out = new CsvWriter(Files.newOutputStream(parameters))) {
            out.cell("path").cell("value").cell("standard").cell("departs");
            out.cell("unit").cell("meaning").cell("source").end();
            for (ParameterValues.Row row : ParameterValues.of(plan.scenario())) {
                out.cell(row.path()).cell(row.value()).cell(row.standard()).cell(String.valueOf(row.departs()));
                out.cell(row.unit()).cell(row.meaning()).cell(row.source()).end();
            }
            String record = plan.scenario().record();
            if (record != null) {
                Files.copy(plan.loaded().root().resolve(record), folder.resolve(RECORD));
            }
        } catch (IOException failed) {
            throw ResultException.of(folder, failed);
        }
    }
}
