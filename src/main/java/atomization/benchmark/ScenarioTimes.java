package atomization.benchmark;

import atomization.model.AtomizationModel;
import atomization.observation.DisputeRow;
import atomization.observation.Observation;
import atomization.observation.ObservationSink;
import atomization.observation.Observer;
import atomization.observation.RunSummary;
import atomization.parallel.Ranges;
import atomization.scenario.Plan;
import java.time.LocalDate;

/**
 * How long a scenario takes, by what it does: the society is built, weeks are simulated and observed as {@code run} does
 * it. Nothing is written.
 *
 * @param workers number of workers
 * @param built how often it was built
 * @param weeks weeks that were timed, of all societies together
 * @param building seconds of all building
 * @param advancing seconds of all mechanisms and drivers
 * @param observing seconds of all observation
 */
record ScenarioTimes(int workers, int built, int weeks, double building, double advancing, double observing) {
    /**
     * Runs a scenario as often as it takes for the time to be long enough.
     *
     * @param before weeks at the beginning that are simulated and not timed
     * @param weeks weeks that are timed after these
     * @param seconds least time of all timed weeks together
     */
    static ScenarioTimes measure(Plan plan, int before, int weeks, double seconds, Ranges ranges) {
        Stopwatch building = new Stopwatch();
        Stopwatch whole = new Stopwatch();
        Stopwatch observing = new Stopwatch();
        int built = 0;
        do {
            AtomizationModel model =
                    new AtomizationModel(plan, plan.scenario().run().seed() + built, ranges);
            building.time(model::start);
            built++;
            Observation observation = new Observation(
                    new Observer(model.society(), plan.scenario().observation(), java.util.List.of()),
                    new Unrecorded());
            Stopwatch untimed = new Stopwatch();
            model.atWeekEnd(() -> (model.weeksDone() < before ? untimed : observing).time(observation::week));
            for (int week = 0; week < before; week++) {
                model.step();
            }
            whole.time(() -> {
                for (int week = 0; week < weeks; week++) {
                    model.step();
                }
            });
        } while (whole.seconds() < seconds);
        int workers = plan.scenario().run().workers();
        return new ScenarioTimes(
                workers,
                built,
                built * weeks,
                building.seconds(),
                whole.seconds() - observing.seconds(),
                observing.seconds());
    }

    /** Workers built a second. */
    double buildingRate() {
        return (double) workers * built / building;
    }

    /** Workers advanced by a week a second, observation included. */
    double rate() {
        return (double) workers * weeks / (advancing + observing);
    }

    /** Workers advanced by a week a second, without observation. */
    double advancingRate() {
        return (double) workers * weeks / advancing;
    }

    /** Takes what is observed and keeps nothing. */
    private static final class Unrecorded implements ObservationSink {
        @Override
        public void week(int week, LocalDate date, double[] row) {}

        @Override
        public void survey(int week, LocalDate date, double[] row) {}

        @Override
        public void year(int year, double[] row) {}

        @Override
        public void dispute(DisputeRow row) {}

        @Override
        public void summary(RunSummary summary) {}
    }
}
