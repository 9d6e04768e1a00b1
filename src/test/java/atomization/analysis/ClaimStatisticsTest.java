package atomization.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

/** The parts of the tests of claims, against numbers worked out otherwise. */
class ClaimStatisticsTest {
    @Test
    void holmMultipliesTheLeastByAllAndNeverFalls() {
        assertThat(Holm.adjust(0.01, 0.04, 0.03, 0.005))
                .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
        assertThat(Holm.adjust(0.6, 0.7)).containsExactly(1, 1);
    }

    @Test
    void theMeanTestIsStudents() {
        MeanTest test = MeanTest.of(1, 2, 3, 4, 5);
        // t = 3 / (sqrt(2.5) / sqrt(5)), so t^2 = 18; with 4 degrees of freedom the distribution has a closed form
        double upper = 0.5 - 0.375 * Math.sqrt(18 / 5.5) * (1 - 18 / (12 * 5.5));
        assertThat(test.above(0)).isCloseTo(upper, within(1e-10));
        assertThat(test.below(0)).isCloseTo(1 - upper, within(1e-10));
        assertThat(test.within(10)).isCloseTo(test.below(10), within(1e-12));
    }

    @Test
    void equalObservationsShowTheirValueAndOneObservationShowsNothing() {
        assertThat(MeanTest.of(0, 0, 0).below(0.1)).isZero();
        assertThat(MeanTest.of(0, 0, 0).above(0)).isEqualTo(1);
        assertThat(MeanTest.of(5).above(0)).isEqualTo(1);
    }

    @Test
    void theBootstrapIntervalHoldsTheMeanAsOftenAsItSays() {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(5);
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        int held = 0;
        for (int set = 0; set < 200; set++) {
            double[] sample = new double[24];
            Arrays.setAll(sample, k -> normal.inverseCumulativeProbability(random.nextDouble()));
            BootstrapInterval interval = BootstrapInterval.ofMean(sample, 0.95);
            held += interval.low() <= 0 && interval.high() >= 0 ? 1 : 0;
        }
        // nominally 190; with 24 observations about 186 are to be expected; below 174 has a probability below 0.001
        assertThat(held).isBetween(174, 199);
    }

    @Test
    void aTrendIsARiseInsideReplicatesWhateverTheirLevel() {
        double[][] rising = {{1, 2, 3, 4}, {11, 12, 13, 14}, {5, 7, 6, 8}, {2, 3, 4, 9}};
        double[][] falling = {{4, 3, 2, 1}, {14, 13, 12, 11}, {8, 7, 6, 5}, {9, 4, 3, 2}};
        assertThat(PageTrend.of(rising).statistic()).isEqualTo(30 + 30 + 29 + 30);
        assertThat(PageTrend.of(rising).probability()).isLessThan(0.001);
        assertThat(PageTrend.of(falling).probability()).isGreaterThan(0.999);
        assertThat(PageTrend.of(new double[][] {{1, 1, 1}, {2, 2, 2}}).probability())
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void theDipOfEvenStepsIsTheLeastAndThatOfTwoPointsTheGreatest() {
        double[] even = new double[20];
        Arrays.setAll(even, k -> k);
        assertThat(DipTest.dip(even)).isCloseTo(0.025, within(1e-12));
        double[] two = new double[20];
        Arrays.setAll(two, k -> k < 10 ? k * 1e-9 : 1 + k * 1e-9);
        assertThat(DipTest.dip(two)).isCloseTo(0.25, within(0.03));
    }

    @Test
    void twoGroupsAreSplitWhereTheyPart() {
        TwoGroups groups = TwoGroups.of(0, 9, 1, 10, 11, 0.5);
        assertThat(groups.lower()).isCloseTo(0.5, within(1e-12));
        assertThat(groups.upper()).isCloseTo(10, within(1e-12));
        assertThat(groups.share()).isEqualTo(0.5);
    }
}
