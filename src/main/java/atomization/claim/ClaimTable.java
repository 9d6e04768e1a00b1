package atomization.claim;

import atomization.results.CsvLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What claims came to, a row a claim. */
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

    /** The row of the k-th claim, by heading. */
    static Map<String, Object> row(ClaimSet set, int k) {
        ClaimResult result = set.results().get(k);
        ClaimFile file = result.claim().file();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("claim", result.name());
        row.put("verdict", set.verdicts().get(k).label());
        row.put("effect", result.effect());
        row.put("low", result.interval().low());
        row.put("high", result.interval().high());
        row.put("expected", file.expected().name().toLowerCase(Locale.ROOT));
        row.put("smallest", file.smallest());
        row.put("n", result.count());
        row.put("workers", result.effort().workers());
        row.put("pLarge", result.test().large());
        row.put("pSmall", result.test().small());
        row.put("pOpposite", result.test().opposite());
        row.put("pEquivalent", result.equivalence());
        row.put("pAdjusted", set.adjusted().get(k));
        row.put("pTrend", result.trend());
        row.put("robustSign", result.sign());
        row.put("robustSize", result.size());
        row.put("robustPoints", result.points());
        row.put("carriedBy", result.carriedBy());
        row.put("failed", result.failed());
        row.put("note", result.note());
        row.put("design", file.design().label());
        return row;
    }
}
