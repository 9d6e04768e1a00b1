package atomization.experiment;

import atomization.campaign.Campaign;
import atomization.campaign.Trial;
import atomization.design.Factor;
import atomization.design.Points;
import atomization.model.MemoryEstimate;
import atomization.parameter.NumberText;
import atomization.scenario.InvalidInput;
import atomization.scenario.Loaded;
import atomization.scenario.Plan;
import atomization.scenario.Problems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sweep that is ready to run: a scenario, what is varied of it, at which points, and what is measured. */
public final class Sweep implements Campaign {
    private static final int PLANS_KEPT = 32;
    private static final int HASH = 12;

    private final SweepFile file;
    private final String scenario;
    private final List<String> given;
    private final Plan base;
    private final String baseHash;
    private final SweptSettings settings;
    private final MeasuredRun run;
    private final Map<Integer, Plan> plans = new LinkedHashMap<>(PLANS_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Plan> eldest) {
            return size() > PLANS_KEPT;
        }
    };

    private Sweep(Loaded<SweepFile> loaded, List<String> given, Plan base, SweptSettings settings, MeasuredRun run) {
        this.file = loaded.value();
        this.scenario = loaded.root().resolve(file.scenario()).toString();
        this.given = List.copyOf(given);
        this.base = base;
        this.baseHash = base.hash();
        this.settings = settings;
        this.run = run;
    }

    /**
     * Reads a sweep file.
     *
     * @param assignments {@code path=value} that differ from the scenario in all runs, besides those of the file
     * @throws InvalidInput holding every error
     */
    public static Sweep read(Path file, List<String> assignments) {
        return of(Loaded.read(file, List.of(), SweepFile.class), assignments);
    }

    /**
     * The sweep that a file describes.
     *
     * @param assignments {@code path=value} that differ from the scenario in all runs, besides those of the file
     * @throws InvalidInput holding every error
     */
    public static Sweep of(Loaded<SweepFile> loaded, List<String> assignments) {
        SweepFile file = loaded.value();
        Problems problems = new Problems();
        List<String> given = new ArrayList<>();
        file.set().forEach((path, value) -> given.add(path + "=" + value));
        Plan scenario = Plan.read(loaded.root().resolve(file.scenario()), List.of());
        Plan base = SweepCheck.with(scenario, given, loaded, "set", problems).orElse(scenario);
        given.addAll(assignments);
        base = assignments.isEmpty() ? base : base.with(assignments);
        List<SweptFactor> factors = SweepCheck.factors(loaded, base, problems);
        SweptSettings settings = new SweptSettings(factors, Points.of(List.of()));
        if (factors.size() == file.vary().size()) {
            List<Factor> plain = factors.stream().map(SweptFactor::factor).toList();
            try {
                settings = new SweptSettings(factors, new SweepPoints(file, loaded.root(), plain).make());
                SweepCheck.requireValid(loaded, base, settings, problems);
            } catch (IllegalArgumentException refused) {
                problems.add(loaded.locate("designs"), "designs", String.valueOf(refused.getMessage()));
            }
        }
        SweepCheck.requireMeasures(loaded, base, problems);
        problems.throwIfAny();
        MeasuredRun run = new MeasuredRun(file.measures(), base.scenario());
        return new Sweep(loaded, given, base, settings, run);
    }

    /** What the file says. */
    public SweepFile file() {
        return file;
    }

    /** The scenario as it is without any variation. */
    public Plan base() {
        return base;
    }

    /** The design itself. */
    public Points design() {
        return settings.points();
    }

    /** The scenario of a point. */
    public Plan plan(int point) {
        synchronized (plans) {
            Plan known = plans.get(point);
            if (known != null) {
                return known;
            }
        }
        Plan made = base.with(settings.assignments(point));
        synchronized (plans) {
            plans.put(point, made);
        }
        return made;
    }

    @Override
    public List<String> identity() {
        List<String> lines = new ArrayList<>();
        lines.add("scenario " + file.scenario() + " " + baseHash);
        lines.add("seed " + firstSeed()
                + (file.commonRandomNumbers() ? ", the same at all points" : ", others at each point"));
        lines.addAll(settings.described());
        MessageDigest digest = sha256();
        settings.addTo(digest);
        lines.add("settings of all points " + shortened(digest.digest()));
        for (Measure measure : file.measures()) {
            Gauge gauge = Gauge.of(measure, base.scenario());
            lines.add("measure " + measure.heading() + ": " + gauge.column() + " " + gauge.summary() + " weeks "
                    + gauge.from() + " to " + gauge.to()
                    + (measure.level() == null ? "" : " level " + NumberText.of(measure.level())));
        }
        return lines;
    }

    @Override
    public int points() {
        return settings.points().size();
    }

    @Override
    public int replicates() {
        return file.replicates();
    }

    private long firstSeed() {
        Long seed = file.seed();
        return seed != null ? seed : base.scenario().run().seed();
    }

    @Override
    public long seed(int point, int replicate) {
        return firstSeed()
                + (file.commonRandomNumbers()
                        ? replicate
                        : (long) replicate * settings.points().size() + point);
    }

    @Override
    public List<String> factors() {
        return settings.names();
    }

    @Override
    public List<String> values(int point) {
        return settings.values(point);
    }

    @Override
    public String hash(int point) {
        MessageDigest digest = sha256();
        digest.update(baseHash.getBytes(StandardCharsets.UTF_8));
        digest.update(String.join("\n", settings.assignments(point)).getBytes(StandardCharsets.UTF_8));
        return shortened(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String shortened(byte[] hash) {
        return HexFormat.of().formatHex(hash).substring(0, HASH);
    }

    @Override
    public List<String> measures() {
        return run.headings();
    }

    @Override
    public List<String> series() {
        return file.series() ? run.columns() : List.of();
    }

    @Override
    public String command(int point, int replicate) {
        StringBuilder command = new StringBuilder("atomization run ").append(ShellWord.of(scenario));
        List<String> all = new ArrayList<>(given);
        all.removeIf(assignment -> assignment.startsWith("run.seed=") || assignment.startsWith("run.replicates="));
        all.addAll(settings.assignments(point));
        all.forEach(assignment -> command.append(" --set ").append(ShellWord.of(assignment)));
        return command.append(" --replicates 1 --seed ")
                .append(seed(point, replicate))
                .toString();
    }

    @Override
    public double[] measure(Trial trial) {
        Plan plan = plan(trial.point());
        MemoryEstimate.of(plan).shortage(Runtime.getRuntime().maxMemory()).ifPresent(shortage -> {
            throw new OutOfMemoryError(shortage);
        });
        return run.measure(plan, trial, file.series());
    }

    @Override
    public long memory(int point) {
        // what building takes for a while comes on top of what stands in the end
        return MemoryEstimate.of(plan(point)).society() * 3 / 2;
    }
}
