package atomization.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import atomization.random.Stream;
import org.junit.jupiter.api.Test;

class WeightedSampleTest {
    @Test
    void theScoreIsThatOfItsDefinition() {
        double[] values = {3, -1, 4, 0.5};
        double[] weights = {0.2, 0.3, 0.1, 0.4};
        double away = 0;
        double apart = 0;
        for (int i = 0; i < 4; i++) {
            away += weights[i] * Math.abs(values[i] - 1.2);
            for (int j = 0; j < 4; j++) {
                apart += weights[i] * weights[j] * Math.abs(values[i] - values[j]);
            }
        }
        assertThat(WeightedSample.of(values, weights).score(1.2)).isCloseTo(away - apart / 2, offset(1e-12));
        assertThat(WeightedSample.even(new double[] {2}).score(5)).isEqualTo(3);
    }

    /** Of a normal forecast, by Gneiting and others 2005: sigma (2 phi(0) - 1 / sqrt(pi)) where it is right. */
    @Test
    void theScoreOfALargeNormalSampleIsTheKnownOne() {
        double[] values = new double[20000];
        Stream draws = Stream.of(1, "normal", 0);
        for (int k = 0; k < values.length; k++) {
            values[k] = 2 * draws.normal(k, 0);
        }
        double known = 2 * (2 / Math.sqrt(2 * Math.PI) - 1 / Math.sqrt(Math.PI));
        // standard error about 2 x 0.6 / sqrt(20000) = 0.008
        assertThat(WeightedSample.even(values).score(0)).isCloseTo(known, offset(4 * 0.008));
    }

    @Test
    void quantilesGoByWeightAndLeaveOutWhatIsUnknown() {
        WeightedSample sample =
                WeightedSample.of(new double[] {10, Double.NaN, 20, 30}, new double[] {0.1, 0.5, 0.3, 0.1});
        assertThat(sample.values()).containsExactly(10, 20, 30);
        assertThat(sample.quantile(0.2)).isEqualTo(10);
        assertThat(sample.quantile(0.5)).isEqualTo(20);
        assertThat(sample.quantile(0.81)).isEqualTo(30);
        assertThat(sample.mean()).isCloseTo(20, offset(1e-12));
        assertThat(sample.deviation()).isCloseTo(Math.sqrt(40), offset(1e-9));
        assertThat(sample.below(25)).isCloseTo(0.8, offset(1e-12));
    }
}
