package atomization.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Driver;
import atomization.society.Flow;
import atomization.society.Layer;
import atomization.society.SmallTown;
import atomization.society.Society;
import atomization.society.Thresholds;
import org.junit.jupiter.api.Test;

/**
 * At temperature 0 a worker acts where z is at least 0. Each test says what z should be without the threshold, and finds
 * that the worker acts at a threshold a little below and not at one a little above.
 */
class MobilizationTest {
    private static final double NEAR = 1e-4;

    /** Worker 0 of the Forge, with an occasion, hardship 0.5 and efficacy 0.4; the others are nobody's colleagues. */
    private static Society town(int workers) {
        Society society = SmallTown.of(workers);
        SmallTown.employ(society, 0, 0);
        society.enterprises.occasion.set(0, true);
        society.workers.hardship(Arena.STRIKE).fill(0.5);
        society.workers.hardship(Arena.ASSEMBLY).fill(0.5);
        society.workers.efficacy.fill(0.4);
        society.sight.weigh(0.35, 0, 0.5, false);
        return society;
    }

    private static boolean acts(Society society, Arena arena, double threshold, Object... rule) {
        society.workers.thresholds = Thresholds.constant(threshold);
        Rule.with(Mobilization.class, rule).advance(society, SmallTown.DRAWS);
        return society.workers.acting(arena).get(0);
    }

    /** Worker 0 acts where its threshold is below {@code push}. */
    private static void assertPush(Society society, Arena arena, double push, Object... rule) {
        society.sight.take(52);
        assertThat(acts(society, arena, push - NEAR, rule)).isTrue();
        assertThat(acts(society, arena, push + NEAR, rule)).isFalse();
    }

    private static void assertStrikePush(Society society, double push, Object... rule) {
        assertPush(society, Arena.STRIKE, push, rule);
    }

    @Test
    void grievanceTimesEfficacyPushes() {
        assertStrikePush(town(1), 2 * 0.5 * 0.4, "grievance", 2);
    }

    @Test
    void atAPushThatEqualsTheThresholdOneActs() {
        Society society = SmallTown.of(1);
        SmallTown.employ(society, 0, 0);
        society.enterprises.occasion.set(0, true);
        society.workers.hardship(Arena.STRIKE).fill(1);
        society.workers.efficacy.fill(1);
        assertThat(acts(society, Arena.STRIKE, 1, "grievance", 1)).isTrue();
        assertThat(society.workers.ready(Arena.STRIKE).get(0)).isTrue();
    }

    @Test
    void blameMultipliesAndDelegationTakesAway() {
        Society society = town(1);
        society.drivers.set(Driver.BLAME, 1.5);
        society.workers.delegation.fill(0.6);
        assertStrikePush(society, 1.5 * 0.2 * (1 - 0.7 * 0.6), "grievance", 1, "delegated", 0.7);
    }

