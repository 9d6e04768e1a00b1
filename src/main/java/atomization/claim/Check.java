package atomization.claim;

import atomization.experiment.GatheredReplicates;
import atomization.experiment.Replicates;
import atomization.observation.Measure;
import atomization.results.JsonWriter;
import atomization.results.MeasuredTables;
import atomization.results.Provenance;
import atomization.results.TableFile;
import atomization.scenario.Condition;
import atomization.scenario.PlainData;
import atomization.scenario.Plan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds a scenario against its own expectations: simulates replicates that are not there yet, measures all, and leaves the
 * verdicts beside them. Repeated, it goes on where it was, and judges anew if what is expected has changed.
 */
public final class Check {
    /** The table of verdicts, one row a condition. */
    public static final String CONDITIONS = "conditions.csv";
    /** The table of what was measured, one row a condition and replicate. */
    public static final String VALUES = "values.csv";
    /** Everything, with what made it. */
    public static final String WHOLE = "check.json";

    private static final List<String> HEADINGS = List.of(
            "condition",
            "says",
            "source",
            "measure",
            "limits",
            "required",
            "held",
            "replicates",
            "low",
            "high",
            "met",
            "sure",
            "least",
            "median",
            "greatest",
            "analysis");

    private final Plan plan;
    private final GatheredReplicates replicates;

    /** @param replicates of this scenario */
    public Check(Plan plan, GatheredReplicates replicates) {
        this.plan = plan;
        this.replicates = replicates;
    }

    /**
     * Simulates what is missing and judges.
     *
     * @param manifest what the files are to say of their making besides what is known here
     * @return the verdicts in the order of the conditions
     * @throws atomization.results.ResultException if the results cannot be written where they should be
     */
    public List<Verdict> run(Map<String, Object> manifest, Replicates.Progress progress) {
        List<Path> folders = replicates.simulate(manifest, progress);
        List<Condition> conditions = plan.scenario().expect();
        List<Measure> measures = new ArrayList<>();
        for (Condition condition : conditions) {
            Measure other = condition.other();
            measures.add(condition.measure());
            measures.add(other == null ? condition.measure() : other);
        }
        List<List<Double>> numbers = new ArrayList<>();
        conditions.forEach(condition -> numbers.add(new ArrayList<>()));
        for (Path folder : folders) {
            for (double[] row : MeasuredTables.of(folder, measures).values()) {
                for (int k = 0; k < conditions.size(); k++) {
                    numbers.get(k).add(conditions.get(k).number(row[2 * k], row[2 * k + 1]));
                }
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (int k = 0; k < conditions.size(); k++) {
            verdicts.add(new Verdict(conditions.get(k), numbers.get(k)));
        }
        write(verdicts, manifest);
        return verdicts;
    }

    private void write(List<Verdict> verdicts, Map<String, Object> manifest) {
        Path folder = replicates.folder();
        List<List<Object>> rows = new ArrayList<>();
        List<List<Object>> values = new ArrayList<>();
        List<Object> listed = new ArrayList<>();
        for (int k = 0; k < verdicts.size(); k++) {
            Map<String, Object> row = row(k, verdicts.get(k));
            rows.add(new ArrayList<>(row.values()));
            List<Double> numbers = verdicts.get(k).numbers();
            for (int r = 0; r < numbers.size(); r++) {
                boolean holds = verdicts.get(k).condition().holds(numbers.get(r));
                values.add(Arrays.asList(k, r, numbers.get(r), holds));
            }
            Map<String, Object> whole = new LinkedHashMap<>(row);
            whole.put("numbers", numbers);
            listed.add(whole);
        }
        TableFile.write(folder.resolve(CONDITIONS), HEADINGS, rows);
        TableFile.write(folder.resolve(VALUES), List.of("condition", "replicate", "number", "holds"), values);
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("kind", "check");
        whole.put("title", plan.scenario().title());
        whole.putAll(manifest);
        whole.put("hash", plan.hash());
        whole.put("seeds", replicates.seeds());
        whole.put("level", Verdict.LEVEL);
        whole.put("met", verdicts.stream().filter(Verdict::isMet).count());
        whole.put("conditions", listed);
        whole.putAll(Provenance.collect());
        whole.put("scenario", PlainData.of(plan.tree()));
        TableFile.write(folder.resolve(WHOLE), JsonWriter.write(whole));
    }

    private static Map<String, Object> row(int number, Verdict verdict) {
        Condition condition = verdict.condition();
        double[] range = verdict.range();
        List<Object> cells = Arrays.asList(
                number,
                condition.says(),
                condition.source(),
                condition.told(),
                condition.limits(),
                condition.share(),
                verdict.held(),
                verdict.replicates(),
                verdict.interval().low(),
                verdict.interval().high(),
                verdict.isMet(),
                verdict.isSure(),
                range[0],
                range[1],
                range[2],
                condition.analysis());
        Map<String, Object> row = new LinkedHashMap<>();
        for (int k = 0; k < cells.size(); k++) {
            row.put(HEADINGS.get(k), cells.get(k));
        }
        return row;
    }
}
