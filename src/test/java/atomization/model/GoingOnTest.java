package atomization.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atomization.parallel.Ranges;
import atomization.scenario.Plan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A run that goes on with more events than it began with. */
class GoingOnTest {
    private static final Path SCENARIO = Path.of("scenarios", "second-wave.yaml");

    private final Plan plan = Plan.read(SCENARIO, List.of("run.workers=200", "run.weeks=40"));

    private static AtomizationModel started(Plan plan) {
        AtomizationModel model = new AtomizationModel(plan, 3, new Ranges(1));
        model.start();
        return model;
    }

    private static void simulate(AtomizationModel model, int weeks) {
        while (model.weeksDone() < weeks) {
            model.step();
        }
    }

    private static LocalDate date(AtomizationModel model) {
        return model.society().calendar().date(model.weeksDone());
    }

    @Test
    void itIsTheRunOfTheLongerScenarioFromTheStart() {
        AtomizationModel model = started(plan);
        simulate(model, 10);
        model.goOnWith(model.plan().with(date(model), "set: {mechanisms.fear.rate: 0.5}", "one"));
        model.goOnWith(model.plan().with(date(model), "stop: {persons: {who: anyone, share: 0.5}}", "two"));
        simulate(model, 20);
        model.goOnWith(model.plan().with(date(model), "victimize: {persons: {who: anyone, number: 20}}", "three"));
        simulate(model, 40);

        AtomizationModel again = started(model.plan());
        simulate(again, 40);
        assertThat(again.log()).hasSize(3).isEqualTo(model.log());
        for (int i = 0; i < 200; i++) {
            assertThat(again.society().workers.fear.raw(i))
                    .isEqualTo(model.society().workers.fear.raw(i));
            assertThat(again.society().workers.workshop(i))
                    .isEqualTo(model.society().workers.workshop(i));
        }
    }

    @Test
    void anEventThatWouldHaveHappenedAlreadyIsRefused() {
        AtomizationModel model = started(plan);
        simulate(model, 10);
        Plan late = plan.with(model.society().calendar().date(9), "priceShock: {size: 0.1}", "late");
        assertThatThrownBy(() -> model.goOnWith(late)).isInstanceOf(IllegalArgumentException.class);
        assertThat(model.plan()).isSameAs(plan);
    }
}
