package atomization.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is known of one claim, as plain data: an entry of {@code claims.json}. */
final class ClaimEntry {
    private final ClaimResult result;
    private final ClaimFile file;
    private final Map<String, @Nullable Object> entry = new LinkedHashMap<>();

    private ClaimEntry(ClaimResult result) {
        this.result = result;
        this.file = result.claim().file();
    }

    /** The entry of the k-th claim: its row in the table, and everything behind it. */
    static Map<String, @Nullable Object> of(ClaimSet set, int k) {
        ClaimEntry made = new ClaimEntry(set.results().get(k));
        made.entry.putAll(ClaimTable.row(set, k));
        made.words();
        made.design();
        made.outcome();
        return made.entry;
    }

    private void words() {
        entry.put("title", file.title());
        entry.put("essay", stripped(file.essay()));
        entry.put("hypothesis", stripped(file.hypothesis()));
        entry.put("about", stripped(file.about()));
        entry.put("reason", stripped(file.reason()));
        entry.put("builtIn", stripped(file.builtIn()));
        entry.put("scenario", file.scenario());
        entry.put("set", file.set());
    }

    private void design() {
        entry.put("designSays", file.design().says());
        if (file.design() instanceof ClaimDesign.Intervention twins) {
            entry.put("at", twins.at());
            entry.put("event", twins.event());
            entry.put("instead", twins.instead());
            entry.put("hold", twins.hold());
            entry.put("cohort", twins.cohort());
            entry.put("reference", twins.reference());
        }
        if (file.design() instanceof ClaimDesign.Level level) {
            entry.put("reference", level.reference());
        }
        entry.put("measure", file.measured());
        entry.put("unit", file.unit());
        entry.put("seed", file.seed());
        entry.put("replicates", file.replicates());
        entry.put("points", file.points());
        ClaimEffort effort = result.effort();
        entry.put(
                "effort",
                Map.of(
                        "workers", effort.workers(),
                        "replicates", effort.replicates(),
                        "ablated", effort.ablated(),
                        "points", effort.points()));
    }

    private void outcome() {
        entry.put("effects", result.effects());
        entry.put("arms", result.arms().stream().map(ArmSummary::told).toList());
        if (result.groups() != null) {
            Map<String, Object> groups = new LinkedHashMap<>();
            groups.put("lower", result.groups().lower());
            groups.put("upper", result.groups().upper());
            groups.put("share", result.groups().share());
            groups.put("distance", result.groups().distance());
            groups.put("pDip", result.trend());
            entry.put("groups", groups);
        }
        entry.put("ablations", result.ablations().stream().map(this::ablation).toList());
        List<Object> points = new ArrayList<>();
        for (RangePoint point : result.ranges()) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("values", point.values());
            told.put("effect", file.oriented(point.effect()));
            told.put("n", point.count());
            points.add(told);
        }
        entry.put(
                "robustness",
                Map.of("paths", file.vary().stream().map(vary -> vary.heading()).toList(), "points", points));
    }

    private Map<String, Object> ablation(AblationResult each) {
        double sign = file.oriented(1);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", each.ablation().name());
        told.put("set", each.ablation().set());
        told.put("because", each.ablation().because().strip());
        told.put("must", each.ablation().effect().name().toLowerCase(Locale.ROOT));
        told.put("fate", each.fate().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        told.put("n", each.count());
        told.put("left", sign * each.effect());
        told.put("low", sign > 0 ? each.left().low() : -each.left().high());
        told.put("high", sign > 0 ? each.left().high() : -each.left().low());
        told.put("lost", each.lost());
        told.put("lossLow", each.loss().low());
        told.put("lossHigh", each.loss().high());
        told.put("carrier", each.isCarrier());
        told.put("effects", each.effects());
        told.put("arms", each.arms().stream().map(ArmSummary::told).toList());
        return told;
    }

    private static @Nullable String stripped(@Nullable String words) {
        return words == null ? null : words.strip();
    }
}
