package atomization.calibration;

import atomization.results.JsonWriter;
import atomization.results.TableFile;
import atomization.scenario.Condition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of rival models.
 *
 * @param verdicts one a model
 * @param outcomes by other scenario, model and condition
 */
public record RivalsResult(Rivals rivals, List<Support> verdicts, List<OutOfSample.Outcome> outcomes) {
    private static final List<String> MODEL = List.of(
            "model",
            "drawn",
            "failed",
            "accepted",
            "probability",
            "least",
            "largest",
            "probabilityHalved",
            "nearest",
            "score");

    private static final List<String> OUTCOME =
            List.of("elsewhere", "model", "condition", "says", "source", "limits", "runs", "held", "share", "median");

    /** Keeps copies of the lists. */
    public RivalsResult {
        verdicts = List.copyOf(verdicts);
        outcomes = List.copyOf(outcomes);
    }

    /** The outcomes in another scenario. */
    public List<OutOfSample.Outcome> of(OutOfSample other) {
        return outcomes.stream()
                .filter(each -> each.elsewhere().equals(other.name()))
                .toList();
    }

    private static List<@Nullable Object> cells(Support each) {
        return Arrays.asList(
                each.name(),
                each.drawn(),
                each.failed(),
                each.accepted(),
                each.probability(),
                each.least(),
                each.largest(),
                each.halved(),
                each.nearest(),
                each.score());
    }

    private static List<@Nullable Object> cells(OutOfSample other, OutOfSample.Outcome each) {
        Condition condition = other.condition(each.condition());
        return Arrays.asList(
                each.elsewhere(),
                each.model(),
                each.condition(),
                condition.says(),
                condition.source(),
                condition.limits(),
                each.runs(),
                each.held(),
                each.share(),
                each.median());
    }

    private static Map<String, @Nullable Object> named(List<String> headings, List<@Nullable Object> cells) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (int k = 0; k < cells.size(); k++) {
            named.put(headings.get(k), cells.get(k));
        }
        return named;
    }

    /**
     * Writes {@code models.csv}, {@code elsewhere.csv} where there is something in it, and {@code models.json}, which holds
     * both.
     *
     * @throws atomization.results.ResultException if the disk does not take them
     */
    public void write(Path folder) {
        List<List<@Nullable Object>> models = new ArrayList<>();
        verdicts.forEach(each -> models.add(cells(each)));
        TableFile.write(folder.resolve("models.csv"), MODEL, models);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<Object> places = new ArrayList<>();
        for (OutOfSample other : rivals.elsewhere()) {
            List<Object> listed = new ArrayList<>();
            for (OutOfSample.Outcome each : of(other)) {
                rows.add(cells(other, each));
                listed.add(named(OUTCOME, cells(other, each)));
            }
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("name", other.name());
            place.put("title", other.title());
            place.put("scenario", other.said().scenario());
            place.put("carry", other.said().carry());
            place.put("nearest", other.said().nearest());
            place.put("replicates", other.said().replicates());
            place.put("conditionsLeftOut", other.leftOut());
            place.put("outcomes", listed);
            places.add(place);
        }
        if (!rows.isEmpty()) {
            TableFile.write(folder.resolve("elsewhere.csv"), OUTCOME, rows);
        }
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("verdict", Support.sentence(verdicts));
        whole.put(
                "models",
                verdicts.stream().map(each -> named(MODEL, cells(each))).toList());
        whole.put("elsewhere", places);
        TableFile.write(folder.resolve("models.json"), JsonWriter.write(whole));
    }
}
