package atomization.calibration;

import atomization.analysis.ModelChoice;
import atomization.analysis.RunTable;
import atomization.analysis.WeightedSample;
import atomization.experiment.Vary;
import atomization.scenario.InvalidInput;
import atomization.scenario.Loaded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rival explanations that are held against the same record: each a calibration of its own, of which the priors are drawn. */
public final class Rivals {
    private final StudyFile file;
    private final Map<String, Calibration> calibrations;
    private final List<OutOfSample> elsewhere;

    private Rivals(StudyFile file, Map<String, Calibration> calibrations, List<OutOfSample> elsewhere) {
        this.file = file;
        this.calibrations = calibrations;
        this.elsewhere = elsewhere;
    }

    /** Whether a study compares models. */
    public static boolean areIn(StudyFile file) {
        return !file.models().isEmpty();
    }

    /**
     * The models that a study compares.
     *
     * @param assignments {@code path=value} that differ from the scenario in all its runs, besides those of the file; other
     *     scenarios are as the file says
     * @throws InvalidInput holding every error of the first model that has one
     */
    public static Rivals of(Loaded<StudyFile> loaded, List<String> assignments) {
        StudyFile file = loaded.value();
        if (!(file.method() instanceof StudyMethod.Abc abc)) {
            throw new InvalidInput(loaded.locate("method"), "method", "models are compared by method abc");
        }
        Map<String, Calibration> calibrations = new LinkedHashMap<>();
        for (int k = 0; k < file.models().size(); k++) {
            Rival model = file.models().get(k);
            String path = "models[" + k + "]";
            try {
                // each has draws of its own, keyed by its place in the list
                StudyMethod method = new StudyMethod.Abc(
                        abc.particles(), abc.kept(), 1, abc.leastAcceptance(), abc.tolerance(), abc.seed() + k);
                StudyFile one = alone(file, model, method);
                Loaded<StudyFile> part =
                        new Loaded<>(one, StudyFile.class, loaded.tree(), loaded.root(), loaded.files());
                if (calibrations.put(model.name(), Calibration.of(part, assignments)) != null) {
                    throw new IllegalArgumentException("two models are called " + model.name());
                }
            } catch (IllegalArgumentException refused) {
                throw new InvalidInput(loaded.locate(path), path, String.valueOf(refused.getMessage()));
            } catch (InvalidInput wrong) {
                throw new InvalidInput(
                        loaded.locate(path),
                        path,
                        model.name() + ": " + wrong.problems().get(0).path() + ": "
                                + wrong.problems().get(0).message());
            }
        }
        return new Rivals(file, calibrations, OutOfSample.of(loaded, calibrations));
    }

    private static StudyFile alone(StudyFile file, Rival model, StudyMethod method) {
        Map<String, String> set = new LinkedHashMap<>(file.set());
        set.putAll(model.set());
        List<Vary> vary = new ArrayList<>(file.vary());
        vary.addAll(model.vary());
        return new StudyFile(
                file.title(),
                file.about(),
                file.essay(),
                file.scenario(),
                set,
                method,
                vary,
                file.parameters(),
                List.of(),
                file.record(),
                file.targets(),
                List.of(),
                List.of(),
                null,
                file.replicates(),
                file.commonRandomNumbers(),
                file.seed());
    }

    /** What the file says. */
    public StudyFile file() {
        return file;
    }

    /** The models by their names, each as a calibration of which the first generation is drawn. */
    public Map<String, Calibration> calibrations() {
        return calibrations;
    }

    /** How many runs there are. */
    public long runs() {
        return calibrations.values().stream().mapToLong(Calibration::mostRuns).sum()
                + elsewhere.stream().mapToLong(each -> each.runs(calibrations)).sum();
    }

    /** The other scenarios in which the models are run. */
    public List<OutOfSample> elsewhere() {
        return elsewhere;
    }

    /**
     * The runs of a model in another scenario; none if no particle of the model has a distance.
     *
     * @param table the runs of the model
     */
    public Optional<ParticleCampaign> campaign(OutOfSample other, String model, RunTable table) {
        Calibration calibration = java.util.Objects.requireNonNull(calibrations.get(model));
        int count = calibration.proposals(List.of()).places().size();
        List<Integer> nearest = nearest(
                calibration.distances(count, table).distances(), other.said().nearest());
        return nearest.isEmpty() ? Optional.empty() : Optional.of(other.campaign(model, calibration, nearest));
    }

    /** What became of the conditions of another scenario in the runs of a model there. */
    public List<OutOfSample.Outcome> outcomes(OutOfSample other, String model, RunTable table) {
        return other.judge(model, table);
    }

    /** The particles that are nearest to the record, the nearest first; those of failed runs are never among them. */
    private static List<Integer> nearest(double[] distances, long count) {
        return IntStream.range(0, distances.length)
                .filter(particle -> Double.isFinite(distances[particle]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer particle) -> distances[particle])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .toList();
    }

    /**
     * What became of all models.
     *
     * @param tables the runs of each, in the order of the models
     */
    public List<Support> judge(List<RunTable> tables) {
        List<ModelChoice.Draws> draws = new ArrayList<>();
        List<List<double[]>> figures = new ArrayList<>();
        List<Calibration> models = List.copyOf(calibrations.values());
        for (int k = 0; k < models.size(); k++) {
            Calibration.Distances distances = models.get(k)
                    .distances(models.get(k).proposals(List.of()).places().size(), tables.get(k));
            draws.add(new ModelChoice.Draws(models.get(k).proposals(List.of()).places(), distances.distances()));
            figures.add(distances.figures());
        }
        ModelChoice choice = new ModelChoice(draws);
        double share = models.get(0).method().kept();
        double tolerance = choice.tolerance(share);
        double[] probabilities = choice.probabilities(tolerance);
        double[] halved = choice.probabilities(choice.tolerance(share / 2));
        List<double[]> ranges = choice.underOtherPriors(tolerance);
        List<Support> verdicts = new ArrayList<>();
        List<String> names = List.copyOf(calibrations.keySet());
        for (int k = 0; k < models.size(); k++) {
            double[] distances = draws.get(k).distances();
            List<Integer> nearest = nearest(distances, Math.max(2, Math.round(share * distances.length)));
            verdicts.add(new Support(
                    names.get(k),
                    distances.length,
                    (int) IntStream.range(0, distances.length)
                            .filter(particle -> !Double.isFinite(distances[particle]))
                            .count(),
                    choice.accepted(k, tolerance),
                    probabilities[k],
                    ranges.get(k)[0],
                    ranges.get(k)[1],
                    halved[k],
                    nearest.stream()
                            .mapToDouble(particle -> distances[particle])
                            .average()
                            .orElse(Double.NaN),
                    score(models.get(k), nearest, figures.get(k))));
        }
        return verdicts;
    }

    /** How well a model's nearest particles foretell the figures that were not fitted, each in its standard error. */
    private static double score(Calibration model, List<Integer> nearest, List<double[]> figures) {
        double sum = 0;
        int count = 0;
        for (int k = 0; k < model.figures().size(); k++) {
            Figure figure = model.figures().get(k);
            if (!figure.target().fitted() && !nearest.isEmpty()) {
                int place = k;
                double[] scaled = nearest.stream()
                        .mapToDouble(particle -> figure.scaled(figures.get(particle)[place]))
                        .toArray();
                sum += WeightedSample.even(scaled).score(figure.scaled(figure.value())) / figure.error();
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
