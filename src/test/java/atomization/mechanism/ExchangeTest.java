package atomization.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.society.Arena;
import atomization.society.Driver;
import atomization.society.Flow;
import atomization.society.Layer;
import atomization.society.SmallTown;
import atomization.society.Society;
import atomization.society.TieLayer;
import atomization.society.Workers;
import org.junit.jupiter.api.Test;

/** Draws of a worker: 0 whom it asks, 1 whether that one gives, 2 whether it can pay, 3 sold, 4 bought. */
class ExchangeTest {
    private static final int PAIRS = 200;

    private static boolean draws(int i, int draw, double probability) {
        return SmallTown.DRAWS.uniform(i, draw) < probability;
    }

    /** Workers 2k and 2k + 1 are tied; only the even ones need anything that the odd ones could give. */
    private static Society pairs(Layer layer, double strength) {
        Society society = SmallTown.of(2 * PAIRS);
        for (int k = 0; k < PAIRS; k++) {
            SmallTown.tie(society, layer, 2 * k, 2 * k + 1, strength);
        }
        return society;
    }

    private static void exchange(Society society) {
        Rule.with(Exchange.class, "rate", 0.5, "needed", 2).advance(society, SmallTown.DRAWS);
    }

    @Test
    void aGiftHasTheProbabilityOfTieStrengthSolidarityAndTheGiversMarketValues() {
        Society society = pairs(Layer.WORKPLACE, 0.25);
        society.drivers.set(Driver.MARKETIZATION, 0.4);
        for (int k = 0; k < PAIRS; k++) {
            society.workers.solidarity(Arena.STRIKE).set(2 * k + 1, 0.8);
            society.workers.commercial.set(2 * k + 1, 0.5);
        }
        exchange(society);
        int gifts = 0;
        for (int k = 0; k < PAIRS; k++) {
            // sqrt(0.25) x 0.8 x (1 - 0.4 x 0.5) = 0.32
            boolean gives = draws(2 * k, 1, 0.32);
            gifts += gives ? 1 : 0;
            assertThat(society.workers.helped.get(2 * k)).isEqualTo(gives);
            assertThat(society.workers.helped.get(2 * k + 1)).isEqualTo(gives);
            assertThat(society.workers.gift(Arena.STRIKE).get(2 * k)).isEqualTo(gives);
            assertThat(society.workers.gift(Arena.STRIKE).get(2 * k + 1)).isEqualTo(gives);
        }
        assertThat(gifts).isBetween(40, 90);
        assertThat(society.workers.gift(Arena.ASSEMBLY).any()).isFalse();
        assertThat(society.flows.get(Flow.GIFTS)).isEqualTo(gifts);
        assertThat(society.flows.get(Flow.SELF_PROVIDED)).isEqualTo(2L * PAIRS - gifts);
    }

    @Test
    void atHomeSolidarityWithNeighboursCountsAndAmongAcquaintancesTheMean() {
        Society home = pairs(Layer.RESIDENCE, 1);
        home.workers.solidarity(Arena.ASSEMBLY).fill(1);
        exchange(home);
        assertThat(home.workers.gift(Arena.ASSEMBLY).count()).isEqualTo(2 * PAIRS);
        assertThat(home.workers.gift(Arena.STRIKE).any()).isFalse();

        Society friends = pairs(Layer.ACQUAINTANCE, 1);
        friends.workers.solidarity(Arena.STRIKE).fill(1);
        exchange(friends);
        int given = 0;
        for (int i = 0; i < 2 * PAIRS; i++) {
            given += draws(i, 1, 0.5) ? 1 : 0;
        }
        assertThat(friends.flows.get(Flow.GIFTS)).isEqualTo(given);
        assertThat(friends.workers.gift(Arena.STRIKE).any()).isFalse();
        assertThat(friends.workers.gift(Arena.ASSEMBLY).any()).isFalse();
    }

