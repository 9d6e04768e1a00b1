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

/** Draws of a worker, from 0 at work, 3 at home, 6 and 9 in a dispute: whether it proposes, to whom, in which order. */
class TiesTest {
    private static final Offset<Double> CLOSE = within(2e-5);

    private static void advance(Society society, Object... rule) {
        Rule.with(Ties.class, rule).advance(society, SmallTown.DRAWS);
    }

    /** A pair of strength 0.5, solidarity 0.9 and 0.4 at work, 0.2 and 0.8 at home. */
    private static Society pair(Layer layer) {
        Society society = SmallTown.of(2);
        society.workers.solidarity(Arena.STRIKE).set(0, 0.9);
        society.workers.solidarity(Arena.STRIKE).set(1, 0.4);
        society.workers.solidarity(Arena.ASSEMBLY).set(0, 0.2);
        society.workers.solidarity(Arena.ASSEMBLY).set(1, 0.8);
        SmallTown.tie(society, layer, 0, 1, 0.5);
        return society;
    }

    private static void assertStrength(Society society, Layer layer, double expected) {
        assertThat(SmallTown.strength(society, layer, 0, 1)).isCloseTo(expected, CLOSE);
        assertThat(SmallTown.strength(society, layer, 1, 0)).isEqualTo(SmallTown.strength(society, layer, 0, 1));
    }

    @Test
    void workmatesOfOneEnterpriseGrowTogetherAsTheirSolidarityAndOpennessAllow() {
        Society society = pair(Layer.WORKPLACE);
        society.drivers.set(Driver.SURVEILLANCE, 0.25);
        SmallTown.employ(society, 0, 0);
        SmallTown.employ(society, 1, 1);
        advance(society, "growth", 0.1, "decay", 0.5);
        // goal 0.75 sqrt(0.36) = 0.45
        assertStrength(society, Layer.WORKPLACE, 0.5 + 0.1 * (0.45 - 0.5));
    }

    @Test
    void tiesAtWorkWitherWithoutACommonEnterprise() {
        Society apart = pair(Layer.WORKPLACE);
        SmallTown.employ(apart, 0, 0);
        SmallTown.employ(apart, SmallTown.MILL_WORKSHOP, 1);
        advance(apart, "growth", 0.5, "decay", 0.1);
        assertStrength(apart, Layer.WORKPLACE, 0.45);
        Society jobless = pair(Layer.WORKPLACE);
        advance(jobless, "growth", 0.5, "decay", 0.1);
        assertStrength(jobless, Layer.WORKPLACE, 0.45);
    }

    @Test
    void neighboursAreInContactInTheirDistrict() {
        Society society = pair(Layer.RESIDENCE);
        society.moveHome(1, 1);
        advance(society, "growth", 0.1, "decay", 0.1);
        // goal sqrt(0.16) = 0.4
        assertStrength(society, Layer.RESIDENCE, 0.49);
        Society apart = pair(Layer.RESIDENCE);
        apart.moveHome(1, SmallTown.HILL_BLOCK);
        advance(apart, "growth", 0.1, "decay", 0.1);
        assertStrength(apart, Layer.RESIDENCE, 0.45);
    }

    @Test
    void acquaintancesAreAlwaysInContactByTheMeanOfBothSolidarities() {
        Society society = pair(Layer.ACQUAINTANCE);
        society.moveHome(1, SmallTown.HILL_BLOCK);
        advance(society, "growth", 0.1, "decay", 0.5);
        // means 0.55 and 0.6
        assertStrength(society, Layer.ACQUAINTANCE, 0.5 + 0.1 * (Math.sqrt(0.55 * 0.6) - 0.5));
    }

    @Test
    void betweenTwoWhoActInOneDisputeATieGrowsToItsFullest() {
        Society society = pair(Layer.ACQUAINTANCE);
        SmallTown.employ(society, 0, 0, 1);
        SmallTown.dispute(society, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.COMMITTEE);
        SmallTown.act(society, Arena.STRIKE, 0, 1);
        advance(society, "growth", 0.5, "comrades", 0.9);
        assertStrength(society, Layer.ACQUAINTANCE, 0.7);
    }

