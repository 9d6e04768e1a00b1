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
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Draws of a worker: 0 whether it appeals, 1 whether the appeal is met. */
class LearningTest {
    private static final Offset<Double> CLOSE = within(2e-5);

    private static void learn(Society society, Object... rule) {
        Rule.with(Learning.class, rule).advance(society, SmallTown.DRAWS);
    }

    /** Four workers of efficacy 0.4 and delegation 0.5; 0 and 1 of the Forge, 0 took part in its dispute. */
    private static Society afterDispute(Dispute.Form form, Dispute.Outcome outcome) {
        Society society = SmallTown.of(4);
        society.workers.efficacy.fill(0.4);
        society.workers.delegation.fill(0.5);
        SmallTown.employ(society, 0, 0, 1);
        SmallTown.employ(society, SmallTown.MILL_WORKSHOP, 2);
        Dispute dispute = SmallTown.dispute(society, Arena.STRIKE, SmallTown.FORGE, form);
        dispute.enrol(0);
        society.disputes.end(dispute, 0, outcome);
        society.collectives(Arena.STRIKE).setDispute(SmallTown.FORGE, null);
        return society;
    }

    @Test
    void aDisputeWonRaisesEfficacyByHalfForThoseWhoStoodBy() {
        Society society = afterDispute(Dispute.Form.COMMITTEE, Dispute.Outcome.CONCEDED);
        learn(society, "won", 0.15, "lost", 0.9, "committeeLost", 0.1);
        assertThat(society.workers.efficacy.get(0)).isCloseTo(0.4 + 0.15 * 0.6, CLOSE);
        assertThat(society.workers.efficacy.get(1)).isCloseTo(0.4 + 0.075 * 0.6, CLOSE);
        assertThat(society.workers.efficacy.get(2)).isCloseTo(0.4, CLOSE);
        assertThat(society.workers.efficacy.get(3)).isCloseTo(0.4, CLOSE);
        assertThat(society.workers.delegation.get(0)).isCloseTo(0.5, CLOSE);
    }

    @Test
    void aDisputeLostLowersEfficacyAndAfterACommitteesLossDelegation() {
        Society society = afterDispute(Dispute.Form.COMMITTEE, Dispute.Outcome.LOST);
        learn(society, "won", 0.9, "lost", 0.15, "committeeLost", 0.1);
        assertThat(society.workers.efficacy.get(0)).isCloseTo(0.4 * 0.85, CLOSE);
        assertThat(society.workers.efficacy.get(1)).isCloseTo(0.4 * 0.925, CLOSE);
        assertThat(society.workers.delegation.get(0)).isCloseTo(0.5 * 0.9, CLOSE);
        assertThat(society.workers.delegation.get(1)).isCloseTo(0.5 * 0.95, CLOSE);
        assertThat(society.workers.delegation.get(2)).isCloseTo(0.5, CLOSE);
    }

    @Test
    void closureAndAnAssemblysLossLeaveDelegation() {
        Society closed = afterDispute(Dispute.Form.COMMITTEE, Dispute.Outcome.CLOSED);
        learn(closed, "lost", 0.15, "committeeLost", 0.1);
        assertThat(closed.workers.efficacy.get(0)).isCloseTo(0.4 * 0.85, CLOSE);
        assertThat(closed.workers.delegation.get(0)).isCloseTo(0.5, CLOSE);
        Society assembly = afterDispute(Dispute.Form.ASSEMBLY, Dispute.Outcome.LOST);
        learn(assembly, "lost", 0.15, "committeeLost", 0.1);
        assertThat(assembly.workers.delegation.get(0)).isCloseTo(0.5, CLOSE);
    }

    @Test
    void thoseWhoTookPartAndAreGoneLearnInFull() {
        Society society = afterDispute(Dispute.Form.COMMITTEE, Dispute.Outcome.CONCEDED);
        Dispute dispute = society.disputes.endedThisWeek().get(0);
        dispute.enrol(2);
        dispute.enrol(3);
        learn(society, "won", 0.15);
        assertThat(society.workers.efficacy.get(2)).isCloseTo(0.49, CLOSE);
        assertThat(society.workers.efficacy.get(3)).isCloseTo(0.49, CLOSE);
        assertThat(society.workers.efficacy.get(0)).isCloseTo(0.49, CLOSE);
    }