    @Test
    void participationSeenCountsTimesSolidarity() {
        Society society = town(2);
        society.workers.solidarity(Arena.STRIKE).fill(0.6);
        society.workers.solidarity(Arena.ASSEMBLY).fill(0.9);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 1, 0.5);
        society.workers.acting(Arena.STRIKE).set(1, true);
        society.sight.take(52);
        // P = 0.5 / (0.5 + 0.5); 0.5 (0.4 + 2 x 0.6 x 0.5)
        assertThat(acts(society, Arena.STRIKE, 0.5 - NEAR, "grievance", 1, "solidarity", 2))
                .isTrue();
        assertThat(acts(society, Arena.STRIKE, 0.5 + NEAR, "grievance", 1, "solidarity", 2))
                .isFalse();
    }

    @Test
    void theHardshipOfTiesCountsWhereItOutweighsOnesOwn() {
        Society society = town(3);
        society.workers.solidarity(Arena.STRIKE).fill(0.8);
        society.workers.hardship(Arena.STRIKE).set(0, 0.1);
        society.workers.hardship(Arena.STRIKE).set(1, 0.6);
        society.workers.hardship(Arena.STRIKE).set(2, 1);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 1, 0.2);
        SmallTown.tie(society, Layer.RESIDENCE, 0, 2, 0.9);
        // each tie counts the same: 0.5 x 0.8 x 0.8 = 0.32
        assertStrikePush(society, 0.32 * 0.4, "grievance", 1, "sharedGrievance", 0.5);
        society.workers.hardship(Arena.STRIKE).set(0, 0.35);
        assertStrikePush(society, 0.35 * 0.4, "grievance", 1, "sharedGrievance", 0.5);
        society.workers.hardship(Arena.STRIKE).set(0, 0.5);
        assertStrikePush(society, 0.5 * 0.4, "grievance", 1, "sharedGrievance", 0.5);
    }

    @Test
    void fearSubsistenceAndFatigueHoldBack() {
        Society society = town(1);
        society.workers.fear.fill(0.5);
        society.workers.subsistence.fill(0.25);
        society.workers.fatigue(Arena.STRIKE).fill(0.75);
        society.workers.fatigue(Arena.ASSEMBLY).fill(1);
        assertStrikePush(society, 0.2 - 0.6 * 0.5, "grievance", 1, "fear", 0.6);
        assertStrikePush(society, 0.2 - 0.3 * 0.25, "grievance", 1, "subsistence", 0.3);
        assertStrikePush(society, 0.2 - 0.9 * 0.75, "grievance", 1, "fatigue", 0.9);
    }

    @Test
    void theOffsetOfTheEnterpriseAddsToTheThresholdOfStrikesAlone() {
        Society society = town(1);
        society.enterprises.offset[SmallTown.FORGE] = 0.15;
        society.districts.issue[SmallTown.RIVERSIDE] = 0.5;
        assertStrikePush(society, 0.2 - 0.15, "grievance", 1);
        assertPush(society, Arena.ASSEMBLY, 0.2, "grievance", 1);
    }

    @Test
    void aCommitteeRaisesEfficacyUntilItsLeadersAreLost() {
        Society society = town(12);
        Dispute dispute = SmallTown.dispute(
                society, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.COMMITTEE, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        Object[] rule = {"grievance", 1, "committee", 0.1, "leaderLoss", 0.1};
        assertStrikePush(society, 0.5 * 0.5, rule);
        dispute.loseLeader(1);
        dispute.loseLeader(2);
        assertStrikePush(society, 0.5 * 0.48, rule);
        for (int leader = 3; leader < 12; leader++) {
            dispute.loseLeader(leader);
        }
        assertStrikePush(society, 0.5 * 0.4, rule);
        dispute.setForm(Dispute.Form.ASSEMBLY);
        assertStrikePush(society, 0.5 * 0.4, rule);
    }

    @Test
    void anAssemblyDisputeHasNoCommittee() {
        Society society = town(1);
        SmallTown.dispute(society, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.ASSEMBLY);
        assertStrikePush(society, 0.2, "grievance", 1, "committee", 0.1);
    }

    @Test
    void aStrikeNeedsAnOccasionADisputeOrParticipationSeen() {
        Society society = town(2);
        society.enterprises.occasion.set(0, false);
        assertThat(acts(society, Arena.STRIKE, -1)).isFalse();
        assertThat(society.workers.ready(Arena.STRIKE).get(0)).isTrue();
        assertThat(acts(society, Arena.STRIKE, -1, "alwaysConsidered", true)).isTrue();

        society.enterprises.occasion.set(1, true);
        assertThat(acts(society, Arena.STRIKE, -1))
                .as("an occasion in another workshop")
                .isFalse();

        SmallTown.dispute(society, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.COMMITTEE);
        assertThat(acts(society, Arena.STRIKE, -1)).isTrue();

        Society seeing = town(2);
        seeing.enterprises.occasion.set(0, false);
        SmallTown.tie(seeing, Layer.WORKPLACE, 0, 1, 0.5);
        seeing.workers.acting(Arena.STRIKE).set(1, true);
        seeing.sight.take(52);
        assertThat(acts(seeing, Arena.STRIKE, -1)).isTrue();
    }

    @Test
    void nobodyActsDuringATruceOrAfterCoOptation() {
        Society society = town(1);
        society.collectives(Arena.STRIKE).setTruceUntil(SmallTown.FORGE, 1);
        assertThat(acts(society, Arena.STRIKE, -1)).isFalse();
        society.beginWeek(1);
        assertThat(acts(society, Arena.STRIKE, -1)).isTrue();
        society.workers.recruited.set(0, true);
        assertThat(acts(society, Arena.STRIKE, -1)).isFalse();
        assertThat(society.workers.ready(Arena.STRIKE).get(0)).isFalse();
    }

    @Test
    void onlyTheEmployedStrike() {
        Society society = town(1);
        society.leaveWork(0, atomization.society.Workers.OUTSIDE);
        assertThat(acts(society, Arena.STRIKE, -1, "alwaysConsidered", true)).isFalse();
        assertThat(society.workers.ready(Arena.STRIKE).get(0)).isFalse();
        assertThat(acts(society, Arena.ASSEMBLY, -1, "alwaysConsidered", true)).isFalse();
    }

    @Test
    void residentsOfADistrictWithAnIssueAssemble() {
        Society society = town(2);
        assertThat(acts(society, Arena.ASSEMBLY, -1)).isFalse();
        // ready all the same, were there an issue as grave as the greater hardship
        assertThat(society.workers.ready(Arena.ASSEMBLY).get(0)).isTrue();
        society.districts.issue[SmallTown.RIVERSIDE] = 0.5;
        society.workers.solidarity(Arena.ASSEMBLY).fill(0.5);
        assertPush(society, Arena.ASSEMBLY, 0.2, "grievance", 1);
        society.moveHome(0, SmallTown.HILL_BLOCK);
        assertThat(acts(society, Arena.ASSEMBLY, -1)).isFalse();
    }

    @Test
    void readinessToAssembleIsForAnIssueAsGraveAsTheGreaterHardship() {
        Society society = town(1);
        society.workers.hardship(Arena.STRIKE).fill(0.8);
        Object[] rule = {"grievance", 1};
        acts(society, Arena.ASSEMBLY, 0.32 - NEAR, rule);
        assertThat(society.workers.ready(Arena.ASSEMBLY).get(0)).isTrue();
        acts(society, Arena.ASSEMBLY, 0.32 + NEAR, rule);
        assertThat(society.workers.ready(Arena.ASSEMBLY).get(0)).isFalse();
        // the assembly itself is about the hardship at home
        society.districts.issue[SmallTown.RIVERSIDE] = 0.5;
        assertPush(society, Arena.ASSEMBLY, 0.2, rule);
    }

    @Test
    void aStrongTieIntoADistrictWithAnIssueDrawsOneInWhereActionIsSeen() {
        Society society = town(2);
        society.moveHome(1, SmallTown.HILL_BLOCK);
        society.districts.issue[SmallTown.HILL] = 0.5;
        society.workers.acting(Arena.ASSEMBLY).set(1, true);
        SmallTown.tie(society, Layer.ACQUAINTANCE, 0, 1, 0.3);
        society.sight.take(52);
        assertThat(acts(society, Arena.ASSEMBLY, -1, "strongTie", 0.29)).isTrue();
        assertThat(acts(society, Arena.ASSEMBLY, -1, "strongTie", 0.31)).isFalse();
        society.workers.acting(Arena.ASSEMBLY).clear();
        society.sight.take(52);
        assertThat(acts(society, Arena.ASSEMBLY, -1, "strongTie", 0.29))
                .as("no issue of one's own and nobody seen")
                .isFalse();
    }

    @Test
    void theCalledStrikeWhateverTheyThinkEvenInATruce() {
        Society society = town(1);
        society.workers.called.set(0, true);
        society.collectives(Arena.STRIKE).setTruceUntil(SmallTown.FORGE, 10);
        society.workers.recruited.set(0, true);
        assertThat(acts(society, Arena.STRIKE, 1000)).isTrue();
        assertThat(society.flows.get(Flow.SOLIDARITY_ACTIONS)).isZero();
        society.districts.issue[SmallTown.RIVERSIDE] = 1;
        assertThat(acts(society, Arena.ASSEMBLY, 1000)).isFalse();
    }

    @Test
    void actionEndsUnlessItIsDecidedAnew() {
        Society society = town(1);
        society.workers.acting(Arena.STRIKE).set(0, true);
        assertThat(acts(society, Arena.STRIKE, 1000)).isFalse();
    }

    @Test
    void inMonotoneModelsWhoActsGoesOn() {
        Society society = town(1);
        society.enterprises.occasion.set(0, false);
        assertThat(acts(society, Arena.STRIKE, 1000, "monotone", true)).isFalse();
        society.workers.acting(Arena.STRIKE).set(0, true);
        assertThat(acts(society, Arena.STRIKE, 1000, "monotone", true)).isTrue();
        assertThat(society.flows.get(Flow.SOLIDARITY_ACTIONS)).isZero();
    }

    @Test
    void inEitherLayerModeTheMostFavourableLayerCounts() {
        Society society = town(3);
        society.workers.solidarity(Arena.STRIKE).fill(1);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 1, 0.5);
        SmallTown.tie(society, Layer.RESIDENCE, 0, 2, 1);
        society.workers.acting(Arena.STRIKE).set(2, true);
        society.sight.take(52);
        // alone the home layer shows 1 / (1 + 0.5) acting: 0.5 (0.4 + 2 / 3)
        double push = 0.5 * (0.4 + 2 / 3.0);
        Object[] rule = {"grievance", 1, "solidarity", 1, "pooling", Mobilization.Pooling.EITHER_LAYER};
        assertThat(acts(society, Arena.STRIKE, push - NEAR, rule)).isTrue();
        assertThat(acts(society, Arena.STRIKE, push + NEAR, rule)).isFalse();
    }

    @Test
    void atATemperatureTheProbabilityIsLogistic() {
        int size = 400;
        Society society = SmallTown.of(size);
        SmallTown.employ(society, 0, SmallTown.all(size));
        society.enterprises.occasion.set(0, true);
        society.districts.issue[SmallTown.RIVERSIDE] = 1;
        society.workers.thresholds = Thresholds.constant(0.05);
        Rule.with(Mobilization.class, "temperature", 0.1).advance(society, SmallTown.DRAWS);
        double probability = 1 / (1 + StrictMath.exp(0.5));
        for (int i = 0; i < size; i++) {
            assertThat(society.workers.acting(Arena.STRIKE).get(i))
                    .isEqualTo(SmallTown.DRAWS.uniform(i, 0) < probability);
            assertThat(society.workers.acting(Arena.ASSEMBLY).get(i))
                    .isEqualTo(SmallTown.DRAWS.uniform(i, 1) < probability);
        }
    }

    @Test
    void whoActsInADisputeTakesPart() {
        Society society = town(1);
        Dispute dispute = SmallTown.dispute(society, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.COMMITTEE);
        acts(society, Arena.STRIKE, -1);
        assertThat(society.workers.tookPart(Arena.STRIKE).get(0)).isTrue();
        assertThat(dispute.participants()).isEqualTo(1);
        assertThat(society.flows.get(Flow.NEW_STRIKERS)).isEqualTo(1);
    }

    /** Worker 0 is tied to 1 of its own enterprise and to 2 of the Mill. */
    private static Society between(int acting) {
        Society society = town(3);
        SmallTown.employ(society, 1, 1);
        SmallTown.employ(society, SmallTown.MILL_WORKSHOP, 2);
        society.enterprises.occasion.set(0, false);
        society.workers.solidarity(Arena.STRIKE).fill(1);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 1, 0.5);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 2, 0.5);
        society.workers.acting(Arena.STRIKE).set(acting, true);
        society.sight.take(52);
        // an immovable worker 2 keeps to itself
        society.workers.recruited.set(1, true);
        society.workers.recruited.set(2, true);
        return society;
    }

    @Test
    void whoActsOnlyBecauseOthersElsewhereDoIsCountedAsSolidary() {
        Society outside = between(2);
        assertThat(acts(outside, Arena.STRIKE, 0.01, "grievance", 1, "solidarity", 1))
                .isTrue();
        assertThat(outside.flows.get(Flow.SOLIDARITY_ACTIONS)).isEqualTo(1);

        Society inside = between(1);
        assertThat(acts(inside, Arena.STRIKE, 0.01, "grievance", 1, "solidarity", 1))
                .isTrue();
        assertThat(inside.flows.get(Flow.SOLIDARITY_ACTIONS)).isZero();
    }

    @Test
    void solidarityActionNeedsThatOneWouldNotActForOnesOwn() {
        Society society = between(2);
        society.enterprises.occasion.set(0, true);
        // without the others the push is 0.5 x 0.4
        assertThat(acts(society, Arena.STRIKE, 0.19, "grievance", 1, "solidarity", 1))
                .isTrue();
        assertThat(society.flows.get(Flow.SOLIDARITY_ACTIONS)).isZero();
        assertThat(acts(society, Arena.STRIKE, 0.21, "grievance", 1, "solidarity", 1))
                .isTrue();
        assertThat(society.flows.get(Flow.SOLIDARITY_ACTIONS)).isEqualTo(1);
        SmallTown.dispute(society, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.ASSEMBLY);
        assertThat(acts(society, Arena.STRIKE, 0.21, "grievance", 1, "solidarity", 1))
                .isTrue();
        assertThat(society.flows.get(Flow.SOLIDARITY_ACTIONS))
                .as("with a dispute of one's own it is none")
                .isEqualTo(1);
    }

    @Test
    void thoseWhoLeftNeitherActNorAreAsked() {
        Society society = town(2);
        society.districts.issue[SmallTown.RIVERSIDE] = 1;
        society.leave(1);
        assertThat(acts(society, Arena.ASSEMBLY, -1)).isTrue();
        assertThat(society.workers.isActing(1)).isFalse();
        assertThat(society.workers.ready(Arena.ASSEMBLY).get(1)).isFalse();
    }

    @Test
    void aStrongTieElsewhereDoesNotDrawOneIn() {
        Society society = town(2);
        society.districts.issue[SmallTown.HILL] = 0.5;
        society.workers.acting(Arena.ASSEMBLY).set(1, true);
        SmallTown.tie(society, Layer.ACQUAINTANCE, 0, 1, 0.9);
        society.sight.take(52);
        assertThat(acts(society, Arena.ASSEMBLY, -1, "strongTie", 0.3)).isFalse();
    }
}
