package atomization.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Flow;
import atomization.society.Layer;
import atomization.society.SmallTown;
import atomization.society.Society;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Draws: of a collective 0, 1 (conceded) and 2, 3 (form), of a worker 4, 5 (rank among equals), by arena. */
class DisputesTest {
    private static final int SIZE = 100;

    /** A hundred workers of the Forge, so many of whom strike. */
    private static Society striking(int number) {
        Society society = SmallTown.of(SIZE);
        society.authorities.setToughness(0.5);
        for (int i = 0; i < SIZE; i++) {
            society.join(i, i % 2);
        }
        SmallTown.act(society, Arena.STRIKE, SmallTown.all(number));
        society.sight.take(52);
        return society;
    }

    private static Disputes rule(Object... more) {
        Object[] basic = {"smallest", 10, "openNumber", 5, "openShare", 0.1, "lostBelow", 0.04, "truce", 52};
        Object[] all = java.util.Arrays.copyOf(basic, basic.length + more.length);
        System.arraycopy(more, 0, all, basic.length, more.length);
        return Rule.with(Disputes.class, all);
    }

    private static boolean opens(Society society, Object... more) {
        rule(more).advance(society, SmallTown.DRAWS);
        return society.collectives(Arena.STRIKE).dispute(SmallTown.FORGE) != null;
    }

    private static Dispute opened(Society society, Object... more) {
        rule(more).advance(society, SmallTown.DRAWS);
        return Objects.requireNonNull(society.collectives(Arena.STRIKE).dispute(SmallTown.FORGE));
    }

    @Test
    void aDisputeOpensWhenEnoughActInNumberAndShare() {
        assertThat(opens(striking(10))).isTrue();
        assertThat(opens(striking(9))).isFalse();
        assertThat(opens(striking(9), "openShare", 0.09)).isTrue();
        assertThat(opens(striking(9), "openShare", 0.09, "openNumber", 10)).isFalse();
        assertThat(opens(striking(10), "openNumber", 10)).isTrue();
        assertThat(opens(striking(50), "smallest", 101)).isFalse();
        assertThat(opens(striking(50), "smallest", 100)).isTrue();
    }

    @Test
    void whoeverActsTakesPartFromTheFirstWeek() {
        Society society = striking(20);
        society.beginWeek(3);
        Dispute dispute = opened(society);
        assertThat(dispute.opened()).isEqualTo(3);
        assertThat(dispute.membersAtStart()).isEqualTo(100);
        assertThat(dispute.participants()).isEqualTo(20);
        assertThat(dispute.peak()).isEqualTo(20);
        assertThat(dispute.actorWeeks()).isEqualTo(20);
        assertThat(society.workers.tookPart(Arena.STRIKE).count()).isEqualTo(20);
        assertThat(society.flows.get(Flow.NEW_STRIKERS)).isEqualTo(20);
    }

    @Test
    void theCalledDoNotOpenADispute() {
        Society society = striking(20);
        for (int i = 9; i < 20; i++) {
            society.workers.called.set(i, true);
        }
        assertThat(opens(society)).isFalse();
        society.workers.called.set(9, false);
        Dispute dispute = opened(society);
        assertThat(dispute.participants()).isEqualTo(10);
        // all who act are counted to the week
        assertThat(dispute.peak()).isEqualTo(20);
    }

    @Test
    void theNumberAlsoCountsTheUncalled() {
        Society society = striking(20);
        for (int i = 5; i < 20; i++) {
            society.workers.called.set(i, true);
        }
        assertThat(opens(society, "openShare", 0.05, "openNumber", 6)).isFalse();
        assertThat(opens(society, "openShare", 0.05)).isTrue();
    }

    @Test
    void noDisputeOpensInATruce() {
        Society society = striking(20);
        society.collectives(Arena.STRIKE).setTruceUntil(SmallTown.FORGE, 2);
        assertThat(opens(society)).isFalse();
        society.beginWeek(1);
        assertThat(opens(society)).as("the truce ends with this week").isTrue();
    }

    @Test
    void aSecondDisputeDoesNotOpenBesideTheFirst() {
        Society society = striking(20);
        Dispute first = opened(society);
        assertThat(opened(society)).isSameAs(first);
        assertThat(society.disputes.count()).isEqualTo(1);
    }

