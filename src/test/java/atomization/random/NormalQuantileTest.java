package atomization.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.special.Erf;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NormalQuantileTest {
    @Test
    void itInvertsTheDistributionFunctionToTwelveDigits() {
        for (double p = 0x1p-50; p < 0.5; p *= 1.03) {
            double back = Erf.erfc(-NormalQuantile.of(p) / Math.sqrt(2)) / 2;
            assertThat(back).as("p = %s", p).isCloseTo(p, Offset.offset(1e-12 * p));
        }
    }

    @Test
    void itIsOddAboutOneHalf() {
        for (double p = 1 / 1024.0; p < 0.5; p += 1 / 1024.0) {
            assertThat(NormalQuantile.of(1 - p)).isEqualTo(-NormalQuantile.of(p));
        }
        assertThat(NormalQuantile.of(0.5)).isZero();
    }

    @Test
    void itRisesWithoutAJumpThroughTheBordersOfItsThreeRegions() {
        double flank = 0.075;
        double tail = StrictMath.exp(-25);
        for (double border : new double[] {flank, tail}) {
            assertThat(NormalQuantile.of(Math.nextDown(border)))
                    .isCloseTo(NormalQuantile.of(border), Offset.offset(1e-14));
            assertThat(NormalQuantile.of(border * (1 - 1e-9))).isLessThan(NormalQuantile.of(border));
        }
    }

    @Test
    void certaintyIsInfinite() {
        assertThat(NormalQuantile.of(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(NormalQuantile.of(1)).isEqualTo(Double.POSITIVE_INFINITY);
    }
}
