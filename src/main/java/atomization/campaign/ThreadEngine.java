package atomization.campaign;

import atomization.campaign.RunOutcome.Status;
import atomization.results.ResultException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Does the runs that a store lacks, on threads of this process. A run that throws, takes too long or exhausts the memory
 * costs no other run: it is noted as failed and the work goes on. A run that does not even notice that its time is over is
 * given up, its thread left to itself and replaced; one that finds too little memory is tried once more, alone.
 */
public final class ThreadEngine {
    private static final long LOOK_MILLIS = 20;
    private static final long SHOW_NANOS = 200_000_000;
    /** How much longer than its time a run may take to notice that it is over. */
    private static final long GRACE_NANOS = 500_000_000;

    private final Campaign campaign;
    private final CampaignStore store;
    private final EngineSettings settings;
    private final Consumer<Tally> progress;
    private final Interleaving order;
    private final AtomicLong next = new AtomicLong();
    private final AtomicInteger active = new AtomicInteger();
    private final AtomicInteger named = new AtomicInteger();
    private final MemoryGate gate = new MemoryGate(Runtime.getRuntime().maxMemory());
    private final Set<Attempt> attempts = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;
    private volatile @Nullable Throwable fatal;

    /** A run on a thread. */
    private record Attempt(Trial trial, MemoryGate.Pass pass) {}

    /** @param progress is told several times a second how far the work is, from the calling thread */
    public ThreadEngine(Campaign campaign, CampaignStore store, EngineSettings settings, Consumer<Tally> progress) {
        this.campaign = campaign;
        this.store = store;
        this.settings = settings;
        this.progress = progress;
        this.order = new Interleaving(campaign.points(), campaign.replicates());
    }

    /**
     * Does all runs that are missing.
     *
     * @return how far the work is then: complete, unless runs failed
     * @throws ResultException if the store cannot be written any more; what was finished before is kept
     */
    public Tally run() {
        for (int k = 0; k < settings.threads(); k++) {
            employ();
        }
        long shown = System.nanoTime();
        while (active.get() > 0) {
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException interrupted) {
                stopping = true;
                Thread.currentThread().interrupt();
                break;
            }
            giveUpOverdue();
            if (System.nanoTime() - shown > SHOW_NANOS) {
                shown = System.nanoTime();
                progress.accept(store.tally());
            }
        }
        Throwable stopped = fatal;
        if (stopped instanceof RuntimeException cause) {
            throw cause;
        }
        if (stopped instanceof Error cause) {
            throw cause;
        }
        Tally tally = store.tally();
        progress.accept(tally);
        return tally;
    }

    private void employ() {
        active.incrementAndGet();
        Thread thread = new Thread(this::work, "run-" + named.incrementAndGet());
        thread.setDaemon(true);
        thread.start();
    }

    /** Does runs until there are none left, or its own was given up. */
    private void work() {
        boolean ours = true;
        try {
            long place = nextPlace();
            while (place >= 0) {
                ours = perform(order.point(place), order.replicate(place));
                place = ours ? nextPlace() : -1;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (Throwable broken) {
            fatal = broken;
            stopping = true;
        } finally {
            if (ours) {
                active.decrementAndGet();
            }
        }
    }

    /** The place of a run that is to be done, or -1. */
    private long nextPlace() {
        while (!stopping) {
            long place = next.getAndIncrement();
            if (place >= order.size()) {
                return -1;
            }
            if (store.shard().has(place) && isWanted(order.point(place), order.replicate(place))) {
                return place;
            }
        }
        return -1;
    }

    private boolean isWanted(int point, int replicate) {
        return !store.isDone(point, replicate) && (settings.retryFailed() || !store.isFailed(point, replicate));
    }

    /** Does a run and keeps what came of it; false if it had been given up in between. */
    private boolean perform(int point, int replicate) throws InterruptedException {
        long timeout =
                settings.timeout() == null ? Long.MAX_VALUE : settings.timeout().toNanos();
        Trial trial = new Trial(point, replicate, campaign.seed(point, replicate), timeout);
        RunOutcome outcome = attempt(trial, gate.enter(memory(point)));
        if (outcome != null && outcome.status() == Status.MEMORY) {
            // Another run may have taken the memory that this one lacked.
            trial = new Trial(point, replicate, trial.seed(), timeout);
            outcome = attempt(trial, gate.enterAlone());
        }
        if (outcome == null) {
            return false;
        }
        keep(outcome);
        return true;
    }

    /** What a run takes; a point that cannot even be looked at fails when it is run, with its cause. */
    private long memory(int point) {
        try {
            return campaign.memory(point);
        } catch (RuntimeException invalid) {
            return 0;
        }
    }

    /** What came of a run, or null if it was given up. */
    private @Nullable RunOutcome attempt(Trial trial, MemoryGate.Pass pass) {
        trial.restart();
        Attempt attempt = new Attempt(trial, pass);
        attempts.add(attempt);
        try {
            RunOutcome outcome = outcome(trial);
            return trial.settle() ? outcome : null;
        } finally {
            attempts.remove(attempt);
            pass.giveBack();
        }
    }

    private RunOutcome outcome(Trial trial) {
        try {
            double[] values = campaign.measure(trial);
            if (values.length != campaign.measures().size()) {
                throw new IllegalStateException("measured " + values.length + " figures instead of "
                        + campaign.measures().size());
            }
            return new RunOutcome(
                    trial.point(),
                    trial.replicate(),
                    trial.seed(),
                    Status.DONE,
                    trial.seconds(),
                    values,
                    "",
                    "",
                    trial.series());
        } catch (OutOfMemoryError memory) {
            return failure(trial, Status.MEMORY, FailureCause.ofMemory(memory));
        } catch (Trial.TimeIsOver over) {
            return failure(trial, Status.TIMEOUT, String.valueOf(over.getMessage()));
        } catch (Throwable thrown) {
            return failure(trial, Status.FAILED, FailureCause.of(thrown));
        }
    }

    private RunOutcome failure(Trial trial, Status status, String cause) {
        return new RunOutcome(
                trial.point(),
                trial.replicate(),
                trial.seed(),
                status,
                trial.seconds(),
                new double[0],
                cause,
                campaign.command(trial.point(), trial.replicate()),
                "");
    }

    private void keep(RunOutcome outcome) throws InterruptedException {
        for (int trials = 1; ; trials++) {
            try {
                store.append(outcome);
                return;
            } catch (OutOfMemoryError memory) {
                // Nothing is written by halves: a row is put together before it is written. Others will free memory.
                if (trials == 5) {
                    throw memory;
                }
                Thread.sleep(100L * trials);
            }
        }
    }

    /** Notes runs that should have ended long ago as failed, leaves their threads and employs others. */
    private void giveUpOverdue() {
        for (Attempt attempt : attempts) {
            Trial trial = attempt.trial();
            if (!trial.isOverdue(GRACE_NANOS) || !trial.settle()) {
                continue;
            }
            attempt.pass().giveBack();
            String cause =
                    new Trial.TimeIsOver(
                                            settings.timeout() == null
                                                    ? 0
                                                    : settings.timeout().toNanos())
                                    .getMessage() + " and did not stop by itself";
            try {
                store.append(failure(trial, Status.TIMEOUT, cause));
            } catch (ResultException full) {
                fatal = full;
                stopping = true;
            }
            active.decrementAndGet();
            if (!stopping) {
                employ();
            }
        }
    }
}
