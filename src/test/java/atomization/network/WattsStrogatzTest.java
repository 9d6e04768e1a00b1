package atomization.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import atomization.society.TieLayer;
import org.junit.jupiter.api.Test;

/** Intervals are five standard errors wide on either side: a false alarm in 1.7 million. */
class WattsStrogatzTest {
    private static final int N = 5_000;
    private static final int DEGREE = 10;

    @Test
    void withoutRewiringItIsTheRing() {
        Places places = Example.someAbsent(3_000);
        TieLayer layer = Example.generate(new WattsStrogatz(6, 0, 4), places);
        TieLayer ring = Example.generate(new RingLattice(6, 4), places);
        for (int i = 0; i < layer.size(); i++) {
            assertThat(layer.degree(i)).isEqualTo(ring.degree(i));
            for (int k = 0; k < layer.degree(i); k++) {
                assertThat(layer.alter(layer.first(i) + k)).isEqualTo(ring.alter(ring.first(i) + k));
            }
        }
    }

    @Test
    void rewiringKeepsTheNumberOfTies() {
        for (double rewiring : new double[] {0, 0.1, 1}) {
            assertThat(Example.ties(generate(rewiring))).isEqualTo(N * DEGREE / 2);
        }
    }

    @Test
    void completeRewiringLosesTheClustering() {
        // a random graph of this size and degree clusters as degree / N = 0.002; the ring as 0.667
        assertThat(Example.clustering(generate(1))).isLessThan(0.01);
    }

    @Test
    void clusteringFallsAsTheCubeOfWhatIsLeftInPlace() {
        // C(p) = C(0) (1 - p)^3 + O(1/N), Barrat and Weigt 2000; a standard error of about 0.002 at this size
        double ring = 3.0 * (DEGREE - 2) / (4.0 * (DEGREE - 1));
        assertThat(Example.clustering(generate(0.1))).isEqualTo(ring * 0.9 * 0.9 * 0.9, within(0.012));
    }

    @Test
    void tiesAreMovedAsOftenAsSaid() {
        double rewiring = 0.2;
        TieLayer layer = generate(rewiring);
        long far = 0;
        for (int i = 0; i < N; i++) {
            for (int slot = layer.first(i); slot < layer.first(i) + layer.degree(i); slot++) {
                int apart = Math.abs(layer.alter(slot) - i);
                far += Math.min(apart, N - apart) > DEGREE / 2 ? 1 : 0;
            }
        }
        double edges = N * DEGREE / 2.0;
        double error = Math.sqrt(rewiring * (1 - rewiring) / edges);
        // one of the moved in about 900 lands near again: less than a fifth of a standard error
        assertThat(far / 2 / edges).isEqualTo(rewiring, within(5 * error));
    }

    @Test
    void movedTiesGoEverywhereAlike() {
        // in-degrees of moved ties at p = 1 are Poisson: everybody has 5 and Poisson(5), so the variance is 5
        TieLayer layer = generate(1);
        double sum = 0;
        for (int i = 0; i < N; i++) {
            sum += (layer.degree(i) - DEGREE) * (layer.degree(i) - DEGREE);
        }
        // Var of a squared deviation of Poisson(m) is m + 2 m^2
        double error = Math.sqrt((5 + 2 * 25) / (double) N);
        assertThat(sum / N).isEqualTo(5, within(5 * error));
    }

    @Test
    void nobodyGivesUpATieWhoIsTiedToAll() {
        assertThat(Example.ties(Example.generate(new WattsStrogatz(6, 1, 0), Example.together(7))))
                .isEqualTo(21);
    }

    @Test
    void aRareFreeWorkerIsFound() {
        // 2 of 201 are free for everybody, so that some find them only by looking at all
        TieLayer layer = Example.generate(new WattsStrogatz(198, 1, 0), Example.together(201));
        TieLayer ring = Example.generate(new RingLattice(198, 0), Example.together(201));
        assertThat(Example.ties(layer)).isEqualTo(201 * 99);
        assertThat(Example.rows(layer)).isNotEqualTo(Example.rows(ring));
        int moved = 0;
        for (int i = 0; i < 201; i++) {
            moved += layer.slotOf(i, (i + 100) % 201) >= 0 ? 1 : 0;
        }
        // only ties over the longest distance are new
        assertThat(moved).isPositive();
    }

    @Test
    void aRingThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> Example.generate(new WattsStrogatz(6, 0.1, 4), Example.together(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs at least 7 workers");
        assertThatThrownBy(() -> new WattsStrogatz(3, 0.1, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("even");
    }

    private static TieLayer generate(double rewiring) {
        return Example.generate(new WattsStrogatz(DEGREE, rewiring, 4), Example.together(N));
    }
}
