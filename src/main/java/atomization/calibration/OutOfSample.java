package atomization.calibration;

import atomization.analysis.RunTable;
import atomization.experiment.SweptFactor;
import atomization.scenario.Condition;
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

/**
 * Rival models in another scenario: the particles of each that are nearest to the record are run there, and its conditions
 * say whether the pattern comes about. Nothing is fitted to it, and it does not enter the probabilities of the models.
 */
public final class OutOfSample {
    /** Seeds of one model are so far from those of the next. */
    private static final long APART = 1_000_000;

    private final Elsewhere said;
    private final Path file;
    private final Map<String, Plan> plans;
    private final Map<String, List<String>> given;
    private final Asked asked;

    private OutOfSample(Elsewhere said, Path file, Map<String, Plan> plans, Map<String, List<String>> given) {
        this.said = said;
        this.file = file;
        this.plans = plans;
        this.given = given;
        this.asked = Asked.of(plans.values().iterator().next());
    }

    /**
     * Understands what a study says of other scenarios.
     *
     * @param models the models by their names
     * @throws InvalidInput holding every error
     */
    static List<OutOfSample> of(Loaded<StudyFile> loaded, Map<String, Calibration> models) {
        Problems problems = new Problems();
        List<OutOfSample> all = new ArrayList<>();
        List<Elsewhere> listed = loaded.value().elsewhere();
        for (int k = 0; k < listed.size(); k++) {
            Elsewhere said = listed.get(k);
            String path = "elsewhere[" + k + "]";
            if (all.stream().anyMatch(other -> other.name().equals(said.name()))) {
                problems.add(loaded.locate(path + ".name"), path + ".name", "two are called " + said.name());
            }
            requireKnown(loaded, said, path, models, problems);
            Map<String, Plan> plans = new LinkedHashMap<>();
            Map<String, List<String>> given = new LinkedHashMap<>();
            Path file = loaded.root().resolve(said.scenario());
            for (Rival model : loaded.value().models()) {
                List<String> set = new ArrayList<>();
                said.set().forEach((place, value) -> set.add(place + "=" + value));
                model.set().forEach((place, value) -> set.add(place + "=" + value));
                Calibration calibration = models.get(model.name());
                if (calibration == null) {
                    continue;
                }
                try {
                    Plan plan = Plan.read(file, set);
                    carried(said, calibration).forEach(each -> Priors.requireAllowed(each, plan));
                    plans.put(model.name(), plan);
                    given.put(model.name(), set);
                } catch (InvalidInput wrong) {
                    wrong.problems()
                            .forEach(problem -> problems.add(
                                    loaded.locate(path),
                                    path,
                                    "as " + model.name() + " in " + said.scenario() + ": " + problem.path() + ": "
                                            + problem.message()));
                } catch (IllegalArgumentException refused) {
                    problems.add(loaded.locate(path), path, model.name() + ": " + refused.getMessage());
                }
            }
            if (plans.size() == models.size()) {
                OutOfSample one = new OutOfSample(said, file, plans, given);
                if (one.asked().isEmpty()) {
                    problems.add(loaded.locate(path + ".scenario"), path + ".scenario", one.whyNothingIsAsked());
                }
                all.add(one);
            }
        }
        problems.throwIfAny();
        return all;
    }

    private static void requireKnown(
            Loaded<StudyFile> loaded, Elsewhere said, String path, Map<String, Calibration> models, Problems problems) {
        List<String> known = models.values().stream()
                .flatMap(model -> model.factors().stream())
                .distinct()
                .toList();
        for (int k = 0; k < said.carry().size(); k++) {
            if (!known.contains(said.carry().get(k))) {
                String place = path + ".carry[" + k + "]";
                problems.add(
                        loaded.locate(place),
                        place,
                        "no model has a parameter " + said.carry().get(k) + "; there are " + String.join(", ", known));
            }
        }
    }

    /** The parameters of a model that go along, in its order. */
    private static List<SweptFactor> carried(Elsewhere said, Calibration model) {
        return model.swept().stream()
                .filter(each -> said.carry().contains(each.factor().name()))
                .toList();
    }

