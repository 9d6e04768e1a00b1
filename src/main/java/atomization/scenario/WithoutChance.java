package atomization.scenario;

import atomization.event.Victimize;
import atomization.mechanism.Mechanisms;
import java.util.List;
import java.util.TreeSet;

/**
 * Holds a scenario that is to stop once nothing changes against what that takes: nothing may be left to chance, and
 * nothing may come of the passing of time alone.
 */
final class WithoutChance {
    private static final String PATH = "run.stop";
    private static final List<String> ALLOWED = List.of("perception", "fear", "mobilization");

    private WithoutChance() {}

    /** Notes an error unless a run that looks the same in two weeks stays the same for ever, now and after each step. */
    static void require(Loaded<Scenario> loaded, List<Plan.Step> steps, Problems problems) {
        if (loaded.value().run().stop() != RunSettings.Stop.UNCHANGED) {
            return;
        }
        TreeSet<String> demands = new TreeSet<>(demands(loaded.value().mechanisms()));
        for (Plan.Step step : steps) {
            demands.addAll(demands(step.scenario().mechanisms()));
            if (step.event().what() instanceof Victimize) {
                demands.add("no event that victimizes, since victims are forgotten with time");
            }
        }
        if (!demands.isEmpty()) {
            problems.add(
                    loaded.locate(PATH),
                    PATH,
                    "unchanged is for models in which nothing is left to chance. It needs " + String.join(", ", demands)
                            + "; or use stop: never");
        }
    }

    private static List<String> demands(Mechanisms mechanisms) {
        List<String> demands = new java.util.ArrayList<>();
        for (Mechanisms.Named mechanism : mechanisms.inOrder()) {
            if (mechanism.on() && !ALLOWED.contains(mechanism.name())) {
                demands.add("mechanisms." + mechanism.name() + ": off");
            }
        }
        if (mechanisms.mobilization().on() && mechanisms.mobilization().value().temperature() != 0) {
            demands.add("mechanisms.mobilization.temperature: 0");
        }
        return demands;
    }
}
