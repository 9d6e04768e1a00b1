package atomization.society;

import java.util.concurrent.atomic.AtomicLongArray;

/** The counts of the week. Adding is safe from any thread; counts are integers, so the order does not matter. */
public final class Flows {
    private final AtomicLongArray counts = new AtomicLongArray(Flow.values().length);

    /** Adds {@code number} to a count. */
    public void add(Flow flow, long number) {
        if (number != 0) {
            counts.addAndGet(flow.ordinal(), number);
        }
    }

    /** The count so far this week. */
    public long get(Flow flow) {
        return counts.get(flow.ordinal());
    }

    /** Sets all counts to zero. */
    public void clear() {
        for (int k = 0; k < counts.length(); k++) {
            counts.set(k, 0);
        }
    }

    void visitState(StateVisitor visitor) {
        for (Flow flow : Flow.values()) {
            counts.set(flow.ordinal(), visitor.value(flow.name(), get(flow)));
        }
    }
}
