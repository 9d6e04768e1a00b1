package atomization.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.model.AtomizationModel;
import atomization.parallel.Ranges;
import atomization.scenario.Plan;
import atomization.society.Arena;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The versions of the rule are one rule: the proof that comparing their speed is fair. */
class RuleTest {
    private static final int WORKERS = 3000;

    @ParameterizedTest
    @ValueSource(strings = {"rule", "rule-few-changes"})
    void scenarioReferenceLoopAndMasonModelHaveTheSameActionsEveryWeek(String scenario) {
        Plan plan = plan(scenario);
        try (Ranges ranges = new Ranges(2)) {
            AtomizationModel model = new AtomizationModel(plan, 12, ranges);
            model.start();
            RuleStart start = RuleStart.of(plan, model.society());
            ReferenceLoop loop = new ReferenceLoop(start);
            MasonRule mason = new MasonRule(start);
            mason.start();
            while (!model.isOver()) {
                model.step();
                loop.week(ranges);
                mason.week();
                for (int i = 0; i < WORKERS; i++) {
                    boolean acts = model.society().workers.acting(Arena.STRIKE).get(i);
                    assertThat(loop.acts(i)).as("worker %d of the loop", i).isEqualTo(acts);
                    assertThat(mason.acts(i)).as("worker %d of MASON", i).isEqualTo(acts);
                }
            }
            assertThat(model.weeksDone()).isEqualTo(209);
        }
    }

    @Test
    void aSteadyShareOfActionsKeepsChangingUnderTheRule() {
        assertThat(leastAndMostChange("rule", 26))
                .allSatisfy(share -> assertThat(share).isBetween(0.01, 0.10));
    }

    @Test
    void fewActionsChangeInTheVariantOfFewChanges() {
        assertThat(leastAndMostChange("rule-few-changes", 26))
                .allSatisfy(share -> assertThat(share).isBetween(0.002, 0.01));
    }

    /** The smallest and the largest share of changed actions over windows of half a year, from half a year on. */
    private static List<Double> leastAndMostChange(String scenario, int window) {
        Plan plan = plan(scenario);
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model = new AtomizationModel(plan, 12, ranges);
            model.start();
            ReferenceLoop loop = new ReferenceLoop(RuleStart.of(plan, model.society()));
            double least = 1;
            double most = 0;
            for (int begun = 0; begun + window <= 208; begun += window) {
                int changes = 0;
                for (int week = 0; week < window; week++) {
                    boolean[] before = new boolean[WORKERS];
                    for (int i = 0; i < WORKERS; i++) {
                        before[i] = loop.acts(i);
                    }
                    loop.week(ranges);
                    for (int i = 0; i < WORKERS; i++) {
                        changes += before[i] != loop.acts(i) ? 1 : 0;
                    }
                }
                if (begun > 0) {
                    least = Math.min(least, changes / (double) WORKERS / window);
                    most = Math.max(most, changes / (double) WORKERS / window);
                }
            }
            return List.of(least, most);
        }
    }

    private static Plan plan(String scenario) {
        return Plan.read(Path.of("scenarios/bench", scenario + ".yaml"), List.of("run.workers=" + WORKERS));
    }
}
