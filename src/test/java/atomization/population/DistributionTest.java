package atomization.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {
    private static final Offset<Double> EXACT = within(1e-9);

    /** Quartiles of the standard normal distribution lie here. */
    private static final double QUARTILE = 0.6744897501960817;

    @Test
    void aConstantIsTheSameForAll() {
        assertThat(new Constant(0.3).value(7, 10, 0.9)).isEqualTo(0.3);
    }

    @Test
    void integersCountTheEntities() {
        assertThat(new Integers().value(7, 10, 0.9)).isEqualTo(7);
    }

    @Test
    void aListGivesOneValueAnEntity() {
        Listed listed = new Listed(new double[] {0.1, 0.2, 0.4});
        assertThat(listed.value(2, 3, 0.9)).isEqualTo(0.4);
        assertThatCode(() -> listed.requireSize(3)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> listed.requireSize(4))
                .withMessage("the list has 3 values, but 4 are needed, one an entity");
    }

    @Test
    void aListIsKeptAsItWasGiven() {
        double[] given = {0.1, 0.2};
        Listed listed = new Listed(given);
        given[0] = 5;
        listed.values()[1] = 5;
        assertThat(listed.values()).containsExactly(0.1, 0.2);
        assertThat(listed)
                .isEqualTo(new Listed(new double[] {0.1, 0.2}))
                .hasSameHashCodeAs(new Listed(new double[] {0.1, 0.2}))
                .isNotEqualTo(new Listed(new double[] {0.1, 0.3}))
                .hasToString("Listed[0.1, 0.2]");
        assertThat(listed.hashCode()).isNotEqualTo(new Listed(new double[] {0.1, 0.3}).hashCode());
    }

    @Test
    void uniformRunsFromBoundToBound() {
        Uniform uniform = new Uniform(0.2, 0.6);
        assertThat(uniform.value(0, 1, 0)).isEqualTo(0.2);
        assertThat(uniform.value(0, 1, 0.75)).isCloseTo(0.5, EXACT);
    }

    @Test
    void normalInvertsItsUniformNumberAndClips() {
        Normal normal = new Normal(0.5, 0.1, 0.4, 0.55);
        assertThat(normal.value(0, 1, 0.5)).isCloseTo(0.5, EXACT);
        assertThat(normal.value(0, 1, 0.25)).isCloseTo(0.5 - 0.1 * QUARTILE, EXACT);
        assertThat(normal.value(0, 1, 0.01)).isEqualTo(0.4);
        assertThat(normal.value(0, 1, 0.99)).isEqualTo(0.55);
    }

    @Test
    void normalIsFiniteAtTheEdges() {
        Normal normal = new Normal(0, 1, -1e300, 1e300);
        assertThat(normal.value(0, 1, 0)).isBetween(-9.0, -8.0);
        assertThat(normal.value(0, 1, Math.nextDown(1.0))).isBetween(8.0, 9.0);
    }

    @Test
    void quantilesAreThoseOfTheMiddleOfEachEntitysShare() {
        QuantileNormal quantiles = new QuantileNormal(0.25, 0.1, -1e300, 1e300);
        // the middles of two halves are the quartiles
        assertThat(quantiles.value(0, 2, 0.9)).isCloseTo(0.25 - 0.1 * QUARTILE, EXACT);
        assertThat(quantiles.value(1, 2, 0.9)).isCloseTo(0.25 + 0.1 * QUARTILE, EXACT);
        assertThat(new QuantileNormal(0.25, 0.1, 0.2, 0.3).value(0, 2, 0)).isEqualTo(0.2);
    }

    @Test
    void truncationConditionsOnTheBounds() {
        TruncatedNormal half = new TruncatedNormal(1, 2, 1, 1e9);
        // the median of the upper half is the upper quartile of the whole
        assertThat(half.value(0, 1, 0.5)).isCloseTo(1 + 2 * QUARTILE, EXACT);
        assertThat(half.value(0, 1, 0)).isCloseTo(1, EXACT);
        TruncatedNormal lower = new TruncatedNormal(1, 2, -1e9, 1);
        assertThat(lower.value(0, 1, 0.5)).isCloseTo(1 - 2 * QUARTILE, EXACT);
        TruncatedNormal narrow = new TruncatedNormal(0, 1, -QUARTILE, QUARTILE);
        assertThat(narrow.value(0, 1, 0.5)).isCloseTo(0, EXACT);
        assertThat(narrow.value(0, 1, Math.nextDown(1.0))).isBetween(QUARTILE - 1e-9, QUARTILE);
    }

    @Test
    void truncationToAlmostNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TruncatedNormal(0, 1, 9, 10))
                .withMessage("hardly any of the normal distribution lies between min and max");
        assertThatIllegalArgumentException().isThrownBy(() -> new TruncatedNormal(9, 1, 0, 1));
        assertThatCode(() -> new TruncatedNormal(0, 1, 6, 7)).doesNotThrowAnyException();
    }

    @Test
    void lognormalHasTheMeanThatWasAskedFor() {
        Lognormal lognormal = new Lognormal(700, 1, 0, 1e300);
        // the median of a lognormal distribution of mean m is m exp(-sigma^2 / 2)
        assertThat(lognormal.value(0, 1, 0.5)).isCloseTo(700 * 0.6065306597, within(1e-5));
        assertThat(lognormal.value(0, 1, 0.75)).isCloseTo(700 * StrictMath.exp(-0.5 + QUARTILE), within(1e-6));
        double sum = 0;
        int cells = 100_000;
        for (int k = 0; k < cells; k++) {
            sum += lognormal.value(0, 1, (k + 0.5) / cells);
        }
        assertThat(sum / cells).isCloseTo(700, within(0.5));
        assertThat(new Lognormal(700, 1, 800, 900).value(0, 1, 0.5)).isEqualTo(800);
        assertThat(new Lognormal(700, 1, 0, 100).value(0, 1, 0.5)).isEqualTo(100);
    }

    @Test
    void boundsInTheWrongOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Uniform(1, 0))
                .withMessage("min (1.0) is above max (0.0)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Normal(0, 1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new QuantileNormal(0, 1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TruncatedNormal(0, 1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lognormal(1, 1, 1, 0));
        assertThat(new Uniform(1, 1).value(0, 1, 0.5)).isEqualTo(1);
    }

    @Test
    void onlyValuesThatAreGivenAreKeptExactly() {
        assertThat(List.of(new Constant(1), new Integers(), new Listed(new double[1]), new QuantileNormal(0, 1, 0, 1)))
                .allMatch(Distribution::isGiven);
        assertThat(List.of(
                        new Uniform(0, 1),
                        new Normal(0, 1, 0, 1),
                        new TruncatedNormal(0, 1, 0, 1),
                        new Lognormal(1, 1, 0, 1)))
                .noneMatch(Distribution::isGiven);
    }

    /** Distributions whose values reach from 0.2 to 0.8. */
    static List<Distribution> within02And08() {
        return List.of(
                new Listed(new double[] {0.8, 0.2}),
                new Uniform(0.2, 0.8),
                new Normal(0.5, 1, 0.2, 0.8),
                new QuantileNormal(0.5, 1, 0.2, 0.8),
                new TruncatedNormal(0.5, 1, 0.2, 0.8),
                new Lognormal(0.5, 1, 0.2, 0.8));
    }

    @ParameterizedTest
    @MethodSource("within02And08")
    void aDistributionIsHeldAgainstTheBoundsOfItsTrait(Distribution distribution) {
        assertThatCode(() -> distribution.requireWithin(0.2, 0.8)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> distribution.requireWithin(0.21, 1))
                .withMessageContaining("is 0.2, but has to lie in [0.21, 1.0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> distribution.requireWithin(0, 0.79))
                .withMessageContaining("is 0.8, but has to lie in [0.0, 0.79]");
        assertThatCode(() -> distribution.requireSize(1000))
                .satisfies(refused -> assertThat(refused == null).isEqualTo(!(distribution instanceof Listed)));
    }

    @Test
    void aConstantOutOfBoundsIsRefused() {
        assertThatCode(() -> new Constant(0.2).requireWithin(0.2, 0.2)).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Constant(Double.NaN).requireWithin(0, 1))
                .withMessage("the value is NaN, but has to lie in [0.0, 1.0]");
        assertThatIllegalArgumentException().isThrownBy(() -> new Constant(0.1).requireWithin(0.2, 1));
    }

    @Test
    void integersFitOnlyWhereThereIsNoUpperBound() {
        assertThatCode(() -> new Integers().requireWithin(-1, Double.POSITIVE_INFINITY))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Integers().requireWithin(0, 1))
                .withMessageContaining("do not stay below 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Integers().requireWithin(1, Double.POSITIVE_INFINITY))
                .withMessageContaining("the least value");
    }

    @Test
    void withoutBoundsOfTheirOwnFortyStandardDeviationsAreThoughtToBeReached() {
        assertThatCode(() -> new QuantileNormal(0, 1, -1e300, 1e300).requireWithin(-40, 40))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuantileNormal(0, 1, -1e300, 1e300).requireWithin(-39, 40));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuantileNormal(0, 1, -1e300, 1e300).requireWithin(-40, 39));
        double most = StrictMath.exp(StrictMath.log(2) + 40 * 0.1);
        assertThatCode(() -> new Lognormal(2, 0.1, 0, 1e300).requireWithin(0, most))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lognormal(2, 0.1, 0, 1e300).requireWithin(0, most * 0.99));
    }

    @Test
    void theNormalDistributionIsThatOfTheTables() {
        assertThat(StandardNormal.cumulative(1.959963984540054)).isCloseTo(0.975, within(1e-12));
        assertThat(StandardNormal.cumulative(0)).isCloseTo(0.5, within(1e-15));
        assertThat(StandardNormal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-9));
    }
}
