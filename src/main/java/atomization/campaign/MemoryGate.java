package atomization.campaign;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets runs start side by side as long as what they say they take fits into the memory, and one alone when asked. */
final class MemoryGate {
    private static final double USABLE = 0.8;
    private static final int UNIT = 20;

    private final int all;
    private final Semaphore free;

    MemoryGate(long memory) {
        this.all = (int) Math.max(1, Math.min(Integer.MAX_VALUE >> 1, (long) (memory * USABLE) >> UNIT));
        this.free = new Semaphore(all, true);
    }

    /** What a run holds until it gives it back, once. */
    final class Pass {
        private final int size;
        private final AtomicBoolean held = new AtomicBoolean(true);

        private Pass(int size) {
            this.size = size;
        }

        void giveBack() {
            if (held.compareAndSet(true, false)) {
                free.release(size);
            }
        }
    }

    /** Waits until there is room for a run that takes so many bytes. */
    Pass enter(long bytes) throws InterruptedException {
        return enter((int) Math.max(1, Math.min(all, bytes >> UNIT)));
    }

    /** Waits until no other run is under way. */
    Pass enterAlone() throws InterruptedException {
        return enter(all);
    }

    private Pass enter(int size) throws InterruptedException {
        free.acquire(size);
        return new Pass(size);
    }
}
