package atomization.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of studies: those of their engine, and what may differ from the file. */
class StudyOptions extends EngineOptions {
    @Option(names = "--replicates", paramLabel = "N", description = "Runs of each point or particle.")
    @Nullable
    Integer replicates;

    @Option(names = "--workers", paramLabel = "N", description = "Workers present at the start.")
    @Nullable
    Integer workers;

    @Option(names = "--weeks", paramLabel = "N", description = "Length of a run.")
    @Nullable
    Integer weeks;

    @Option(
            names = "--study",
            paramLabel = "PATH=VALUE",
            description =
                    "Change a value of the study file, as in method.trajectories=4 or forecast.draws=20. Repeatable.")
    List<String> study = new ArrayList<>();

    /** What options set in the scenario. */
    @Override
    List<String> allAssignments() {
        List<String> all = super.allAssignments();
        addIfGiven(all, "run.workers", workers);
        addIfGiven(all, "run.weeks", weeks);
        return all;
    }

    /** What options set in the study itself. */
    List<String> studyAssignments() {
        List<String> all = new ArrayList<>();
        addIfGiven(all, "replicates", replicates);
        addIfGiven(all, "seed", seed);
        all.addAll(study);
        return all;
    }
}
