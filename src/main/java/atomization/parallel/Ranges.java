package atomization.parallel;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs work over 0 to n - 1 in fixed blocks on a fixed number of threads.
 *
 * <p>Block borders depend on n alone, and sums are combined in the order of the blocks, so that results are the same
 * bytes on any number of threads. Borders are multiples of 64: a block owns whole words of every bit set.
 */
public final class Ranges implements AutoCloseable {
    /** Indices a block: a block of columns fits the first cache, and 10,000 workers make enough blocks to share out. */
    public static final int BLOCK = 1024;

    private final int threads;
    private final @Nullable Crew crew;

    /**
     * @param threads number of threads, at least 1
     * @throws IllegalArgumentException if {@code threads} is below 1
     */
    public Ranges(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
        this.threads = threads;
        this.crew = threads == 1 ? null : new Crew(threads - 1);
    }

    /** Work on the half-open range {@code from} to {@code to}. */
    @FunctionalInterface
    public interface Body {
        void over(int from, int to);
    }

    /** Adds what a half-open range contributes to an array of sums that starts at zero. */
    @FunctionalInterface
    public interface Summand {
        void over(int from, int to, double[] sums);
    }

    /** The number of threads that share the work. */
    public int threads() {
        return threads;
    }

    /** Does {@code body} for every block of 0 to {@code n - 1}. */
    public void each(int n, Body body) {
        int blocks = blocks(n);
        share(blocks, block -> body.over(block * BLOCK, Math.min(n, (block + 1) * BLOCK)));
    }

    /**
     * Sums over 0 to {@code n - 1}: each block adds to an array of its own, and these are added in block order.
     *
     * @param width number of sums
     * @return the sums, of length {@code width}
     */
    public double[] sums(int n, int width, Summand summand) {
        int blocks = blocks(n);
        double[][] parts = new double[blocks][];
        share(blocks, block -> {
            double[] part = new double[width];
            summand.over(block * BLOCK, Math.min(n, (block + 1) * BLOCK), part);
            parts[block] = part;
        });
        double[] total = new double[width];
        for (double[] part : parts) {
            for (int k = 0; k < width; k++) {
                total[k] += part[k];
            }
        }
        return total;
    }

    /** Does {@code body} once for each number 0 to {@code count - 1}, for work that is uneven or already grouped. */
    public void tasks(int count, IntConsumer body) {
        share(count, body);
    }

    @Override
    public void close() {
        if (crew != null) {
            crew.close();
        }
    }

    private static int blocks(int n) {
        return (int) (((long) n + BLOCK - 1) / BLOCK);
    }

    private void share(int count, IntConsumer body) {
        if (crew != null && count > 1) {
            crew.share(count, body);
            return;
        }
        for (int k = 0; k < count; k++) {
            body.accept(k);
        }
    }
}
