package atomization.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import atomization.society.TieLayer;
import org.junit.jupiter.api.Test;

class BarabasiAlbertTest {
    private static final int N = 50_000;
    private static final int LINKS = 3;

    @Test
    void everyWorkerAddsItsLinksToTheFirstClique() {
        TieLayer layer = generate();
        assertThat(Example.ties(layer)).isEqualTo(LINKS * (LINKS + 1) / 2 + (N - LINKS - 1) * LINKS);
        for (int i = LINKS + 1; i < N; i++) {
            int earlier = 0;
            for (int slot = layer.first(i); slot < layer.first(i) + layer.degree(i); slot++) {
                earlier += layer.alter(slot) < i ? 1 : 0;
            }
            assertThat(earlier).isEqualTo(LINKS);
        }
    }

    @Test
    void asManyWorkersAsLinksAndOneMoreAreAClique() {
        assertThat(Example.ties(Example.generate(new BarabasiAlbert(4, 0), Example.together(5))))
                .isEqualTo(10);
    }

    @Test
    void degreesFollowTheStationaryDistribution() {
        // P(k) = 2 m (m + 1) / (k (k + 1) (k + 2)), Bollobas et al. 2001; P(degree >= k) = m (m + 1) / (k (k + 1)).
        // Counts above k spread less than binomially (Janson 2005), so five binomial errors are a false alarm in
        // 1.7 million at most; 10 more of 50,000 allow for the finite size
        TieLayer layer = generate();
        for (int k : new int[] {3, 4, 6, 12, 30, 60}) {
            double expected = LINKS * (LINKS + 1) / (k * (k + 1.0));
            long count = 0;
            for (int i = 0; i < N; i++) {
                count += layer.degree(i) >= k ? 1 : 0;
            }
            assertThat((double) count)
                    .isEqualTo(N * expected, within(5 * Math.sqrt(N * expected * (1 - expected)) + 10));
        }
    }

    @Test
    void theTailHasExponentThree() {
        // maximum likelihood after Clauset, Shalizi and Newman 2009, from degree 20 on, where 12 / 420 of all are:
        // standard
        // error 2 / sqrt(1429) = 0.053, and the approximation for whole numbers is off by less than 0.03. Allowed is
        // a deviation of 5 standard errors, a false alarm in 1.7 million
        TieLayer layer = generate();
        double logarithms = 0;
        int count = 0;
        for (int i = 0; i < N; i++) {
            if (layer.degree(i) >= 20) {
                logarithms += Math.log(layer.degree(i) / 19.5);
                count++;
            }
        }
        assertThat(count).isBetween(1_200, 1_660);
        assertThat(1 + count / logarithms).isEqualTo(3, within(0.03 + 5 * 0.053));
    }

    @Test
    void theOldHaveMoreTiesThanTheYoung() {
        // the degree of worker i grows as m sqrt(N / i): 70 for worker 90; uniform attachment would give it 22
        TieLayer layer = generate();
        double old = 0;
        for (int i = 60; i < 120; i++) {
            old += layer.degree(i) / 60.0;
        }
        assertThat(old).isBetween(50.0, 95.0);
    }

    @Test
    void tooFewWorkersAreRefused() {
        assertThatThrownBy(() -> Example.generate(new BarabasiAlbert(4, 4), Example.together(4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs at least 5 workers, but this layer has 4");
    }

    private static TieLayer generate() {
        return Example.generate(new BarabasiAlbert(LINKS, 4), Example.together(N));
    }
}
