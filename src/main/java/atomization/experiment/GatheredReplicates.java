package atomization.experiment;

import atomization.parallel.Ranges;
import atomization.results.Provenance;
import atomization.results.ReplicateShelf;
import atomization.results.ResultFolder;
import atomization.results.RunWriter;
import atomization.scenario.PlainData;
import atomization.scenario.Plan;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Simulates the replicates of a scenario, each into a result folder of its own. Those that are there already are left
 * as they are, so whoever repeats this goes on where it stopped. Replicate r has the seed of the scenario plus r.
 */
public final class GatheredReplicates {
    private final Plan plan;
    private final ReplicateShelf shelf;
    private final int count;
    private final int threads;

    /**
     * @param shelf where they are kept
     * @param count number of replicates
     * @param threads number of threads to use
     */
    public GatheredReplicates(Plan plan, ReplicateShelf shelf, int count, int threads) {
        this.plan = plan;
        this.shelf = shelf;
        this.count = count;
        this.threads = threads;
    }

    /** The folder in which all are kept. */
    public Path folder() {
        return shelf.folder();
    }

    /** The seeds of all. */
    public List<Long> seeds() {
        return IntStream.range(0, count).mapToObj(this::seed).toList();
    }

    /** The replicates that are not there yet. */
    public List<Integer> missing() {
        return IntStream.range(0, count)
                .filter(replicate -> !shelf.replicate(replicate).isTaken())
                .boxed()
                .toList();
    }

    /**
     * Simulates what is missing.
     *
     * @param manifest what the manifests are to say besides what is known here
     * @return the result folders of all replicates
     * @throws atomization.results.ResultException if a result cannot be written where it should be
     */
    public List<Path> simulate(Map<String, Object> manifest, Replicates.Progress progress) {
        List<Integer> missing = missing();
        new ReplicatePool(missing.size(), plan.scenario().run().workers(), threads)
                .each((ranges, k) -> simulate(missing.get(k), ranges, manifest, progress));
        return IntStream.range(0, count)
                .mapToObj(replicate -> shelf.replicate(replicate).path())
                .toList();
    }

    private void simulate(int replicate, Ranges ranges, Map<String, Object> manifest, Replicates.Progress progress) {
        ResultFolder folder = shelf.replicate(replicate);
        try (RunWriter writer = RunWriter.begin(folder, false)) {
            ObservedRun run =
                    new ObservedRun(plan, seed(replicate), ranges, observer -> writer.replicate(replicate, observer));
            while (!run.model().isOver()) {
                run.model().step();
                progress.weekDone(replicate, run.model());
            }
            run.finish();
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("title", plan.scenario().title());
            whole.putAll(manifest);
            whole.put("hash", plan.hash());
            whole.put("seeds", List.of(seed(replicate)));
            whole.putAll(Provenance.collect());
            whole.put("scenario", PlainData.of(plan.tree()));
            writer.finish(whole);
        }
    }

    private long seed(int replicate) {
        return plan.scenario().run().seed() + replicate;
    }
}
