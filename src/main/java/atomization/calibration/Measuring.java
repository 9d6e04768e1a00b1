package atomization.calibration;

import atomization.campaign.Trial;
import atomization.experiment.ExpectedRun;
import atomization.experiment.MeasuredRun;
import atomization.scenario.Plan;
import java.util.List;

/** What is taken of every run of a campaign: figures of a record, or the numbers of conditions. */
interface Measuring {
    /** What tables call the numbers. */
    List<String> headings();

    /** What is measured, in a line. */
    String identity();

    /** Does a run and returns one number a heading; NaN where there is none. */
    double[] measure(Plan plan, Trial trial);

    /** Figures. */
    static Measuring of(MeasuredRun run) {
        return new Measuring() {
            @Override
            public List<String> headings() {
                return run.headings();
            }

            @Override
            public String identity() {
                return run.identity();
            }

            @Override
            public double[] measure(Plan plan, Trial trial) {
                return run.measure(plan, trial, false);
            }
        };
    }

    /** The numbers of conditions. */
    static Measuring of(ExpectedRun run) {
        return new Measuring() {
            @Override
            public List<String> headings() {
                return run.headings();
            }

            @Override
            public String identity() {
                return run.identity();
            }

            @Override
            public double[] measure(Plan plan, Trial trial) {
                return run.measure(plan, trial);
            }
        };
    }
}
