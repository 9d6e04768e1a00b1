package atomization.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that simulate whole runs. */
final class RunOptions extends CommonOptions {
    @Option(names = "--replicates", paramLabel = "N", description = "Runs with seeds of their own.")
    @Nullable
    Integer replicates;

    @Option(names = "--workers", paramLabel = "N", description = "Workers present at the start.")
    @Nullable
    Integer workers;

    @Option(names = "--weeks", paramLabel = "N", description = "Length of a run.")
    @Nullable
    Integer weeks;

    @Override
    List<String> allAssignments() {
        List<String> all = super.allAssignments();
        addIfGiven(all, "run.replicates", replicates);
        addIfGiven(all, "run.workers", workers);
        addIfGiven(all, "run.weeks", weeks);
        return all;
    }
}
