package atomization.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atomization.results.JsonReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScriptDataTest {
    @Test
    void whateverIsWrittenIsReadBackAsJson() {
        Map<String, Object> data = Map.of("a <b>", List.of(SmallResult.NASTY, "\u00e9\u20ac\ud83d\ude00\u2029\n"));
        String text = ScriptData.of(data);
        assertThat(text).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\n").isEqualTo(text.strip());
        assertThat(JsonReader.read(text)).isEqualTo(data);
    }

    @Test
    void numbersHaveFiveDigits() {
        assertThat(ScriptData.of(new double[] {0.1234567, -1234.567, 12, Double.NaN, 0, 0.00010000001, 0.5}))
                .isEqualTo("[0.12346,-1234.6,12,null,0,0.0001,0.5]");
    }

    @Test
    void theQuickWayAndTheExactWayAgree() {
        SplittableRandom random = new SplittableRandom(7);
        MathContext digits = new MathContext(5);
        for (int k = 0; k < 20_000; k++) {
            double value = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(9) - 3);
            double shown = Double.parseDouble(ScriptData.of(value));
            double exact = new BigDecimal(value).round(digits).doubleValue();
            assertThat(shown).isCloseTo(exact, org.assertj.core.data.Offset.offset(1.01e-4 * Math.abs(value) + 1e-9));
        }
    }

    @Test
    void whatIsNoPlainDataIsRefused() {
        assertThatThrownBy(() -> ScriptData.of(new Object())).isInstanceOf(IllegalArgumentException.class);
    }
}