    @Test
    void theFormIsAnAssemblyWhereVictimsAreSeen() {
        // Vic of each is half of the gain, until it is 1
        double number = SmallTown.DRAWS.uniform(SmallTown.FORGE, 2);
        assertThat(opened(withVictims(), "victimGain", 2 * number * 1.001).form())
                .isEqualTo(Dispute.Form.ASSEMBLY);
        assertThat(opened(withVictims(), "victimGain", 2 * number * 0.999).form())
                .isEqualTo(Dispute.Form.COMMITTEE);
        assertThat(opened(withVictims(), "victimGain", 2).form()).isEqualTo(Dispute.Form.ASSEMBLY);
        assertThat(opened(striking(20), "victimGain", 100).form()).isEqualTo(Dispute.Form.COMMITTEE);
    }

    /** Twenty strikers, each with a victim among two equal ties. */
    private static Society withVictims() {
        Society society = striking(20);
        for (int i = 0; i < 20; i++) {
            society.workers.victimized.set(40 + i, 0);
            SmallTown.tie(society, Layer.WORKPLACE, i, 40 + i, 0.5);
            SmallTown.tie(society, Layer.RESIDENCE, i, 70 + i, 0.5);
        }
        society.sight.take(52);
        return society;
    }

    @Test
    void assembliesDrawTheirFormAndLeadersByNumbersOfTheirOwn() {
        double number = SmallTown.DRAWS.uniform(SmallTown.RIVERSIDE, 3);
        int first = 0;
        for (int i = 1; i < 20; i++) {
            first = SmallTown.DRAWS.uniform(i, 5) < SmallTown.DRAWS.uniform(first, 5) ? i : first;
        }
        for (boolean enough : new boolean[] {true, false}) {
            Society society = withVictims();
            for (int i = 0; i < 20; i++) {
                society.stop(i, Arena.STRIKE);
                society.act(i, Arena.ASSEMBLY);
            }
            rule("victimGain", 2 * number * (enough ? 1.001 : 0.999)).advance(society, SmallTown.DRAWS);
            Dispute dispute = society.disputes.open().iterator().next();
            assertThat(dispute.arena()).isEqualTo(Arena.ASSEMBLY);
            assertThat(dispute.form()).isEqualTo(enough ? Dispute.Form.ASSEMBLY : Dispute.Form.COMMITTEE);
            assertThat(dispute.leaders()).hasSize(enough ? 0 : 1);
            assertThat(enough || dispute.leaders().contains(first)).isTrue();
        }
    }

    @Test
    void whereEverybodySeesVictimsTheFormIsAnAssemblyWithoutLeaders() {
        Society society = SmallTown.of(12);
        SmallTown.employ(society, 0, SmallTown.all(12));
        SmallTown.act(society, Arena.STRIKE, 0, 1, 2, 3, 4, 5, 6, 7);
        society.workers.victimized.set(10, 0);
        for (int i = 0; i < 8; i++) {
            SmallTown.tie(society, Layer.WORKPLACE, i, 10, 0.5);
        }
        society.sight.take(52);
        Dispute dispute = opened(society, "victimGain", 1);
        assertThat(dispute.form()).isEqualTo(Dispute.Form.ASSEMBLY);
        assertThat(dispute.leaders()).isEmpty();
    }

    @Test
    void anImposedFormIsTaken() {
        Society society = striking(20);
        society.disputes.impose(Dispute.Form.ASSEMBLY);
        assertThat(opened(society).form()).isEqualTo(Dispute.Form.ASSEMBLY);
    }

    @Test
    void theMostActiveLeadACommitteeAndAtLeastOne() {
        Society society = striking(40);
        society.workers.activity.set(7, 0.9);
        society.workers.activity.set(33, 0.8);
        assertThat(opened(society, "leaderShare", 0.05).leaders()).containsExactly(7, 33);
        assertThat(opened(striking(40)).leaders()).hasSize(1);
    }

    @Test
    void equalsAreRankedByTheirNumbers() {
        Society society = striking(40);
        int first = 0;
        for (int i = 1; i < 40; i++) {
            first = SmallTown.DRAWS.uniform(i, 4) < SmallTown.DRAWS.uniform(first, 4) ? i : first;
        }
        assertThat(opened(society, "leaderShare", 0.02).leaders()).containsExactly(first);
    }

