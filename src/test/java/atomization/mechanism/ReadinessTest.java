package atomization.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.model.AtomizationModel;
import atomization.model.Eventful;
import atomization.model.HandMadeSociety;
import atomization.parallel.Ranges;
import atomization.scenario.Plan;
import atomization.society.Arena;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    @Test
    void whoStandsExactlyAtTheThresholdWithoutChanceIsReadyAndActs() {
        Plan plan = HandMadeSociety.plan(Eventful.YAML)
                .with(List.of(
                        "events=[]",
                        "workers.threshold=0",
                        "society.thresholdOffset=0",
                        "mechanisms.mobilization={grievance: 0, fear: 0, subsistence: 0, fatigue: 0, temperature: 0,"
                                + " alwaysConsidered: true}",
                        "mechanisms.repression=off",
                        "mechanisms.disputes=off",
                        "mechanisms.generations=off"));
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model = new AtomizationModel(plan, 7, ranges);
            model.start(HandMadeSociety.of(plan, 7, ranges));
            model.step();
            int employed = 0;
            for (int i = 0; i < 300; i++) {
                boolean works = model.society().workers.isEmployed(i);
                employed += works ? 1 : 0;
                assertThat(model.society().workers.acting(Arena.STRIKE).get(i)).isEqualTo(works);
                assertThat(model.society().workers.ready(Arena.STRIKE).get(i)).isEqualTo(works);
            }
            assertThat(employed).isGreaterThan(200);
        }
    }
}
