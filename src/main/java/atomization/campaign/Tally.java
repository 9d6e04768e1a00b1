package atomization.campaign;

import java.util.Locale;

/**
 * How far a campaign is.
 *
 * @param total runs asked for
 * @param done runs done
 * @param failed runs that failed
 * @param sinceStart runs that ended, in any way, in this process
 * @param seconds wall time of this process so far
 */
public record Tally(long total, long done, long failed, long sinceStart, double seconds) {
    /** Runs that nobody has done yet. */
    public long missing() {
        return total - done - failed;
    }

    /** Whether every run was done. */
    public boolean isComplete() {
        return done == total;
    }

    /** Runs a second in this process. */
    public double rate() {
        return seconds > 0 ? sinceStart / seconds : 0;
    }

    /** {@code 2,000 runs: 1,994 done, 6 failed}; says what is missing where something is. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d runs: %,d done, %,d failed%s",
                total,
                done,
                failed,
                missing() == 0 ? "" : String.format(Locale.ROOT, ", %,d not yet done", missing()));
    }
}
