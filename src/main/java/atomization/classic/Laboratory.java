package atomization.classic;

import atomization.model.AtomizationModel;
import atomization.parallel.Ranges;
import atomization.scenario.Plan;
import atomization.society.Arena;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Runs the scenarios of classic models, as any other scenario is run, and counts who acts in the end. */
public final class Laboratory {
    private final Path folder;
    private final Precision precision;
    private final int threads;
    private final Runnable progress;
    private @Nullable FearLoop loop;

    /**
     * @param folder the folder that holds the scenario files
     * @param precision how much is simulated
     * @param threads number of threads to use; the results do not depend on it
     * @param progress is told of every run that is done, from the thread that did it
     */
    public Laboratory(Path folder, Precision precision, int threads, Runnable progress) {
        this.folder = folder;
        this.precision = precision;
        this.threads = threads;
        this.progress = progress;
    }

    /** How much is simulated. */
    public Precision precision() {
        return precision;
    }

    /** The loop of fear and participation, simulated when first asked for. */
    public FearLoop loop() {
        if (loop == null) {
            loop = FearLoop.run(this);
        }
        return loop;
    }

    /**
     * The plan of one of the scenarios.
     *
     * @param assignments {@code path=value}
     * @throws atomization.scenario.InvalidInput if the file cannot be read
     */
    Plan plan(String file, String... assignments) {
        return Plan.read(folder.resolve(file), List.of(assignments));
    }

    /** The number acting at the end of the run with the scenario's own seed. */
    int acting(Plan plan) {
        return acting(finished(plan, 0));
    }

    /** The share acting at the end of each replicate; replicate r has the scenario's seed plus r. */
    double[] shares(Plan plan, int replicates) {
        return measure(
                plan,
                replicates,
                model -> acting(model) / (double) plan.scenario().run().workers());
    }

    /** How many replicates end with more than the given share acting. */
    int above(Plan plan, int replicates, double share) {
        int count = 0;
        for (double found : shares(plan, replicates)) {
            count += found > share ? 1 : 0;
        }
        return count;
    }

    /** A figure of each replicate at its end, in the order of replicates. */
    double[] measure(Plan plan, int replicates, ToDoubleFunction<AtomizationModel> figure) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, replicates));
        try {
            List<Future<Double>> running = new ArrayList<>();
            for (int replicate = 0; replicate < replicates; replicate++) {
                int number = replicate;
                running.add(pool.submit(() -> figure.applyAsDouble(finished(plan, number))));
            }
            double[] figures = new double[replicates];
            for (int replicate = 0; replicate < replicates; replicate++) {
                figures[replicate] = running.get(replicate).get();
            }
            return figures;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } finally {
            pool.shutdownNow();
        }
    }

    private AtomizationModel finished(Plan plan, int replicate) {
        return run(plan, replicate, model -> {});
    }

    /**
     * Runs one replicate to its end.
     *
     * @param weekly is shown the model after every week
     */
    AtomizationModel run(Plan plan, int replicate, Consumer<AtomizationModel> weekly) {
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model = new AtomizationModel(
                    plan, Math.addExact(plan.scenario().run().seed(), replicate), ranges);
            model.start();
            while (!model.isOver()) {
                model.step();
                weekly.accept(model);
            }
            progress.run();
            return model;
        }
    }

    /** The number on strike. */
    static int acting(AtomizationModel model) {
        return model.society().workers.acting(Arena.STRIKE).count();
    }
}