    private String whyNothingIsAsked() {
        return asked.all().isEmpty()
                ? said.scenario() + " expects nothing of its runs: give it conditions under expect"
                : "none of the conditions of " + said.scenario() + " has its window within the run: make it longer";
    }

    private Plan plan() {
        return plans.values().iterator().next();
    }

    /** What tables call it. */
    public String name() {
        return said.name();
    }

    /** What the study says of it. */
    public Elsewhere said() {
        return said;
    }

    /** What the scenario is called. */
    public String title() {
        return plan().scenario().title();
    }

    /** The conditions that are asked, by their numbers in the scenario; those whose windows leave the run are not. */
    public List<Integer> asked() {
        return asked.numbers();
    }

    /** How many conditions are left out, because their windows leave the run. */
    public int leftOut() {
        return asked.leftOut();
    }

    /** A condition by its number in the scenario. */
    public Condition condition(int number) {
        return asked.all().get(number);
    }

    /** The folder of the runs of a model inside the result. */
    public String folder(String model) {
        return "elsewhere-" + name() + "." + model;
    }

    /** How many runs there are at most. */
    public long runs(Map<String, Calibration> models) {
        return models.values().stream()
                .mapToLong(
                        model -> (long) Math.min(said.nearest(), model.method().particles()) * said.replicates())
                .sum();
    }

    /**
     * The runs of a model.
     *
     * @param name the model
     * @param particles the numbers of its particles that are run, the nearest first
     */
    ParticleCampaign campaign(String name, Calibration model, List<Integer> particles) {
        Plan plan = java.util.Objects.requireNonNull(plans.get(name));
        List<SweptFactor> carried = carried(said, model);
        List<String> headings = new ArrayList<>(List.of("particle"));
        carried.forEach(each -> headings.add(each.factor().name()));
        List<double[]> places = model.proposals(List.of()).places();
        List<List<String>> values = new ArrayList<>();
        List<List<String>> assignments = new ArrayList<>();
        for (int particle : particles) {
            List<String> drawn = model.priors().values(places.get(particle));
            List<String> row = new ArrayList<>(List.of(String.valueOf(particle)));
            List<String> sets = new ArrayList<>();
            for (SweptFactor each : carried) {
                String value = drawn.get(model.swept().indexOf(each));
                row.add(value);
                sets.addAll(each.assignments(value));
            }
            values.add(row);
            assignments.add(sets);
        }
        long seed = plan.scenario().run().seed()
                + APART * (1 + List.copyOf(plans.keySet()).indexOf(name));
        return new ParticleCampaign(
                "elsewhere " + name() + ", " + name,
                file.toString(),
                given.getOrDefault(name, List.of()),
                plan,
                headings,
                values,
                assignments,
                Measuring.of(asked.run()),
                seed,
                said.replicates());
    }

    /**
     * What became of a condition in the runs of a model.
     *
     * @param condition its number in the scenario
     * @param runs runs that ended
     * @param held those of them in which it is met
     * @param median the median of its number over those that have one; NaN if none has
     */
    public record Outcome(String elsewhere, String model, int condition, int runs, int held, double median) {
        /** The share of the runs in which it is met; NaN if none ended. */
        public double share() {
            return runs == 0 ? Double.NaN : (double) held / runs;
        }
    }

    /** What became of all conditions in the runs of a model. */
    List<Outcome> judge(String model, RunTable table) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int k = 0; k < asked().size(); k++) {
            int column = k;
            Condition condition = condition(asked().get(k));
            double[] numbers = table.points().stream()
                    .flatMap(point -> point.runs().stream())
                    .mapToDouble(run -> run[column])
                    .toArray();
            outcomes.add(new Outcome(
                    name(),
                    model,
                    asked().get(k),
                    numbers.length,
                    (int) Arrays.stream(numbers).filter(condition::holds).count(),
                    median(numbers)));
        }
        return outcomes;
    }

    private static double median(double[] numbers) {
        double[] sorted = Arrays.stream(numbers)
                .filter(number -> !Double.isNaN(number))
                .sorted()
                .toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
