package atomization.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.random.Stream;
import org.junit.jupiter.api.Test;

class LogisticTest {
    @Test
    void theShortcutDecidesAsTheExponentialDoes() {
        Stream draws = Stream.of(20, "logistic", 0);
        for (int i = 0; i < 2_000_000; i++) {
            double x = 80 * draws.uniform(i, 0) - 40;
            double exact = 1 / (1 + StrictMath.exp(-x));
            // Half of the numbers lie close to the probability, where the shortcut could go wrong.
            double number = i % 2 == 0 ? draws.uniform(i, 1) : exact * (0.5 + draws.uniform(i, 1));
            assertThat(Logistic.isAbove(number, x)).isEqualTo(number < exact);
        }
    }

    @Test
    void extremesAreDecided() {
        assertThat(Logistic.isAbove(0, -1e9)).isFalse();
        assertThat(Logistic.isAbove(0.999, 1e9)).isTrue();
        assertThat(Logistic.isAbove(0.4999, 0)).isTrue();
        assertThat(Logistic.isAbove(0.5, 0)).isFalse();
    }
}