    @Test
    void thoseWhoLeftTheSocietyLearnNothing() {
        Society society = afterDispute(Dispute.Form.COMMITTEE, Dispute.Outcome.CONCEDED);
        society.disputes.endedThisWeek().get(0).enrol(3);
        society.leave(3);
        learn(society, "won", 0.15, "efficacyRate", 1, "tiring", 1, "resting", 1);
        assertThat(society.workers.efficacy.get(3)).isCloseTo(0.4, CLOSE);
    }

    @Test
    void disputesOfADistrictTeachItsResidents() {
        Society society = SmallTown.of(3);
        society.workers.efficacy.fill(0.4);
        society.moveHome(2, SmallTown.HILL_BLOCK);
        Dispute dispute = SmallTown.dispute(society, Arena.ASSEMBLY, SmallTown.RIVERSIDE, Dispute.Form.ASSEMBLY);
        dispute.enrol(0);
        society.disputes.end(dispute, 0, Dispute.Outcome.LOST);
        learn(society, "lost", 0.5);
        assertThat(society.workers.efficacy.get(0)).isCloseTo(0.2, CLOSE);
        assertThat(society.workers.efficacy.get(1)).isCloseTo(0.3, CLOSE);
        assertThat(society.workers.efficacy.get(2)).isCloseTo(0.4, CLOSE);
    }

    @Test
    void efficacyReturnsToItsMean() {
        Society society = SmallTown.of(1);
        society.workers.efficacy.fill(0.4);
        society.workers.meanEfficacy.fill(0.8);
        learn(society, "efficacyRate", 0.25);
        assertThat(society.workers.efficacy.get(0)).isCloseTo(0.5, CLOSE);
    }

    @Test
    void inHardshipDelegationLeadsToAppealsMetOrUnmet() {
        int size = 300;
        Society society = SmallTown.of(size);
        society.workers.delegation.fill(0.5);
        society.workers.hardship(Arena.STRIKE).fill(0.6);
        society.drivers.set(Driver.PATERNALISM, 0.4);
        learn(
                society,
                "appealHardship",
                0.5,
                "appeals",
                0.8,
                "appealMet",
                0.05,
                "appealRelief",
                0.1,
                "appealUnmet",
                0.15);
        int appeals = 0;
        int met = 0;
        for (int i = 0; i < size; i++) {
            boolean appealed = SmallTown.DRAWS.uniform(i, 0) < 0.4;
            boolean wasMet = appealed && SmallTown.DRAWS.uniform(i, 1) < 0.4;
            appeals += appealed ? 1 : 0;
            met += wasMet ? 1 : 0;
            double d = !appealed ? 0.5 : wasMet ? 0.525 : 0.425;
            assertThat(society.workers.delegation.get(i)).isCloseTo(d, CLOSE);
            assertThat(society.workers.hardship(Arena.STRIKE).get(i)).isCloseTo(wasMet ? 0.5 : 0.6, CLOSE);
        }
        assertThat(appeals).isBetween(80, 160);
        assertThat(society.flows.get(Flow.APPEALS)).isEqualTo(appeals);
        assertThat(society.flows.get(Flow.APPEALS_MET)).isEqualTo(met);
    }

    @Test
    void hardshipAtHomeLeadsToAppealsTooButNoneAtTheLimit() {
        Society society = SmallTown.of(2);
        society.workers.delegation.fill(1);
        society.workers.hardship(Arena.ASSEMBLY).set(0, 1);
        society.workers.hardship(Arena.ASSEMBLY).set(1, 0.8);
        double limit = society.workers.hardship(1);
        learn(society, "appealHardship", limit, "appeals", 1, "appealUnmet", 0.5);
        assertThat(society.workers.delegation.get(0)).isCloseTo(0.5, CLOSE);
        assertThat(society.workers.delegation.get(1)).isEqualTo(1);
    }

