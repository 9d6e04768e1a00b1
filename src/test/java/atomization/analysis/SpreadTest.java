package atomization.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SpreadTest {
    private static final double GAP = Double.NaN;

    @Test
    void quartilesLieBetweenOrderStatistics() {
        Spread spread = Spread.of(new double[][] {{4}, {1}, {3}, {2}});
        assertThat(spread.mean()[0]).isEqualTo(2.5);
        assertThat(spread.low()[0]).isEqualTo(1);
        assertThat(spread.lowerQuartile()[0]).isEqualTo(1.75);
        assertThat(spread.upperQuartile()[0]).isEqualTo(3.25);
        assertThat(spread.high()[0]).isEqualTo(4);
        assertThat(spread.standardError()[0]).isCloseTo(Math.sqrt(5.0 / 3 / 4), within(1e-12));
    }

    @Test
    void whatAReplicateLacksIsLeftOut() {
        Spread spread = Spread.of(new double[][] {{1, GAP}, {GAP, GAP}, {3, GAP}});
        assertThat(spread.mean()[0]).isEqualTo(2);
        assertThat(spread.mean()[1]).isNaN();
        assertThat(spread.low()[1]).isNaN();
    }

    @Test
    void pairsAreComparedWithStudentsInterval() {
        // differences 1, 2, 3: mean 2, standard error 1/sqrt 3, t(2, 0.975) = 4.302653
        MeanDifference difference =
                MeanDifference.paired(new double[][] {{0}, {5}, {9}}, new double[][] {{1}, {7}, {12}});
        assertThat(difference.mean()[0]).isEqualTo(2);
        assertThat(difference.high()[0]).isCloseTo(2 + 4.302653 / Math.sqrt(3), within(1e-5));
        assertThat(difference.low()[0]).isCloseTo(2 - 4.302653 / Math.sqrt(3), within(1e-5));
    }

    @Test
    void resultsWithoutPairsAreComparedWithWelchsInterval() {
        // means 2 and 6, variances 1 and 4, three each: square 5/3, freedom 50/17, t(2.941176, 0.975) = 3.2182
        MeanDifference difference =
                MeanDifference.unpaired(new double[][] {{1}, {2}, {3}}, new double[][] {{4}, {6}, {8}});
        assertThat(difference.mean()[0]).isEqualTo(4);
        double reach = difference.high()[0] - 4;
        assertThat(reach).isEqualTo(4 - difference.low()[0]);
        assertThat(reach / Math.sqrt(5.0 / 3)).isBetween(3.18245, 4.30265);
    }

    @Test
    void onePairHasADifferenceButNoInterval() {
        MeanDifference difference = MeanDifference.paired(new double[][] {{1}}, new double[][] {{4}});
        assertThat(difference.mean()[0]).isEqualTo(3);
        assertThat(difference.low()[0]).isNaN();
    }
}
