package atomization.experiment;

import atomization.campaign.Trial;
import atomization.model.AtomizationModel;
import atomization.parallel.Ranges;
import atomization.results.CohortSeries;
import atomization.scenario.Plan;

/**
 * A pair of runs that differ by an intervention, of which one thing is measured: the mean fear, in either, of those who act
 * in both when it has happened. Safe from any thread.
 */
public final class CohortRun {
    private CohortRun() {}

    /**
     * Does both runs, week by week, on the calling thread.
     *
     * @param week of the intervention
     * @param from first week that is measured
     * @param to last week that is measured
     * @return mean fear without and with the intervention over these weeks, and the size of the cohort; NaN for the fears
     *     if it has no member
     */
    public static double[] measure(Plan without, Plan with, Trial trial, int week, int from, int to) {
        try (Ranges first = new Ranges(1);
                Ranges second = new Ranges(1)) {
            AtomizationModel left = new AtomizationModel(without, trial.seed(), first);
            AtomizationModel right = new AtomizationModel(with, trial.seed(), second);
            left.start();
            right.start();
            Cohort cohort = new Cohort(left, right, week);
            double[] sums = new double[3];
            int weeks = 0;
            while (!left.isOver() && !right.isOver() && left.weeksDone() <= to) {
                trial.requireTime();
                left.step();
                right.step();
                CohortSeries.Week measured = cohort.measure().orElse(null);
                if (measured != null && measured.week() >= from && measured.week() <= to && measured.size() > 0) {
                    sums[0] += measured.fearWithout();
                    sums[1] += measured.fearWith();
                    sums[2] += measured.size();
                    weeks++;
                }
            }
            return weeks == 0
                    ? new double[] {Double.NaN, Double.NaN, 0}
                    : new double[] {sums[0] / weeks, sums[1] / weeks, sums[2] / weeks};
        }
    }
}
