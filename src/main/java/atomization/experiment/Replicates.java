package atomization.experiment;

import atomization.model.AtomizationModel;
import atomization.observation.Observation;
import atomization.observation.ObservationSink;
import atomization.observation.Observer;
import atomization.parallel.Ranges;
import atomization.population.OriginGroup;
import atomization.scenario.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

/**
 * Simulates the replicates of one scenario. Replicate r has the seed of the scenario plus r. Threads are spent on whole
 * replicates where there are enough of them, and on the work of each week otherwise; the results are the same.
 */
public final class Replicates {
    /** Below so many workers the work of a week is not worth sharing among threads. */
    private static final int WORTH_SHARING = 20_000;

    private final Plan plan;
    private final int count;
    private final int threads;

    /** Is told of every week that is done, from the thread that did it. */
    @FunctionalInterface
    public interface Progress {
        void weekDone(int replicate, AtomizationModel model);
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
        boolean sideBySide =
                count > 1 && (count >= threads || plan.scenario().run().workers() < WORTH_SHARING);
        if (!sideBySide) {
            int sharing = plan.scenario().run().workers() < WORTH_SHARING ? 1 : threads;
            try (Ranges ranges = new Ranges(sharing)) {
                for (int replicate = 0; replicate < count; replicate++) {
                    simulate(replicate, ranges, sinks, progress);
                }
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, count));
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int replicate = 0; replicate < count; replicate++) {
                int number = replicate;
                running.add(pool.submit(() -> {
                    try (Ranges ranges = new Ranges(1)) {
                        simulate(number, ranges, sinks, progress);
                    }
                }));
            }
            await(running);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(List<Future<?>> running) {
        try {
            for (Future<?> replicate : running) {
                replicate.get();
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private void simulate(
            int replicate, Ranges ranges, BiFunction<Integer, Observer, ObservationSink> sinks, Progress progress) {
        AtomizationModel model = new AtomizationModel(plan, seed(replicate), ranges);
        model.start();
        Observer observer = new Observer(model.society(), plan.scenario().observation(), originNames());
        Observation observation = new Observation(observer, sinks.apply(replicate, observer));
        model.atWeekEnd(observation::week);
        while (!model.isOver()) {
            model.step();
            progress.weekDone(replicate, model);
        }
        observation.finish();
    }

    private List<String> originNames() {
        List<OriginGroup> origins = plan.scenario().society().origins();
        return origins == null
                ? List.of()
                : origins.stream().map(OriginGroup::name).toList();
    }
}
