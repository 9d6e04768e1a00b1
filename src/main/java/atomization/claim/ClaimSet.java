package atomization.claim;

import atomization.analysis.EffectTest;
import atomization.analysis.Holm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Claims that are judged together: Holm's adjustment keeps the probability of any wrong verdict among all of them at
 * {@value #ALPHA}.
 *
 * @param results in their order
 * @param verdicts one a result
 * @param adjusted adjusted p values, one a result
 */
public record ClaimSet(List<ClaimResult> results, List<ClaimVerdict> verdicts, List<Double> adjusted) {
    /** Probability of any wrong verdict in the set. */
    public static final double ALPHA = 0.05;

    /** Keeps copies. */
    public ClaimSet {
        results = List.copyOf(results);
        verdicts = List.copyOf(verdicts);
        adjusted = List.copyOf(adjusted);
    }

    /** How many claims have each verdict, in the order of the verdicts; those that none has are left out. */
    public Map<String, Object> counts() {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (ClaimVerdict verdict : ClaimVerdict.values()) {
            long count = verdicts.stream().filter(verdict::equals).count();
            if (count > 0) {
                counts.put(verdict.label(), count);
            }
        }
        return counts;
    }

    /** Judges. */
    public static ClaimSet judge(List<ClaimResult> results) {
        double[] adjusted = Holm.adjust(
                results.stream().mapToDouble(each -> each.test().probability()).toArray());
        List<ClaimVerdict> verdicts = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int k = 0; k < adjusted.length; k++) {
            EffectTest.Outcome outcome = results.get(k).test().outcome(adjusted[k], ALPHA);
            boolean builtIn = results.get(k).claim().file().builtIn() != null;
            verdicts.add(ClaimVerdict.of(outcome, builtIn));
            values.add(adjusted[k]);
        }
        return new ClaimSet(results, verdicts, values);
    }
}
