package atomization.cli;

import atomization.experiment.Checkpointing;
import atomization.model.ModelFingerprint;
import atomization.results.Checkpoint;
import atomization.results.CheckpointFolder;
import atomization.results.CheckpointHead;
import atomization.results.CheckpointIdentity;
import atomization.results.ResultFolder;
import atomization.scenario.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What there is of runs that were interrupted, when they are to be run again. */
final class InterruptedRuns {
    private InterruptedRuns() {}

    /**
     * Whether a run need not be resumed, being one of several of which others have to be: the command was interrupted after
     * this one was finished.
     */
    static boolean isDone(ResultFolder folder, List<ResultFolder> all, Checkpointing asked) {
        return asked.resume() && folder.isTaken() && all.stream().anyMatch(other -> !other.isTaken());
    }

    /**
     * What to do with one of several runs that are resumed: one that had not left a checkpoint when others were finished or
     * had begun is simulated from the start.
     */
    static Checkpointing of(ResultFolder folder, List<ResultFolder> all, Checkpointing asked) {
        boolean begun = !CheckpointFolder.of(folder).found().isEmpty();
        boolean anyOther = all.stream()
                .anyMatch(other ->
                        other.isTaken() || !CheckpointFolder.of(other).found().isEmpty());
        return asked.resume() && !begun && anyOther && !folder.isTaken()
                ? new Checkpointing(asked.every(), false)
                : asked;
    }

    /** How far a run has come that could be resumed and is not, and how to go on from there. */
    static Optional<String> notice(Plan plan, ResultFolder folder) {
        List<String> places = new ArrayList<>();
        CheckpointFolder checkpoints = CheckpointFolder.of(folder);
        for (Map.Entry<Integer, java.nio.file.Path> each : checkpoints.found().entrySet()) {
            long seed = plan.scenario().run().seed() + each.getKey();
            CheckpointIdentity identity = CheckpointIdentity.of(plan, seed, ModelFingerprint.get());
            if (Checkpoint.isOf(each.getValue(), identity)) {
                CheckpointHead head = Checkpoint.head(each.getValue(), identity);
                places.add(head.finished() ? "the end" : "week " + head.week() + " of " + head.weeks());
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("An earlier run of the same was interrupted and left a checkpoint ("
                + (places.size() == 1 ? places.get(0) : places.size() + " replicates") + "): "
                + ResultPlace.shown(checkpoints.path())
                + ". To go on from it, stop this run and repeat the command with --resume; this one begins anew.");
    }
}
