package atomization.claim;

import atomization.results.CsvLine;
import atomization.results.JsonWriter;
import atomization.results.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What claims came to, as a table and as data. */
public final class ClaimTable {
    private ClaimTable() {}

    /** The rows of {@code claims.csv}, heading included. */
    public static String csv(ClaimSet set) {
        StringBuilder text = new StringBuilder();
        boolean first = true;
        for (int k = 0; k < set.results().size(); k++) {
            Map<String, Object> row = row(set, k);
            if (first) {
                text.append(new CsvLine().cells(List.copyOf(row.keySet())).take())
                        .append('\n');
                first = false;
            }
            CsvLine line = new CsvLine();
            row.values().forEach(line::cell);
            text.append(line.take()).append('\n');
        }
        return text.toString();
    }

    /**
     * The text of {@code claims.json}.
     *
     * @param facts what it is to say of its making besides what is known here
     */
    public static String json(ClaimSet set, Map<String, Object> facts) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("kind", "claims");
        whole.putAll(facts);
        whole.put("alpha", ClaimSet.ALPHA);
        whole.put("adjustment", "Holm, over the claims of this table");
        List<Object> claims = new ArrayList<>();
        for (int k = 0; k < set.results().size(); k++) {
            claims.add(entry(set, k));
        }
        whole.put("claims", claims);
        whole.putAll(Provenance.collect());
        return JsonWriter.write(whole);
    }

    private static Map<String, Object> row(ClaimSet set, int k) {
        ClaimResult result = set.results().get(k);
        ClaimFile file = result.claim().file();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("claim", result.name());
        row.put("verdict", set.verdicts().get(k).label());
        row.put("effect", result.effect());
        row.put("low", result.interval().low());
        row.put("high", result.interval().high());
        row.put("expected", file.expected().name().toLowerCase(java.util.Locale.ROOT));
        row.put("smallest", file.smallest());
        row.put("n", result.count());
        row.put("workers", result.effort().workers());
        row.put("pLarge", result.test().large());
        row.put("pSmall", result.test().small());
        row.put("pOpposite", result.test().opposite());
        row.put("pAdjusted", set.adjusted().get(k));
        row.put("pTrend", result.trend());
        row.put("robustSign", result.sign());
        row.put("robustSize", result.points() == 0 ? Double.NaN : result.size());
        row.put("robustPoints", result.points());
        row.put("carriedBy", result.carriedBy());
        row.put("failed", result.failed());
        row.put("note", result.note());
        return row;
    }

    private static Map<String, Object> entry(ClaimSet set, int k) {
        ClaimResult result = set.results().get(k);
        ClaimFile file = result.claim().file();
        Map<String, Object> entry = new LinkedHashMap<>(row(set, k));
        entry.put("title", file.title());
        entry.put("essay", file.essay());
        entry.put("hypothesis", file.hypothesis());
        entry.put("reason", file.reason());
        entry.put("builtIn", file.builtIn());
        entry.put("effects", result.effects());
        List<Object> ablations = new ArrayList<>();
        for (AblationResult each : result.ablations()) {
            Map<String, Object> ablation = new LinkedHashMap<>();
            ablation.put("name", each.ablation().name());
            ablation.put("because", each.ablation().because());
            ablation.put("must", each.ablation().effect().name().toLowerCase(java.util.Locale.ROOT));
            ablation.put(
                    "fate",
                    each.fate().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
            ablation.put("n", each.count());
            ablation.put("left", file.oriented(each.effect()));
            ablation.put("lost", each.lost());
            ablations.add(ablation);
        }
        entry.put("ablations", ablations);
        return entry;
    }
}
