package atomization.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Flow;
import atomization.society.Layer;
import atomization.society.SmallTown;
import atomization.society.Society;
import atomization.society.Workers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Occasions, withheld pay, dismissals, migration, orders. */
class MovesAndOrdersTest {
    private static String apply(Society society, Intervention what) {
        return what.apply(society, SmallTown.DRAWS);
    }

    /** Ten workers of the Forge's first workshop, ten of the Mill, all in block 0; worker 20 on has outside work. */
    private static Society town() {
        Society society = SmallTown.of(26);
        for (int i = 0; i < 20; i++) {
            society.join(i, i < 10 ? 0 : SmallTown.MILL_WORKSHOP);
        }
        for (int i = 20; i < 26; i++) {
            society.leaveWork(i, Workers.OUTSIDE);
        }
        return society;
    }

    private static Persons outside() {
        return Chosen.everybody(Persons.Among.OUTSIDE);
    }

    @Test
    void anOccasionLastsForItsWeekAlone() {
        Society society = town();
        assertThat(apply(society, new Occasion(Chosen.all(), null))).isEqualTo("an occasion to strike in 3 workshops");
        assertThat(society.enterprises.hasOccasion(SmallTown.MILL_WORKSHOP)).isTrue();
        assertThat(society.enterprises.occasion.count()).isZero();
        society.beginWeek(1);
        assertThat(society.enterprises.hasOccasion(SmallTown.MILL_WORKSHOP)).isFalse();
    }

    @Test
    void anOccasionComesToTheWorkshopsWithTheLowestNumbers() {
        Society society = town();
        assertThat(apply(society, new Occasion(Chosen.named("Forge"), 1)))
                .isEqualTo("an occasion to strike in 1 workshop");
        boolean first = SmallTown.DRAWS.uniform(0, 1) < SmallTown.DRAWS.uniform(1, 1);
        assertThat(society.enterprises.hasOccasion(0)).isEqualTo(first);
        assertThat(society.enterprises.hasOccasion(1)).isEqualTo(!first);
        assertThat(society.enterprises.hasOccasion(SmallTown.MILL_WORKSHOP)).isFalse();
    }

    @Test
    void withheldPayDoesNotMakeLargerArrearsLess() {
        Society society = town();
        society.enterprises.arrears[SmallTown.FORGE] = 0.6;
        assertThat(apply(society, new Withhold(Chosen.all(), 0.4))).isEqualTo("pay withheld in Forge, Mill");
        assertThat(society.enterprises.arrears).containsExactly(0.6, 0.4);
    }

    @Test
    void whoIsDismissedIsOutOfWorkButNotBlacklisted() {
        Society society = town();
        society.enterprises.cuts[SmallTown.FORGE] = 0.1;
        Persons some = new Persons(Persons.Among.ANYONE, 0.3, null, Chosen.named("Forge"), null, null);
        assertThat(apply(society, new Dismiss(some))).isEqualTo("3 workers made redundant");
        assertThat(society.collectives(Arena.STRIKE).members(SmallTown.FORGE)).isEqualTo(7);
        assertThat(society.enterprises.cuts[SmallTown.FORGE]).isCloseTo(0.4, within(1e-12));
        assertThat(society.enterprises.cuts[SmallTown.MILL]).isZero();
        assertThat(society.flows.get(Flow.REDUNDANCIES)).isEqualTo(3);
        assertThat(society.flows.get(Flow.VICTIMIZATIONS)).isZero();
    }

    @Test
    void whoHasNoEnterpriseIsNotDismissed() {
        Society society = town();
        assertThat(apply(society, new Dismiss(outside()))).isEqualTo("0 workers made redundant");
        assertThat(society.workers.workshop(20)).isEqualTo(Workers.OUTSIDE);
    }

