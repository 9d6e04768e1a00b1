package atomization.experiment;

import atomization.parallel.Ranges;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ObjIntConsumer;

/**
 * Spends threads on replicates: on whole replicates where there are enough of them, on the work of each week otherwise.
 * The results are the same.
 *
 * @param count number of replicates
 * @param workers number of workers in each
 * @param threads number of threads to use
 */
record ReplicatePool(int count, int workers, int threads) {
    /** Below so many workers the work of a week is not worth sharing among threads. */
    private static final int WORTH_SHARING = 20_000;

    /** Simulates every replicate; a failure of one ends all. */
    void each(ObjIntConsumer<Ranges> replicate) {
        boolean sideBySide = count > 1 && (count >= threads || workers < WORTH_SHARING);
        if (sideBySide) {
            sideBySide(replicate);
            return;
        }
        try (Ranges ranges = new Ranges(workers < WORTH_SHARING ? 1 : threads)) {
            for (int number = 0; number < count; number++) {
                replicate.accept(ranges, number);
            }
        }
    }

    private void sideBySide(ObjIntConsumer<Ranges> replicate) {
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, count));
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int each = 0; each < count; each++) {
                int number = each;
                running.add(pool.submit(() -> {
                    try (Ranges ranges = new Ranges(1)) {
                        replicate.accept(ranges, number);
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
}
