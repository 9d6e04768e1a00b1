package atomization.experiment;

import atomization.model.ModelFingerprint;
import atomization.results.CheckpointFolder;
import atomization.results.Provenance;
import atomization.results.ResultFolder;
import atomization.results.RunWriter;
import atomization.results.ScenarioFiles;
import atomization.scenario.PlainData;
import atomization.scenario.Plan;
import atomization.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs one scenario, with its replicates, into one result folder. */
public final class SingleRun {
    private static final String COMMAND = "command";

    private final Plan plan;
    private final ResultFolder folder;
    private final boolean force;
    private final int threads;
    private final Checkpointing checkpointing;

    /** What came of it: where the result is, what the user should know of, and the time since this run was begun. */
    public record Done(Path folder, List<String> notices, double seconds) {}

    /** @param force whether a finished result in the way is moved aside */
    public SingleRun(Plan plan, ResultFolder folder, boolean force, int threads) {
        this(plan, folder, force, threads, Checkpointing.NONE);
    }

    /** @param force whether a finished result in the way is moved aside */
    public SingleRun(Plan plan, ResultFolder folder, boolean force, int threads, Checkpointing checkpointing) {
        this.plan = plan;
        this.folder = folder;
        this.force = force;
        this.threads = threads;
        this.checkpointing = checkpointing;
    }

    /**
     * Simulates and writes.
     *
     * @param manifest what the manifest is to say besides the scenario, seeds, provenance and timing
     * @throws atomization.results.ResultException if the result cannot be written where it should be, or there is nothing
     *     from which it could be resumed as it should
     */
    public Done run(Map<String, Object> manifest, Replicates.Progress progress) {
        long begun = System.nanoTime();
        Scenario scenario = plan.scenario();
        Replicates replicates = new Replicates(plan, scenario.run().replicates(), threads);
        requireSomethingToResume();
        try (RunWriter writer = RunWriter.begin(folder, force)) {
            KeptReplicates kept =
                    new KeptReplicates(plan, folder, checkpointing, String.valueOf(manifest.get(COMMAND)));
            new ReplicatePool(scenario.run().replicates(), scenario.run().workers(), threads)
                    .each((ranges, replicate) -> kept.simulate(replicate, ranges, writer, progress));
            double seconds = (System.nanoTime() - begun) / 1e9;
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("kind", "run");
            whole.put("title", scenario.title());
            whole.putAll(manifest);
            if (checkpointing.resume()) {
                whole.put(COMMAND, kept.command());
            }
            whole.put("hash", plan.hash());
            List<Long> seeds = new ArrayList<>();
            for (int r = 0; r < scenario.run().replicates(); r++) {
                seeds.add(replicates.seed(r));
            }
            whole.put("seeds", seeds);
            whole.put("started", kept.started().toString());
            whole.put("seconds", kept.seconds());
            whole.put("threads", threads);
            whole.putAll(Provenance.collect());
            whole.put("fingerprint", ModelFingerprint.get());
            whole.put("scenario", PlainData.of(plan.tree()));
            ScenarioFiles.write(writer.directory(), plan);
            Path published = writer.finish(whole);
            kept.remove();
            List<String> notices = writer.notices();
            return new Done(published, notices, seconds);
        }
    }

    private void requireSomethingToResume() {
        if (checkpointing.resume()) {
            if (!force) {
                folder.requireFree();
            }
            CheckpointFolder.of(folder).requireAny();
        }
    }
}
