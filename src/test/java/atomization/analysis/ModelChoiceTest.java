package atomization.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import atomization.random.Stream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelChoiceTest {
    /** Particles of one parameter with a prior up to {@code width}; the observation is 0, of which the error is 1. */
    private static ModelChoice.Draws draws(long seed, double width, int count) {
        Stream stream = Stream.of(seed, "draws", 0);
        List<double[]> places = new ArrayList<>();
        double[] distances = new double[count];
        for (int k = 0; k < count; k++) {
            double place = stream.uniform(k, 0);
            places.add(new double[] {place});
            distances[k] = Math.abs(width * place + stream.normal(k, 1));
        }
        return new ModelChoice.Draws(places, distances);
    }

    /**
     * The evidence of a prior from 0 to w is (Phi(w) - 1/2) / w: 0.3413 for 1, 0.05 for 10, so that the first has a
     * probability of 0.872. Of 20,000 draws each some 1,500 are within 0.1; three and a half standard errors are 0.03.
     */
    @Test
    void aModelThatDrawsMuchThatMissesIsPunishedAsItsEvidenceAsks() {
        ModelChoice choice = new ModelChoice(List.of(draws(1, 1, 20000), draws(2, 10, 20000)));
        assertThat(choice.probabilities(0.1)[0]).isCloseTo(0.872, offset(0.03));
        // confined to its lower half the second one's evidence is 0.1, and its probability 0.227
        assertThat(choice.underOtherPriors(0.1).get(1)[1]).isCloseTo(0.227, offset(0.04));
    }

    @Test
    void theToleranceIsAQuantileOfAllThatEnded() {
        ModelChoice choice = new ModelChoice(List.of(
                new ModelChoice.Draws(
                        List.of(new double[1], new double[1]), new double[] {1, Double.POSITIVE_INFINITY}),
                new ModelChoice.Draws(List.of(new double[1], new double[1], new double[1]), new double[] {4, 2, 3})));
        assertThat(choice.tolerance(0.5)).isEqualTo(2);
        assertThat(choice.accepted(0, 2)).isEqualTo(1);
        assertThat(choice.accepted(1, 2)).isEqualTo(1);
        // one of two against one of three
        assertThat(choice.probabilities(2)[0]).isCloseTo(0.6, offset(1e-12));
    }
}
