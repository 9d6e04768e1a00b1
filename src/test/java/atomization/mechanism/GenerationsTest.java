package atomization.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Driver;
import atomization.society.Flow;
import atomization.society.Layer;
import atomization.society.SmallTown;
import atomization.society.Society;
import atomization.society.Thresholds;
import atomization.society.WeekColumn;
import org.junit.jupiter.api.Test;

/** Draws of a worker: 0 whether it is replaced, from 1 on its traits. */
class GenerationsTest {
    private static final int WEEKS = 1100;

    /** At this rate everybody present is replaced. */
    private static Generations certain() {
        return Rule.with(Generations.class, "rate", 1, "kept", 0.5, "longerThan", 1040);
    }

    @Test
    void eachWorkerIsReplacedWithTheRate() {
        Society society = SmallTown.of(200, WEEKS);
        society.workers.fear.fill(0.5);
        society.newcomers = (workers, i, number) -> workers.fear.set(i, 0);
        Rule.with(Generations.class, "rate", 0.3, "longerThan", 1040).advance(society, SmallTown.DRAWS);
        int replaced = 0;
        for (int i = 0; i < 200; i++) {
            boolean goes = SmallTown.DRAWS.uniform(i, 0) < 0.3;
            replaced += goes ? 1 : 0;
            assertThat(society.workers.fear.get(i) == 0).isEqualTo(goes);
        }
        assertThat(society.flows.get(Flow.REPLACED)).isEqualTo(replaced);
    }

    @Test
    void inRunsNoLongerThanThatNobodyIsReplaced() {
        Society society = SmallTown.of(2, 1040);
        certain().advance(society, SmallTown.DRAWS);
        assertThat(society.flows.get(Flow.REPLACED)).isZero();
        Society longer = SmallTown.of(2, 1041);
        certain().advance(longer, SmallTown.DRAWS);
        assertThat(longer.flows.get(Flow.REPLACED)).isEqualTo(2);
    }

    @Test
    void thoseWhoLeftAreNotReplaced() {
        Society society = SmallTown.of(2, WEEKS);
        society.leave(0);
        certain().advance(society, SmallTown.DRAWS);
        assertThat(society.flows.get(Flow.REPLACED)).isEqualTo(1);
    }

    @Test
    void traitsAreDrawnFromTheWorkersNumbersFromOneOn() {
        Society society = SmallTown.of(1, WEEKS);
        society.workers.thresholds = Thresholds.exact(new double[1]);
        society.newcomers = (workers, i, number) -> {
            workers.thresholds.set(i, number.uniform(0));
            workers.efficacy.set(i, number.uniform(1));
        };
        certain().advance(society, SmallTown.DRAWS);
        assertThat(society.workers.thresholds.get(0)).isEqualTo(SmallTown.DRAWS.uniform(0, 1));
        assertThat(society.workers.efficacy.get(0)).isCloseTo(SmallTown.DRAWS.uniform(0, 2), within(1e-7));
    }

