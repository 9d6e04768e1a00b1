package atomization.cli;

import atomization.campaign.Tally;
import java.util.Locale;

/** A line that says how far many runs are, on a terminal only. */
final class RunsLine implements AutoCloseable {
    private final boolean shown;
    private final String name;

    /** @param quiet whether to show nothing anyway */
    RunsLine(String name, boolean quiet) {
        this.name = name;
        this.shown = !quiet && System.console() != null && !"dumb".equals(System.getenv("TERM"));
    }

    /** Shows how far it is. */
    void show(Tally tally) {
        show(name, tally);
    }

    /** Shows how far a part of it is. */
    void show(String part, Tally tally) {
        show(part + ": " + text(tally));
    }

    /** Shows a text. */
    void show(String text) {
        if (shown) {
            System.err.print("\r\u001b[K" + text);
            System.err.flush();
        }
    }

    /** {@code 523 of 2,000 runs, 2 failed, 148 a second, 10 s left}. */
    static String text(Tally tally) {
        StringBuilder text = new StringBuilder(
                String.format(Locale.ROOT, "%,d of %,d runs", tally.done() + tally.failed(), tally.total()));
        if (tally.failed() > 0) {
            text.append(String.format(Locale.ROOT, ", %,d failed", tally.failed()));
        }
        double rate = tally.rate();
        if (rate > 0 && tally.missing() > 0) {
            text.append(String.format(Locale.ROOT, rate < 10 ? ", %.1f a second, " : ", %,.0f a second, ", rate))
                    .append(duration(tally.missing() / rate))
                    .append(" left");
        }
        return text.toString();
    }

    /** {@code 40 s}, {@code 12 min} or {@code 3.5 h}. */
    static String duration(double seconds) {
        if (seconds < 100) {
            return String.format(Locale.ROOT, "%.0f s", seconds);
        }
        return seconds < 6000
                ? String.format(Locale.ROOT, "%.0f min", seconds / 60)
                : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }

    @Override
    public void close() {
        if (shown) {
            System.err.print("\r\u001b[K");
            System.err.flush();
        }
    }
}
