package atomization.parallel;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Memory to work in, lent to one block of work at a time, so that no more of it is made than threads work at once.
 * Which piece a block gets is chance: results must not depend on what was left in it.
 *
 * @param <T> the memory
 */
public final class Spares<T> {
    private final Queue<T> idle = new ConcurrentLinkedQueue<>();
    private final Supplier<T> maker;

    /** @param maker makes a piece when none is idle; called from any thread */
    public Spares(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Lends a piece, which has to be given back. Safe from any thread. */
    public T take() {
        T taken = idle.poll();
        return taken != null ? taken : maker.get();
    }

    /** Takes a piece back. Safe from any thread. */
    public void giveBack(T piece) {
        idle.add(piece);
    }

    /** Forgets all idle pieces; the next ones are made anew. */
    public void clear() {
        idle.clear();
    }
}
