package atomization.claim;

import atomization.experiment.Measure;
import atomization.experiment.MeasuredRun;
import atomization.experiment.SweptFactor;
import atomization.scenario.InvalidInput;
import atomization.scenario.Loaded;
import atomization.scenario.Plan;
import atomization.scenario.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A claim that has been read and understood: its scenario, its arms, its variants are known to be valid. */
public final class Claim {
    private final Loaded<ClaimFile> loaded;
    private final Plan base;
    private final List<ClaimArm> arms;

    private Claim(Loaded<ClaimFile> loaded, Plan base, List<ClaimArm> arms) {
        this.loaded = loaded;
        this.base = base;
        this.arms = List.copyOf(arms);
    }

    /**
     * Reads a claim file.
     *
     * @throws InvalidInput holding what is wrong with it
     */
    public static Claim read(Path path) {
        return of(Loaded.read(path, List.of(), ClaimFile.class));
    }

    /**
     * The claim that a file describes.
     *
     * @throws InvalidInput holding what is wrong with it
     */
    public static Claim of(Loaded<ClaimFile> loaded) {
        ClaimFile file = loaded.value();
        Problems problems = new Problems();
        Plan scenario = Plan.read(loaded.root().resolve(file.scenario()), List.of());
        Plan base = at(loaded, "set", problems, () -> scenario.with(ClaimArm.assignments(file.set())), scenario);
        List<ClaimArm> arms = ClaimArm.of(file.design(), base);
        for (ClaimArm arm : arms) {
            Plan plan = at(loaded, "design", problems, () -> arm.plan(base, List.of()), base);
            for (Measure measure : new ClaimEffect(file).measures()) {
                at(loaded, "measure", problems, () -> requireMeasure(measure, plan), plan);
            }
        }
        for (int k = 0; k < file.ablations().size(); k++) {
            Ablation ablation = file.ablations().get(k);
            at(
                    loaded,
                    "ablations[" + k + "]",
                    problems,
                    () -> arms.get(0).plan(base, ClaimArm.assignments(ablation.set())),
                    base);
        }
        for (int k = 0; k < file.vary().size(); k++) {
            int place = k;
            at(
                    loaded,
                    "vary[" + k + "]",
                    problems,
                    () -> tried(SweptFactor.of(file.vary().get(place), base), base),
                    base);
        }
        problems.throwIfAny();
        return new Claim(loaded, base, arms);
    }

    private static Plan requireMeasure(Measure measure, Plan plan) {
        new MeasuredRun(List.of(measure), plan.scenario());
        return plan;
    }

    private static Plan tried(SweptFactor factor, Plan base) {
        List<String> levels = factor.factor().levels();
        base.with(factor.assignments(levels.get(0)));
        return base.with(factor.assignments(levels.get(levels.size() - 1)));
    }

    private static Plan at(
            Loaded<?> loaded,
            String path,
            Problems problems,
            java.util.function.Supplier<Plan> making,
            Plan otherwise) {
        try {
            return making.get();
        } catch (InvalidInput wrong) {
            wrong.problems()
                    .forEach(problem -> problems.add(
                            loaded.locate(path),
                            path,
                            (problem.path() + ": " + problem.message()).replaceFirst("^: ", "")));
        } catch (IllegalArgumentException refused) {
            problems.add(loaded.locate(path), path, String.valueOf(refused.getMessage()));
        }
        return otherwise;
    }

    /** What the file says. */
    public ClaimFile file() {
        return loaded.value();
    }

    /** The scenario with what differs in all arms. */
    public Plan base() {
        return base;
    }

    /** What tables call the arms. */
    public List<String> armNames() {
        return arms.stream().map(ClaimArm::name).toList();
    }

    List<ClaimArm> arms() {
        return arms;
    }

    /** Where the scenario's file is. */
    Path scenarioFile() {
        return loaded.root().resolve(file().scenario());
    }

    /** The weeks of one run of the longest arm. */
    int weeks() {
        List<Integer> weeks = new ArrayList<>();
        arms.forEach(arm -> weeks.add(arm.plan(base, List.of()).scenario().run().weeks()));
        return weeks.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
