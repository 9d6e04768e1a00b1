package atomization.experiment;

import atomization.model.AtomizationModel;
import atomization.model.ModelFingerprint;
import atomization.parallel.Ranges;
import atomization.results.Checkpoint;
import atomization.results.CheckpointFolder;
import atomization.results.CheckpointHead;
import atomization.results.CheckpointIdentity;
import atomization.results.ReplicateRecorder;
import atomization.results.ResultFolder;
import atomization.results.RunWriter;
import atomization.scenario.Plan;
import atomization.society.Stateful;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The replicates of a run that keeps checkpoints or goes on from them. A replicate under way goes on from its last
 * checkpoint, one that is over is not simulated again, one without a checkpoint begins at the start. What comes of it is
 * the same as if the run had not been interrupted.
 */
final class KeptReplicates {
    private final Plan plan;
    private final CheckpointFolder folder;
    private final SortedMap<Integer, CheckpointHead> found = new TreeMap<>();
    private final int every;
    private final String command;
    private final Instant started;
    private final double secondsBefore;
    private final long begun = System.nanoTime();

    /**
     * Looks for what there is. To be called by whoever holds the place of the result.
     *
     * @param command the command, to be told in the manifest
     * @throws atomization.results.ResultException with exit code 6 if there is nothing to resume, or what there is belongs
     *     to another run or version
     */
    KeptReplicates(Plan plan, ResultFolder result, Checkpointing settings, String command) {
        this.plan = plan;
        this.folder = CheckpointFolder.of(result);
        if (settings.resume()) {
            folder.requireAny();
            folder.found()
                    .forEach((replicate, file) -> found.put(replicate, Checkpoint.head(file, identity(replicate))));
        } else if (settings.every() > 0) {
            // What is left of this same run may still be of use; what is of another would be in the way of going on.
            folder.removeIf((replicate, file) -> !Checkpoint.isOf(file, identity(replicate)));
        }
        CheckpointHead first = found.isEmpty() ? null : found.get(found.firstKey());
        this.every = settings.every() > 0 || first == null ? settings.every() : first.every();
        this.command = first == null ? command : first.command();
        this.started = found.values().stream()
                .map(head -> Instant.parse(head.started()))
                .min(Instant::compareTo)
                .orElseGet(Instant::now);
        this.secondsBefore = found.values().stream()
                .mapToDouble(CheckpointHead::seconds)
                .max()
                .orElse(0);
    }

    /** The command with which the run was begun. */
    String command() {
        return command;
    }

    /** When the run was begun. */
    Instant started() {
        return started;
    }

    /** How long it has taken, up to the checkpoints and since. */
    double seconds() {
        return secondsBefore + (System.nanoTime() - begun) / 1e9;
    }

    /** Simulates a replicate, or what is left of it. */
    void simulate(int replicate, Ranges ranges, RunWriter writer, Replicates.Progress progress) {
        ObservedRun run =
                new ObservedRun(plan, seed(replicate), ranges, observer -> writer.replicate(replicate, observer));
        AtomizationModel model = run.model();
        ReplicateRecorder record = writer.recorder(replicate);
        Stateful all = visitor -> {
            run.visitState(visitor);
            record.visitState(visitor);
        };
        CheckpointHead head = found.get(replicate);
        if (head != null) {
            Checkpoint.restore(folder.file(replicate), identity(replicate), head.finished() ? record : all);
            progress.resumed(replicate, head.finished() ? plan.scenario().run().weeks() : head.week());
            if (head.finished()) {
                return;
            }
        }
        while (!model.isOver()) {
            model.step();
            progress.weekDone(replicate, model);
            if (every > 0 && model.weeksDone() % every == 0 && !model.isOver()) {
                save(replicate, model.weeksDone(), false, all);
            }
        }
        run.finish();
        if (every > 0) {
            save(replicate, model.weeksDone(), true, record);
        }
    }

    private void save(int replicate, int week, boolean finished, Stateful content) {
        int weeks = plan.scenario().run().weeks();
        CheckpointHead head = new CheckpointHead(
                identity(replicate), week, weeks, finished, every, started.toString(), seconds(), command);
        Checkpoint.save(folder.file(replicate), head, content);
    }

    /** Removes all checkpoints: the result is there. */
    void remove() {
        folder.remove();
    }

    private CheckpointIdentity identity(int replicate) {
        return CheckpointIdentity.of(plan, seed(replicate), ModelFingerprint.get());
    }

    private long seed(int replicate) {
        return plan.scenario().run().seed() + replicate;
    }
}
