package atomization.claim;

import atomization.analysis.BootstrapInterval;
import atomization.analysis.MeanTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an arm of a claim measured, over its replicates; of a loop one level on one of its two ways.
 *
 * @param name what tables call it
 * @param differs how the arm differs from the claim's scenario, by path
 * @param level the level of a loop's driver, or null
 * @param back whether the loop is on its way back
 * @param values what it measured, one a replicate; NaN where undefined
 */
public record ArmSummary(
        String name, Map<String, String> differs, @Nullable Double level, boolean back, List<Double> values) {
    private static final double LEVEL = 0.95;

    /** Keeps copies. */
    public ArmSummary {
        differs = new LinkedHashMap<>(differs);
        values = List.copyOf(values);
    }

    /**
     * The arms of a claim, in their order.
     *
     * @param measured by replicate, arm, measure
     */
    static List<ArmSummary> of(Claim claim, ClaimEffect effect, double[][][] measured) {
        ClaimDesign design = claim.file().design();
        if (design instanceof ClaimDesign.Hysteresis loop) {
            return levels(loop, measured);
        }
        if (design instanceof ClaimDesign.Intervention twins && twins.cohort()) {
            return List.of(
                    new ArmSummary("without", Map.of(), null, false, column(measured, 0, 0)),
                    new ArmSummary("with", Map.of(), null, false, column(measured, 0, 1)));
        }
        List<ArmSummary> arms = new ArrayList<>();
        for (int k = 0; k < claim.arms().size(); k++) {
            int arm = k;
            List<Double> values = Arrays.stream(measured)
                    .map(replicate -> effect.value(replicate[arm]))
                    .toList();
            Map<String, String> differs = new LinkedHashMap<>();
            for (String assignment : claim.arms().get(k).assignments()) {
                int sign = assignment.indexOf('=');
                differs.put(assignment.substring(0, sign), assignment.substring(sign + 1));
            }
            arms.add(new ArmSummary(claim.arms().get(k).name(), differs, null, false, values));
        }
        return arms;
    }

    private static List<ArmSummary> levels(ClaimDesign.Hysteresis loop, double[][][] measured) {
        List<ArmSummary> levels = new ArrayList<>();
        List<Double> course = ClaimArm.courseOf(loop.levels());
        for (int step = 0; step < course.size(); step++) {
            boolean back = step >= loop.levels().size();
            String name = loop.driver() + " " + course.get(step) + (back ? " back" : " up");
            levels.add(new ArmSummary(name, Map.of(), course.get(step), back, column(measured, 0, step)));
        }
        return levels;
    }

    private static List<Double> column(double[][][] measured, int arm, int measure) {
        return Arrays.stream(measured).map(replicate -> replicate[arm][measure]).toList();
    }

    /** As plain data: name, differences, replicates, mean with its 95% interval, values. */
    Map<String, @Nullable Object> told() {
        double[] known = values.stream()
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .toArray();
        BootstrapInterval interval = BootstrapInterval.ofMean(known, LEVEL);
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("name", name);
        told.put("differs", differs);
        if (level != null) {
            told.put("level", level);
            told.put("way", back ? "back" : "up");
        }
        told.put("n", known.length);
        told.put("mean", MeanTest.of(known).mean());
        told.put("low", interval.low());
        told.put("high", interval.high());
        told.put("values", values);
        return told;
    }
}
