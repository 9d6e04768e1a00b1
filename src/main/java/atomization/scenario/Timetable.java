package atomization.scenario;

import atomization.event.Curve;
import atomization.event.Event;
import atomization.event.Set;
import atomization.society.Driver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Lays out when which event happens, and which parameters and courses hold from then on: every change is tried before
 * anything runs.
 */
final class Timetable {
    private Timetable() {}

    private record Occurrence(LocalDate date, int index) {}

    /** Every event with its repetitions by date, those of one date in the order of the file; what is wrong is among the problems. */
    static List<Plan.Step> of(Loaded<Scenario> loaded, Map<Driver, Curve> curves, Problems problems) {
        List<Event> events = loaded.value().events();
        RunSettings run = loaded.value().run();
        List<Occurrence> order = new ArrayList<>();
        for (int k = 0; k < events.size(); k++) {
            for (LocalDate date : events.get(k).dates(run.start().plusWeeks(run.weeks()))) {
                order.add(new Occurrence(date, k));
            }
        }
        order.sort(Comparator.comparing(Occurrence::date).thenComparing(Occurrence::index));
        List<Plan.Step> steps = new ArrayList<>();
        Loaded<Scenario> current = loaded;
        Map<Driver, Curve> inForce = curves;
        for (Occurrence occurrence : order) {
            int k = occurrence.index();
            Event event = events.get(k);
            if (event.what() instanceof Set set) {
                try {
                    current = changed(current, set);
                    Problems inside = new Problems();
                    inForce = DriverCurves.of(current, inside);
                    inside.throwIfAny();
                } catch (InvalidInput wrong) {
                    String path = "events[" + k + "].set";
                    wrong.problems()
                            .forEach(problem ->
                                    problems.add(loaded.locate(path), path, problem.path() + ": " + problem.message()));
                }
            }
            steps.add(new Plan.Step(k, occurrence.date(), event, current.value(), inForce));
        }
        return steps;
    }

    private static Loaded<Scenario> changed(Loaded<Scenario> current, Set set) {
        List<String> assignments = new ArrayList<>();
        Problems problems = new Problems();
        for (Map.Entry<String, String> entry : set.values().entrySet()) {
            String path = entry.getKey();
            if (!path.startsWith("mechanisms.") && !path.startsWith("drivers.")) {
                problems.add(
                        current.locate(""), path, "cannot change during a run; only mechanisms.* and drivers.* can");
            }
            assignments.add(path + "=" + entry.getValue());
        }
        problems.throwIfAny();
        return current.with(assignments);
    }
}