    @Test
    void whoGetsNoGiftMayBuyTheFavourElseTheService() {
        Society society = pairs(Layer.WORKPLACE, 1);
        society.drivers.set(Driver.MARKETIZATION, 0.5);
        society.workers.commercial.fill(0.6);
        for (int i = 0; i < 2 * PAIRS; i++) {
            society.leaveWork(i, Workers.OUTSIDE);
        }
        exchange(society);
        int sold = 0;
        int bought = 0;
        for (int i = 0; i < 2 * PAIRS; i++) {
            boolean sells = draws(i, 3, 0.3);
            sold += sells ? 1 : 0;
            bought += !sells && draws(i, 4, 0.5) ? 1 : 0;
        }
        assertThat(society.flows.get(Flow.PAID_FAVOURS)).isEqualTo(sold);
        assertThat(society.flows.get(Flow.BOUGHT)).isEqualTo(bought);
        assertThat(society.flows.get(Flow.SELF_PROVIDED)).isEqualTo(2L * PAIRS - sold - bought);
        assertThat(society.workers.helped.any()).isFalse();
    }

    @Test
    void arrearsLeaveTheEmployedWithoutMoneyAndTheUnemployedNeverHaveAny() {
        Society society = SmallTown.of(PAIRS);
        society.drivers.set(Driver.MARKETIZATION, 1);
        int able = 0;
        for (int i = 0; i < PAIRS / 2; i++) {
            society.join(i, 0);
            able += draws(i, 2, 0.7) ? 1 : 0;
        }
        society.enterprises.arrears[SmallTown.FORGE] = 0.3;
        exchange(society);
        assertThat(society.flows.get(Flow.BOUGHT)).isEqualTo(able);
        assertThat(society.flows.get(Flow.PAID_FAVOURS)).isZero();
        assertThat(able).isBetween(55, 85);
    }

    @Test
    void whoProvidesForItselfMovesTowardsTheEffortThatHardshipAsksForOthersTowardsNone() {
        Society society = SmallTown.of(3);
        society.drivers.set(Driver.MARKETIZATION, 1);
        society.leaveWork(2, Workers.OUTSIDE);
        society.workers.subsistence.fill(0.4);
        society.workers.hardship(Arena.STRIKE).set(0, 0.3);
        society.workers.hardship(Arena.ASSEMBLY).set(1, 0.8);
        exchange(society);
        assertThat(society.workers.subsistence.get(0)).isCloseTo(0.4 + 0.5 * (0.6 - 0.4), within(2e-5));
        assertThat(society.workers.subsistence.get(1)).isCloseTo(0.7, within(2e-5));
        assertThat(society.workers.subsistence.get(2)).isCloseTo(0.2, within(2e-5));
    }

    @Test
    void aTieIsAskedWithProbabilityInProportionToItsStrength() {
        int egos = 300;
        Society society = SmallTown.of(4 * egos);
        society.workers.solidarity(Arena.STRIKE).fill(1);
        society.workers.solidarity(Arena.ASSEMBLY).fill(1);
        for (int e = 0; e < egos; e++) {
            int ego = 4 * e;
            SmallTown.tie(society, Layer.WORKPLACE, ego, ego + 1, 0.2);
            SmallTown.tie(society, Layer.RESIDENCE, ego, ego + 2, 0.3);
            SmallTown.tie(society, Layer.ACQUAINTANCE, ego, ego + 3, 0.5);
            // nobody gets anything from an ego
            society.workers.solidarity(Arena.STRIKE).set(ego, 0);
            society.workers.solidarity(Arena.ASSEMBLY).set(ego, 0);
        }
        exchange(society);
        for (int e = 0; e < egos; e++) {
            int ego = 4 * e;
            double u = SmallTown.DRAWS.uniform(ego, 0);
            int asked = u < 0.2 ? 1 : u < 0.5 ? 2 : 3;
            double[] strengths = {0, 0.2, 0.3, 0.5};
            for (int k = 1; k <= 3; k++) {
                boolean gave = k == asked && draws(ego, 1, Math.sqrt(strengths[k]));
                assertThat(society.workers.helped.get(ego + k)).isEqualTo(gave);
            }
        }
    }

    @Test
    void inACompleteLayerEverybodyElseIsAskedAlikeAndTheAbsentGiveNothing() {
        int size = 60;
        Society society =
                SmallTown.of(100, 1, TieLayer.complete(size), TieLayer.uniform(size, 1), TieLayer.uniform(size, 1));
        society.workers.solidarity(Arena.STRIKE).fill(1);
        society.leave(7);
        exchange(society);
        long gifts = 0;
        boolean[] helped = new boolean[size];
        for (int i = 0; i < size; i++) {
            int place = (int) (SmallTown.DRAWS.uniform(i, 0) * (size - 1));
            int asked = place < i ? place : place + 1;
            if (i != 7 && asked != 7) {
                gifts++;
                helped[i] = true;
                helped[asked] = true;
            }
        }
        assertThat(society.flows.get(Flow.GIFTS)).isEqualTo(gifts);
        for (int i = 0; i < size; i++) {
            assertThat(society.workers.helped.get(i)).isEqualTo(helped[i]);
        }
    }

