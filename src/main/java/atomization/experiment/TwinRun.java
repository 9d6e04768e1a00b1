package atomization.experiment;

import atomization.model.AtomizationModel;
import atomization.parallel.Ranges;
import atomization.results.CohortSeries;
import atomization.results.Difference;
import atomization.results.Provenance;
import atomization.results.ResultFolder;
import atomization.results.RunWriter;
import atomization.results.ScenarioFiles;
import atomization.results.TwinWriter;
import atomization.scenario.PlainData;
import atomization.scenario.Plan;
import atomization.society.Calendar;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Runs a scenario twice, without and with one intervention. Both runs share all random numbers: they are the same, week
 * by week, until the intervention, and after it differ by nothing else and its consequences. Several replicates are
 * several such pairs; replicate r has the seed of the scenario plus r in both runs.
 */
public final class TwinRun {
    private final Plan without;
    private final Plan with;
    private final LocalDate at;
    private final int week;

    /**
     * What came of it.
     *
     * @param folder where the result is
     * @param notices what the user should know of
     * @param happened what the intervention did, a sentence a replicate
     * @param difference what it changed
     * @param cohort what became of those who acted when it came and went on
     * @param seconds time taken
     */
    public record Done(
            Path folder,
            List<String> notices,
            List<String> happened,
            Difference difference,
            CohortSeries cohort,
            double seconds) {}

    /**
     * @param scenario the scenario without the intervention
     * @param at the intervention's date: it happens at the beginning of the first week that does not begin earlier
     * @param intervention what happens, in YAML as in a scenario's list of events
     * @throws atomization.scenario.InvalidInput if that is no event
     * @throws IllegalArgumentException with a message for the user if the date is not within the run
     */
    public TwinRun(Plan scenario, LocalDate at, String intervention) {
        Calendar calendar = new Calendar(
                scenario.scenario().run().start(), scenario.scenario().run().weeks());
        this.without = scenario;
        this.at = at;
        this.week = calendar.weekOf(at);
        if (week < 0 || week >= calendar.weeks()) {
            throw new IllegalArgumentException(at + " is not within the run, whose weeks begin from " + calendar.start()
                    + " to " + calendar.date(calendar.weeks() - 1));
        }
        this.with = scenario.with(at, intervention, "--do");
    }

    /** The scenario with the intervention, by whose hash the result is known. */
    public Plan intervened() {
        return with;
    }

    /** The week of the intervention. */
    public int week() {
        return week;
    }

    /**
     * Simulates all pairs and writes the result.
     *
     * @param force whether a finished result in the way is moved aside
     * @param manifest what the manifest is to say besides what is known here
     * @param progress is told of every week of either run
     * @throws atomization.results.ResultException if the result cannot be written where it should be
     */
    public Done run(
            ResultFolder folder,
            boolean force,
            int threads,
            Map<String, Object> manifest,
            Replicates.Progress progress) {
        long begun = System.nanoTime();
        Instant started = Instant.now();
        int pairs = without.scenario().run().replicates();
        String[] happened = new String[pairs];
        CohortSeries cohort = new CohortSeries();
        try (TwinWriter writer = TwinWriter.begin(folder, force)) {
            new ReplicatePool(pairs, without.scenario().run().workers(), threads)
                    .each((ranges, pair) -> happened[pair] = simulate(pair, ranges, writer, cohort, progress));
            double seconds = (System.nanoTime() - begun) / 1e9;
            Map<String, Object> facts = new LinkedHashMap<>(manifest);
            facts.put("at", at);
            facts.put("week", week);
            facts.put("happened", List.of(happened));
            facts.put("started", started.toString());
            facts.put("seconds", seconds);
            facts.put("threads", threads);
            facts.putAll(Provenance.collect());
            assemble(writer.baseline(), without, facts);
            assemble(writer.intervention(), with, facts);
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("kind", "twin");
            whole.putAll(described(with, facts));
            whole.put("arms", List.of(TwinWriter.BASELINE, TwinWriter.INTERVENTION));
            Difference difference = writer.finish(whole, cohort);
            return new Done(folder.path(), writer.notices(), List.of(happened), difference, cohort, seconds);
        }
    }

    private static void assemble(RunWriter arm, Plan plan, Map<String, Object> facts) {
        ScenarioFiles.write(arm.directory(), plan);
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("kind", "run");
        manifest.putAll(described(plan, facts));
        arm.assemble(manifest);
    }

    private static Map<String, Object> described(Plan plan, Map<String, Object> facts) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("title", plan.scenario().title());
        described.put("hash", plan.hash());
        List<Long> seeds = new ArrayList<>();
        for (int pair = 0; pair < plan.scenario().run().replicates(); pair++) {
            seeds.add(plan.scenario().run().seed() + pair);
        }
        described.put("seeds", seeds);
        described.putAll(facts);
        described.put("scenario", PlainData.of(plan.tree()));
        return described;
    }

    /** Simulates one pair week by week, side by side; what the intervention did. */
    private String simulate(
            int pair, Ranges ranges, TwinWriter writer, CohortSeries series, Replicates.Progress progress) {
        long seed = without.scenario().run().seed() + pair;
        ObservedRun left = new ObservedRun(
                without, seed, ranges, observer -> writer.baseline().replicate(pair, observer));
        ObservedRun right = new ObservedRun(
                with, seed, ranges, observer -> writer.intervention().replicate(pair, observer));
        Cohort cohort = new Cohort(left.model(), right.model(), week);
        while (!left.model().isOver() || !right.model().isOver()) {
            for (AtomizationModel each : List.of(left.model(), right.model())) {
                if (!each.isOver()) {
                    each.step();
                    progress.weekDone(pair, each);
                }
            }
            cohort.measure().ifPresent(measured -> series.add(pair, measured));
        }
        left.finish();
        right.finish();
        return happened(right.model());
    }

    /** What the intervention did, by the log of a run: it holds the events that came, in the order of the plan's. */
    private String happened(AtomizationModel model) {
        int intervention = with.scenario().events().size() - 1;
        Calendar calendar = model.society().calendar();
        List<Plan.Step> came = with.steps().stream()
                .filter(step -> calendar.weekOf(step.event().at()) >= 0)
                .toList();
        int place = IntStream.range(0, came.size())
                .filter(k -> came.get(k).index() == intervention)
                .findFirst()
                .orElseThrow();
        return place < model.log().size() ? model.log().get(place).what() : "the run was over before";
    }
}
