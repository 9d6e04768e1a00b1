package atomization.experiment;

import atomization.scenario.InvalidInput;
import atomization.scenario.Loaded;
import atomization.scenario.Plan;
import atomization.scenario.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries what a sweep's file says before anything runs, so that no run meets an error of its user. */
final class SweepCheck {
    private static final int LEVELS_TRIED = 50;

    private SweepCheck() {}

    /** The plan with values set, if they may be; what is wrong is told at a place of the sweep's file. */
    static Optional<Plan> with(Plan plan, List<String> assignments, Loaded<?> loaded, String path, Problems problems) {
        try {
            return Optional.of(assignments.isEmpty() ? plan : plan.with(assignments));
        } catch (InvalidInput wrong) {
            wrong.problems()
                    .forEach(problem -> problems.add(
                            loaded.locate(path),
                            path,
                            (problem.path() + ": " + problem.message()).replaceFirst("^: ", "")));
            return Optional.empty();
        }
    }

    /** The factors of a file, each with its levels tried; what is wrong is among the problems. */
    static List<SweptFactor> factors(Loaded<SweepFile> loaded, Plan base, Problems problems) {
        List<SweptFactor> factors = new ArrayList<>();
        for (int k = 0; k < loaded.value().vary().size(); k++) {
            String path = "vary[" + k + "]";
            try {
                SweptFactor factor = SweptFactor.of(loaded.value().vary().get(k), base);
                factors.add(factor);
                List<String> levels = factor.factor().levels();
                Problems wrong = new Problems();
                for (int level = 0; level < levels.size(); level++) {
                    if (level < LEVELS_TRIED || level == levels.size() - 1) {
                        with(base, factor.assignments(levels.get(level)), loaded, path, wrong);
                    }
                }
                try {
                    wrong.throwIfAny();
                } catch (InvalidInput invalid) {
                    problems.add(invalid.problems().get(0));
                }
            } catch (IllegalArgumentException refused) {
                problems.add(loaded.locate(path), path, String.valueOf(refused.getMessage()));
            }
        }
        return factors;
    }

    /** Tries the first and the last point: what is wrong with a combination of values shows there, if anywhere. */
    static void requireValid(Loaded<SweepFile> loaded, Plan base, SweptSettings settings, Problems problems) {
        if (problems.isEmpty()) {
            with(base, settings.assignments(0), loaded, "designs", problems);
        }
        if (problems.isEmpty()) {
            with(base, settings.assignments(settings.points().size() - 1), loaded, "designs", problems);
        }
    }

    /** Holds what is to be measured against what runs have. */
    static void requireMeasures(Loaded<SweepFile> loaded, Plan base, Problems problems) {
        List<Measure> measures = loaded.value().measures();
        for (int k = 0; k < measures.size(); k++) {
            try {
                Gauge.of(measures.get(k), base.scenario());
            } catch (IllegalArgumentException refused) {
                String path = "measures[" + k + "]";
                problems.add(loaded.locate(path), path, String.valueOf(refused.getMessage()));
            }
        }
    }
}
