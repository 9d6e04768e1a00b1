package atomization.cli;

import java.util.concurrent.atomic.AtomicLong;

/** A line that counts the runs that are done, on a terminal only; what is printed in between stands above it. */
final class CountLine implements AutoCloseable {
    private static final long REFRESH_NANOS = 200_000_000;

    private final boolean shown;
    private final String name;
    private final AtomicLong count = new AtomicLong();
    private final AtomicLong last = new AtomicLong();

    /** @param quiet whether to show nothing anyway */
    CountLine(String name, boolean quiet) {
        this.name = name;
        this.shown = !quiet && System.console() != null && !"dumb".equals(System.getenv("TERM"));
    }

    /** A run is done; safe from any thread. */
    void done() {
        long runs = count.incrementAndGet();
        long now = System.nanoTime();
        long before = last.get();
        if (shown && now - before > REFRESH_NANOS && last.compareAndSet(before, now)) {
            System.err.print("\r" + name + ": " + runs + " runs ");
            System.err.flush();
        }
    }

    /** Prints something where the line was. */
    void above(Runnable print) {
        close();
        print.run();
    }

    @Override
    public void close() {
        if (shown) {
            System.err.print("\r\u001b[K");
            System.err.flush();
        }
    }
}
