package atomization.cli;

import atomization.experiment.Replicates;
import atomization.model.AtomizationModel;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar with simulated date and time left, on a terminal only: in a pipe or a log there is nothing of it. */
final class ProgressLine implements Replicates.Progress, AutoCloseable {
    private static final long REFRESH_NANOS = 100_000_000;

    private final @Nullable ProgressBar bar;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong resumed = new AtomicLong();
    private final AtomicLong shown = new AtomicLong();

    /**
     * @param weeks weeks to simulate in all
     * @param quiet whether to show nothing anyway
     */
    ProgressLine(String name, long weeks, boolean quiet) {
        boolean terminal = System.console() != null && !"dumb".equals(System.getenv("TERM"));
        this.bar = quiet || !terminal
                ? null
                : new ProgressBarBuilder()
                        .setTaskName(name)
                        .setInitialMax(weeks)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .setUnit(" weeks", 1)
                        .build();
    }

    @Override
    public void weekDone(int replicate, AtomizationModel model) {
        weekDone(model);
    }

    @Override
    public void resumed(int replicate, int weeks) {
        done.addAndGet(weeks);
        resumed.addAndGet(weeks);
    }

    /** Weeks that had been simulated before. */
    long resumed() {
        return resumed.get();
    }

    /** A week is done; safe from any thread. */
    void weekDone(AtomizationModel model) {
        if (bar == null) {
            return;
        }
        long weeks = done.incrementAndGet();
        long now = System.nanoTime();
        long last = shown.get();
        if (now - last > REFRESH_NANOS && shown.compareAndSet(last, now)) {
            bar.stepTo(weeks);
            int week = model.weeksDone() - 1;
            bar.setExtraMessage(model.society().calendar().date(week).toString());
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.stepTo(done.get());
            bar.close();
        }
    }
}
