package atomization.model;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.mechanism.Mobilization;
import atomization.parallel.Ranges;
import atomization.society.Arena;
import atomization.society.Flow;
import atomization.society.Society;
import atomization.society.Thresholds;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Action that only the action of other collectives brought about. */
class SolidarityActionTest {
    @Test
    void solidarityActionIsToldWithPooledLayersAndNotReportedWithSeparateOnes() {
        try (Ranges ranges = new Ranges(1)) {
            assertThat(afterTheSecondEnterpriseActed(ranges, "pooled")).isPositive();
            assertThat(afterTheSecondEnterpriseActed(ranges, "eitherLayer")).isZero();
        }
    }

    private static long afterTheSecondEnterpriseActed(Ranges ranges, String pooling) {
        SmallSociety small = new SmallSociety(
                ranges,
                "mechanisms.mobilization={grievance: 1, solidarity: 1, fear: 0, subsistence: 0, fatigue: 0,"
                        + " temperature: 0, pooling: " + pooling + "}");
        Society society = small.society;
        society.workers.thresholds = Thresholds.constant(0.01);
        Arrays.fill(society.enterprises.offset, 0);
        for (int i = 0; i < society.workers.size(); i++) {
            society.workers.hardship(Arena.STRIKE).set(i, 1);
            society.workers.solidarity(Arena.STRIKE).set(i, 1);
            society.workers.delegation.set(i, 0);
            society.workers.efficacy.set(i, 0);
        }
        small.allAct(Arena.STRIKE, 1);
        small.mechanisms.perception().value().advance(society, small.draws);
        Mobilization mobilization = small.mechanisms.mobilization().value();
        mobilization.advance(society, small.draws);
        assertThat(society.actingByCollective(Arena.STRIKE)[0])
                .as("moved from outside")
                .isPositive();
        return society.flows.get(Flow.SOLIDARITY_ACTIONS);
    }
}