    @Test
    void solidarityBeyondThatOfComradesCounts() {
        Society society = pair(Layer.WORKPLACE);
        SmallTown.employ(society, 0, 0, 1);
        SmallTown.dispute(society, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.COMMITTEE);
        SmallTown.act(society, Arena.STRIKE, 0, 1);
        advance(society, "growth", 1, "comrades", 0.55);
        assertStrength(society, Layer.WORKPLACE, 0.6);
    }

    @Test
    void comradesBothActInTheSameDispute() {
        double plain = Math.sqrt(0.55 * 0.6);
        Society oneActs = pair(Layer.ACQUAINTANCE);
        SmallTown.employ(oneActs, 0, 0, 1);
        SmallTown.dispute(oneActs, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.COMMITTEE);
        SmallTown.act(oneActs, Arena.STRIKE, 0);
        advance(oneActs, "growth", 1, "comrades", 0.9);
        assertStrength(oneActs, Layer.ACQUAINTANCE, plain);

        Society twoDisputes = pair(Layer.ACQUAINTANCE);
        SmallTown.employ(twoDisputes, 0, 0);
        SmallTown.employ(twoDisputes, SmallTown.MILL_WORKSHOP, 1);
        SmallTown.dispute(twoDisputes, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.COMMITTEE);
        SmallTown.dispute(twoDisputes, Arena.STRIKE, SmallTown.MILL, Dispute.Form.COMMITTEE);
        SmallTown.act(twoDisputes, Arena.STRIKE, 0, 1);
        advance(twoDisputes, "growth", 1, "comrades", 0.9);
        assertStrength(twoDisputes, Layer.ACQUAINTANCE, plain);

        Society twoArenas = pair(Layer.ACQUAINTANCE);
        SmallTown.employ(twoArenas, 0, 0, 1);
        SmallTown.dispute(twoArenas, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.COMMITTEE);
        SmallTown.dispute(twoArenas, Arena.ASSEMBLY, SmallTown.RIVERSIDE, Dispute.Form.ASSEMBLY);
        SmallTown.act(twoArenas, Arena.STRIKE, 0);
        SmallTown.act(twoArenas, Arena.ASSEMBLY, 1);
        advance(twoArenas, "growth", 1, "comrades", 0.9);
        assertStrength(twoArenas, Layer.ACQUAINTANCE, plain);

        Society assembly = pair(Layer.ACQUAINTANCE);
        SmallTown.dispute(assembly, Arena.ASSEMBLY, SmallTown.RIVERSIDE, Dispute.Form.ASSEMBLY);
        SmallTown.act(assembly, Arena.ASSEMBLY, 0, 1);
        advance(assembly, "growth", 1, "comrades", 0.9);
        assertStrength(assembly, Layer.ACQUAINTANCE, 0.9);

        Society noDispute = pair(Layer.ACQUAINTANCE);
        SmallTown.act(noDispute, Arena.ASSEMBLY, 0, 1);
        advance(noDispute, "growth", 1, "comrades", 0.9);
        assertStrength(noDispute, Layer.ACQUAINTANCE, plain);
    }

    @Test
    void aTieEndsBelowTheWeakestStrength() {
        Society society = pair(Layer.WORKPLACE);
        advance(society, "decay", 0.5, "weakest", 0.3);
        assertThat(society.ties.layer(Layer.WORKPLACE).degree(0)).isZero();
        assertThat(society.ties.layer(Layer.WORKPLACE).degree(1)).isZero();
        assertThat(society.flows.get(Flow.TIES_ENDED)).isEqualTo(1);
        Society kept = pair(Layer.WORKPLACE);
        advance(kept, "decay", 0.5, "weakest", 0.2);
        assertThat(kept.ties.layer(Layer.WORKPLACE).degree(0)).isEqualTo(1);
        Society atTheLimit = pair(Layer.WORKPLACE);
        double strength = SmallTown.strength(atTheLimit, Layer.WORKPLACE, 0, 1);
        advance(atTheLimit, "weakest", strength);
        assertThat(atTheLimit.ties.layer(Layer.WORKPLACE).degree(0)).isEqualTo(1);
    }

