package atomization.benchmark;

import atomization.model.AtomizationModel;
import atomization.model.MemoryEstimate;
import atomization.parallel.Ranges;
import atomization.scenario.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Measures the program on this machine. Everything is measured once a round, one after the other, so that what disturbs
 * the machine for a while disturbs all figures alike; a first round at the smallest size warms Java up and is discarded.
 */
public final class Benchmark {
    static final String BANDWIDTH = "memory bandwidth";
    static final String RULE = "the rule";
    static final String SECOND_WAVE = "second wave";
    static final String BUILDING = "building";
    static final String MEMORY = "memory";
    static final String START = "start";
    static final String TRIAD = "triad";
    static final String REFERENCE = "reference loop";
    static final String MASON = "MASON agents and edges";

    /** MASON's agents, edges and schedule take some kilobytes a worker. */
    private static final int MOST_AGENTS = 100_000;
    /** The second wave is timed in hard times: from 1993, when pay is late and plants close. */
    private static final String HARD_TIMES = "run.start=1993-01-07";
    /** Weeks until arrears, unemployment and fear have built up. */
    private static final int UNTIMED_WEEKS = 13;

    private static final int RULE_WEEKS = 208;
    private static final int START_WORKERS = 10_000;

    private final BenchmarkSettings settings;
    private final Consumer<String> progress;
    private final Map<Integer, RuleStart> starts = new TreeMap<>();
    private final Map<Integer, ReferenceLoop> loops = new TreeMap<>();
    private final Map<Integer, MasonRule> agents = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();

    /** @param progress takes lines on what is being done */
    public Benchmark(BenchmarkSettings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Measures everything. */
    public BenchmarkReport run() {
        Map<String, Object> machine = Machine.describe();
        List<Integer> sizes = sizesThatFit();
        Readings readings = new Readings();
        Map<String, Double> columns = weigh(sizes, readings);
        sizes.forEach(this::prepare);
        progress.accept("warming up");
        round(sizes.subList(0, Math.min(1, sizes.size())), 4 * settings.seconds(), new Readings());
        for (int round = 1; round <= settings.rounds(); round++) {
            progress.accept("round " + round + " of " + settings.rounds());
            round(sizes, settings.seconds(), readings);
            wholeRun(readings);
            if (settings.startUp()) {
                startUp(readings);
            }
        }
        return new BenchmarkReport(machine, settings, new Figures(readings, bytes(sizes)).all(), columns, remarks);
    }

    private List<Integer> sizesThatFit() {
        List<Integer> fitting = new ArrayList<>();
        for (int size : settings.sizes()) {
            MemoryEstimate.of(secondWave(size, settings.weeks()))
                    .shortage(Runtime.getRuntime().maxMemory())
                    .ifPresentOrElse(shortage -> remarks.add("Left out: " + shortage), () -> fitting.add(size));
        }
        return fitting;
    }

    private Plan secondWave(int workers, int weeks) {
        return Plan.read(
                settings.scenarios().resolve("second-wave.yaml"),
                List.of("run.workers=" + workers, "run.weeks=" + (UNTIMED_WEEKS + weeks), HARD_TIMES));
    }

    private Plan rule(String name, int workers) {
        return Plan.read(
                settings.scenarios().resolve("bench").resolve(name + ".yaml"), List.of("run.workers=" + workers));
    }

    /** Bytes a worker, of the second wave and of MASON's model; the columns of the largest society weighed. */
    private Map<String, Double> weigh(List<Integer> sizes, Readings readings) {
        Map<String, Double> columns = new LinkedHashMap<>();
        for (int size : sizes) {
            progress.accept("weighing a society of " + size);
            columns.clear();
            try (Ranges ranges = new Ranges(1)) {
                Plan plan = secondWave(size, 1);
                Heap.Weighed<AtomizationModel> weighed = Heap.weigh(() -> {
                    AtomizationModel model = new AtomizationModel(plan, 1985, ranges);
                    model.start();
                    return model;
                });
                readings.add(
                        new Subject(MEMORY, "society of the second wave", size, 0, "bytes/worker"),
                        weighed.bytes() / (double) size);
                HeldBytes.of(weighed.made().society())
                        .forEach((path, bytes) -> columns.put(path, bytes / (double) size));
            }
        }
        return columns;
    }

    private void prepare(int size) {
        Plan plan = rule("rule", size);
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model =
                    new AtomizationModel(plan, plan.scenario().run().seed(), ranges);
            model.start();
            starts.put(size, RuleStart.of(plan, model.society()));
        }
        loops.put(size, new ReferenceLoop(start(size)));
        if (size <= MOST_AGENTS) {
            MasonRule mason = new MasonRule(start(size));
            mason.start();
            agents.put(size, mason);
        }
    }

    private RuleStart start(int size) {
        return Objects.requireNonNull(starts.get(size));
    }

