package atomization.experiment;

import atomization.campaign.Trial;
import atomization.observation.DisputeSelection;
import atomization.observation.Measure;
import atomization.parallel.Ranges;
import atomization.scenario.Condition;
import atomization.scenario.Plan;
import java.util.List;

/**
 * Runs of which the numbers that conditions speak of are taken and nothing else is kept. They are those that the command
 * check takes of the tables of a run. Safe from any thread.
 *
 * @param conditions what is asked of each run
 * @param headings what tables call their numbers, one a condition
 */
public record ExpectedRun(List<Condition> conditions, List<String> headings) {
    /** Keeps copies of the lists. */
    public ExpectedRun {
        conditions = List.copyOf(conditions);
        headings = List.copyOf(headings);
    }

    /** What is measured, in a line by which two such runs can be told apart; limits do not enter. */
    public String identity() {
        StringBuilder all = new StringBuilder();
        for (int k = 0; k < conditions.size(); k++) {
            Condition condition = conditions.get(k);
            all.append(all.isEmpty() ? "" : "; ").append(headings.get(k) + ": " + condition.told());
            all.append(chosen(condition.measure()));
            Measure other = condition.other();
            all.append(other == null ? "" : chosen(other));
        }
        return all.toString();
    }

    private static String chosen(Measure measure) {
        DisputeSelection of = measure.of();
        return of == null ? "" : " of " + of.told();
    }

    /**
     * Does a run on the calling thread.
     *
     * @param trial gives the seed and says when time is over
     * @return one number a condition; NaN where it has none
     */
    public double[] measure(Plan plan, Trial trial) {
        try (Ranges ranges = new Ranges(1)) {
            ConditionReadings[] readings = new ConditionReadings[1];
            ObservedRun run = new ObservedRun(
                    plan, trial.seed(), ranges, observer -> readings[0] = new ConditionReadings(conditions, observer));
            while (!run.model().isOver()) {
                trial.requireTime();
                run.model().step();
            }
            run.finish();
            return readings[0].numbers();
        }
    }
}
