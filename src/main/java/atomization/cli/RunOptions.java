package atomization.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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

    @Option(
            names = "--picture-at",
            paramLabel = "DATE",
            converter = DateText.class,
            description =
                    "A date at which the report shows the network; repeatable. Default: four dates, or those that the"
                            + " scenario chooses (observation.pictures).")
    List<LocalDate> pictures = List.of();

    @Override
    List<String> allAssignments() {
        List<String> all = super.allAssignments();
        addIfGiven(all, "run.replicates", replicates);
        addIfGiven(all, "run.workers", workers);
        addIfGiven(all, "run.weeks", weeks);
        if (!pictures.isEmpty()) {
            all.add("observation.pictures="
                    + pictures.stream().map(LocalDate::toString).collect(Collectors.joining(", ", "[", "]")));
        }
        return all;
    }
}