    @Test
    void explicitTiesAreAskedBesideACompleteLayer() {
        // the home tie of strength 1 is one of three equal ties of worker 0: two at work, held implicitly, and this
        Society society = SmallTown.of(100, 1, TieLayer.complete(3), TieLayer.uniform(3, 1), TieLayer.uniform(3, 1));
        SmallTown.tie(society, Layer.RESIDENCE, 0, 1, 1);
        society.workers.solidarity(Arena.ASSEMBLY).fill(1);
        exchange(society);
        int home = 0;
        for (int i = 0; i < 2; i++) {
            home += SmallTown.DRAWS.uniform(i, 0) >= 2 / 3.0 ? 1 : 0;
        }
        assertThat(society.flows.get(Flow.GIFTS)).isEqualTo(home);
    }

    @Test
    void lastWeeksHelpIsForgotten() {
        Society society = SmallTown.of(2);
        society.workers.helped.set(0, true);
        society.workers.gift(Arena.STRIKE).set(0, true);
        society.workers.gift(Arena.ASSEMBLY).set(0, true);
        exchange(society);
        assertThat(society.workers.helped.any()).isFalse();
        assertThat(society.workers.gift(Arena.STRIKE).any()).isFalse();
        assertThat(society.workers.gift(Arena.ASSEMBLY).any()).isFalse();
    }

    @Test
    void thoseWhoLeftNeedNothing() {
        Society society = SmallTown.of(2);
        society.workers.subsistence.fill(0.4);
        double before = society.workers.subsistence.get(1);
        society.leave(1);
        exchange(society);
        assertThat(society.workers.subsistence.get(1)).isEqualTo(before);
        assertThat(society.flows.get(Flow.SELF_PROVIDED)).isEqualTo(1);
    }

    @Test
    void whoeverIsServedLetsItsOwnPlotGo() {
        // a gift, a favour sold, a service bought: in all cases effort falls in spite of hardship
        Society given = pairs(Layer.WORKPLACE, 1);
        given.workers.solidarity(Arena.STRIKE).fill(1);
        Society sold = pairs(Layer.WORKPLACE, 1);
        sold.workers.commercial.fill(1);
        Society bought = SmallTown.of(2);
        for (Society society : new Society[] {given, sold, bought}) {
            society.drivers.set(Driver.MARKETIZATION, society == given ? 0 : 1);
            society.workers.hardship(Arena.STRIKE).fill(1);
            society.workers.subsistence.fill(0.4);
            society.leaveWork(0, Workers.OUTSIDE);
            exchange(society);
            assertThat(society.workers.subsistence.get(0)).isCloseTo(0.2, within(2e-5));
        }
        assertThat(given.flows.get(Flow.GIFTS)).isEqualTo(2 * PAIRS);
        assertThat(sold.flows.get(Flow.PAID_FAVOURS)).isEqualTo(1);
        assertThat(bought.flows.get(Flow.BOUGHT)).isEqualTo(1);
    }

    @Test
    void inACompleteLayerTheSolidarityOfWhoIsAskedDecides() {
        int size = 60;
        Society society =
                SmallTown.of(100, 1, TieLayer.complete(size), TieLayer.uniform(size, 1), TieLayer.uniform(size, 1));
        for (int i = 0; i < 25; i++) {
            society.workers.solidarity(Arena.STRIKE).set(i, 1);
        }
        exchange(society);
        boolean[] helped = new boolean[size];
        for (int i = 0; i < size; i++) {
            int place = (int) (SmallTown.DRAWS.uniform(i, 0) * (size - 1));
            int asked = place < i ? place : place + 1;
            if (asked < 25) {
                helped[i] = true;
                helped[asked] = true;
            }
        }
        for (int i = 0; i < size; i++) {
            assertThat(society.workers.helped.get(i)).as("worker %d", i).isEqualTo(helped[i]);
        }
    }
}
