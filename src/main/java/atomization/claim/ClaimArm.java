package atomization.claim;

import atomization.scenario.Plan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the runs that a claim compares: how it differs from the claim's scenario.
 *
 * @param name what tables call it
 * @param assignments {@code path=value}
 * @param at when something happens in it; null if nothing does
 * @param events what happens then, in YAML
 */
record ClaimArm(
        String name, List<String> assignments, @Nullable LocalDate at, List<String> events) {
    ClaimArm {
        assignments = List.copyOf(assignments);
        events = List.copyOf(events);
    }

    private ClaimArm(String name, List<String> assignments) {
        this(name, assignments, null, List.of());
    }

    /** The arms of a design, in the order in which {@link ClaimEffect} takes them. */
    static List<ClaimArm> of(ClaimDesign design, Plan base) {
        if (design instanceof ClaimDesign.Contrast contrast) {
            return List.of(
                    new ClaimArm("control", assignments(contrast.control())),
                    new ClaimArm("treated", assignments(contrast.treated())));
        }
        if (design instanceof ClaimDesign.DoseResponse response) {
            List<ClaimArm> arms = new ArrayList<>();
            for (Map<String, String> dose : response.doses()) {
                arms.add(new ClaimArm("dose " + (arms.size() + 1), assignments(dose)));
            }
            return arms;
        }
        if (design instanceof ClaimDesign.Interaction interaction) {
            Map<String, String> both = new LinkedHashMap<>(interaction.one());
            both.putAll(interaction.other());
            return List.of(
                    new ClaimArm("neither", List.of()),
                    new ClaimArm("one", assignments(interaction.one())),
                    new ClaimArm("other", assignments(interaction.other())),
                    new ClaimArm("both", assignments(both)));
        }
        if (design instanceof ClaimDesign.Intervention intervention) {
            return twins(intervention);
        }
        if (design instanceof ClaimDesign.Hysteresis loop) {
            return List.of(loop(loop, base));
        }
        return List.of(new ClaimArm("arm", List.of()));
    }

    private static List<ClaimArm> twins(ClaimDesign.Intervention intervention) {
        List<String> held = new ArrayList<>();
        if (!intervention.hold().isEmpty()) {
            List<String> off = intervention.hold().stream()
                    .map(name -> "mechanisms." + name + ": off")
                    .toList();
            held.add("set: {values: {" + String.join(", ", off) + "}}");
        }
        // in both runs the last event has the same number, so that what is held shares its draws
        List<String> without = new ArrayList<>(held);
        List<String> with = new ArrayList<>(held);
        if (intervention.instead() != null) {
            without.add(intervention.instead());
        }
        with.add(intervention.event());
        return List.of(
                new ClaimArm("without", List.of(), intervention.at(), without),
                new ClaimArm("with", List.of(), intervention.at(), with));
    }

    private static ClaimArm loop(ClaimDesign.Hysteresis loop, Plan base) {
        LocalDate start = base.scenario().run().start();
        double first = start.getYear() + (start.getDayOfYear() - 1) / (double) start.lengthOfYear();
        List<Double> course = courseOf(loop.levels());
        StringBuilder points = new StringBuilder();
        for (int step = 0; step < course.size(); step++) {
            // a day early, so that no rounding of the year moves a level into the next week
            double year = step == 0
                    ? first - 1
                    : yearOf(start.plus((long) step * loop.weeks(), ChronoUnit.WEEKS)
                            .minusDays(1));
            points.append(step == 0 ? "" : ", ").append(String.format(Locale.ROOT, "%.4f: %s", year, course.get(step)));
        }
        return new ClaimArm(
                "loop",
                List.of(
                        "run.weeks=" + course.size() * loop.weeks(),
                        "drivers." + loop.driver() + "={between: step, points: {" + points + "}}"));
    }

    private static double yearOf(LocalDate date) {
        return date.getYear() + (date.getDayOfYear() - 1) / (double) date.lengthOfYear();
    }

    /** The levels up and back down again. */
    static List<Double> courseOf(List<Double> levels) {
        List<Double> course = new ArrayList<>(levels);
        for (int k = levels.size() - 2; k >= 0; k--) {
            course.add(levels.get(k));
        }
        return course;
    }

    static List<String> assignments(Map<String, String> values) {
        List<String> all = new ArrayList<>();
        values.forEach((path, value) -> all.add(path + "=" + value));
        return all;
    }

    /** The arm as a plan. */
    Plan plan(Plan base, List<String> further) {
        List<String> all = new ArrayList<>(further);
        all.addAll(assignments);
        Plan plan = all.isEmpty() ? base : base.with(all);
        for (String event : events) {
            plan = plan.with(java.util.Objects.requireNonNull(at), event, "event of the arm " + name);
        }
        return plan;
    }
}
