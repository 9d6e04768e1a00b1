package atomization.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.parallel.Ranges;
import atomization.society.Roster;
import atomization.society.TieLayer;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** Intervals are five standard errors wide on either side: a false alarm in 1.7 million. */
class GroupsTest {
    private static final int N = 28_000;
    private static final Places WORKSHOPS = Example.nested(N, 25, 28);

    /** One group that is handled by parts: of 70,000 members and so above the limit. */
    private static final int MANY = 70_000;

    private static final IntUnaryOperator WORKSHOP = i -> i / 25;
    private static final IntUnaryOperator ENTERPRISE = i -> i / 700;

    @Test
    void theMeanDegreeHolds() {
        // 3 ties initiated by everybody, none of them lost; halves by a draw with a standard deviation of 1/2
        assertThat(Example.meanDegree(Example.generate(new Groups(6, 0.15, 4), WORKSHOPS)))
                .isEqualTo(6, within(0.01));
        assertThat(Example.meanDegree(Example.generate(new Groups(5, 0.15, 4), WORKSHOPS)))
                .isEqualTo(5, within(0.01 + 2 * 5 * 0.5 / Math.sqrt(N)));
    }

    @Test
    void theMeanDegreeHoldsInALargeGroup() {
        assertThat(Example.meanDegree(Example.generate(new Groups(2, 0, 4), Example.together(MANY))))
                .isEqualTo(2, within(0.001));
        assertThat(Example.meanDegree(Example.generate(new Groups(6, 0.15, 4), Example.nested(MANY, 25, 5_000))))
                .isEqualTo(6, within(0.01));
    }

    @Test
    void chosenByOthersAsOftenAsAtRandom() {
        // degree 2: one tie initiated and Poisson(1) of others, cut off at 6 places; variance of a squared deviation
        // of Poisson(1) is 3
        double squares = 0;
        TieLayer layer = Example.generate(new Groups(2, 0, 9), Example.together(MANY));
        for (int i = 0; i < MANY; i++) {
            squares += (layer.degree(i) - 2) * (layer.degree(i) - 2);
        }
        assertThat(squares / MANY).isEqualTo(1, within(5 * Math.sqrt(3.0 / MANY)));
    }

    @Test
    void theShareOutsideHolds() {
        double ties = N * 3.0;
        double error = Math.sqrt(0.15 * 0.85 / ties);
        TieLayer layer = Example.generate(new Groups(6, 0.15, 4), WORKSHOPS);
        assertThat(shareAcross(layer, WORKSHOP)).isEqualTo(0.15, within(5 * error));
        TieLayer large = Example.generate(new Groups(6, 0.15, 4), Example.nested(MANY, 25, 5_000));
        assertThat(shareAcross(large, WORKSHOP)).isEqualTo(0.15, within(5 * error));
    }

    @Test
    void noTieCrossesAnOuterGroup() {
        for (double outside : new double[] {0, 0.15, 1}) {
            TieLayer layer = Example.generate(new Groups(6, outside, 4), WORKSHOPS);
            assertThat(shareAcross(layer, ENTERPRISE)).isZero();
        }
    }

    @Test
    void insideAndOutsideAreAsSaidAtTheExtremes() {
        assertThat(shareAcross(Example.generate(new Groups(6, 0, 4), WORKSHOPS), WORKSHOP))
                .isZero();
        assertThat(shareAcross(Example.generate(new Groups(6, 1, 4), WORKSHOPS), WORKSHOP))
                .isEqualTo(1);
    }

    @Test
    void whatSmallWorkshopsCannotHoldGoesToTheEnterprise() {
        TieLayer layer = Example.generate(new Groups(6, 0.15, 4), Example.nested(3_000, 3, 100));
        assertThat(Example.meanDegree(layer)).isEqualTo(6, within(0.02));
        assertThat(shareAcross(layer, i -> i / 300)).isZero();
        // at most 2 of 6 ties can be inside
        assertThat(shareAcross(layer, i -> i / 3)).isBetween(2 / 3.0, 0.8);
    }

