package atomization.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NumberTextTest {
    @Test
    void numbersHaveTheFewestDigits() {
        assertThat(NumberText.of(0.3)).isEqualTo("0.3");
        assertThat(NumberText.of(10_000)).isEqualTo("10000");
        assertThat(NumberText.of(-2.5)).isEqualTo("-2.5");
        assertThat(NumberText.of(0.0)).isEqualTo("0");
        assertThat(NumberText.of(-0.0)).isEqualTo("0");
        assertThat(NumberText.of(1e-5)).isEqualTo("0.00001");
        assertThat(NumberText.of(1.5e-6)).isEqualTo("1.5e-6");
        assertThat(NumberText.of(1e15)).isEqualTo("1000000000000000");
        assertThat(NumberText.of(1e23)).isEqualTo("1e23");
        assertThat(NumberText.of(2e-44)).isEqualTo("2e-44");
        assertThat(NumberText.of(Double.MIN_VALUE)).isEqualTo("5e-324");
        assertThat(NumberText.of(Double.MAX_VALUE)).isEqualTo("1.7976931348623157e308");
        assertThat(NumberText.of(1.0 / 3)).isEqualTo("0.3333333333333333");
        assertThat(NumberText.of(2.0E-3)).isEqualTo("0.002");
    }

    @Test
    void everyNumberReadsBackTheSameAndIsNoLongerThanJavaWritesIt() {
        SplittableRandom random = new SplittableRandom(1989);
        for (int i = 0; i < 20_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                String text = NumberText.of(number);
                assertThat(Double.parseDouble(text)).isEqualTo(number);
                assertThat(digits(text)).isLessThanOrEqualTo(digits(Double.toString(number)));
            }
        }
    }

    private static int digits(String text) {
        return new BigDecimal(text).stripTrailingZeros().precision();
    }
}