    @Test
    void memoryIsThatOfTheCohortAndAttitudesAreTheMeansOfTies() {
        Society society = SmallTown.of(3, WEEKS);
        society.drivers.set(Driver.COHORT_MEMORY, 0.2);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 1, 0.5);
        SmallTown.tie(society, Layer.RESIDENCE, 0, 2, 0.5);
        society.workers.memory.fill(0.9);
        society.workers.delegation.set(1, 0.2);
        society.workers.delegation.set(2, 0.6);
        society.workers.commercial.set(1, 0.3);
        society.workers.commercial.set(2, 0.5);
        double rate = SmallTown.DRAWS.uniform(0, 0) + 1e-9;
        Rule.with(Generations.class, "rate", rate, "longerThan", 1040).advance(society, SmallTown.DRAWS);
        assertThat(society.workers.memory.get(0)).isCloseTo(0.2, within(1e-5));
        assertThat(society.workers.delegation.get(0)).isCloseTo(0.4, within(2e-5));
        assertThat(society.workers.commercial.get(0)).isCloseTo(0.4, within(2e-5));
    }

    @Test
    void whoHasNoTiesKeepsTheCommercialOrientationOfItsPlace() {
        Society society = SmallTown.of(1, WEEKS);
        society.workers.commercial.set(0, 0.3);
        society.workers.delegation.set(0, 0.3);
        certain().advance(society, SmallTown.DRAWS);
        assertThat(society.workers.commercial.get(0)).isCloseTo(0.3, within(1e-5));
        assertThat(society.workers.delegation.get(0)).isZero();
    }

    @Test
    void tiesAtWorkEndOthersKeepAShareForEachEndReplaced() {
        double first = SmallTown.DRAWS.uniform(0, 0);
        Society society = SmallTown.of(6, WEEKS);
        for (int j = 1; j < 6; j++) {
            SmallTown.tie(society, Layer.WORKPLACE, 0, j, 0.8);
            SmallTown.tie(society, Layer.RESIDENCE, 0, j, 0.8);
            SmallTown.tie(society, Layer.ACQUAINTANCE, 0, j, 0.4);
        }
        SmallTown.tie(society, Layer.RESIDENCE, 4, 5, 0.8);
        Rule.with(Generations.class, "rate", first + 1e-9, "kept", 0.5, "longerThan", 1040)
                .advance(society, SmallTown.DRAWS);
        assertThat(society.ties.layer(Layer.WORKPLACE).degree(0)).isZero();
        for (int j = 1; j < 6; j++) {
            boolean both = SmallTown.DRAWS.uniform(j, 0) < first;
            assertThat(society.ties.layer(Layer.WORKPLACE).degree(j)).isZero();
            assertThat(SmallTown.strength(society, Layer.RESIDENCE, 0, j)).isCloseTo(both ? 0.2 : 0.4, within(2e-5));
            assertThat(SmallTown.strength(society, Layer.RESIDENCE, j, 0))
                    .isEqualTo(SmallTown.strength(society, Layer.RESIDENCE, 0, j));
            assertThat(SmallTown.strength(society, Layer.ACQUAINTANCE, j, 0)).isCloseTo(both ? 0.1 : 0.2, within(2e-5));
        }
        boolean four = SmallTown.DRAWS.uniform(4, 0) < first;
        boolean five = SmallTown.DRAWS.uniform(5, 0) < first;
        assertThat(SmallTown.strength(society, Layer.RESIDENCE, 4, 5))
                .isCloseTo(0.8 * (four ? 0.5 : 1) * (five ? 0.5 : 1), within(2e-5));
    }

    @Test
    void whoRetiresLeadsAndActsNoMoreAndLeavesItsPartToNobody() {
        Society society = SmallTown.of(2, WEEKS);
        SmallTown.employ(society, 0, 0, 1);
        Dispute strike = SmallTown.dispute(society, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.COMMITTEE, 0);
        Dispute assembly = SmallTown.dispute(society, Arena.ASSEMBLY, SmallTown.RIVERSIDE, Dispute.Form.COMMITTEE, 1);
        SmallTown.act(society, Arena.STRIKE, 0);
        SmallTown.act(society, Arena.ASSEMBLY, 1);
        certain().advance(society, SmallTown.DRAWS);
        assertThat(society.workers.isActing(0)).isFalse();
        assertThat(society.workers.isActing(1)).isFalse();
        assertThat(strike.leaders()).isEmpty();
        assertThat(assembly.leaders()).isEmpty();
        assertThat(strike.roll()).isEmpty();
        assertThat(assembly.roll()).isEmpty();
        assertThat(society.workers.tookPart(Arena.STRIKE).get(0)).isFalse();
        assertThat(society.workers.isEmployed(0)).isTrue();
    }

    @Test
    void aNewcomerHasNoPast() {
        Society society = SmallTown.of(1, WEEKS);
        for (Arena arena : Arena.all()) {
            society.workers.fatigue(arena).set(0, 1);
            society.workers.gift(arena).set(0, true);
            society.workers.ready(arena).set(0, true);
        }
        society.workers.activity.set(0, 1);
        society.workers.victimized.set(0, 0);
        society.workers.watching.set(0, 0);
        society.workers.recruited.set(0, true);
        society.workers.called.set(0, true);
        society.workers.helped.set(0, true);
        certain().advance(society, SmallTown.DRAWS);
        for (Arena arena : Arena.all()) {
            assertThat(society.workers.fatigue(arena).get(0)).isZero();
            assertThat(society.workers.gift(arena).any()).isFalse();
            assertThat(society.workers.ready(arena).any()).isFalse();
        }
        assertThat(society.workers.activity.get(0)).isZero();
        assertThat(society.workers.victimized.get(0)).isEqualTo(WeekColumn.NEVER);
        assertThat(society.workers.watching.get(0)).isEqualTo(WeekColumn.NEVER);
        assertThat(society.workers.recruited.any()).isFalse();
        assertThat(society.workers.called.any()).isFalse();
        assertThat(society.workers.helped.any()).isFalse();
    }

    @Test
    void twoWhoGoTogetherLeaveTheirAttitudesToEachOther() {
        Society society = SmallTown.of(2, WEEKS);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 1, 0.5);
        society.workers.delegation.set(0, 0.2);
        society.workers.delegation.set(1, 0.6);
        certain().advance(society, SmallTown.DRAWS);
        assertThat(society.workers.delegation.get(0)).isCloseTo(0.6, within(2e-5));
        assertThat(society.workers.delegation.get(1)).isCloseTo(0.2, within(2e-5));
    }
}
