package atomization.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.parallel.Ranges;
import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Workers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A day called from above: who follows, what it counts for, what it costs. */
class CallsTest {
    private final Ranges ranges = new Ranges(1);

    @AfterEach
    void close() {
        ranges.close();
    }

    @Test
    void theCalledStrikeInATruceButNotOnceRecruited() {
        SmallSociety small = new SmallSociety(ranges);
        Workers workers = small.society.workers;
        int employer = small.society.employerOf(0);
        assertThat(small.society.employerOf(1)).isEqualTo(employer);
        small.society.collectives(Arena.STRIKE).setTruceUntil(employer, 10);
        workers.called.mark(0);
        workers.called.mark(1);
        workers.recruited.mark(0);
        small.mechanisms.mobilization().value().advance(small.society, small.draws);
        assertThat(workers.acting(Arena.STRIKE).get(0)).as("the recruited").isFalse();
        assertThat(workers.acting(Arena.STRIKE).get(1)).as("the other").isTrue();
        assertThat(workers.acting(Arena.STRIKE).count()).isEqualTo(1);
    }

    @Test
    void theCalledTakePartInAnAssemblyButNotInTheStrikeToWhichTheyAreCalled() {
        SmallSociety small = new SmallSociety(ranges);
        Dispute strike = small.dispute(Arena.STRIKE, small.society.employerOf(0), 0, Dispute.Form.ASSEMBLY);
        Dispute assembly = small.dispute(Arena.ASSEMBLY, small.society.districtOf(0), 0, Dispute.Form.ASSEMBLY);
        small.society.workers.called.mark(0);
        small.society.act(0, Arena.STRIKE);
        small.society.act(0, Arena.ASSEMBLY);
        assertThat(strike.participants()).isZero();
        assertThat(assembly.participants()).isEqualTo(1);
    }

    @Test
    void assembliesOfTheCalledOpenADisputeAndStrikesOfTheCalledDoNot() {
        SmallSociety small = new SmallSociety(ranges);
        for (int i = 0; i < 60; i++) {
            small.society.workers.called.mark(i);
        }
        small.allAct(Arena.STRIKE, 0);
        small.allAct(Arena.ASSEMBLY, 0);
        small.mechanisms.disputes().value().advance(small.society, small.draws);
        assertThat(small.society.collectives(Arena.STRIKE).dispute(0)).isNull();
        assertThat(small.society.collectives(Arena.ASSEMBLY).dispute(0)).isNotNull();
    }

    @Test
    void delegationFallsAsByAnAppealUnmetOnlyForThoseWhoFollowedTheCall() {
        SmallSociety small =
                new SmallSociety(ranges, "mechanisms.learning.appeals=0", "mechanisms.learning.delegationRate=0");
        Workers workers = small.society.workers;
        for (int i = 0; i < 4; i++) {
            workers.delegation.set(i, 0.8);
            workers.called.set(i, i < 3);
        }
        workers.acting(Arena.STRIKE).mark(1);
        workers.acting(Arena.ASSEMBLY).mark(2);
        workers.acting(Arena.STRIKE).mark(3);
        small.mechanisms.learning().value().advance(small.society, small.draws);
        assertThat(workers.delegation.get(0)).as("called, stayed away").isCloseTo(0.8, within(2e-5));
        assertThat(workers.delegation.get(1)).as("called, struck").isCloseTo(0.8 * 0.85, within(2e-5));
        assertThat(workers.delegation.get(2)).as("called, assembled").isCloseTo(0.8 * 0.98, within(2e-5));
        assertThat(workers.delegation.get(3)).as("struck uncalled").isCloseTo(0.8 * 0.98, within(2e-5));
    }
}