    @Test
    void recentActivityFollowsAction() {
        Society society = SmallTown.of(3);
        SmallTown.act(society, Arena.ASSEMBLY, 0);
        society.workers.activity.set(0, 0.5);
        society.workers.activity.set(1, 0.5);
        rule("activityRate", 0.1).advance(society, SmallTown.DRAWS);
        assertThat(society.workers.activity.get(0)).isCloseTo(0.55, within(2e-5));
        assertThat(society.workers.activity.get(1)).isCloseTo(0.45, within(2e-5));
        assertThat(society.workers.activity.get(2)).isZero();
    }

    /** A dispute of the Forge that opened in week 0, in week 1. */
    private static Society inDispute(int acting) {
        Society society = striking(acting);
        SmallTown.dispute(society, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.COMMITTEE);
        SmallTown.act(society, Arena.STRIKE, SmallTown.all(acting));
        society.beginWeek(1);
        return society;
    }

    private static Dispute dispute(Society society) {
        return society.disputes.recent().iterator().next();
    }

    @Test
    void concessionHasTheProbabilityOfTheShareAgainstToughness() {
        double number = SmallTown.DRAWS.uniform(SmallTown.FORGE, 0);
        // share 0.5, toughness 0.5: k 0.25 / 0.5
        double justEnough = 2 * number;
        Society society = inDispute(50);
        rule("concession", justEnough * 1.0001, "arrearsLeft", 0.2).advance(society, SmallTown.DRAWS);
        assertThat(dispute(society).outcome()).isEqualTo(Dispute.Outcome.CONCEDED);
        Society refused = inDispute(50);
        rule("concession", justEnough * 0.9999).advance(refused, SmallTown.DRAWS);
        assertThat(dispute(refused).outcome()).isEqualTo(Dispute.Outcome.OPEN);
        assertThat(dispute(refused).actorWeeks()).isEqualTo(50);
        assertThat(refused.workers.acting(Arena.STRIKE).count()).isEqualTo(50);
    }

    @Test
    void againstNoToughnessEveryActionIsEquallyConceded() {
        double number = SmallTown.DRAWS.uniform(SmallTown.FORGE, 0);
        for (boolean enough : new boolean[] {true, false}) {
            Society society = inDispute(20);
            society.authorities.setToughness(0);
            rule("concession", number + (enough ? 1e-9 : -1e-9)).advance(society, SmallTown.DRAWS);
            assertThat(dispute(society).outcome()).isEqualTo(enough ? Dispute.Outcome.CONCEDED : Dispute.Outcome.OPEN);
        }
    }

    @Test
    void aConcessionPaysArrearsAndSettles() {
        Society society = inDispute(50);
        society.enterprises.arrears[SmallTown.FORGE] = 0.5;
        society.enterprises.arrears[SmallTown.MILL] = 0.5;
        dispute(society).grant();
        rule("arrearsLeft", 0.2).advance(society, SmallTown.DRAWS);
        assertThat(dispute(society).outcome()).isEqualTo(Dispute.Outcome.CONCEDED);
        assertThat(society.enterprises.arrears[SmallTown.FORGE]).isCloseTo(0.1, within(1e-12));
        assertThat(society.enterprises.arrears[SmallTown.MILL]).isEqualTo(0.5);
        assertThat(society.enterprises.settlement).containsExactly(1, 0);
    }

    @Test
    void inADistrictAConcessionClosesTheIssue() {
        Society society = SmallTown.of(10);
        society.districts.issue[SmallTown.RIVERSIDE] = 0.7;
        society.districts.issue[SmallTown.HILL] = 0.6;
        SmallTown.act(society, Arena.ASSEMBLY, SmallTown.all(10));
        SmallTown.dispute(society, Arena.ASSEMBLY, SmallTown.RIVERSIDE, Dispute.Form.ASSEMBLY)
                .grant();
        rule("arrearsLeft", 0.2).advance(society, SmallTown.DRAWS);
        assertThat(society.districts.issue).containsExactly(0, 0.6);
        assertThat(society.enterprises.settlement).containsOnly(0);
    }

