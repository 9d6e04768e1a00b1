package atomization.parallel;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Threads that help one thread with many short jobs. A week is a few dozen jobs of a tenth of a millisecond, so a hand
 * looks out for the next one a while before it goes to sleep: to be woken takes as long as such a job.
 */
final class Crew implements AutoCloseable {
    /** Looks for a new job before going to sleep: about a tenth of a millisecond. */
    private static final int PATIENCE = 4000;

    private final Hand[] hands;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile @Nullable Job job;
    private volatile boolean closed;

    Crew(int size) {
        hands = new Hand[size];
        for (int k = 0; k < size; k++) {
            hands[k] = new Hand();
            hands[k].setDaemon(true);
            hands[k].start();
        }
    }

    /** Does {@code body} for 0 to {@code count - 1}, together with the hands; alone if they are at work already. */
    void share(int count, IntConsumer body) {
        if (!busy.compareAndSet(false, true)) {
            for (int k = 0; k < count; k++) {
                body.accept(k);
            }
            return;
        }
        try {
            Job shared = new Job(count, body, hands.length);
            job = shared;
            for (Hand hand : hands) {
                if (hand.asleep) {
                    LockSupport.unpark(hand);
                }
            }
            shared.drain();
            shared.await();
        } finally {
            busy.set(false);
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Hand hand : hands) {
            LockSupport.unpark(hand);
        }
    }

    /** Pieces of work that several threads take one after the other. */
    private static final class Job {
        private final int count;
        private final IntConsumer body;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger working;
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        Job(int count, IntConsumer body, int hands) {
            this.count = count;
            this.body = body;
            this.working = new AtomicInteger(hands);
        }

        void drain() {
            try {
                for (int k = next.getAndIncrement(); k < count; k = next.getAndIncrement()) {
                    body.accept(k);
                }
            } catch (RuntimeException | Error failed) {
                failure.compareAndSet(null, failed);
                next.set(count);
            }
        }

        /** Waits until no hand works on it any more, and passes a failure on. */
        void await() {
            int looks = 0;
            while (working.get() > 0) {
                if (++looks < PATIENCE) {
                    Thread.onSpinWait();
                } else {
                    Thread.yield();
                }
            }
            Throwable failed = failure.get();
            if (failed instanceof RuntimeException exception) {
                throw exception;
            }
            if (failed instanceof Error error) {
                throw error;
            }
        }
    }

    /** A thread that takes part in every job. */
    private final class Hand extends Thread {
        private volatile boolean asleep;

        Hand() {
            super("atomization hand");
        }

        @Override
        public void run() {
            Job done = null;
            while (!closed) {
                Job current = await(done);
                if (current != null) {
                    current.drain();
                    current.working.decrementAndGet();
                    done = current;
                }
            }
        }

        /** The job after {@code done}; null if this hand is no longer needed, or was woken for nothing. */
        private @Nullable Job await(@Nullable Job done) {
            for (int looks = 0; looks < PATIENCE; looks++) {
                Job current = job;
                if (current != done) {
                    return current;
                }
                Thread.onSpinWait();
            }
            asleep = true;
            // Whoever sets a job looks whether we are asleep afterwards, so one of both sees the other.
            if (job == done && !closed) {
                LockSupport.park(Crew.this);
            }
            asleep = false;
            return job == done ? null : job;
        }
    }
}
