package atomization.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {
    /** The printed values of Newcombe (1998, Statistics in Medicine 17, method 3): four cases of his table I. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void itHasThePrintedEnds(int successes, int trials, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(successes, trials, 0.95);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @Test
    void itsEndsSolveTheEquationOfTheScoreTest() {
        WilsonInterval interval = WilsonInterval.of(7, 12, 0.9);
        double z = 1.6448536269514722;
        for (double end : new double[] {interval.low(), interval.high()}) {
            assertThat(Math.abs(7.0 / 12 - end)).isCloseTo(z * Math.sqrt(end * (1 - end) / 12), within(1e-12));
        }
    }

    @Test
    void allAndNoneReachTheEnds() {
        assertThat(WilsonInterval.of(20, 20, 0.95).high()).isEqualTo(1);
        assertThat(WilsonInterval.of(0, 20, 0.95).low()).isZero();
        assertThat(WilsonInterval.of(0, 0, 0.95)).isEqualTo(new WilsonInterval(0, 1));
    }

    @Test
    void moreSuccessesThanTrialsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(3, 2, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(1, 2, 1));
    }
}
