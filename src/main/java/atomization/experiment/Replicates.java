package atomization.experiment;

import atomization.model.AtomizationModel;
import atomization.observation.ObservationSink;
import atomization.observation.Observer;
import atomization.parallel.Ranges;
import atomization.scenario.Plan;
import java.util.function.BiFunction;

/** Simulates the replicates of one scenario. Replicate r has the seed of the scenario plus r. */
public final class Replicates {
    private final Plan plan;
    private final int count;
    private final int threads;

    /** Is told of every week that is done, from the thread that did it. */
    @FunctionalInterface
    public interface Progress {
        void weekDone(int replicate, AtomizationModel model);

        /** So many weeks need not be simulated, having been before. */
        default void resumed(int replicate, int weeks) {}
    }

    /**
     * @param count number of replicates
     * @param threads number of threads to use
     */
    public Replicates(Plan plan, int count, int threads) {
        this.plan = plan;
        this.count = count;
        this.threads = threads;
    }

    /** The seed of replicate {@code replicate}. */
    public long seed(int replicate) {
        return plan.scenario().run().seed() + replicate;
    }

    /**
     * Simulates all replicates.
     *
     * @param sinks makes the place to which a replicate's observations go
     */
    public void simulate(BiFunction<Integer, Observer, ObservationSink> sinks, Progress progress) {
        new ReplicatePool(count, plan.scenario().run().workers(), threads)
                .each((ranges, replicate) -> simulate(replicate, ranges, sinks, progress));
    }

    private void simulate(
            int replicate, Ranges ranges, BiFunction<Integer, Observer, ObservationSink> sinks, Progress progress) {
        ObservedRun run = new ObservedRun(plan, seed(replicate), ranges, observer -> sinks.apply(replicate, observer));
        while (!run.model().isOver()) {
            run.model().step();
            progress.weekDone(replicate, run.model());
        }
        run.finish();
    }
}