    @Test
    void aDisputeIsLostWhenTooFewAct() {
        Society society = inDispute(4);
        rule().advance(society, SmallTown.DRAWS);
        assertThat(dispute(society).outcome()).isEqualTo(Dispute.Outcome.OPEN);
        Society lost = inDispute(3);
        lost.enterprises.arrears[SmallTown.FORGE] = 0.5;
        rule("concession", 1e-9).advance(lost, SmallTown.DRAWS);
        assertThat(dispute(lost).outcome()).isEqualTo(Dispute.Outcome.LOST);
        assertThat(dispute(lost).ended()).isEqualTo(1);
        assertThat(lost.workers.acting(Arena.STRIKE).any()).isFalse();
        assertThat(lost.collectives(Arena.STRIKE).dispute(SmallTown.FORGE)).isNull();
        assertThat(lost.enterprises.arrears[SmallTown.FORGE]).isEqualTo(0.5);
    }

    @Test
    void whereNobodyIsLeftADisputeIsLost() {
        Society society = inDispute(20);
        for (int i = 0; i < SIZE; i++) {
            society.leave(i);
        }
        rule("concession", 1).advance(society, SmallTown.DRAWS);
        assertThat(dispute(society).outcome()).isEqualTo(Dispute.Outcome.LOST);
    }

    @Test
    void whereNobodyActsNothingIsConceded() {
        Society society = inDispute(0);
        society.authorities.setToughness(0);
        rule("concession", 1, "lostBelow", 0).advance(society, SmallTown.DRAWS);
        assertThat(dispute(society).outcome()).isEqualTo(Dispute.Outcome.OPEN);
    }

    @Test
    void atTheEndAllStopAndATruceFollows() {
        Society society = inDispute(50);
        society.leaveWork(99, atomization.society.Workers.UNEMPLOYED);
        society.join(99, SmallTown.MILL_WORKSHOP);
        SmallTown.act(society, Arena.STRIKE, 99);
        dispute(society).grant();
        rule().advance(society, SmallTown.DRAWS);
        assertThat(society.workers.acting(Arena.STRIKE).count()).isEqualTo(1);
        assertThat(society.workers.acting(Arena.STRIKE).get(99)).isTrue();
        assertThat(society.collectives(Arena.STRIKE).dispute(SmallTown.FORGE)).isNull();
        // week 1 and the 52 weeks that follow
        assertThat(society.collectives(Arena.STRIKE).truceUntil(SmallTown.FORGE))
                .isEqualTo(54);
        assertThat(society.collectives(Arena.STRIKE).truceUntil(SmallTown.MILL)).isZero();
        assertThat(society.disputes.endedThisWeek()).containsExactly(dispute(society));
    }

    @Test
    void thoseWhoTookPartGoOnTheRoll() {
        Society society = inDispute(50);
        Dispute mill = SmallTown.dispute(society, Arena.STRIKE, SmallTown.MILL, Dispute.Form.COMMITTEE);
        society.leaveWork(99, atomization.society.Workers.UNEMPLOYED);
        society.join(99, SmallTown.MILL_WORKSHOP);
        SmallTown.act(society, Arena.STRIKE, 99);
        dispute(society).grant();
        rule().advance(society, SmallTown.DRAWS);
        assertThat(dispute(society).roll()).hasSize(50).contains(0, 49);
        assertThat(society.workers.tookPart(Arena.STRIKE).count()).isEqualTo(1);
        assertThat(mill.outcome()).isEqualTo(Dispute.Outcome.OPEN);
        assertThat(mill.roll()).isEmpty();
    }

    @Test
    void disputesOfBothArenasAreDecidedByTheirOwn() {
        Society society = inDispute(50);
        Dispute assembly = SmallTown.dispute(society, Arena.ASSEMBLY, SmallTown.RIVERSIDE, Dispute.Form.ASSEMBLY);
        SmallTown.act(society, Arena.ASSEMBLY, 1, 2, 3, 4, 5);
        rule().advance(society, SmallTown.DRAWS);
        assertThat(assembly.outcome()).isEqualTo(Dispute.Outcome.OPEN);
        assertThat(assembly.actorWeeks()).isEqualTo(5);
        assertThat(dispute(society).actorWeeks()).isEqualTo(50);
        society.stop(1, Arena.ASSEMBLY);
        society.stop(2, Arena.ASSEMBLY);
        rule().advance(society, SmallTown.DRAWS);
        assertThat(assembly.outcome()).isEqualTo(Dispute.Outcome.LOST);
        assertThat(dispute(society).outcome()).isEqualTo(Dispute.Outcome.OPEN);
        assertThat(society.collectives(Arena.ASSEMBLY).truceUntil(SmallTown.RIVERSIDE))
                .isEqualTo(54);
    }

