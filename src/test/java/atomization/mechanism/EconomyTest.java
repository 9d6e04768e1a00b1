package atomization.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Driver;
import atomization.society.Flow;
import atomization.society.SmallTown;
import atomization.society.Society;
import atomization.society.Workers;
import org.junit.jupiter.api.Test;

/** Draws: 0, 1 of an enterprise; 2 of a workshop; 3 to 7 and from 8 on of a worker. */
class EconomyTest {
    private static final int SIZE = 300;

    private static boolean draws(int i, int draw, double probability) {
        return SmallTown.DRAWS.uniform(i, draw) < probability;
    }

    private static Society employedByTheForge() {
        Society society = SmallTown.of(SIZE);
        society.authorities.setToughness(0.5);
        SmallTown.employ(society, 0, SmallTown.all(SIZE));
        return society;
    }

    @Test
    void closureEndsJobsActionsAndTheDispute() {
        Society society = SmallTown.of(4);
        SmallTown.employ(society, 0, 0, 1);
        SmallTown.employ(society, SmallTown.MILL_WORKSHOP, 2, 3);
        Dispute dispute = SmallTown.dispute(society, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.COMMITTEE, 0);
        SmallTown.act(society, Arena.STRIKE, 0);
        double forge = SmallTown.DRAWS.uniform(SmallTown.FORGE, 0);
        double mill = SmallTown.DRAWS.uniform(SmallTown.MILL, 0);
        // the rate that closes exactly the Forge, or both if the Mill has the smaller number
        society.drivers.set(Driver.CLOSURE_RATE, forge + 1e-9);
        Rule.with(Economy.class).advance(society, SmallTown.DRAWS);
        assertThat(society.enterprises.isOpen(SmallTown.FORGE)).isFalse();
        assertThat(society.enterprises.isOpen(SmallTown.MILL)).isEqualTo(mill > forge);
        assertThat(society.workers.isUnemployed(0)).isTrue();
        assertThat(society.workers.isActing(0)).isFalse();
        assertThat(society.collectives(Arena.STRIKE).members(SmallTown.FORGE)).isZero();
        assertThat(society.collectives(Arena.STRIKE).dispute(SmallTown.FORGE)).isNull();
        assertThat(dispute.outcome()).isEqualTo(Dispute.Outcome.CLOSED);
        assertThat(dispute.roll()).containsExactly(0);
        assertThat(society.flows.get(Flow.CLOSURES)).isEqualTo(mill > forge ? 1 : 2);
        assertThat(society.flows.get(Flow.REDUNDANCIES)).isZero();
    }

    @Test
    void aClosedEnterpriseDoesNotCloseAgainNorChangeItsArrears() {
        Society society = SmallTown.of(1);
        society.enterprises.close(SmallTown.FORGE);
        society.enterprises.close(SmallTown.MILL);
        society.enterprises.arrears[SmallTown.FORGE] = 0.5;
        society.enterprises.cuts[SmallTown.FORGE] = 0.5;
        society.drivers.set(Driver.CLOSURE_RATE, 1);
        society.drivers.set(Driver.ARREARS_RATE, 1);
        Rule.with(Economy.class, "arrearsStep", 1, "cutsRate", 1, "arrearsRepaid", 1)
                .advance(society, SmallTown.DRAWS);
        assertThat(society.flows.get(Flow.CLOSURES)).isZero();
        assertThat(society.enterprises.arrears[SmallTown.FORGE]).isEqualTo(0.5);
        assertThat(society.enterprises.cuts[SmallTown.FORGE]).isEqualTo(0.5);
    }

    @Test
    void redundancyHasItsRateMoreUnderTougherAuthorities() {
        Society society = employedByTheForge();
        society.authorities.setToughness(0.9);
        society.drivers.set(Driver.REDUNDANCY_RATE, 0.25);
        Rule.with(Economy.class, "pressure", 0.5, "cutsRate", 0.5).advance(society, SmallTown.DRAWS);
        int redundant = 0;
        for (int i = 0; i < SIZE; i++) {
            // 0.25 (1 + 0.5 x 0.4)
            boolean dismissed = draws(i, 3, 0.3);
            redundant += dismissed ? 1 : 0;
            assertThat(society.workers.isUnemployed(i)).isEqualTo(dismissed);
        }
        assertThat(society.flows.get(Flow.REDUNDANCIES)).isEqualTo(redundant);
        assertThat(society.collectives(Arena.STRIKE).members(SmallTown.FORGE)).isEqualTo(SIZE - redundant);
        // a third in a week is far more than all in a year
        assertThat(society.enterprises.cuts[SmallTown.FORGE]).isEqualTo(0.5);
    }

