package atomization.campaign;

import java.util.Locale;

/**
 * What came of a run.
 *
 * @param seconds wall time it took
 * @param values one number a measure; none unless it is done
 * @param cause why it failed, in one line; empty if it did not
 * @param command how to do this one run again; empty if it did not fail
 * @param series weekly rows, each with its line end
 */
public record RunOutcome(
        int point,
        int replicate,
        long seed,
        Status status,
        double seconds,
        double[] values,
        String cause,
        String command,
        String series) {
    /** How a run can end. */
    public enum Status {
        /** It was done and measured. */
        DONE,
        /** It threw. */
        FAILED,
        /** It took longer than it may. */
        TIMEOUT,
        /** It took more memory than there is, also when it was alone. */
        MEMORY;

        /** As it stands in tables. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The status that goes by a label. */
        public static Status of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether it was done and measured. */
    public boolean isDone() {
        return status == Status.DONE;
    }
}
