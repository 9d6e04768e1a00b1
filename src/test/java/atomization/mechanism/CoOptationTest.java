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
import atomization.society.WeekColumn;
import org.junit.jupiter.api.Test;

/** Draw 0 of a leader: whether it is recruited. */
class CoOptationTest {
    private static final CoOptation CO_OPTATION = Rule.with(
            CoOptation.class,
            "rate",
            1,
            "patience",
            8,
            "trust",
            0.8,
            "hardship",
            0.5,
            "watch",
            26,
            "efficacyLost",
            0.3,
            "solidarityLost",
            0.15);

    /** Workers 0 to 9 of the Forge in dispute, led by 0 to 3; worker 9 is tied to 0, worker 8 to 1. */
    private static Society inDispute(int week) {
        Society society = SmallTown.of(10);
        society.drivers.set(Driver.ELITE_COMPETITION, 1);
        SmallTown.employ(society, 0, SmallTown.all(10));
        SmallTown.dispute(society, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.COMMITTEE, 0, 1, 2, 3);
        SmallTown.tie(society, Layer.ACQUAINTANCE, 0, 9, 0.5);
        SmallTown.tie(society, Layer.WORKPLACE, 1, 8, 0.5);
        society.workers.delegation.fill(0.4);
        SmallTown.act(society, Arena.STRIKE, SmallTown.all(10));
        society.beginWeek(week);
        return society;
    }

    private static Dispute dispute(Society society) {
        return society.disputes.open().iterator().next();
    }

    @Test
    void leadersAreCourtedOnlyInADisputeOlderThanPatience() {
        Society young = inDispute(8);
        CO_OPTATION.advance(young, SmallTown.DRAWS);
        assertThat(young.workers.recruited.any()).isFalse();
        Society old = inDispute(9);
        CO_OPTATION.advance(old, SmallTown.DRAWS);
        assertThat(old.workers.recruited.count()).isEqualTo(4);
        assertThat(old.flows.get(Flow.RECRUITED)).isEqualTo(4);
    }

    @Test
    void theProbabilityGrowsWithEliteCompetitionAndFallsWithAPositiveAlternative() {
        Society society = inDispute(9);
        society.drivers.set(Driver.ELITE_COMPETITION, 0.8);
        society.drivers.set(Driver.POSITIVE_ALTERNATIVE, 0.25);
        Rule.with(CoOptation.class, "rate", 0.9, "patience", 8).advance(society, SmallTown.DRAWS);
        for (int leader = 0; leader < 4; leader++) {
            boolean recruited = SmallTown.DRAWS.uniform(leader, 0) < 0.9 * 0.8 * 0.75;
            assertThat(society.workers.recruited.get(leader)).isEqualTo(recruited);
            assertThat(dispute(society).leaders().contains(leader)).isEqualTo(!recruited);
        }
    }

    @Test
    void aRecruitStopsAndLeadsNoMore() {
        Society society = inDispute(9);
        CO_OPTATION.advance(society, SmallTown.DRAWS);
        assertThat(society.workers.acting(Arena.STRIKE).get(0)).isFalse();
        assertThat(society.workers.acting(Arena.STRIKE).get(4)).isTrue();
        assertThat(dispute(society).leaders()).isEmpty();
        assertThat(dispute(society).leadersLost()).isEqualTo(4);
    }

    @Test
    void itsTiesOfAllLayersDelegateMoreAndBeginToWatch() {
        Society society = inDispute(9);
        society.workers.delegation.set(8, 0.9);
        society.workers.watching.set(8, 3);
        CO_OPTATION.advance(society, SmallTown.DRAWS);
        assertThat(society.workers.delegation.get(9)).isCloseTo(0.8, within(1e-5));
        assertThat(society.workers.delegation.get(8)).isCloseTo(0.9, within(1e-5));
        assertThat(society.workers.delegation.get(5)).isCloseTo(0.4, within(1e-5));
        assertThat(society.workers.watching.get(9)).isEqualTo(9);
        // who watches already goes on watching the first one; nor is its time up
        assertThat(society.workers.watching.get(5)).isEqualTo(WeekColumn.NEVER);
    }