    @Test
    void whoMovesToAPlantLivesWhereItsWorkersLive() {
        Society society = town();
        for (int i = 10; i < 20; i++) {
            society.moveHome(i, 3);
        }
        Migrate migrate = new Migrate(outside(), Chosen.named("Mill"), null, true, 0.15);
        assertThat(apply(society, migrate)).isEqualTo("6 workers moved");
        for (int i = 20; i < 26; i++) {
            assertThat(society.workers.workshop(i)).isEqualTo(SmallTown.MILL_WORKSHOP);
            assertThat(society.workers.block(i)).isEqualTo(3);
        }
        assertThat(society.collectives(Arena.STRIKE).members(SmallTown.MILL)).isEqualTo(16);
        assertThat(society.collectives(Arena.ASSEMBLY).members(SmallTown.HILL)).isEqualTo(16);
    }

    @Test
    void plantsTakeWorkersInProportionToTheirSize() {
        // Of 400 who move 300 are expected in the Forge, which has 30 of 40 places; six standard errors (8.7 each) are
        // a
        // false alarm in one of 500 million.
        Society society = SmallTown.of(400);
        apply(society, new Migrate(Chosen.everybody(Persons.Among.UNEMPLOYED), Chosen.all(), null, false, 0.15));
        assertThat(society.collectives(Arena.STRIKE).members(SmallTown.FORGE)).isBetween(248, 352);
        assertThat(society.collectives(Arena.STRIKE).members(SmallTown.FORGE)
                        + society.collectives(Arena.STRIKE).members(SmallTown.MILL))
                .isEqualTo(400);
    }

    @Test
    void whoMovesKeepsTiesToThoseLeftBehindAndMeetsOthers() {
        Society society = town();
        for (int i = 0; i < 20; i++) {
            if (i % 2 == 0) {
                SmallTown.tie(society, Layer.WORKPLACE, i, i + 1, 0.5);
            }
        }
        IntStream.range(0, 20).forEach(society.ties.layer(Layer.WORKPLACE)::noteInitial);
        SmallTown.tie(society, Layer.RESIDENCE, 20, 0, 0.6);
        society.ties.layer(Layer.RESIDENCE).noteInitial(20);
        apply(society, new Migrate(outside(), Chosen.named("Mill"), Chosen.number(SmallTown.HILL), false, 0.2));
        assertThat(SmallTown.strength(society, Layer.RESIDENCE, 20, 0)).isCloseTo(0.6, within(1e-5));
        assertThat(society.ties.layer(Layer.RESIDENCE).initialDegree(20))
                .as("of neighbours it misses as many as it had")
                .isEqualTo(1);
        int met = 0;
        for (int i = 20; i < 26; i++) {
            assertThat(society.workers.block(i)).isBetween(2, 3);
            int work = society.ties.layer(Layer.WORKPLACE).degree(i);
            met += work;
            assertThat(society.ties.layer(Layer.WORKPLACE).initialDegree(i)).isLessThanOrEqualTo(work);
        }
        assertThat(met).isPositive();
    }

    @Test
    void whoMovesHomeOnlyKeepsItsWork() {
        Society society = town();
        Persons forge = new Persons(Persons.Among.ANYONE, null, null, Chosen.named("Forge"), null, null);
        apply(society, new Migrate(forge, null, Chosen.number(SmallTown.HILL), false, 0.15));
        assertThat(society.workers.workshop(0)).isZero();
        assertThat(society.workers.block(0)).isBetween(2, 3);
        assertThat(society.ties.layer(Layer.WORKPLACE).degree(0)).isZero();
    }

