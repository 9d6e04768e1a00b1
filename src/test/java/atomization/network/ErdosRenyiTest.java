package atomization.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import atomization.parallel.Ranges;
import atomization.random.Stream;
import atomization.society.TieLayer;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

/** Intervals are five standard errors wide on either side: a false alarm in 1.7 million. */
class ErdosRenyiTest {
    private static final int N = 20_000;

    @Test
    void theNumberOfTiesIsBinomial() {
        double pairs = N * (N - 1) / 2.0;
        for (double degree : new double[] {0.8, 6}) {
            double p = degree / (N - 1);
            TieLayer layer = Example.generate(new ErdosRenyi(degree, 4, null), Example.together(N));
            assertThat((double) Example.ties(layer)).isEqualTo(pairs * p, within(5 * Math.sqrt(pairs * p * (1 - p))));
        }
    }

    @Test
    void degreesAreBinomial() {
        // chi-square over classes of at least 5 expected, refused at 1 in 10,000; degrees are correlated by 1/N only
        double degree = 6;
        TieLayer layer = Example.generate(new ErdosRenyi(degree, 4, null), Example.together(N));
        int last = 16;
        double[] observed = new double[last + 1];
        for (int i = 0; i < N; i++) {
            observed[Math.min(last, layer.degree(i))]++;
        }
        BinomialDistribution binomial = BinomialDistribution.of(N - 1, degree / (N - 1));
        double statistic = 0;
        for (int k = 0; k <= last; k++) {
            double expected = N * (k < last ? binomial.probability(k) : binomial.survivalProbability(last - 1));
            assertThat(expected).isGreaterThan(5);
            statistic += (observed[k] - expected) * (observed[k] - expected) / expected;
        }
        assertThat(statistic).isLessThan(ChiSquaredDistribution.of(last).inverseSurvivalProbability(1e-4));
    }

    @Test
    void everyPairIsTiedAsOften() {
        // all 45 pairs of 10 workers in 4,000 graphs with p = 1/3; chi-square refused at 1 in 10,000
        int graphs = 4_000;
        double p = 1 / 3.0;
        double[][] counts = new double[10][10];
        try (Ranges ranges = new Ranges(1)) {
            for (int graph = 0; graph < graphs; graph++) {
                TieLayer layer =
                        new ErdosRenyi(3, 0, null).generate(Example.together(10), Stream.of(7, "pairs", graph), ranges);
                for (int i = 0; i < 10; i++) {
                    for (int j = 0; j < i; j++) {
                        counts[i][j] += layer.slotOf(i, j) >= 0 ? 1 : 0;
                    }
                }
            }
        }
        double statistic = 0;
        for (int i = 0; i < 10; i++) {
            for (int j = 0; j < i; j++) {
                double off = counts[i][j] - graphs * p;
                statistic += off * off / (graphs * p * (1 - p));
            }
        }
        assertThat(statistic).isLessThan(ChiSquaredDistribution.of(45).inverseSurvivalProbability(1e-4));
        assertThat(statistic).isGreaterThan(ChiSquaredDistribution.of(45).inverseCumulativeProbability(1e-4));
    }

    @Test
    void theGreatestDegreeTiesEverybodyAndNoneNobody() {
        assertThat(Example.ties(Example.generate(new ErdosRenyi(29, 0, null), Example.together(30))))
                .isEqualTo(435);
        assertThat(Example.ties(Example.generate(new ErdosRenyi(0, 0, null), Example.together(30))))
                .isZero();
    }

    @Test
    void withoutCapacityEverybodyHasTheSparePlaces() {
        TieLayer layer = Example.generate(new ErdosRenyi(6, 3, null), Example.together(1_000));
        for (int i = 0; i < 1_000; i++) {
            assertThat(layer.limit(i) - layer.first(i)).isEqualTo(layer.degree(i) + 3);
        }
    }

    @Test
    void capacityDropsTheTiesThatFindNoPlaceAndNoOthers() {
        Places places = Example.together(1_000);
        TieLayer free = Example.generate(new ErdosRenyi(6, 4, null), places);
        TieLayer bound = Example.generate(new ErdosRenyi(6, 4, 7), places);
        int dropped = 0;
        for (int i = 0; i < 1_000; i++) {
            assertThat(bound.limit(i) - bound.first(i)).isEqualTo(7);
            for (int slot = bound.first(i); slot < bound.first(i) + bound.degree(i); slot++) {
                assertThat(free.slotOf(i, bound.alter(slot))).isNotNegative();
            }
            for (int slot = free.first(i); slot < free.first(i) + free.degree(i); slot++) {
                int j = free.alter(slot);
                if (bound.slotOf(i, j) < 0) {
                    dropped++;
                    assertThat(bound.hasPlace(i) && bound.hasPlace(j)).isFalse();
                }
            }
        }
        assertThat(dropped).isPositive();
    }

    @Test
    void tiesAreDroppedAsIfTheyWereMadeOneByOne() {
        Places places = Example.together(1_000);
        TieLayer free = Example.generate(new ErdosRenyi(6, 4, null), places);
        TieLayer expected = TieLayer.uniform(1_000, 6);
        for (int i = 0; i < 1_000; i++) {
            for (int slot = free.first(i); slot < free.first(i) + free.degree(i); slot++) {
                if (free.alter(slot) < i) {
                    expected.connect(i, free.alter(slot), 0);
                }
            }
        }
        TieLayer bound = Example.generate(new ErdosRenyi(6, 4, 6), places);
        assertThat(Example.rows(bound)).isDeepEqualTo(Example.rows(expected));
    }

    @Test
    void aDegreeAboveTheNumberOfOthersIsRefused() {
        assertThatThrownBy(() -> Example.generate(new ErdosRenyi(12, 4, null), Example.together(10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a mean degree of 12.0 needs at least 13 workers, but this layer has 10");
    }
}
