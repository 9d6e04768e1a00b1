package atomization.calibration;

import atomization.analysis.RunTable;
import atomization.experiment.MeasuredRun;
import atomization.experiment.SweptFactor;
import atomization.scenario.InvalidInput;
import atomization.scenario.Loaded;
import atomization.scenario.Plan;
import atomization.scenario.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A calibration that is ready to run: a scenario, the priors of its parameters, and the figures to which runs are compared.
 * A generation is a {@link ParticleCampaign} that can be told from the population before it alone.
 */
public final class Calibration {
    private static final int FORECAST = 1_000_000;

    private final Loaded<StudyFile> loaded;
    private final StudyMethod.Abc method;
    private final List<String> given;
    private final Plan base;
    private final Priors priors;
    private final Recordings recordings;
    private final Figures figures;
    private final MeasuredRun run;
    private final AbcSampler sampler;

    private Calibration(
            Loaded<StudyFile> loaded,
            StudyMethod.Abc method,
            List<String> given,
            Plan base,
            Priors priors,
            Recordings recordings,
            Figures figures) {
        this.loaded = loaded;
        this.method = method;
        this.given = List.copyOf(given);
        this.base = base;
        this.priors = priors;
        this.recordings = recordings;
        this.figures = figures;
        this.run = new MeasuredRun(figures.measures(), base.scenario());
        this.sampler = new AbcSampler(method.seed(), priors.factors().size(), method.particles(), method.kept());
    }

    /**
     * The calibration that a study file describes.
     *
     * @param assignments {@code path=value} that differ from the scenario in all runs, besides those of the file
     * @throws InvalidInput holding every error
     */
    public static Calibration of(Loaded<StudyFile> loaded, List<String> assignments) {
        StudyFile file = loaded.value();
        if (!(file.method() instanceof StudyMethod.Abc method)) {
            throw new InvalidInput(
                    loaded.locate("method"),
                    "method",
                    "this study does not calibrate: atomization sensitivity does it");
        }
        List<String> given = new ArrayList<>();
        file.set().forEach((path, value) -> given.add(path + "=" + value));
        given.addAll(assignments);
        Plan base = Plan.read(loaded.root().resolve(file.scenario()), given);
        Problems problems = new Problems();
        Priors priors = Priors.of(loaded, base, SensitivityStudy.varied(loaded, assignments), problems);
        Recordings recordings = new Recordings(List.of());
        Figures figures = new Figures(List.of());
        try {
            recordings = Recordings.read(loaded.root().resolve(String.valueOf(file.record())));
            figures = Figures.recorded(loaded, recordings, base, problems);
        } catch (IllegalArgumentException unreadable) {
            problems.add(loaded.locate("record"), "record", String.valueOf(unreadable.getMessage()));
        }
        foretell(loaded, recordings, base, problems);
        problems.throwIfAny();
        return new Calibration(loaded, method, given, base, priors, recordings, figures);
    }

    private static void foretell(Loaded<StudyFile> loaded, Recordings recordings, Plan base, Problems problems) {
        Forecast forecast = loaded.value().forecast();
        if (forecast != null) {
            try {
                Plan longer = base.with(List.of("run.weeks=" + forecast.weeks()));
                new MeasuredRun(Figures.foretold(forecast, recordings).measures(), longer.scenario());
            } catch (IllegalArgumentException refused) {
                problems.add(loaded.locate("forecast"), "forecast", String.valueOf(refused.getMessage()));
            }
        }
    }

    /** What the file says. */
    public StudyFile file() {
        return loaded.value();
    }

    /** The scenario without any variation. */
    public Plan base() {
        return base;
    }

    /** The settings of the method. */
    public StudyMethod.Abc method() {
        return method;
    }

    /** What tables call the parameters. */
    public List<String> factors() {
        return priors.names();
    }

    Priors priors() {
        return priors;
    }

    List<SweptFactor> swept() {
        return priors.factors();
    }

    /** The names of the figures to which runs are compared. */
    public List<String> targets() {
        return figures.all().stream().map(Figure::name).toList();
    }

    List<Figure> figures() {
        return figures.all();
    }

    Recordings recordings() {
        return recordings;
    }

    /** The recorded figures, as a file. */
    public Path recordFile() {
        return loaded.root().resolve(String.valueOf(file().record()));
    }

    /** The scenario, as a file. */
    public Path scenarioFile() {
        return loaded.root().resolve(file().scenario());
    }

    /** How many runs there are at most. */
    public long mostRuns() {
        long particles = method.particles() + (long) (method.generations() - 1) * (method.particles() - sampler.kept());
        Forecast forecast = file().forecast();
        return particles * file().replicates() + (forecast == null ? 0 : forecast.draws());
    }

