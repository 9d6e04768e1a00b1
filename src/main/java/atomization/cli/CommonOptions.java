package atomization.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command which simulates has. */
final class CommonOptions {
    @Option(names = "--seed", paramLabel = "N", description = "Seed of the first replicate (default: the scenario's).")
    @Nullable
    Long seed;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to use (default: all processors).")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Set a value of the scenario, as in --set mechanisms.fear.isolationWeight=0.3. Repeatable.")
    List<String> assignments = new ArrayList<>();

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

    @Option(names = "--debug", description = "Print a stack trace with an error.")
    boolean debug;

    /** The number of threads. */
    int checkedThreads() {
        if (threads < 1 || threads > 1024) {
            throw new UsageProblem("--threads: expected a number from 1 to 1024, but found " + threads);
        }
        return threads;
    }

    /** What options set in the scenario, the general ones last so that they hold. */
    List<String> allAssignments() {
        List<String> all = new ArrayList<>(assignments);
        if (seed != null) {
            all.add("run.seed=" + seed);
        }
        return all;
    }
}
