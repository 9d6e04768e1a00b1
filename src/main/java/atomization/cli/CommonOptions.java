package atomization.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command which simulates has. */
class CommonOptions extends ScenarioOptions {
    @Option(names = "--threads", paramLabel = "N", description = "Threads to use (default: all processors).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to put the result (default: results/NAME/SEED-HASH).")
    @Nullable
    Path out;

    @Option(names = "--force", description = "Move a finished result that is in the way aside.")
    boolean force;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    boolean quiet;

    @Option(names = "--no-report", description = "Do not make a report.")
    boolean noReport;

    /** The number of threads. */
    int checkedThreads() {
        requireThreads(threads);
        return threads;
    }

    /**
     * Refuses what cannot be a number of threads.
     *
     * @throws UsageProblem if it is none
     */
    static void requireThreads(int threads) {
        if (threads < 1 || threads > 1024) {
            throw new UsageProblem("--threads: expected a number from 1 to 1024, but found " + threads);
        }
    }
}