    @Test
    void oneCannotLiveInTwoPlaces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Migrate(outside(), null, Chosen.number(0), true, 0.15))
                .withMessage("give district or withWorkmates, not both");
    }

    /** Worker 0 is tied to all others of the Forge with full strength. */
    private static Society patron() {
        Society society = town();
        for (int i = 1; i < 8; i++) {
            SmallTown.tie(society, Layer.ACQUAINTANCE, 0, i, 1);
        }
        SmallTown.act(society, Arena.STRIKE, 0, 1, 2, 9, 10);
        SmallTown.act(society, Arena.ASSEMBLY, 3);
        return society;
    }

    private static Persons head() {
        return Chosen.some(Persons.Among.BEST_CONNECTED, 1, null);
    }

    @Test
    void thoseTiedToTheHeadStopAndTrustIt() {
        Society society = patron();
        society.workers.delegation.set(5, 0.95);
        assertThat(apply(society, new Order(head(), Order.What.STOP, 0.9)))
                .isEqualTo("ordered to stop by 1 worker: 7 workers obeyed");
        assertThat(IntStream.range(0, 26).filter(society.workers::isActing)).containsExactly(0, 9, 10);
        assertThat(society.workers.delegation.get(1)).isCloseTo(0.9, within(1e-5));
        assertThat(society.workers.delegation.get(5)).isCloseTo(0.95, within(1e-5));
        assertThat(society.workers.delegation.get(9)).isZero();
        assertThat(society.workers.delegation.get(0)).isZero();
    }

    @Test
    void aWeakTieIsObeyedWithItsStrength() {
        Society society = town();
        for (int i = 1; i < 8; i++) {
            SmallTown.tie(society, Layer.ACQUAINTANCE, 0, i, 0.5);
            society.workers.acting(Arena.STRIKE).mark(i);
        }
        apply(society, new Order(head(), Order.What.STOP, 0.9));
        for (int i = 1; i < 8; i++) {
            boolean obeys = SmallTown.DRAWS.uniform(i, 2) < SmallTown.strength(society, Layer.ACQUAINTANCE, 0, i);
            assertThat(society.workers.isActing(i)).isEqualTo(!obeys);
        }
    }

    @Test
    void whoIsOrderedToStrikeIsCalled() {
        Society society = patron();
        society.leaveWork(1, Workers.UNEMPLOYED);
        apply(society, new Order(head(), Order.What.STRIKE, 0.9));
        assertThat(society.workers.called.count()).isEqualTo(6);
        assertThat(society.workers.called.get(1)).isFalse();
        assertThat(society.flows.get(Flow.CALLED)).isEqualTo(6);
    }

    @Test
    void whoIsOrderedToLeaveIsGone() {
        Society society = patron();
        assertThat(apply(society, new Order(head(), Order.What.LEAVE, 0.9)))
                .isEqualTo("ordered to leave by 1 worker: 7 workers left");
        assertThat(society.workers.present.get(0)).isTrue();
        assertThat(society.workers.present.get(7)).isFalse();
        assertThat(society.workers.present.count()).isEqualTo(19);
    }

    @Test
    void leadersOfAStrikeCanGiveOrders() {
        Society society = patron();
        SmallTown.dispute(society, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.COMMITTEE, 0);
        assertThat(apply(society, new Order(Chosen.everybody(Persons.Among.LEADERS), Order.What.STRIKE, 0.9)))
                .isEqualTo("ordered to strike by 1 worker: 7 workers obeyed");
    }

    @Test
    void personsAreChosenByHomeAndOrigin() {
        Society society = town();
        society.moveHome(4, 2);
        society.moveHome(15, 3);
        society.workers.setOrigin(15, 2);
        Persons hill = new Persons(Persons.Among.ANYONE, null, null, null, Chosen.number(SmallTown.HILL), null);
        Persons kin = new Persons(Persons.Among.ANYONE, null, null, null, Chosen.number(SmallTown.HILL), 2);
        assertThat(hill.in(society, SmallTown.DRAWS)).containsExactly(4, 15);
        assertThat(kin.in(society, SmallTown.DRAWS)).isEqualTo(List.of(15));
        assertThat(outside().in(society, SmallTown.DRAWS)).containsExactly(20, 21, 22, 23, 24, 25);
    }
}
