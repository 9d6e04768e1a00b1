package atomization.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class FearHysteresisTest {
    private static final FearHysteresis LOOP = new FearHysteresis(0.15);

    private static double next(double sigma, double mu, double p) {
        return new NormalDistribution(mu, sigma).probability(1 - p, 100);
    }

    @Test
    void theFoldsAreThoseOfTheSpecification() {
        assertThat(LOOP.leap()).isEqualTo(0.709, within(0.0005));
        assertThat(LOOP.collapse()).isEqualTo(0.291, within(0.0005));
    }

    @Test
    void siegelsCrowdRestsAt3And97Percent() {
        assertThat(new FearHysteresis(0.25).lowest(0.5)).isEqualTo(0.030, within(0.0005));
        assertThat(new FearHysteresis(0.25).highest(0.5)).isEqualTo(0.970, within(0.0005));
    }

    @Test
    void iterationFromNobodyAndFromEverybodyEndsAtTheSolvedPoints() {
        for (double sigma : new double[] {0.1, 0.15, 0.25, 0.5}) {
            FearHysteresis solved = new FearHysteresis(sigma);
            for (double mu : new double[] {0.1, 0.3, 0.45, 0.55, 0.68, 0.8, 1.2}) {
                double low = 0;
                double high = 1;
                for (int week = 0; week < 3000; week++) {
                    low = next(sigma, mu, low);
                    high = next(sigma, mu, high);
                }
                assertThat(solved.lowest(mu)).as("sigma %s, mu %s", sigma, mu).isEqualTo(low, within(1e-9));
                assertThat(solved.highest(mu)).as("sigma %s, mu %s", sigma, mu).isEqualTo(high, within(1e-9));
            }
        }
    }

    @Test
    void betweenTheFoldsAThirdPointStandsFromWhichTheSystemMovesAway() {
        double middle = LOOP.unstable(0.6);
        assertThat(next(0.15, 0.6, middle)).isEqualTo(middle, within(1e-9));
        assertThat(LOOP.steepness(middle)).isGreaterThan(1);
        assertThat(LOOP.steepness(LOOP.lowest(0.6))).isLessThan(1);
        assertThatThrownBy(() -> LOOP.unstable(0.75)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void atAFoldTheSlopeIsOneAndBeyondItThePointIsGone() {
        double above = LOOP.leap() + 1e-7;
        double below = LOOP.leap() - 1e-7;
        assertThat(LOOP.lowest(below)).isLessThan(0.1);
        assertThat(LOOP.lowest(above)).isGreaterThan(0.99);
        assertThat(LOOP.steepness(LOOP.participation(LOOP.fold()))).isEqualTo(1, within(1e-9));
    }

    @Test
    void withoutFoldsThereIsOnePoint() {
        FearHysteresis wide = new FearHysteresis(0.4);
        assertThat(wide.hasFolds()).isFalse();
        assertThat(new FearHysteresis(0.398).hasFolds()).isTrue();
        assertThat(wide.lowest(0.5)).isEqualTo(0.5, within(1e-9));
        assertThat(wide.highest(0.5)).isEqualTo(0.5, within(1e-9));
        assertThatThrownBy(wide::leap).isInstanceOf(IllegalStateException.class);
    }
}
