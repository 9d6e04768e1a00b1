package atomization.campaign;

import atomization.results.CsvLine;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One run that is being done. */
public final class Trial {
    private final int point;
    private final int replicate;
    private final long seed;
    private final long timeout;
    private final AtomicBoolean settled = new AtomicBoolean();
    private final StringBuilder series = new StringBuilder();
    private volatile long begun = System.nanoTime();

    /** @param timeout nanoseconds that the run may take; {@link Long#MAX_VALUE} for any time */
    Trial(int point, int replicate, long seed, long timeout) {
        this.point = point;
        this.replicate = replicate;
        this.seed = seed;
        this.timeout = timeout;
    }

    /** A run outside a campaign, with any time: for tests, and to do a single run again. */
    public static Trial alone(int point, int replicate, long seed) {
        return new Trial(point, replicate, seed, Long.MAX_VALUE);
    }

    /** The number of the point. */
    public int point() {
        return point;
    }

    /** The number of the replicate. */
    public int replicate() {
        return replicate;
    }

    /** The seed of the run. */
    public long seed() {
        return seed;
    }

    /**
     * Ends the run if it has taken longer than it may.
     *
     * @throws TimeIsOver if so
     */
    public void requireTime() {
        if (isOverdue(0)) {
            throw new TimeIsOver(timeout);
        }
    }

    /** Keeps a weekly row of the run, one value a heading of {@link Campaign#series}. */
    public void week(int week, double... values) {
        CsvLine line = new CsvLine().cell((long) point).cell((long) replicate).cell((long) week);
        for (double value : values) {
            line.cell(value);
        }
        series.append(line.take()).append('\n');
    }

    /** The weekly rows so far. */
    String series() {
        return series.toString();
    }

    /** Begins it anew. */
    void restart() {
        series.setLength(0);
        begun = System.nanoTime();
    }

    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Whether it has taken longer than it may by so many nanoseconds. */
    boolean isOverdue(long grace) {
        return timeout != Long.MAX_VALUE && System.nanoTime() - begun > timeout + grace;
    }

    /** Whether the caller is the first to say what came of it. */
    boolean settle() {
        return settled.compareAndSet(false, true);
    }

    /** A run has taken longer than it may. */
    static final class TimeIsOver extends RuntimeException {
        private static final long serialVersionUID = 1;

        TimeIsOver(long timeout) {
            super("took longer than " + TimeUnit.NANOSECONDS.toMillis(timeout) / 1000.0 + " s");
        }
    }
}
