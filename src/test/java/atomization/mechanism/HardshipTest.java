package atomization.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.society.Arena;
import atomization.society.Driver;
import atomization.society.SmallTown;
import atomization.society.Society;
import atomization.society.Workers;
import org.junit.jupiter.api.Test;

class HardshipTest {
    private static final org.assertj.core.data.Offset<Double> CLOSE = within(2e-5);

    private static final Hardship AT_ONCE =
            Rule.with(Hardship.class, "rate", 1, "settled", 0.7, "unemployed", 0.9, "help", 0.25, "plot", 0.3);

    private static Society town() {
        Society society = SmallTown.of(3);
        society.workers.hardshipFactor.fill(1);
        society.drivers.set(Driver.PRICE_EROSION, 0.2);
        return society;
    }

    private static double atWork(Society society, int i) {
        return society.workers.hardship(Arena.STRIKE).get(i);
    }

    @Test
    void theEmployedSufferFromArrearsAndPricesLessAfterASettlement() {
        Society society = town();
        SmallTown.employ(society, 0, 0);
        SmallTown.employ(society, SmallTown.MILL_WORKSHOP, 1);
        society.enterprises.arrears[SmallTown.FORGE] = 0.5;
        society.enterprises.arrears[SmallTown.MILL] = 0.5;
        society.enterprises.settlement[SmallTown.MILL] = 0.5;
        AT_ONCE.advance(society, SmallTown.DRAWS);
        // 1 - 0.5 x 0.8 = 0.6; with half a settlement 0.6 (1 - 0.7 x 0.5)
        assertThat(atWork(society, 0)).isCloseTo(0.6, CLOSE);
        assertThat(atWork(society, 1)).isCloseTo(0.39, CLOSE);
    }

    @Test
    void outsideWorkOnlyPricesCountAndWithoutWorkAFixedHardship() {
        Society society = town();
        society.leaveWork(0, Workers.OUTSIDE);
        AT_ONCE.advance(society, SmallTown.DRAWS);
        assertThat(atWork(society, 0)).isCloseTo(0.2, CLOSE);
        assertThat(atWork(society, 1)).isCloseTo(0.9, CLOSE);
    }

    @Test
    void helpAndOnesOwnPlotTakeAwayFromTheTarget() {
        Society society = town();
        society.workers.helped.set(0, true);
        society.workers.subsistence.set(1, 0.5);
        society.workers.helped.set(2, true);
        society.workers.subsistence.set(2, 1);
        AT_ONCE.advance(society, SmallTown.DRAWS);
        assertThat(atWork(society, 0)).isCloseTo(0.9 * 0.75, CLOSE);
        assertThat(atWork(society, 1)).isCloseTo(0.9 * 0.85, CLOSE);
        assertThat(atWork(society, 2)).isCloseTo(0.9 * 0.45, CLOSE);
    }

    @Test
    void theTargetIsMultipliedByTheWorkersFactorAndStaysWithinBounds() {
        Society society = town();
        society.workers.hardshipFactor.set(0, 0.5);
        society.workers.hardshipFactor.set(1, 2);
        AT_ONCE.advance(society, SmallTown.DRAWS);
        assertThat(atWork(society, 0)).isCloseTo(0.45, within(5e-5));
        assertThat(atWork(society, 1)).isEqualTo(1);
        Society poor = town();
        poor.workers.hardshipFactor.set(1, 2);
        Rule.with(Hardship.class, "rate", 0.5, "unemployed", 0.9).advance(poor, SmallTown.DRAWS);
        // clamped before it relaxes: half of the way to 1, not to 1.8
        assertThat(atWork(poor, 1)).isCloseTo(0.5, CLOSE);
    }

    @Test
    void hardshipRelaxesToItsTarget() {
        Society society = town();
        society.workers.hardship(Arena.STRIKE).set(0, 0.5);
        society.workers.hardship(Arena.ASSEMBLY).set(0, 0.5);
        society.districts.issue[SmallTown.RIVERSIDE] = 0.7;
        Rule.with(Hardship.class, "rate", 0.1, "unemployed", 0.9).advance(society, SmallTown.DRAWS);
        assertThat(atWork(society, 0)).isCloseTo(0.54, CLOSE);
        assertThat(society.workers.hardship(Arena.ASSEMBLY).get(0)).isCloseTo(0.52, CLOSE);
    }

    @Test
    void atHomeTheIssueOfTheOwnDistrictCounts() {
        Society society = town();
        society.districts.issue[SmallTown.HILL] = 0.7;
        society.moveHome(1, SmallTown.HILL_BLOCK);
        AT_ONCE.advance(society, SmallTown.DRAWS);
        assertThat(society.workers.hardship(Arena.ASSEMBLY).get(0)).isZero();
        assertThat(society.workers.hardship(Arena.ASSEMBLY).get(1)).isCloseTo(0.7, CLOSE);
    }

    @Test
    void aPriceShockAddsToErosionUpToOneAndFadesAfterwardsAsSettlementsDo() {
        Society society = town();
        society.leaveWork(0, Workers.OUTSIDE);
        society.drivers.setPriceShock(0.3);
        society.enterprises.settlement[SmallTown.MILL] = 0.5;
        Hardship fading = Rule.with(Hardship.class, "rate", 1, "settlementFade", 0.1, "shockFade", 0.2);
        fading.advance(society, SmallTown.DRAWS);
        assertThat(atWork(society, 0)).isCloseTo(0.5, CLOSE);
        assertThat(society.drivers.priceShock()).isCloseTo(0.24, within(1e-12));
        assertThat(society.enterprises.settlement[SmallTown.MILL]).isCloseTo(0.45, within(1e-12));
        society.drivers.setPriceShock(0.9);
        fading.advance(society, SmallTown.DRAWS);
        assertThat(atWork(society, 0)).isEqualTo(1);
    }

    @Test
    void thoseWhoLeftSufferNoMore() {
        Society society = town();
        society.workers.hardship(Arena.STRIKE).set(0, 0.25);
        double before = atWork(society, 0);
        society.leave(0);
        AT_ONCE.advance(society, SmallTown.DRAWS);
        assertThat(atWork(society, 0)).isEqualTo(before);
    }
}