    @Test
    void withoutAnAppealDelegationFollowsPaternalismAndTies() {
        Society society = SmallTown.of(3);
        society.drivers.set(Driver.PATERNALISM, 0.6);
        society.workers.delegation.set(0, 0.5);
        society.workers.delegation.set(1, 0.2);
        society.workers.delegation.set(2, 0.6);
        SmallTown.tie(society, Layer.RESIDENCE, 0, 1, 0.1);
        SmallTown.tie(society, Layer.ACQUAINTANCE, 0, 2, 0.9);
        learn(society, "appealHardship", 1, "delegationRate", 0.1);
        // mean of ties 0.4, as it was before anybody learned
        assertThat(society.workers.delegation.get(0)).isCloseTo(0.5 + 0.1 * ((0.6 + 0.4) / 2 - 0.5), CLOSE);
        assertThat(society.workers.delegation.get(1)).isCloseTo(0.2 + 0.1 * ((0.6 + 0.5) / 2 - 0.2), CLOSE);
        assertThat(society.workers.delegation.get(2)).isCloseTo(0.6 + 0.1 * ((0.6 + 0.5) / 2 - 0.6), CLOSE);
    }

    @Test
    void actingOnOnesOwnLowersDelegationAndSoDoesACallAsAnAppealUnmet() {
        Society society = SmallTown.of(3);
        society.workers.delegation.fill(0.5);
        SmallTown.act(society, Arena.ASSEMBLY, 0);
        SmallTown.act(society, Arena.STRIKE, 1);
        society.workers.called.set(1, true);
        learn(society, "appealHardship", 1, "selfReliance", 0.02, "appealUnmet", 0.15);
        assertThat(society.workers.delegation.get(0)).isCloseTo(0.49, CLOSE);
        assertThat(society.workers.delegation.get(1)).isCloseTo(0.425, CLOSE);
        assertThat(society.workers.delegation.get(2)).isCloseTo(0.5, CLOSE);
    }

