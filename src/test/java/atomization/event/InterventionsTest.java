package atomization.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Flow;
import atomization.society.Layer;
import atomization.society.SmallTown;
import atomization.society.Society;
import atomization.society.Thresholds;
import atomization.society.WeekColumn;
import atomization.society.Workers;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterventionsTest {
    private static String apply(Society society, Intervention what) {
        return what.apply(society, SmallTown.DRAWS);
    }

    /** Ten workers of the Forge, ten of the Mill, all at the riverside. */
    private static Society town() {
        Society society = SmallTown.of(20);
        for (int i = 0; i < 20; i++) {
            society.join(i, i < 10 ? 0 : SmallTown.MILL_WORKSHOP);
        }
        return society;
    }

    @Test
    void closureEndsJobsActionsAndTheDispute() {
        Society society = town();
        Dispute dispute = SmallTown.dispute(society, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.COMMITTEE, 0);
        SmallTown.act(society, Arena.STRIKE, 0, 10);
        assertThat(apply(society, new Close(Chosen.named("Forge")))).isEqualTo("closed Forge");
        for (int i = 0; i < 20; i++) {
            assertThat(society.workers.isUnemployed(i)).isEqualTo(i < 10);
        }
        assertThat(society.enterprises.isOpen(SmallTown.FORGE)).isFalse();
        assertThat(society.workers.acting(Arena.STRIKE).count()).isEqualTo(1);
        assertThat(dispute.outcome()).isEqualTo(Dispute.Outcome.CLOSED);
        assertThat(dispute.roll()).containsExactly(0);
        assertThat(society.collectives(Arena.STRIKE).dispute(SmallTown.FORGE)).isNull();
        assertThat(society.flows.get(Flow.CLOSURES)).isEqualTo(1);
        assertThat(apply(society, new Close(Chosen.named("Forge")))).isEqualTo("closed none");
        assertThat(society.flows.get(Flow.CLOSURES)).isEqualTo(1);
    }

    @Test
    void priceShocksAddUpToOne() {
        Society society = town();
        assertThat(apply(society, new PriceShock(0.6))).isEqualTo("prices rose: 0.6 of the real wage lost");
        assertThat(society.drivers.priceShock()).isEqualTo(0.6);
        apply(society, new PriceShock(0.6));
        assertThat(society.drivers.priceShock()).isEqualTo(1);
    }

    @Test
    void anIssueDoesNotMakeAGraverOneLess() {
        Society society = town();
        society.districts.issue[SmallTown.RIVERSIDE] = 0.9;
        assertThat(apply(society, new Issue(Chosen.all(), 0.7)))
                .isEqualTo("issue of gravity 0.7 in district 0, district 1");
        assertThat(society.districts.issue).containsExactly(0.9, 0.7);
    }

    @Test
    void victimsLoseTheirJobsAndAreAfraid() {
        Society society = town();
        SmallTown.act(society, Arena.STRIKE, 3);
        assertThat(apply(society, new Victimize(Chosen.everybody(Persons.Among.ACTING))))
                .isEqualTo("1 worker victimized");
        assertThat(society.workers.isUnemployed(3)).isTrue();
        assertThat(society.workers.isActing(3)).isFalse();
        assertThat(society.workers.fear.get(3)).isEqualTo(1);
        assertThat(society.flows.get(Flow.VICTIMIZATIONS)).isEqualTo(1);
    }

    @Test
    void whoLeavesIsOutOfWorkHomeAndTies() {
        Society society = town();
        SmallTown.tie(society, Layer.ACQUAINTANCE, 3, 15, 0.5);
        SmallTown.act(society, Arena.STRIKE, 3);
        SmallTown.act(society, Arena.ASSEMBLY, 3);
        assertThat(apply(society, new Leave(Chosen.everybody(Persons.Among.ACTING))))
                .isEqualTo("1 worker left");
        assertThat(society.workers.present.get(3)).isFalse();
        assertThat(society.workers.isActing(3)).isFalse();
        assertThat(society.ties.layer(Layer.ACQUAINTANCE).degree(15)).isZero();
        assertThat(society.collectives(Arena.STRIKE).members(SmallTown.FORGE)).isEqualTo(9);
        assertThat(society.collectives(Arena.ASSEMBLY).members(SmallTown.RIVERSIDE))
                .isEqualTo(19);
    }

    @Test
    void demandsAreGrantedWithOrWithoutADispute() {
        Society society = town();
        society.enterprises.arrears[SmallTown.FORGE] = 0.5;
        society.enterprises.arrears[SmallTown.MILL] = 0.4;
        Dispute dispute = SmallTown.dispute(society, Arena.STRIKE, SmallTown.MILL, Dispute.Form.COMMITTEE);
        assertThat(apply(society, new Settle(Chosen.all(), 0.2))).isEqualTo("demands granted in Forge, Mill");
        assertThat(society.enterprises.arrears[SmallTown.FORGE]).isCloseTo(0.1, within(1e-12));
        assertThat(society.enterprises.arrears[SmallTown.MILL]).isCloseTo(0.08, within(1e-12));
        assertThat(society.enterprises.settlement).containsExactly(1, 1);
        assertThat(dispute.isGranted()).isTrue();
        assertThat(dispute.outcome()).isEqualTo(Dispute.Outcome.OPEN);
    }

    @Test
    void thresholdsMoveTogether() {
        Society society = town();
        society.workers.thresholds = Thresholds.constant(0.5);
        assertThat(apply(society, new ShiftThresholds(-0.2))).isEqualTo("thresholds moved by -0.2");
        assertThat(society.workers.thresholds.get(0)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void whoStopsStopsInBothArenas() {
        Society society = town();
        SmallTown.act(society, Arena.STRIKE, 0, 1);
        SmallTown.act(society, Arena.ASSEMBLY, 0, 15);
        assertThat(apply(society, new Stop(Chosen.some(Persons.Among.ANYONE, 20, Chosen.named("Forge")), 1)))
                .isEqualTo("2 workers stopped acting");
        assertThat(society.workers.isActing(0)).isFalse();
        assertThat(society.workers.isActing(1)).isFalse();
        assertThat(society.workers.isActing(15)).isTrue();
        assertThat(society.workers.heldUntil(0)).isEqualTo(WeekColumn.NEVER);
    }

    @Test
    void whoStopsForWeeksIsHeldSoThatNobodySeesItActForSoLong() {
        Society society = town();
        SmallTown.act(society, Arena.STRIKE, 0, 1);
        society.beginWeek(10);
        assertThat(apply(society, new Stop(Chosen.some(Persons.Among.ANYONE, 20, Chosen.named("Forge")), 8)))
                .isEqualTo("2 workers stopped acting for 8 weeks");
        // no action in weeks 10 to 16: since one sees the action of the week before, none is seen in weeks 10 to 17
        assertThat(society.workers.heldUntil(0)).isEqualTo(17);
        assertThat(society.workers.heldUntil(15)).isEqualTo(WeekColumn.NEVER);
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER_COMMITTEE, COMMITTEE",
        "FORBID_ASSEMBLY, COMMITTEE",
        "ORDER_ASSEMBLY, ASSEMBLY",
        "FORBID_COMMITTEE, ASSEMBLY"
    })
    void aFormOfDisputeIsDecreedUntilItIsFree(Form.Decree decree, Dispute.Form form) {
        Society society = town();
        Dispute committee = SmallTown.dispute(society, Arena.STRIKE, 0, Dispute.Form.COMMITTEE, 0);
        Dispute assembly = SmallTown.dispute(society, Arena.STRIKE, 1, Dispute.Form.ASSEMBLY);
        assertThat(apply(society, new Form(decree)))
                .isEqualTo("form of disputes: "
                        + decree.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        assertThat(society.disputes.imposed()).isEqualTo(form);
        assertThat(committee.form()).isEqualTo(form);
        assertThat(assembly.form()).isEqualTo(form);
        assertThat(committee.leaders()).hasSize(form == Dispute.Form.COMMITTEE ? 1 : 0);
        apply(society, new Form(Form.Decree.FREE));
        assertThat(society.disputes.imposed()).isNull();
        assertThat(committee.form()).isEqualTo(form);
    }

    @Test
    void tiesAreAddedBetweenTwoEnterprises() {
        Society society = town();
        Link link = new Link(Chosen.named("Forge"), Chosen.named("Mill"), 12, 0.4, Layer.RESIDENCE);
        assertThat(apply(society, link)).isEqualTo("12 of 12 ties added between enterprises");
        int ties = 0;
        for (int i = 0; i < 10; i++) {
            for (int j = 0; j < 20; j++) {
                double strength = SmallTown.strength(society, Layer.RESIDENCE, i, j);
                if (strength >= 0) {
                    ties++;
                    assertThat(j).isGreaterThanOrEqualTo(10);
                    assertThat(strength).isCloseTo(0.4, within(1e-5));
                }
            }
        }
        assertThat(ties).isEqualTo(12);
        assertThat(society.ties.layer(Layer.ACQUAINTANCE).degree(0)).isZero();
    }

    @Test
    void noMoreTiesAreAddedThanThereArePlacesOrPartners() {
        Society society = town();
        apply(society, new Link(Chosen.named("Forge"), Chosen.named("Mill"), 500, 0.4, Layer.WORKPLACE));
        // eight places each; the last ones may find only partners to whom they are tied
        assertThat(society.ties.layer(Layer.WORKPLACE).degree(0)).isBetween(7, 8);
        society.enterprises.close(SmallTown.MILL);
        assertThat(apply(society, new Link(Chosen.named("Forge"), Chosen.named("Mill"), 3, 0.4, Layer.RESIDENCE)))
                .isEqualTo("0 of 3 ties added between enterprises");
    }

    @Test
    void homesAreMixedAmongThoseDrawn() {
        Society society = SmallTown.of(40);
        for (int i = 0; i < 40; i++) {
            society.moveHome(i, i % 4);
        }
        int movers = 0;
        boolean[] drawn = new boolean[40];
        for (int i = 0; i < 40; i++) {
            drawn[i] = SmallTown.DRAWS.uniform(i, 0) < 0.5;
            movers += drawn[i] ? 1 : 0;
        }
        assertThat(apply(society, new Rehouse(0.5))).isEqualTo(movers + " workers changed homes");
        int[] inhabitants = new int[4];
        int moved = 0;
        for (int i = 0; i < 40; i++) {
            inhabitants[society.workers.block(i)]++;
            boolean elsewhere = society.workers.block(i) != i % 4;
            assertThat(elsewhere && !drawn[i]).isFalse();
            moved += elsewhere ? 1 : 0;
        }
        assertThat(inhabitants).containsOnly(10);
        assertThat(moved).isGreaterThan(movers / 2);
        assertThat(society.collectives(Arena.ASSEMBLY).members(SmallTown.HILL)).isEqualTo(20);
    }

    @Test
    void theUnionCallsTheEmployedWhoRelyOnIt() {
        Society society = town();
        society.workers.delegation.fill(0.49);
        society.workers.delegation.set(3, 0.6);
        society.workers.delegation.set(13, 0.6);
        society.workers.delegation.set(14, 0.6);
        society.leaveWork(14, Workers.OUTSIDE);
        assertThat(apply(society, new UnionDay(0.5))).isEqualTo("2 workers called to a protest day");
        assertThat(society.workers.called.count()).isEqualTo(2);
        assertThat(society.workers.called.get(3)).isTrue();
        assertThat(society.workers.called.get(13)).isTrue();
        assertThat(society.flows.get(Flow.CALLED)).isEqualTo(2);
    }

    @Test
    void aSettingIsLeftToTheModel() {
        assertThat(apply(town(), new Set(Map.of("mechanisms.fear.rate", "0.1"))))
                .isEqualTo("set {mechanisms.fear.rate=0.1}");
    }

    /** Twenty workers, of whom the last eight are not here yet; two ties each at work and at home. */
    private static Society withReserve() {
        Society society = town();
        for (int i = 0; i < 20; i++) {
            SmallTown.tie(society, Layer.WORKPLACE, i, (i + 1) % 20, 0.5);
            SmallTown.tie(society, Layer.RESIDENCE, i, (i + 1) % 20, 0.5);
        }
        for (int i = 0; i < 20; i++) {
            society.ties.layer(Layer.WORKPLACE).noteInitial(i);
            society.ties.layer(Layer.RESIDENCE).noteInitial(i);
        }
        for (int i = 12; i < 20; i++) {
            society.leave(i);
            // A reserve is absent without having departed.
            society.leaveWork(i, Workers.UNEMPLOYED);
        }
        return society;
    }

    @Test
    void theReserveArrivesIntoHomesOneBlockAfterTheOther() {
        Society society = withReserve();
        Arrive arrive = new Arrive(6, 2, Chosen.named("Mill"), Chosen.number(SmallTown.HILL), 0, 0.7, 0.15);
        assertThat(apply(society, arrive)).isEqualTo("6 workers arrived");
        for (int i = 12; i < 18; i++) {
            assertThat(society.workers.present.get(i)).isTrue();
            assertThat(society.workers.origin(i)).isEqualTo(2);
            assertThat(society.workers.workshop(i)).isEqualTo(SmallTown.MILL_WORKSHOP);
            assertThat(society.workers.block(i)).isEqualTo(i < 15 ? 2 : 3);
            int work = society.ties.layer(Layer.WORKPLACE).degree(i);
            assertThat(work).isBetween(0, 8);
            assertThat(society.ties.layer(Layer.WORKPLACE).initialDegree(i)).isLessThanOrEqualTo(work);
        }
        assertThat(society.workers.present.get(18)).isFalse();
        assertThat(society.collectives(Arena.ASSEMBLY).members(SmallTown.HILL)).isEqualTo(6);
        assertThat(apply(society, arrive)).isEqualTo("2 workers arrived");
        assertThat(apply(society, arrive)).isEqualTo("0 workers arrived");
    }

    @Test
    void whoArrivesMakesTiesInItsWorkshopAndBlock() {
        Society society = withReserve();
        apply(society, new Arrive(1, null, Chosen.named("Mill"), null, 0, 0.7, 0.15));
        // of the Mill there are 10, 11 and the newcomer 12, who proposes twice and never to itself
        TreeSet<Integer> partners = new TreeSet<>();
        for (int tie = 0; tie < 2; tie++) {
            partners.add(new int[] {10, 11, 12}[SmallTown.DRAWS.below(3, 12, 1000 + tie)]);
        }
        partners.remove(12);
        for (int j = 0; j < 12; j++) {
            assertThat(SmallTown.strength(society, Layer.WORKPLACE, 12, j))
                    .isCloseTo(partners.contains(j) ? 0.15 : -1, within(1e-5));
        }
        int block = SmallTown.DRAWS.below(4, 12, 1);
        assertThat(society.workers.block(12)).isEqualTo(block);
        assertThat(society.ties.layer(Layer.WORKPLACE).initialDegree(12)).isEqualTo(partners.size());
    }

    @Test
    void whoArrivesWithoutWorkHasTiesAtHomeAndWithCompanions() {
        Society society = withReserve();
        apply(society, new Arrive(8, null, null, Chosen.number(SmallTown.RIVERSIDE), 3, 0.7, 0.15));
        int companions = 0;
        int neighbours = 0;
        for (int i = 12; i < 20; i++) {
            assertThat(society.workers.isUnemployed(i)).isTrue();
            assertThat(society.workers.origin(i)).isZero();
            assertThat(society.ties.layer(Layer.WORKPLACE).degree(i)).isZero();
            neighbours += society.ties.layer(Layer.RESIDENCE).degree(i);
            for (int j = 0; j < 20; j++) {
                double strength = SmallTown.strength(society, Layer.ACQUAINTANCE, i, j);
                if (strength >= 0) {
                    companions++;
                    assertThat(j).isGreaterThanOrEqualTo(12);
                    assertThat(strength).isCloseTo(0.7, within(1e-5));
                }
            }
        }
        assertThat(neighbours).isPositive();
        assertThat(companions).isBetween(20, 48);
    }

    @Test
    void whereNoDistrictIsDrawnArrivalsLiveAnywhere() {
        Society society = withReserve();
        assertThat(apply(society, new Arrive(8, null, Chosen.share(0), Chosen.share(0), 0, 0.7, 0.15)))
                .isEqualTo("8 workers arrived");
        assertThat(society.workers.isUnemployed(12)).isTrue();
    }

    @Test
    void longListsAreCutShort() {
        Society society = town();
        assertThat(Described.list("closed", society, Arena.ASSEMBLY, List.of(0, 1, 0, 1, 0)))
                .isEqualTo("closed district 0, district 1, district 0, district 1, district 0");
        assertThat(Described.list("closed", society, Arena.ASSEMBLY, List.of(0, 1, 0, 1, 0, 1, 1)))
                .endsWith("district 0 and 2 more");
        assertThat(Described.list("closed", society, Arena.ASSEMBLY, List.of())).isEqualTo("closed none");
        assertThat(Described.workers(0)).isEqualTo("0 workers");
    }
}