    /** What a generation draws, given the population before it; empty for the first. */
    public AbcSampler.Proposals proposals(List<Population> before) {
        return before.isEmpty() ? sampler.first() : sampler.after(before.get(0));
    }

    /** The runs of a generation. */
    public ParticleCampaign campaign(AbcSampler.Proposals proposals) {
        int drawnBefore = proposals.generation() == 0
                ? 0
                : method.particles() + (proposals.generation() - 1) * (method.particles() - sampler.kept());
        return campaign(
                "generation " + proposals.generation(),
                proposals.places(),
                base,
                run,
                firstSeed() + (long) drawnBefore * file().replicates(),
                file().replicates(),
                given);
    }

    private long firstSeed() {
        Long seed = file().seed();
        return seed == null ? base.scenario().run().seed() : seed;
    }

    private ParticleCampaign campaign(
            String part,
            List<double[]> places,
            Plan plan,
            MeasuredRun measured,
            long seed,
            int replicates,
            List<String> set) {
        List<List<String>> values = places.stream().map(priors::values).toList();
        List<List<String>> assignments =
                places.stream().map(priors::assignments).toList();
        return new ParticleCampaign(
                part,
                scenarioFile().toString(),
                set,
                plan,
                factors(),
                values,
                assignments,
                Measuring.of(measured),
                seed,
                replicates);
    }

    /** What a place in the priors sets in the scenario: {@code path=value}. */
    public List<String> assignments(double[] place) {
        return priors.assignments(place);
    }

    /**
     * How far particles are from the record.
     *
     * @param distances by particle, in standard errors; infinite if a run failed or a figure is missing
     * @param figures by particle what was simulated; empty if a run failed
     */
    record Distances(double[] distances, List<double[]> figures) {}

    /** How far the particles of a table of runs are from the record. */
    Distances distances(int count, RunTable table) {
        double[] distances = new double[count];
        Arrays.fill(distances, Double.POSITIVE_INFINITY);
        List<double[]> simulated = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            simulated.add(new double[0]);
        }
        for (RunTable.Point point : table.points()) {
            if (point.runs().size() == file().replicates()) {
                double[] numbers = figures.numbers(table.measures(), point);
                simulated.set(point.number(), numbers);
                distances[point.number()] = figures.distance(numbers);
            }
        }
        return new Distances(distances, simulated);
    }

    /** The population after a generation, from the table of its runs. */
    public Population select(List<Population> before, AbcSampler.Proposals proposals, RunTable table) {
        Distances of = distances(proposals.places().size(), table);
        return sampler.select(before, proposals, of.distances(), of.figures());
    }

    /** Why no further generation is needed after a population; empty if one is. */
    public Optional<String> ending(Population population) {
        if (population.tolerance() <= method.tolerance()) {
            return Optional.of("the tolerance asked for is reached");
        }
        if (population.acceptance() <= method.leastAcceptance()) {
            return Optional.of("hardly any new particle comes nearer than those before");
        }
        return population.generation() + 1 >= method.generations()
                ? Optional.of("the number of generations asked for is reached")
                : Optional.empty();
    }

    /** The runs of the forecast, one a draw from the posterior; empty if none is asked for. */
    public Optional<ParticleCampaign> forecast(Population posterior) {
        Forecast forecast = file().forecast();
        if (forecast == null) {
            return Optional.empty();
        }
        String weeks = "run.weeks=" + forecast.weeks();
        Plan longer = base.with(List.of(weeks));
        List<String> set = new ArrayList<>(given);
        set.removeIf(assignment -> assignment.startsWith("run.weeks="));
        set.add(weeks);
        List<double[]> places = PosteriorDraws.of(posterior, forecast.draws()).stream()
                .map(Particle::place)
                .toList();
        MeasuredRun measured =
                new MeasuredRun(Figures.foretold(forecast, recordings).measures(), longer.scenario());
        return Optional.of(campaign("forecast", places, longer, measured, firstSeed() + FORECAST, 1, set));
    }

    /** What the runs of a forecast foretell: for each series and year one number a draw. */
    public List<Foretold> foretold(RunTable table) {
        Forecast forecast = file().forecast();
        List<Foretold> all = new ArrayList<>();
        if (forecast == null) {
            return all;
        }
        Figures of = Figures.foretold(forecast, recordings);
        Map<Integer, double[]> byDraw = new LinkedHashMap<>();
        for (RunTable.Point point : table.points()) {
            byDraw.put(point.number(), of.numbers(table.measures(), point));
        }
        for (int k = 0; k < of.all().size(); k++) {
            int place = k;
            all.add(new Foretold(
                    of.all().get(k).target().series(),
                    recordings.unit(of.all().get(k).target().series()),
                    of.all().get(k).year(),
                    byDraw.values().stream()
                            .mapToDouble(numbers -> numbers[place])
                            .toArray()));
        }
        return all;
    }
}
