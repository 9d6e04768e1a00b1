package atomization.display;

import atomization.model.ModelFingerprint;
import atomization.results.Checkpoint;
import atomization.results.CheckpointHead;
import atomization.results.CheckpointIdentity;
import atomization.scenario.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A moment of a run in two files: the state, and beside it the scenario with all that had been done, under the same name
 * with the ending {@code .yaml}.
 *
 * @param file the file of the state
 */
public record SavedMoment(Path file) {
    /** The ending of the names of such files. */
    public static final String ENDING = ".moment";

    /** The file of the scenario. */
    public Path scenario() {
        String name = String.valueOf(file.getFileName());
        String bare = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        return file.resolveSibling(bare + ".yaml");
    }

    /** The scenario as it was then. */
    Plan plan() {
        return Plan.read(scenario(), List.of());
    }

    void write(LiveRun run) {
        Plan plan = run.plan();
        try {
            Files.writeString(scenario(), run.scenarioText(scenario()));
        } catch (IOException failed) {
            throw new UncheckedIOException(scenario() + " could not be written", failed);
        }
        Checkpoint.save(
                file,
                CheckpointHead.ofMoment(
                        identity(plan),
                        run.model().weeksDone(),
                        plan.scenario().run().weeks()),
                run);
    }

    void read(LiveRun run) {
        Checkpoint.restore(file, identity(run.plan()), run);
    }

    private static CheckpointIdentity identity(Plan plan) {
        return CheckpointIdentity.of(plan, plan.scenario().run().seed(), ModelFingerprint.get());
    }
}
