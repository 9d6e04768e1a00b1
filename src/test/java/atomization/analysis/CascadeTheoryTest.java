package atomization.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/** The theory of cascades against the figures of the model's specification and against independent sums. */
class CascadeTheoryTest {
    private static final CascadeWindow WINDOW = new CascadeWindow(0.18);
    private static final DuplexCascade DUPLEX = new DuplexCascade(0.18);

    @Test
    void theWindowIsThatOfTheSpecification() {
        assertThat(WINDOW.lower()).isEqualTo(1.0207, within(0.00005));
        assertThat(WINDOW.upper()).isEqualTo(5.7647, within(0.00005));
    }

    @Test
    void theWindowSolvesWattssCondition() {
        // sum over k <= 5 of k (k - 1) p_k = z, with p_k = e^-z z^k / k!, is e^-z (z^2 + z^3 + z^4/2 + z^5/6) = z
        for (double z : new double[] {WINDOW.lower(), WINDOW.upper()}) {
            double left = StrictMath.exp(-z) * (z * z + z * z * z + z * z * z * z / 2 + z * z * z * z * z / 6);
            assertThat(left).isEqualTo(z, within(1e-9));
        }
    }

    @Test
    void probabilitiesAreThoseOfTheSpecificationToItsTwoDigits() {
        double[][] figures = {{2, 0.75}, {4, 0.86}, {5, 0.70}};
        for (double[] figure : figures) {
            assertThat(WINDOW.probability(figure[0])).isEqualTo(figure[1], within(0.01));
        }
        assertThat(WINDOW.probability(0.8)).isEqualTo(0, within(1e-9));
        assertThat(WINDOW.probability(6.5)).isEqualTo(0, within(1e-9));
        assertThat(DUPLEX.probability(0.1, 0.8)).isEqualTo(0, within(1e-9));
        assertThat(DUPLEX.probability(0.3, 0.8)).isEqualTo(0.16, within(0.01));
        assertThat(DUPLEX.probability(0.8, 0.8)).isEqualTo(0.63, within(0.0101));
    }

    @Test
    void whereEverybodyIsVulnerableASeedReachesTheGiantComponent() {
        // threshold so low that every degree that occurs is vulnerable: S = 1 - exp(-z S) is 0.796812 at z = 2
        assertThat(new CascadeWindow(1e-3).probability(2)).isEqualTo(0.796812, within(1e-6));
        assertThat(new DuplexCascade(1e-3).probability(0.5, 1.5)).isEqualTo(0.796812, within(1e-6));
    }

    @Test
    void aTieInItsOwnRightIsVulnerableAtTheThreshold() {
        CascadeWindow fifth = new CascadeWindow(0.2);
        assertThat(fifth.isVulnerable(5)).isTrue();
        assertThat(fifth.isVulnerable(6)).isFalse();
        assertThat(WINDOW.isVulnerable(0)).isFalse();
    }

    @Test
    void twoLayersCarryCascadesAboveTheSpecifiedDegree() {
        assertThat(DUPLEX.lower(0.8)).isEqualTo(0.2060, within(0.00005));
        assertThat(DUPLEX.branching(0.2, 0.8)).isLessThan(1);
        assertThat(DUPLEX.branching(0.21, 0.8)).isGreaterThan(1);
        // with no ties in the second layer, it is Watts's model
        assertThat(DUPLEX.lower(0)).isEqualTo(WINDOW.lower(), within(1e-9));
        assertThat(DUPLEX.probability(4, 0)).isEqualTo(WINDOW.probability(4), within(1e-12));
    }

    @Test
    void onManyTiesARewiredRingIsWellMixed() {
        // the share of a hundred ties that act hardly varies: within 1/sqrt(100) of the fixed point of the complete
        // graph
        FearHysteresis mixed = new FearHysteresis(0.25);
        double few = share(10, mixed);
        double many = share(40, mixed);
        double all = mixed.lowest(0.5);
        assertThat(many).isBetween(all, few);
        assertThat(many - all).isBetween((few - all) / 6, (few - all) / 4);
    }

    @Test
    void aRewiredRingOfConstantChanceHasThatShare() {
        assertThat(new RewiredRing(10, share -> 0.3).share()).isEqualTo(0.3, within(1e-9));
    }

    @Test
    void aRewiredRingOfTwoTiesIsSummedByHand() {
        // degree 2: one owned tie and Poisson(1) others; at p = 1 for any acting tie and 0.1 for none, by direct
        // recursion:
        // far t = 1 - 0.9 (1 - t) e^-o, owner o = 1 - 0.9 e^-o, share = 1 - 0.9 (1 - t) e^-o = t
        double o = 0;
        double t = 0;
        for (int step = 0; step < 10_000; step++) {
            double none = StrictMath.exp(-o);
            t = 1 - 0.9 * (1 - t) * none;
            o = 1 - 0.9 * none;
        }
        assertThat(new RewiredRing(2, share -> share > 0 ? 1 : 0.1).share()).isEqualTo(t, within(1e-9));
    }

    @Test
    void poissonDegreesAreTheLimitOfBinomialOnes() {
        BinomialDistribution binomial = new BinomialDistribution(1_000_000, 3e-6);
        for (int degree = 0; degree < 12; degree++) {
            assertThat(new PoissonDegrees(3).probability(degree)).isEqualTo(binomial.probability(degree), within(1e-5));
        }
        assertThat(new PoissonDegrees(3).mean(degree -> 1)).isEqualTo(1, within(1e-14));
    }

    private static double share(int degree, FearHysteresis mixed) {
        return new RewiredRing(degree, share -> mixed.participation((share - 0.5) / mixed.sigma())).share();
    }
}
