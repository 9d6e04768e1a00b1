package atomization.cli;

import atomization.experiment.Checkpointing;
import atomization.parameter.Weeks;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a long run is interrupted and gone on with. */
final class CheckpointOptions {
    @Option(
            names = "--checkpoint-every",
            paramLabel = "DURATION",
            description = {
                "Keep the state of the run after every such time, as in 26w or 2y of simulated time, so that --resume can"
                        + " go on from there."
            })
    @Nullable
    String every;

    @Option(
            names = "--resume",
            description = "Go on from the last checkpoint of this run, which was interrupted. The result is the same as"
                    + " without the interruption.")
    boolean resume;

    /**
     * What was asked for.
     *
     * @throws UsageProblem if the duration is none
     */
    Checkpointing checked() {
        if (every == null) {
            return new Checkpointing(0, resume);
        }
        OptionalInt weeks = Weeks.parse(every);
        if (weeks.isEmpty() || weeks.getAsInt() == 0) {
            throw new UsageProblem(
                    "--checkpoint-every: expected a simulated time of a week or more, such as 26w or 2y, but"
                            + " found " + every);
        }
        return new Checkpointing(weeks.getAsInt(), resume);
    }
}