    /** The Forge in dispute since week 0; 20 workers of the Mill strike now. */
    private static Society spreading(int week) {
        Society society = SmallTown.of(SIZE);
        for (int i = 0; i < SIZE; i++) {
            society.join(i, i < 50 ? 0 : SmallTown.MILL_WORKSHOP);
        }
        SmallTown.dispute(society, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.COMMITTEE);
        SmallTown.act(society, Arena.STRIKE, SmallTown.all(20));
        for (int i = 60; i < 80; i++) {
            society.act(i, Arena.STRIKE);
        }
        society.beginWeek(week);
        return society;
    }

    @Test
    void aDisputeHasSpreadOnceAnotherCollectiveWithATieToItsOwnOpensOne() {
        Society tied = spreading(8);
        SmallTown.tie(tied, Layer.ACQUAINTANCE, 99, 3, 0.1);
        Dispute first = dispute(tied);
        rule().advance(tied, SmallTown.DRAWS);
        assertThat(tied.disputes.count()).isEqualTo(2);
        assertThat(first.hasSpread()).isTrue();
        assertThat(tied.collectives(Arena.STRIKE).dispute(SmallTown.MILL))
                .isNotNull()
                .matches(mill -> !mill.hasSpread());

        Society apart = spreading(8);
        SmallTown.tie(apart, Layer.WORKPLACE, 98, 99, 0.1);
        SmallTown.tie(apart, Layer.WORKPLACE, 2, 3, 0.1);
        first = dispute(apart);
        rule().advance(apart, SmallTown.DRAWS);
        assertThat(apart.disputes.count()).isEqualTo(2);
        assertThat(first.hasSpread()).isFalse();
    }

    @Test
    void whatOpensInTheSameWeekOrLongAfterHasNotSpread() {
        Society same = spreading(0);
        SmallTown.tie(same, Layer.ACQUAINTANCE, 99, 3, 0.1);
        Dispute first = dispute(same);
        rule().advance(same, SmallTown.DRAWS);
        assertThat(same.disputes.count()).isEqualTo(2);
        assertThat(first.hasSpread()).isFalse();
        Society late = spreading(0);
        SmallTown.tie(late, Layer.ACQUAINTANCE, 99, 3, 0.1);
        first = dispute(late);
        late.beginWeek(9);
        rule().advance(late, SmallTown.DRAWS);
        assertThat(late.disputes.count()).isEqualTo(2);
        assertThat(first.hasSpread()).isFalse();
    }

    @Test
    void strikesAndAssembliesDoNotSpreadToOneAnother() {
        Society society = SmallTown.of(40);
        for (int i = 0; i < 40; i++) {
            society.join(i, i < 20 ? 0 : SmallTown.MILL_WORKSHOP);
        }
        Dispute assembly = SmallTown.dispute(society, Arena.ASSEMBLY, SmallTown.RIVERSIDE, Dispute.Form.ASSEMBLY);
        SmallTown.act(society, Arena.ASSEMBLY, SmallTown.all(40));
        for (int i = 20; i < 40; i++) {
            society.act(i, Arena.STRIKE);
        }
        SmallTown.tie(society, Layer.WORKPLACE, 0, 39, 1);
        society.beginWeek(1);
        rule().advance(society, SmallTown.DRAWS);
        assertThat(society.disputes.count()).isEqualTo(2);
        assertThat(assembly.hasSpread()).isFalse();
    }

    @Test
    void enterprisesOpenTheirDisputesSideBySide() {
        Society society = SmallTown.of(40);
        for (int i = 0; i < 40; i++) {
            society.join(i, i < 20 ? 0 : SmallTown.MILL_WORKSHOP);
        }
        SmallTown.act(society, Arena.STRIKE, SmallTown.all(40));
        rule().advance(society, SmallTown.DRAWS);
        assertThat(society.disputes.open()).hasSize(2).allMatch(dispute -> dispute.participants() == 20);
    }

    @Test
    void whereOnlyTheCalledActNothingHasSpread() {
        Society society = spreading(4);
        SmallTown.tie(society, Layer.ACQUAINTANCE, 99, 3, 0.1);
        for (int i = 60; i < 80; i++) {
            society.workers.called.set(i, true);
        }
        Dispute first = dispute(society);
        rule().advance(society, SmallTown.DRAWS);
        assertThat(society.disputes.count()).isEqualTo(1);
        assertThat(first.hasSpread()).isFalse();
    }
}
