package atomization.calibration;

import atomization.experiment.ExpectedRun;
import atomization.observation.Measure;
import atomization.scenario.Condition;
import atomization.scenario.Plan;
import atomization.scenario.RunSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions of a scenario that can be asked of its runs: those whose windows lie in them.
 *
 * @param all all conditions of the scenario
 * @param numbers the places of those that are asked
 */
record Asked(List<Condition> all, List<Integer> numbers) {
    /** Keeps copies of the lists. */
    Asked {
        all = List.copyOf(all);
        numbers = List.copyOf(numbers);
    }

    /** Those of a scenario. */
    static Asked of(Plan plan) {
        RunSettings run = plan.scenario().run();
        LocalDate last = run.start().plusWeeks(run.weeks()).minusDays(1);
        List<Integer> numbers = new ArrayList<>();
        List<Condition> all = plan.scenario().expect();
        for (int k = 0; k < all.size(); k++) {
            Measure other = all.get(k).other();
            if (isWithin(all.get(k).measure(), last) && (other == null || isWithin(other, last))) {
                numbers.add(k);
            }
        }
        return new Asked(all, numbers);
    }

    private static boolean isWithin(Measure measure, LocalDate last) {
        LocalDate from = measure.from();
        LocalDate to = measure.to();
        return (from == null || !from.isAfter(last)) && (to == null || !to.isAfter(last));
    }

    /** How many are left out. */
    int leftOut() {
        return all.size() - numbers.size();
    }

    /** Runs of which their numbers are taken. */
    ExpectedRun run() {
        return new ExpectedRun(
                numbers.stream().map(all::get).toList(),
                numbers.stream().map(number -> "condition" + number).toList());
    }
}