    /** Worker 0 sees half of its ties act in strikes and all of them in assemblies. */
    private static Society acting() {
        Society society = SmallTown.of(3);
        society.workers.solidarity(Arena.STRIKE).fill(0.5);
        society.workers.solidarity(Arena.ASSEMBLY).fill(0.4);
        society.sight.weigh(0, 0, 0, false);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 1, 0.5);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 2, 0.5);
        SmallTown.tie(society, Layer.RESIDENCE, 0, 2, 0.5);
        SmallTown.act(society, Arena.STRIKE, 1);
        SmallTown.act(society, Arena.ASSEMBLY, 2);
        society.sight.take(52);
        return society;
    }

    private static void assertSolidarity(Society society, double atWork, double atHome) {
        assertThat(society.workers.solidarity(Arena.STRIKE).get(0)).isCloseTo(atWork, CLOSE);
        assertThat(society.workers.solidarity(Arena.ASSEMBLY).get(0)).isCloseTo(atHome, CLOSE);
    }

    @Test
    void actingWithOthersRaisesSolidarityAndPartOfItCarriesOver() {
        Society strike = acting();
        SmallTown.act(strike, Arena.STRIKE, 0);
        learn(strike, "actingGain", 0.2, "carriedOver", 0.25);
        // 0.2 x 0.5 x (1 - 0.5)
        assertSolidarity(strike, 0.55, 0.4 + 0.25 * 0.05);
        Society assembly = acting();
        SmallTown.act(assembly, Arena.ASSEMBLY, 0);
        learn(assembly, "actingGain", 0.2, "carriedOver", 0.25);
        // 0.2 x 1 x (1 - 0.4)
        assertSolidarity(assembly, 0.5 + 0.25 * 0.12, 0.52);
        Society neither = acting();
        learn(neither, "actingGain", 0.2, "carriedOver", 0.25);
        assertSolidarity(neither, 0.5, 0.4);
    }

    @Test
    void asANumberParticipationCountsAtMostAsOne() {
        Society society = acting();
        society.workers.acting(Arena.STRIKE).set(2, true);
        SmallTown.tie(society, Layer.ACQUAINTANCE, 0, 2, 1);
        society.sight.weigh(1, 0, 0, true);
        society.sight.take(52);
        SmallTown.act(society, Arena.STRIKE, 0);
        learn(society, "actingGain", 0.2);
        assertSolidarity(society, 0.6, 0.4);
    }

    @Test
    void giftsRaiseTheSolidarityOfTheirLayer() {
        Society work = acting();
        work.workers.gift(Arena.STRIKE).set(0, true);
        learn(work, "giftGain", 0.1);
        assertSolidarity(work, 0.55, 0.4);
        Society home = acting();
        home.workers.gift(Arena.ASSEMBLY).set(0, true);
        learn(home, "giftGain", 0.1);
        assertSolidarity(home, 0.5, 0.46);
    }

    @Test
    void marketValuesTakeFromSolidarity() {
        Society society = acting();
        society.drivers.set(Driver.MARKETIZATION, 0.5);
        society.workers.commercial.fill(0.4);
        learn(society, "marketLoss", 0.1);
        assertSolidarity(society, 0.5 * (1 - 0.1 * 0.4 * 0.5), 0.4 * (1 - 0.1 * 0.4 * 0.5));
    }

    @Test
    void solidarityFadesAsTiesOfTheArenasLayerThinOut() {
        Society society = acting();
        society.ties.layer(Layer.WORKPLACE).noteInitial(0);
        society.ties.layer(Layer.RESIDENCE).noteInitial(0);
        int slot = society.ties.layer(Layer.WORKPLACE).slotOf(0, 1);
        society.ties.layer(Layer.WORKPLACE).setStrength(slot, 0.25);
        learn(society, "cohesionLoss", 0.1);
        // three quarters of the strength at work are left
        assertSolidarity(society, 0.5 * (1 - 0.1 * 0.25), 0.4);
    }

    @Test
    void solidarityReturnsToDisposition() {
        Society society = acting();
        society.workers.disposition.fill(0.8);
        learn(society, "dispositionRate", 0.1);
        assertSolidarity(society, 0.53, 0.44);
    }

    @Test
    void solidarityCanBeHeld() {
        Society society = acting();
        society.workers.disposition.fill(0.8);
        learn(society, "dispositionRate", 0.1, "solidarityHeld", true, "commercialRate", 1, "marketPull", 1);
        assertSolidarity(society, 0.5, 0.4);
    }

    @Test
    void commercialOrientationFollowsTheMarketAndTies() {
        Society society = SmallTown.of(3);
        society.drivers.set(Driver.MARKETIZATION, 0.5);
        society.workers.commercial.set(0, 0.2);
        society.workers.commercial.set(1, 0.4);
        society.workers.commercial.set(2, 0.6);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 1, 0.5);
        learn(society, "commercialRate", 0.1, "marketPull", 0.6);
        assertThat(society.workers.commercial.get(0)).isCloseTo(0.2 + 0.1 * (0.3 + 0.4 * 0.4 - 0.2), CLOSE);
        // who has no ties is pulled by its own
        assertThat(society.workers.commercial.get(2)).isCloseTo(0.6 + 0.1 * (0.3 + 0.4 * 0.6 - 0.6), CLOSE);
    }

    @Test
    void beliefInGoingItAloneFollowsExperienceAsFarAsThereIsAMarket() {
        Society society = SmallTown.of(1);
        society.drivers.set(Driver.MARKETIZATION, 0.5);
        society.workers.enterprise.fill(0.9);
        society.workers.hardship(Arena.STRIKE).fill(0.3);
        society.workers.hardship(Arena.ASSEMBLY).fill(0.6);
        learn(society, "enterpriseRate", 0.2);
        assertThat(society.workers.enterprise.get(0)).isCloseTo(0.9 + 0.1 * (0.4 - 0.9), CLOSE);
    }

    @Test
    void actingTiresByArenaAndRestRestores() {
        Society society = SmallTown.of(1);
        society.workers.fatigue(Arena.STRIKE).fill(0.4);
        society.workers.fatigue(Arena.ASSEMBLY).fill(0.4);
        SmallTown.act(society, Arena.STRIKE, 0);
        learn(society, "tiring", 0.1, "resting", 0.05);
        assertThat(society.workers.fatigue(Arena.STRIKE).get(0)).isCloseTo(0.46, CLOSE);
        assertThat(society.workers.fatigue(Arena.ASSEMBLY).get(0)).isCloseTo(0.38, CLOSE);
    }
}
