package atomization.cli;

import atomization.experiment.Checkpointing;
import atomization.model.ModelFingerprint;
import atomization.results.Checkpoint;
import atomization.results.CheckpointFolder;
import atomization.results.CheckpointHead;
import atomization.results.CheckpointIdentity;
import atomization.results.ResultFolder;
import atomization.scenario.Plan;
import java.nio.file.Path;
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
        List<String> places = places(plan, folder);
        String where = ResultPlace.shown(CheckpointFolder.of(folder).path());
        if (!places.isEmpty()) {
            return Optional.of("An earlier run of the same was interrupted and left a checkpoint ("
                    + summary(places) + "): " + where
                    + ". To go on from it, stop this run and repeat the command with --resume; this one begins anew.");
        }
        return CheckpointFolder.of(folder).found().isEmpty()
                ? Optional.empty()
                : Optional.of("The checkpoints in " + where + " are of another scenario, seed or version of the model;"
                        + " they are of no use to this run, and are removed by it.");
    }

    /** How to go on with a run that has just failed, if it has left a checkpoint. */
    static Optional<String> advice(Plan plan, ResultFolder folder) {
        List<String> places = places(plan, folder);
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "The run was interrupted, but has left a checkpoint (" + summary(places)
                                + "): repeat the command with --resume to go on from it, once what is wrong has been dealt with.");
    }

    /** How far each replicate has come that has left a checkpoint of this very run. */
    private static List<String> places(Plan plan, ResultFolder folder) {
        List<String> places = new ArrayList<>();
        for (Map.Entry<Integer, Path> each : CheckpointFolder.of(folder).found().entrySet()) {
            long seed = plan.scenario().run().seed() + each.getKey();
            CheckpointIdentity identity = CheckpointIdentity.of(plan, seed, ModelFingerprint.get());
            if (Checkpoint.isOf(each.getValue(), identity)) {
                CheckpointHead head = Checkpoint.head(each.getValue(), identity);
                places.add(head.finished() ? "the end" : "week " + head.week() + " of " + head.weeks());
            }
        }
        return places;
    }

    private static String summary(List<String> places) {
        return places.size() == 1 ? places.get(0) : places.size() + " replicates";
    }
}