    @Test
    void theOtherTiesOfARowAreChangedWhenOneEnds() {
        Society society = SmallTown.of(4);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 1, 0.1);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 2, 0.8);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 3, 0.6);
        advance(society, "decay", 0.5, "weakest", 0.1);
        assertThat(society.ties.layer(Layer.WORKPLACE).degree(0)).isEqualTo(2);
        assertThat(SmallTown.strength(society, Layer.WORKPLACE, 0, 2)).isCloseTo(0.4, CLOSE);
        assertThat(SmallTown.strength(society, Layer.WORKPLACE, 0, 3)).isCloseTo(0.3, CLOSE);
    }

    /** Twenty workers of one workshop and one block, who had a tie each at the start. */
    private static Society lonely(Layer layer) {
        Society society = SmallTown.of(20);
        SmallTown.employ(society, 0, SmallTown.all(20));
        for (int i = 0; i < 20; i += 2) {
            SmallTown.tie(society, layer, i, i + 1, 0.5);
        }
        for (int i = 0; i < 20; i++) {
            society.ties.layer(layer).noteInitial(i);
        }
        for (int i = 0; i < 20; i++) {
            society.ties.layer(layer).isolate(i);
        }
        return society;
    }

    /** The pairs tied after everybody with a number below {@code probability} has proposed, in the keyed order. */
    private static void assertProposalsTaken(Society society, Layer layer, int draw, double probability) {
        Integer[] order = new Integer[20];
        java.util.Arrays.setAll(order, i -> i);
        java.util.Arrays.sort(order, java.util.Comparator.comparingDouble(i -> SmallTown.DRAWS.uniform(i, draw + 2)));
        java.util.Set<java.util.Set<Integer>> pairs = new java.util.HashSet<>();
        for (int i : order) {
            int j = SmallTown.DRAWS.below(20, i, draw + 1);
            if (SmallTown.DRAWS.uniform(i, draw) < probability && i != j) {
                pairs.add(java.util.Set.of(i, j));
            }
        }
        assertThat(pairs).hasSizeGreaterThan(3);
        int formed = 0;
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < i; j++) {
                boolean tied = pairs.contains(java.util.Set.of(i, j));
                formed += tied ? 1 : 0;
                assertThat(SmallTown.strength(society, layer, i, j)).isCloseTo(tied ? 0.15 : -1, CLOSE);
            }
        }
        assertThat(society.flows.get(Flow.TIES_FORMED)).isEqualTo(formed);
    }

    @Test
    void whoLacksTiesAtWorkProposesToAMemberOfTheWorkshop() {
        Society society = lonely(Layer.WORKPLACE);
        advance(society, "making", 0.5, "fresh", 0.15);
        assertProposalsTaken(society, Layer.WORKPLACE, 0, 0.5);
    }

    @Test
    void whoLacksTiesAtHomeProposesToAMemberOfTheBlock() {
        Society society = lonely(Layer.RESIDENCE);
        advance(society, "making", 0.5, "fresh", 0.15);
        assertProposalsTaken(society, Layer.RESIDENCE, 3, 0.5);
    }

    @Test
    void nobodyProposesToWhomNoTieIsMissing() {
        Society society = SmallTown.of(6);
        SmallTown.employ(society, 0, SmallTown.all(6));
        advance(society, "making", 1, "fresh", 0.15);
        assertThat(society.flows.get(Flow.TIES_FORMED)).isZero();
        Society tied = pair(Layer.WORKPLACE);
        SmallTown.employ(tied, 0, 0, 1);
        tied.ties.layer(Layer.WORKPLACE).noteInitial(0);
        advance(tied, "making", 1, "fresh", 0.15);
        assertThat(tied.flows.get(Flow.TIES_FORMED)).isZero();
    }

    @Test
    void onlyTiesInContactCountAgainstTheDegree() {
        Society society = SmallTown.of(6);
        SmallTown.employ(society, 0, 0, 1, 2, 3, 4);
        SmallTown.employ(society, SmallTown.MILL_WORKSHOP, 5);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 5, 0.5);
        society.ties.layer(Layer.WORKPLACE).noteInitial(0);
        advance(society, "making", 1, "fresh", 0.15);
        int chosen = SmallTown.DRAWS.below(5, 0, 1);
        assertThat(society.flows.get(Flow.TIES_FORMED)).isEqualTo(chosen == 0 ? 0 : 1);
        assertThat(society.ties.layer(Layer.WORKPLACE).degree(0)).isEqualTo(chosen == 0 ? 1 : 2);
    }

    @Test
    void withoutWorkNobodyProposesAtWork() {
        Society society = lonely(Layer.WORKPLACE);
        for (int i = 0; i < 20; i++) {
            society.leaveWork(i, atomization.society.Workers.OUTSIDE);
        }
        advance(society, "making", 1, "fresh", 0.15);
        assertThat(society.flows.get(Flow.TIES_FORMED)).isZero();
    }

    @Test
    void thoseWhoLeftNeitherProposeNorAreChosen() {
        Society society = lonely(Layer.RESIDENCE);
        for (int i = 0; i < 10; i++) {
            society.leave(i);
        }
        advance(society, "making", 1, "fresh", 0.15);
        for (int i = 0; i < 10; i++) {
            assertThat(society.ties.layer(Layer.RESIDENCE).degree(i)).isZero();
        }
        assertThat(society.flows.get(Flow.TIES_FORMED)).isPositive();
    }

    @Test
    void aTieWithoutAPlaceFails() {
        Society society = SmallTown.of(
                100,
                1,
                atomization.society.TieLayer.uniform(20, 1),
                atomization.society.TieLayer.uniform(20, 1),
                atomization.society.TieLayer.uniform(20, 1));
        SmallTown.employ(society, 0, SmallTown.all(20));
        for (int i = 0; i < 20; i += 2) {
            SmallTown.tie(society, Layer.WORKPLACE, i, i + 1, 0.5);
        }
        for (int i = 0; i < 20; i++) {
            society.ties.layer(Layer.WORKPLACE).noteInitial(i);
        }
        for (int i = 0; i < 20; i++) {
            society.ties.layer(Layer.WORKPLACE).isolate(i);
        }
        advance(society, "making", 1, "fresh", 0.15);
        // taken in the keyed order, one tie each
        Integer[] order = new Integer[20];
        java.util.Arrays.setAll(order, i -> i);
        java.util.Arrays.sort(order, java.util.Comparator.comparingDouble(i -> SmallTown.DRAWS.uniform(i, 2)));
        int[] partner = new int[20];
        java.util.Arrays.fill(partner, -1);
        for (int i : order) {
            int j = SmallTown.DRAWS.below(20, i, 1);
            if (i != j && partner[i] < 0 && partner[j] < 0) {
                partner[i] = j;
                partner[j] = i;
            }
        }
        for (int i = 0; i < 20; i++) {
            assertThat(society.ties.layer(Layer.WORKPLACE).degree(i)).isEqualTo(partner[i] < 0 ? 0 : 1);
            assertThat(partner[i] < 0 || society.ties.layer(Layer.WORKPLACE).slotOf(i, partner[i]) >= 0)
                    .isTrue();
        }
    }

    @Test
    void comradesInADisputeMakeAcquaintance() {
        for (Arena arena : Arena.all()) {
            Society society = SmallTown.of(20);
            SmallTown.employ(society, 0, SmallTown.all(20));
            SmallTown.dispute(society, arena, 0, Dispute.Form.COMMITTEE);
            SmallTown.act(society, arena, SmallTown.all(20));
            advance(society, "comradeMaking", 0.5, "fresh", 0.15);
            assertProposalsTaken(society, Layer.ACQUAINTANCE, 6 + 3 * arena.ordinal(), 0.5);
        }
    }

    @Test
    void comradesAreSoughtAmongThoseActingInTheSameDispute() {
        Society society = SmallTown.of(40);
        for (int i = 0; i < 40; i++) {
            society.join(i, i < 20 ? 0 : SmallTown.MILL_WORKSHOP);
        }
        SmallTown.dispute(society, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.COMMITTEE);
        // the Mill acts without a dispute; half of the Forge does not act
        for (int i = 10; i < 40; i++) {
            society.act(i, Arena.STRIKE);
        }
        advance(society, "comradeMaking", 1, "fresh", 0.15);
        assertThat(society.flows.get(Flow.TIES_FORMED)).isPositive();
        for (int i = 0; i < 40; i++) {
            int first = society.ties.layer(Layer.ACQUAINTANCE).first(i);
            for (int k = 0; k < society.ties.layer(Layer.ACQUAINTANCE).degree(i); k++) {
                assertThat(i).isBetween(10, 19);
                assertThat(society.ties.layer(Layer.ACQUAINTANCE).alter(first + k))
                        .isBetween(10, 19);
            }
        }
    }

    @Test
    void withoutADisputeOrAtProbabilityZeroNobodySeeksComrades() {
        Society quiet = SmallTown.of(20);
        SmallTown.act(quiet, Arena.ASSEMBLY, SmallTown.all(20));
        advance(quiet, "comradeMaking", 1, "fresh", 0.15);
        assertThat(quiet.flows.get(Flow.TIES_FORMED)).isZero();
        SmallTown.dispute(quiet, Arena.ASSEMBLY, SmallTown.RIVERSIDE, Dispute.Form.ASSEMBLY);
        advance(quiet, "fresh", 0.15);
        assertThat(quiet.flows.get(Flow.TIES_FORMED)).isZero();
    }

    @Test
    void whoHasAsManyTiesInContactAsAtTheStartProposesNothing() {
        Society society = SmallTown.of(20);
        SmallTown.employ(society, 0, SmallTown.all(20));
        for (int i = 0; i < 20; i += 2) {
            SmallTown.tie(society, Layer.WORKPLACE, i, i + 1, 0.5);
        }
        for (int i = 0; i < 20; i++) {
            society.ties.layer(Layer.WORKPLACE).noteInitial(i);
        }
        advance(society, "making", 1, "fresh", 0.15);
        assertThat(society.flows.get(Flow.TIES_FORMED)).isZero();
    }

    @Test
    void proposalsGoToTheOwnWorkshopAndTheOwnBlock() {
        // workshops are the halves, blocks the even and the odd
        Society society = SmallTown.of(40);
        for (int i = 0; i < 40; i++) {
            society.join(i, i / 20);
            society.moveHome(i, i % 2);
            for (Layer layer : new Layer[] {Layer.WORKPLACE, Layer.RESIDENCE}) {
                if (i % 2 == 1) {
                    SmallTown.tie(society, layer, i - 1, i, 0.5);
                }
            }
        }
        for (Layer layer : new Layer[] {Layer.WORKPLACE, Layer.RESIDENCE}) {
            for (int i = 0; i < 40; i++) {
                society.ties.layer(layer).noteInitial(i);
            }
            for (int i = 0; i < 40; i++) {
                society.ties.layer(layer).isolate(i);
            }
        }
        advance(society, "making", 1, "fresh", 0.15);
        int[] formed = new int[2];
        for (int i = 0; i < 40; i++) {
            for (int j = 0; j < i; j++) {
                boolean work = SmallTown.strength(society, Layer.WORKPLACE, i, j) >= 0;
                boolean home = SmallTown.strength(society, Layer.RESIDENCE, i, j) >= 0;
                formed[0] += work ? 1 : 0;
                formed[1] += home ? 1 : 0;
                assertThat(work && i / 20 != j / 20).isFalse();
                assertThat(home && i % 2 != j % 2).isFalse();
            }
        }
        assertThat(formed[0]).isPositive();
        assertThat(formed[1]).isPositive();
    }
}
