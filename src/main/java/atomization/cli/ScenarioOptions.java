package atomization.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command which reads a scenario has. */
class ScenarioOptions {
    @Option(names = "--seed", paramLabel = "N", description = "Seed of the first replicate (default: the scenario's).")
    @Nullable
    Long seed;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Set a value of the scenario, as in --set mechanisms.fear.isolationWeight=0.3. Repeatable.")
    List<String> assignments = new ArrayList<>();

    @Option(names = "--debug", description = "Print a stack trace with an error.")
    boolean debug;

    /** What options set in the scenario, the general ones last so that they hold. */
    List<String> allAssignments() {
        List<String> all = new ArrayList<>(assignments);
        addIfGiven(all, "run.seed", seed);
        return all;
    }

    /** Adds an assignment for an option that was given. */
    static void addIfGiven(List<String> assignments, String path, @Nullable Number value) {
        if (value != null) {
            assignments.add(path + "=" + value);
        }
    }
}