    private Map<Subject, Double> bytes(List<Integer> sizes) {
        Map<Subject, Double> bytes = new LinkedHashMap<>();
        for (int size : sizes) {
            double society = MemoryEstimate.of(secondWave(size, 1)).bytesPerWorker();
            double small = MemoryEstimate.of(rule("rule", size)).bytesPerWorker();
            for (int threads : settings.threads()) {
                bytes.put(
                        Subject.rate(RULE, REFERENCE, size, threads),
                        Objects.requireNonNull(loops.get(size)).bytesPerWorker());
                for (String name : List.of("scenario", "scenario, few changes")) {
                    bytes.put(Subject.rate(RULE, name, size, threads), small);
                    bytes.put(Subject.rate(RULE, name + ", unobserved", size, threads), small);
                }
                bytes.put(Subject.rate(SECOND_WAVE, "run", size, threads), society);
                bytes.put(Subject.rate(SECOND_WAVE, "run, unobserved", size, threads), society);
            }
        }
        return bytes;
    }

    private void round(List<Integer> sizes, double seconds, Readings readings) {
        triad(readings);
        for (int size : sizes) {
            for (int threads : settings.threads()) {
                try (Ranges ranges = new Ranges(threads)) {
                    loop(size, seconds, ranges, readings);
                    ruleAsScenario("rule", "scenario", size, seconds, ranges, readings);
                    ruleAsScenario("rule-few-changes", "scenario, few changes", size, seconds, ranges, readings);
                }
            }
            mason(size, readings);
            for (int threads : settings.threads()) {
                try (Ranges ranges = new Ranges(threads)) {
                    secondWave(size, seconds, ranges, readings);
                }
            }
        }
    }

    private void triad(Readings readings) {
        Triad triad = new Triad(settings.triadLength());
        for (int threads : settings.threads()) {
            try (Ranges ranges = new Ranges(threads)) {
                triad.measure(ranges, 2);
                readings.add(new Subject(BANDWIDTH, TRIAD, 0, threads, "GB/s"), triad.measure(ranges, 10) / 1e9);
            }
        }
    }

    private void loop(int size, double seconds, Ranges ranges, Readings readings) {
        ReferenceLoop loop = Objects.requireNonNull(loops.get(size));
        Stopwatch watch = new Stopwatch();
        long weeks = 0;
        do {
            watch.time(() -> {
                for (int week = 0; week < settings.weeks(); week++) {
                    loop.week(ranges);
                }
            });
            weeks += settings.weeks();
        } while (watch.seconds() < seconds);
        readings.add(Subject.rate(RULE, REFERENCE, size, ranges.threads()), size * weeks / watch.seconds() / 1e6);
    }

    private void ruleAsScenario(String file, String name, int size, double seconds, Ranges ranges, Readings readings) {
        ScenarioTimes times =
                ScenarioTimes.measure(rule(file, size), 0, Math.min(settings.weeks(), RULE_WEEKS), seconds, ranges);
        readings.add(Subject.rate(RULE, name, size, ranges.threads()), times.rate() / 1e6);
        readings.add(Subject.rate(RULE, name + ", unobserved", size, ranges.threads()), times.advancingRate() / 1e6);
    }

    private void mason(int size, Readings readings) {
        MasonRule mason = agents.get(size);
        if (mason == null) {
            return;
        }
        Stopwatch watch = new Stopwatch();
        watch.time(() -> {
            for (int week = 0; week < settings.weeks(); week++) {
                mason.week();
            }
        });
        readings.add(Subject.rate(RULE, MASON, size, 1), (double) size * settings.weeks() / watch.seconds() / 1e6);
    }

    private void secondWave(int size, double seconds, Ranges ranges, Readings readings) {
        ScenarioTimes times = ScenarioTimes.measure(
                secondWave(size, settings.weeks()), UNTIMED_WEEKS, settings.weeks(), seconds, ranges);
        readings.add(Subject.rate(SECOND_WAVE, "run", size, ranges.threads()), times.rate() / 1e6);
        readings.add(Subject.rate(SECOND_WAVE, "run, unobserved", size, ranges.threads()), times.advancingRate() / 1e6);
        readings.add(
                new Subject(BUILDING, "society of the second wave", size, ranges.threads(), "million workers/s"),
                times.buildingRate() / 1e6);
    }

    private void wholeRun(Readings readings) {
        if (settings.wholeRun() == 0) {
            return;
        }
        Plan plan = Plan.read(
                settings.scenarios().resolve("second-wave.yaml"), List.of("run.workers=" + settings.wholeRun()));
        int threads = settings.threads().get(settings.threads().size() - 1);
        try (Ranges ranges = new Ranges(threads)) {
            ScenarioTimes times =
                    ScenarioTimes.measure(plan, 0, plan.scenario().run().weeks(), 0, ranges);
            readings.add(
                    new Subject(SECOND_WAVE, "whole run, 1985-2003", settings.wholeRun(), threads, "s"),
                    times.building() + times.advancing() + times.observing());
        }
    }

    private void startUp(Readings readings) {
        StartUp java = StartUp.ofJava();
        readings.add(new Subject(START, "--help", 0, 0, "s"), java.seconds(List.of("--help")));
        readings.add(
                new Subject(START, "run, first week", START_WORKERS, 0, "s"),
                java.secondsToFirstWeek(settings.scenarios().resolve("second-wave.yaml"), START_WORKERS));
    }
}
