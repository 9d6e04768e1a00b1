package atomization.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import atomization.society.TieLayer;
import org.junit.jupiter.api.Test;

class RingLatticeTest {
    @Test
    void everybodyIsTiedToTheNearestOnEitherSide() {
        TieLayer layer = Example.generate(new RingLattice(4, 1), Example.together(7));
        assertThat(Example.rows(layer)).isDeepEqualTo(new int[][] {
            {1, 2, 5, 6, -1},
            {0, 2, 3, 6, -1},
            {0, 1, 3, 4, -1},
            {1, 2, 4, 5, -1},
            {2, 3, 5, 6, -1},
            {0, 3, 4, 6, -1},
            {0, 1, 4, 5, -1}
        });
    }

    @Test
    void theRingClosesOverTheAbsent() {
        TieLayer layer = Example.generate(new RingLattice(2, 0), Example.someAbsent(6));
        assertThat(Example.rows(layer)).isDeepEqualTo(new int[][] {{-1, -1}, {2, 5}, {1, 4}, {-1, -1}, {2, 5}, {1, 4}});
    }

    @Test
    void clusteringIsThatOfTheory() {
        for (int degree : new int[] {2, 4, 6, 10}) {
            TieLayer layer = Example.generate(new RingLattice(degree, 4), Example.together(200));
            assertThat(Example.clustering(layer)).isEqualTo(3.0 * (degree - 2) / (4.0 * (degree - 1)), within(1e-12));
        }
    }

    @Test
    void theSmallestRingIsComplete() {
        assertThat(Example.ties(Example.generate(new RingLattice(6, 0), Example.together(7))))
                .isEqualTo(21);
    }

    @Test
    void aRingThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> Example.generate(new RingLattice(6, 4), Example.together(6)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a ring of degree 6 needs at least 7 workers, but this layer has 6");
        assertThatThrownBy(() -> new RingLattice(5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("degree must be even");
    }
}
