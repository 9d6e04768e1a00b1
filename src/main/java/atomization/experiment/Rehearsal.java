package atomization.experiment;

import atomization.event.Choice;
import atomization.event.Event;
import atomization.model.AtomizationModel;
import atomization.parallel.Ranges;
import atomization.parameter.ComponentShape;
import atomization.parameter.RecordShape;
import atomization.scenario.InvalidInput;
import atomization.scenario.Plan;
import atomization.scenario.Problems;
import atomization.scenario.RunSettings;
import atomization.society.Calendar;
import atomization.society.Society;
import java.util.List;

/**
 * Finds, without simulating a week, what would stop a run of a valid scenario: settings that do not fit together, such as
 * a list with fewer values than workers, and events that name an enterprise which is not there. The society is populated
 * for that, unless it is large.
 */
public final class Rehearsal {
    /** Larger societies are not populated to be checked. */
    public static final int LARGEST = 250_000;

    private Rehearsal() {}

    /**
     * Checks a plan.
     *
     * @return what could not be checked or is probably not meant, in sentences for the user
     * @throws InvalidInput if a run would be stopped
     */
    public static List<String> of(Plan plan) {
        RunSettings run = plan.scenario().run();
        long size = (long) run.workers() + plan.scenario().society().reserve();
        if (size > LARGEST) {
            return List.of("not populated, being larger than " + LARGEST + " workers");
        }
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model = new AtomizationModel(plan, run.seed(), ranges);
            model.start();
            requireNamed(plan, model.society());
        }
        Calendar calendar = new Calendar(run.start(), run.weeks());
        return plan.steps().stream()
                .filter(step -> calendar.weekOf(step.event().at()) < 0
                        || calendar.weekOf(step.event().at()) >= run.weeks())
                .map(step -> "events[" + step.index() + "] of " + step.event().at()
                        + " is outside the run and never happens")
                .toList();
    }

    private static void requireNamed(Plan plan, Society society) {
        Problems problems = new Problems();
        List<Event> events = plan.scenario().events();
        for (int k = 0; k < events.size(); k++) {
            String path = "events[" + k + "]";
            named(events.get(k).what(), path, plan, society, problems);
        }
        problems.throwIfAny();
    }

    private static void named(Object record, String path, Plan plan, Society society, Problems problems) {
        if (record instanceof Choice choice) {
            if (choice.name() != null && society.enterprises.byName(choice.name()) < 0) {
                problems.add(
                        plan.loaded().locate(path),
                        path,
                        "there is no enterprise named " + choice.name()
                                + "; society.enterprises lists those with a name");
            }
            return;
        }
        for (ComponentShape component : RecordShape.of(record.getClass()).components()) {
            Object inside = component.of(record);
            if (inside instanceof Record inner) {
                named(inner, path, plan, society, problems);
            }
        }
    }
}
