package atomization.calibration;

import atomization.experiment.SweptFactor;
import atomization.experiment.Vary;
import atomization.scenario.InvalidInput;
import atomization.scenario.Loaded;
import atomization.scenario.Plan;
import atomization.scenario.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * The parameters of a calibration, each with the range in which it lies beforehand. A place in the priors has one coordinate a
 * parameter, from 0 to 1.
 */
record Priors(List<SweptFactor> factors) {
    /** Keeps a copy of the list. */
    Priors {
        factors = List.copyOf(factors);
    }

    /** Understands what is varied; both ends of every range have to be allowed in the scenario. */
    static Priors of(Loaded<StudyFile> loaded, Plan base, List<Vary> varied, Problems problems) {
        List<SweptFactor> factors = new ArrayList<>();
        for (int k = 0; k < varied.size(); k++) {
            String path = "vary[" + k + "]";
            try {
                SweptFactor factor = SweptFactor.of(varied.get(k), base);
                requireAllowed(factor, base);
                factors.add(factor);
            } catch (InvalidInput wrong) {
                wrong.problems()
                        .forEach(problem ->
                                problems.add(loaded.locate(path), path, problem.path() + ": " + problem.message()));
            } catch (IllegalArgumentException refused) {
                problems.add(loaded.locate(path), path, String.valueOf(refused.getMessage()));
            }
        }
        return new Priors(factors);
    }

    /**
     * Tries both ends of a range in a scenario.
     *
     * @throws InvalidInput if it does not take one of them
     */
    static void requireAllowed(SweptFactor factor, Plan plan) {
        List<String> levels = factor.factor().levels();
        plan.with(factor.assignments(levels.get(0)));
        plan.with(factor.assignments(levels.get(levels.size() - 1)));
    }

    /** What tables call the parameters. */
    List<String> names() {
        return factors.stream().map(each -> each.factor().name()).toList();
    }

    /** The values of the parameters at a place. */
    List<String> values(double[] place) {
        List<String> values = new ArrayList<>();
        for (int k = 0; k < place.length; k++) {
            values.add(factors.get(k).factor().at(place[k]));
        }
        return values;
    }

    /** What a place sets in the scenario: {@code path=value}. */
    List<String> assignments(double[] place) {
        List<String> all = new ArrayList<>();
        List<String> values = values(place);
        for (int k = 0; k < place.length; k++) {
            all.addAll(factors.get(k).assignments(values.get(k)));
        }
        return all;
    }
}