    @Test
    void cutsFollowTheYearlyShareLost() {
        Society society = employedByTheForge();
        double[] numbers = new double[SIZE];
        java.util.Arrays.setAll(numbers, i -> SmallTown.DRAWS.uniform(i, 3));
        java.util.Arrays.sort(numbers);
        society.drivers.set(Driver.REDUNDANCY_RATE, (numbers[2] + numbers[3]) / 2);
        society.enterprises.cuts[SmallTown.FORGE] = 0.2;
        society.enterprises.cuts[SmallTown.MILL] = 0.2;
        Rule.with(Economy.class, "cutsRate", 0.5).advance(society, SmallTown.DRAWS);
        // three of 300 in a week are 52 % a year
        assertThat(society.enterprises.cuts[SmallTown.FORGE]).isCloseTo(0.36, within(1e-12));
        assertThat(society.enterprises.cuts[SmallTown.MILL]).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void theUnemployedFindWorkOutsideOrInAWorkshopByTheSizeOfEnterprisesAtTheStart() {
        Society society = SmallTown.of(SIZE);
        society.drivers.set(Driver.HIRING_RATE, 0.5);
        society.drivers.set(Driver.OUTSIDE_SHARE, 0.3);
        Rule.with(Economy.class, "attempts", 1).advance(society, SmallTown.DRAWS);
        int hired = 0;
        for (int i = 0; i < SIZE; i++) {
            int expected = Workers.UNEMPLOYED;
            if (draws(i, 4, 0.5)) {
                hired++;
                // of 40 places at the start the Forge had the first 30, in two workshops
                expected = draws(i, 5, 0.3)
                        ? Workers.OUTSIDE
                        : draws(i, 8, 0.75) ? SmallTown.DRAWS.below(2, i, 6) : SmallTown.MILL_WORKSHOP;
            }
            assertThat(society.workers.workshop(i)).as("worker %d", i).isEqualTo(expected);
        }
        assertThat(society.flows.get(Flow.HIRES)).isEqualTo(hired);
        int members = society.collectives(Arena.STRIKE).members(0)
                + society.collectives(Arena.STRIKE).members(1);
        int employed = 0;
        for (int i = 0; i < SIZE; i++) {
            employed += society.workers.isEmployed(i) ? 1 : 0;
        }
        assertThat(members).isEqualTo(employed);
    }

    @Test
    void enterprisesAreTriedUntilAnOpenOneComes() {
        Society society = SmallTown.of(SIZE);
        society.enterprises.close(SmallTown.FORGE);
        society.drivers.set(Driver.HIRING_RATE, 1);
        Rule.with(Economy.class, "attempts", 3).advance(society, SmallTown.DRAWS);
        for (int i = 0; i < SIZE; i++) {
            boolean found = !draws(i, 8, 0.75) || !draws(i, 9, 0.75) || !draws(i, 10, 0.75);
            assertThat(society.workers.workshop(i)).isEqualTo(found ? SmallTown.MILL_WORKSHOP : Workers.UNEMPLOYED);
        }
    }

    @Test
    void theBlacklistedFindNoWorkUntilItsEnd() {
        Society society = SmallTown.of(2);
        society.workers.victimized.set(0, 0);
        society.drivers.set(Driver.HIRING_RATE, 1);
        society.drivers.set(Driver.OUTSIDE_SHARE, 1);
        Economy economy = Rule.with(Economy.class, "blacklist", 26);
        society.beginWeek(25);
        economy.advance(society, SmallTown.DRAWS);
        assertThat(society.workers.isUnemployed(0)).isTrue();
        assertThat(society.workers.isUnemployed(1)).isFalse();
        society.beginWeek(26);
        economy.advance(society, SmallTown.DRAWS);
        assertThat(society.workers.isUnemployed(0)).isFalse();
    }

    @Test
    void outsideWorkEnds() {
        Society society = SmallTown.of(SIZE);
        for (int i = 0; i < SIZE; i++) {
            society.leaveWork(i, Workers.OUTSIDE);
        }
        Rule.with(Economy.class, "outsideEnd", 0.4).advance(society, SmallTown.DRAWS);
        for (int i = 0; i < SIZE; i++) {
            assertThat(society.workers.isUnemployed(i)).isEqualTo(draws(i, 7, 0.4));
        }
    }

    @Test
    void arrearsRiseTowardsTheirCeilingWhenHitAndAreRepaidOtherwise() {
        Society society = SmallTown.of(1);
        society.authorities.setToughness(0.1);
        society.enterprises.arrears[SmallTown.FORGE] = 0.4;
        society.enterprises.arrears[SmallTown.MILL] = 0.4;
        double forge = SmallTown.DRAWS.uniform(SmallTown.FORGE, 1);
        double mill = SmallTown.DRAWS.uniform(SmallTown.MILL, 1);
        // 1 + 0.5 (0.1 - 0.5) = 0.8
        society.drivers.set(Driver.ARREARS_RATE, (forge + mill) / 2 / 0.8);
        Rule.with(Economy.class, "pressure", 0.5, "arrearsStep", 0.1, "arrearsCeiling", 0.9, "arrearsRepaid", 0.05)
                .advance(society, SmallTown.DRAWS);
        double hit = 0.4 + 0.1 * (0.9 - 0.4);
        double repaid = 0.4 * 0.95;
        assertThat(society.enterprises.arrears[SmallTown.FORGE]).isCloseTo(forge < mill ? hit : repaid, within(1e-12));
        assertThat(society.enterprises.arrears[SmallTown.MILL]).isCloseTo(forge < mill ? repaid : hit, within(1e-12));
    }

    @Test
    void eachWorkshopHasAnOccasionOfItsOwn() {
        for (double probability : new double[] {0.2, 0.5, 0.8}) {
            Society society = SmallTown.of(1);
            Rule.with(Economy.class, "occasion", probability).advance(society, SmallTown.DRAWS);
            for (int workshop = 0; workshop < 3; workshop++) {
                assertThat(society.enterprises.occasion.get(workshop)).isEqualTo(draws(workshop, 2, probability));
            }
        }
    }

    @Test
    void elitesThatCompeteGiveOccasionsIfTheyAreMeantTo() {
        for (double competition : new double[] {0, 0.5, 1}) {
            Society society = SmallTown.of(1);
            society.drivers.set(Driver.ELITE_COMPETITION, competition);
            Rule.with(Economy.class, "occasion", 0.2, "eliteOccasions", 3).advance(society, SmallTown.DRAWS);
            for (int workshop = 0; workshop < 3; workshop++) {
                assertThat(society.enterprises.occasion.get(workshop))
                        .isEqualTo(draws(workshop, 2, 0.2 * (1 + 3 * competition)));
            }
        }
    }

    @Test
    void nobodyChangesPlaceTwiceInAWeek() {
        Society society = employedByTheForge();
        society.drivers.set(Driver.REDUNDANCY_RATE, 1);
        society.drivers.set(Driver.HIRING_RATE, 1);
        Rule.with(Economy.class, "attempts", 20, "outsideEnd", 1).advance(society, SmallTown.DRAWS);
        for (int i = 0; i < SIZE; i++) {
            assertThat(society.workers.isUnemployed(i)).isTrue();
        }
        assertThat(society.flows.get(Flow.HIRES)).isZero();
    }

    @Test
    void thoseWhoLeftFindNoWork() {
        Society society = SmallTown.of(1);
        society.leave(0);
        society.drivers.set(Driver.HIRING_RATE, 1);
        Rule.with(Economy.class, "attempts", 20).advance(society, SmallTown.DRAWS);
        assertThat(society.workers.workshop(0)).isEqualTo(Workers.DEPARTED);
    }
}
