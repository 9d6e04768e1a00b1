package atomization.scenario;

import atomization.parameter.Parameter;
import java.time.LocalDate;

/** When a run begins and ends, how large it is, and what its random numbers are keyed by. */
public record RunSettings(
        @Parameter(value = "1985-01-03", meaning = "first day of the first week")
        LocalDate start,

        @Parameter(value = "991", unit = "weeks", min = 1, max = 32000, meaning = "length of the run")
        int weeks,

        @Parameter(value = "10000", unit = "workers", min = 1, max = 64000000, meaning = "workers present at the start")
        int workers,

        @Parameter(
                value = "1985",
                min = 0,
                meaning = "seed of the first replicate; the next ones have the numbers that follow")
        long seed,

        @Parameter(value = "1", unit = "runs", min = 1, max = 1000000, meaning = "number of replicates")
        int replicates,

        @Parameter(value = "never", meaning = "whether a run ends before its last week")
        Stop stop) {
    /** When a run ends before its last week. */
    public enum Stop {
        /** Never. */
        NEVER,
        /** As soon as nothing can change any more: only for models without chance. */
        UNCHANGED
    }
}