    @Test
    void whoWatchesAlreadyGoesOnWatchingTheFirst() {
        Society society = inDispute(9);
        society.workers.hardship(Arena.STRIKE).set(8, 0.7);
        society.workers.watching.set(8, 3);
        CO_OPTATION.advance(society, SmallTown.DRAWS);
        assertThat(society.workers.watching.get(8)).isEqualTo(3);
    }

    @Test
    void whoseHardshipStaysForTheWholeWatchIsDisillusioned() {
        Society society = SmallTown.of(3);
        society.workers.efficacy.fill(0.5);
        society.workers.solidarity(Arena.STRIKE).fill(0.6);
        society.workers.solidarity(Arena.ASSEMBLY).fill(0.8);
        society.workers.hardship(Arena.STRIKE).fill(0.7);
        society.workers.watching.set(0, 4);
        society.workers.watching.set(1, 5);
        society.beginWeek(30);
        CO_OPTATION.advance(society, SmallTown.DRAWS);
        assertThat(society.workers.efficacy.get(0)).isCloseTo(0.35, within(1e-6));
        assertThat(society.workers.solidarity(Arena.STRIKE).get(0)).isCloseTo(0.51, within(1e-6));
        assertThat(society.workers.solidarity(Arena.ASSEMBLY).get(0)).isCloseTo(0.68, within(1e-6));
        assertThat(society.workers.watching.get(0)).isEqualTo(WeekColumn.NEVER);
        // a week short of it, and never watching
        for (int i = 1; i <= 2; i++) {
            assertThat(society.workers.efficacy.get(i)).isEqualTo(0.5);
        }
        assertThat(society.workers.watching.get(1)).isEqualTo(5);
    }

    @Test
    void whoseHardshipEasesStopsWatchingInTrust() {
        Society society = SmallTown.of(1);
        society.workers.efficacy.fill(0.5);
        society.workers.hardship(Arena.ASSEMBLY).fill(1);
        CoOptation lenient = Rule.with(CoOptation.class, "hardship", 1, "watch", 1, "efficacyLost", 0.3);
        society.workers.watching.set(0, 0);
        society.beginWeek(30);
        lenient.advance(society, SmallTown.DRAWS);
        assertThat(society.workers.efficacy.get(0)).isEqualTo(0.5);
        assertThat(society.workers.watching.get(0)).isEqualTo(WeekColumn.NEVER);
    }

    @Test
    void withoutCompetingElitesNobodyIsRecruited() {
        Society society = inDispute(60);
        society.drivers.set(Driver.ELITE_COMPETITION, 0);
        CO_OPTATION.advance(society, SmallTown.DRAWS);
        assertThat(society.workers.recruited.any()).isFalse();
        assertThat(dispute(society).leaders()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void theAgeOfADisputeIsCountedFromItsOpening() {
        Society society = SmallTown.of(2);
        society.drivers.set(Driver.ELITE_COMPETITION, 1);
        SmallTown.employ(society, 0, 0, 1);
        society.beginWeek(20);
        SmallTown.dispute(society, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.COMMITTEE, 0);
        society.beginWeek(28);
        CO_OPTATION.advance(society, SmallTown.DRAWS);
        assertThat(society.workers.recruited.any()).isFalse();
        society.beginWeek(29);
        CO_OPTATION.advance(society, SmallTown.DRAWS);
        assertThat(society.workers.recruited.get(0)).isTrue();
    }

    @Test
    void thoseWhoLeftWatchNoMore() {
        Society society = SmallTown.of(1);
        society.workers.hardship(Arena.STRIKE).fill(1);
        society.workers.efficacy.fill(0.5);
        society.workers.watching.set(0, 0);
        society.leave(0);
        society.beginWeek(30);
        CO_OPTATION.advance(society, SmallTown.DRAWS);
        assertThat(society.workers.efficacy.get(0)).isEqualTo(0.5);
    }
}