    @Test
    void anEnterpriseTooSmallForTheDegreeIsTiedThroughout() {
        TieLayer layer = Example.generate(new Groups(6, 0.15, 4), Example.nested(400, 2, 2));
        for (int i = 0; i < 400; i++) {
            assertThat(layer.degree(i)).isEqualTo(3);
        }
    }

    @Test
    void everybodyHasThePlacesSaid() {
        for (int workers : new int[] {N, MANY}) {
            TieLayer layer = Example.generate(new Groups(2.5, 0.15, 1), Example.together(workers));
            int full = 0;
            for (int i = 0; i < workers; i++) {
                assertThat(layer.limit(i) - layer.first(i)).isEqualTo(4);
                full += layer.hasPlace(i) ? 0 : 1;
            }
            assertThat(full).isPositive();
            assertThat(Example.meanDegree(layer)).isEqualTo(2.5, within(0.05));
        }
    }

    @Test
    void rowsOfALargeGroupAgreeAtBothEndsWhenPlacesAreScarce() {
        Places places = Example.nested(MANY, 5, 14_000);
        TieLayer layer = Example.generate(new Groups(6, 0.15, 0), places, 1);
        for (int i = 0; i < MANY; i++) {
            int before = -1;
            for (int slot = layer.first(i); slot < layer.first(i) + layer.degree(i); slot++) {
                int j = layer.alter(slot);
                assertThat(j).isGreaterThan(before).isNotEqualTo(i);
                assertThat(layer.slotOf(j, i)).isNotNegative();
                before = j;
            }
        }
        assertThat(Example.meanDegree(layer)).isBetween(5.0, 6.0);
        TieLayer again = Example.generate(new Groups(6, 0.15, 0), places, 2);
        assertThat(Example.rows(again)).isDeepEqualTo(Example.rows(layer));
    }

    @Test
    void scatteredHomesMakeNoDifference() {
        // members of a block are anywhere among the workers, some blocks are empty and some workers live nowhere
        int[] district = {0, 0, 0, 0, 1, 1, 1, 3};
        IntUnaryOperator home = i -> i % 11 == 0 ? -1 : (int) ((i * 2654435761L >>> 7) % 5) + (i % 2 == 0 ? 0 : 3);
        Places places = new Places(5_000, Roster.of(5_000, 8, home), district, 4);
        TieLayer layer = Example.generate(new Groups(5, 0.3, 4), places);
        for (int i = 0; i < 5_000; i++) {
            if (home.applyAsInt(i) < 0) {
                assertThat(layer.degree(i)).isZero();
            }
            for (int slot = layer.first(i); slot < layer.first(i) + layer.degree(i); slot++) {
                assertThat(district[home.applyAsInt(layer.alter(slot))]).isEqualTo(district[home.applyAsInt(i)]);
            }
        }
        // 4,545 workers live somewhere
        assertThat(2.0 * Example.ties(layer) / 4_545).isEqualTo(5, within(5 * 2 * 0.5 / Math.sqrt(4_545)));
    }

    @Test
    void outerGroupsMayHaveDegreesOfTheirOwn() {
        Places places = Example.nested(20_000, 10_000, 1);
        try (Ranges ranges = new Ranges(2)) {
            TieLayer layer = new Groups(2, 0, 4).generate(places, new double[] {2, 8}, Example.DRAWS, ranges);
            assertThat(meanDegree(layer, 0, 10_000)).isEqualTo(2, within(0.01));
            assertThat(meanDegree(layer, 10_000, 20_000)).isEqualTo(8, within(0.05));
        }
    }

    private static double meanDegree(TieLayer layer, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += layer.degree(i);
        }
        return sum / (to - from);
    }

    private static double shareAcross(TieLayer layer, IntUnaryOperator groupOf) {
        long across = 0;
        for (int i = 0; i < layer.size(); i++) {
            for (int slot = layer.first(i); slot < layer.first(i) + layer.degree(i); slot++) {
                across += groupOf.applyAsInt(i) == groupOf.applyAsInt(layer.alter(slot)) ? 0 : 1;
            }
        }
        return across / 2.0 / Example.ties(layer);
    }
}
