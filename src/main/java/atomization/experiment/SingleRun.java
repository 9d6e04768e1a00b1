package atomization.experiment;

import atomization.results.Provenance;
import atomization.results.ResultFolder;
import atomization.results.RunWriter;
import atomization.results.ScenarioFiles;
import atomization.scenario.PlainData;
import atomization.scenario.Plan;
import atomization.scenario.Scenario;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs one scenario, with its replicates, into one result folder. */
public final class SingleRun {
    private final Plan plan;
    private final ResultFolder folder;
    private final boolean force;
    private final int threads;

    /** What came of it: where the result is, and what the user should know of. */
    public record Done(Path folder, List<String> notices, double seconds) {}

    /** @param force whether a finished result in the way is moved aside */
    public SingleRun(Plan plan, ResultFolder folder, boolean force, int threads) {
        this.plan = plan;
        this.folder = folder;
        this.force = force;
        this.threads = threads;
    }

    /**
     * Simulates and writes.
     *
     * @param manifest what the manifest is to say besides the scenario, seeds, provenance and timing
     * @throws atomization.results.ResultException if the result cannot be written where it should be
     */
    public Done run(Map<String, Object> manifest, Replicates.Progress progress) {
        long begun = System.nanoTime();
        Instant started = Instant.now();
        Scenario scenario = plan.scenario();
        Replicates replicates = new Replicates(plan, scenario.run().replicates(), threads);
        try (RunWriter writer = RunWriter.begin(folder, force)) {
            replicates.simulate(writer::replicate, progress);
            double seconds = (System.nanoTime() - begun) / 1e9;
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("kind", "run");
            whole.put("title", scenario.title());
            whole.putAll(manifest);
            whole.put("hash", plan.hash());
            List<Long> seeds = new ArrayList<>();
            for (int r = 0; r < scenario.run().replicates(); r++) {
                seeds.add(replicates.seed(r));
            }
            whole.put("seeds", seeds);
            whole.put("started", started.toString());
            whole.put("seconds", seconds);
            whole.put("threads", threads);
            whole.putAll(Provenance.collect());
            whole.put("scenario", PlainData.of(plan.tree()));
            ScenarioFiles.write(writer.directory(), plan);
            Path published = writer.finish(whole);
            List<String> notices = writer.notices();
            return new Done(published, notices, seconds);
        }
    }
}
