package atomization.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

/**
 * The tester is tested: outcomes without simulation whose truth is known, 30 claims a set, 300 sets, 16 replicates a claim.
 * The smallest effect that counts is 1, one standard deviation. All seeds were fixed beforehand. Where a rate is stated, the
 * bound is the rate plus 3.3 standard errors of 300 sets: a false alarm of 1 in 2,000.
 */
class KnownTruthTest {
    private static final int SETS = 300;
    private static final int CLAIMS = 30;
    private static final int REPLICATES = 16;
    private static final double ALPHA = 0.05;
    private static final double BOUND = ALPHA + 3.3 * Math.sqrt(ALPHA * (1 - ALPHA) / SETS);

    private static List<EffectTest.Outcome> set(long seed, double truth, boolean skewed) {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        List<EffectTest> tests = new ArrayList<>();
        for (int claim = 0; claim < CLAIMS; claim++) {
            double[] effects = new double[REPLICATES];
            for (int r = 0; r < REPLICATES; r++) {
                double uniform = random.nextDouble();
                effects[r] = truth
                        + (skewed ? (uniform - 0.5) * Math.sqrt(12) : normal.inverseCumulativeProbability(uniform));
            }
            tests.add(EffectTest.of(effects, 1));
        }
        return outcomes(tests);
    }

    private static List<EffectTest.Outcome> outcomes(List<EffectTest> tests) {
        double[] adjusted =
                Holm.adjust(tests.stream().mapToDouble(EffectTest::probability).toArray());
        List<EffectTest.Outcome> outcomes = new ArrayList<>();
        for (int k = 0; k < adjusted.length; k++) {
            outcomes.add(tests.get(k).outcome(adjusted[k], ALPHA));
        }
        return outcomes;
    }

    private static double shareOfSetsWith(double truth, boolean skewed, EffectTest.Outcome... any) {
        int sets = 0;
        for (int seed = 0; seed < SETS; seed++) {
            List<EffectTest.Outcome> outcomes = set(seed, truth, skewed);
            sets += outcomes.stream().anyMatch(List.of(any)::contains) ? 1 : 0;
        }
        return sets / (double) SETS;
    }

    private static double shareOfClaims(double truth, EffectTest.Outcome outcome) {
        int claims = 0;
        for (int seed = 0; seed < SETS; seed++) {
            claims += (int)
                    set(seed, truth, false).stream().filter(outcome::equals).count();
        }
        return claims / (double) (SETS * CLAIMS);
    }

    @Test
    void anEffectThatWasPutInIsFound() {
        assertThat(shareOfClaims(3, EffectTest.Outcome.SUPPORTED)).isGreaterThan(0.95);
        assertThat(shareOfSetsWith(3, false, EffectTest.Outcome.NOT_SUPPORTED, EffectTest.Outcome.CONTRADICTED))
                .isZero();
    }

    @Test
    void noEffectIsShownToBeSmallerThanWhatCounts() {
        assertThat(shareOfClaims(-0.5, EffectTest.Outcome.NOT_SUPPORTED)).isGreaterThan(0.8);
        assertThat(shareOfClaims(0, EffectTest.Outcome.NOT_SUPPORTED)).isGreaterThan(0.5);
        assertThat(shareOfSetsWith(0, false, EffectTest.Outcome.SUPPORTED, EffectTest.Outcome.CONTRADICTED))
                .isLessThanOrEqualTo(BOUND);
    }

    @Test
    void theOppositeIsContradicted() {
        assertThat(shareOfClaims(-3, EffectTest.Outcome.CONTRADICTED)).isGreaterThan(0.95);
        assertThat(shareOfSetsWith(-3, false, EffectTest.Outcome.SUPPORTED)).isZero();
    }

    @Test
    void anEffectBelowTheSmallestThatCountsIsNotSupported() {
        assertThat(shareOfClaims(0.2, EffectTest.Outcome.SUPPORTED)).isLessThan(0.002);
        assertThat(shareOfClaims(0.2, EffectTest.Outcome.CONTRADICTED)).isLessThan(0.002);
    }

    @Test
    void anEffectJustAsLargeAsCountsIsJudgedWronglyInNoMoreSetsThanStated() {
        assertThat(shareOfSetsWith(1, false, EffectTest.Outcome.SUPPORTED, EffectTest.Outcome.CONTRADICTED))
                .isLessThanOrEqualTo(BOUND);
        assertThat(shareOfSetsWith(-1, false, EffectTest.Outcome.SUPPORTED, EffectTest.Outcome.CONTRADICTED))
                .isLessThanOrEqualTo(BOUND);
        assertThat(shareOfSetsWith(1, true, EffectTest.Outcome.SUPPORTED, EffectTest.Outcome.CONTRADICTED))
                .isLessThanOrEqualTo(BOUND);
    }

    @Test
    void theRateIsUsedUpAtTheEdgeSoThatTheTestIsNotMerelyTimid() {
        double either = shareOfSetsWith(1, false, EffectTest.Outcome.SUPPORTED, EffectTest.Outcome.NOT_SUPPORTED);
        assertThat(either).isBetween(0.01, BOUND);
    }

    /** A set of claims about three doses, a step of {@code first} and one of {@code second}, with noise of 0.5 at each. */
    private static List<EffectTest.Outcome> doses(long seed, double first, double second) {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(1000 + seed);
        NormalDistribution normal = new NormalDistribution(null, 0, 0.5);
        List<EffectTest> tests = new ArrayList<>();
        for (int claim = 0; claim < CLAIMS; claim++) {
            double[][] blocks = new double[REPLICATES][3];
            double[] effects = new double[REPLICATES];
            for (int r = 0; r < REPLICATES; r++) {
                double[] steps = {0, first, first + second};
                for (int dose = 0; dose < 3; dose++) {
                    blocks[r][dose] = r + steps[dose] + normal.inverseCumulativeProbability(random.nextDouble());
                }
                effects[r] = blocks[r][2] - blocks[r][0];
            }
            tests.add(EffectTest.of(effects, 1).withTrend(PageTrend.of(blocks).probability()));
        }
        return outcomes(tests);
    }

    @Test
    void dosesAreJudgedByEffectAndTrendTogether() {
        int wrong = 0;
        int found = 0;
        for (int seed = 0; seed < SETS; seed++) {
            wrong += doses(seed, 0.5, 0.5).contains(EffectTest.Outcome.SUPPORTED) ? 1 : 0;
            found += (int) doses(seed, 1.5, 1.5).stream()
                    .filter(EffectTest.Outcome.SUPPORTED::equals)
                    .count();
        }
        assertThat(wrong / (double) SETS).isLessThanOrEqualTo(BOUND);
        assertThat(found / (double) (SETS * CLAIMS)).isGreaterThan(0.95);
    }

    @Test
    void twoLumpsHaveTwoModesAndOneHasOne() {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(11);
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        int found = 0;
        int wrong = 0;
        for (int set = 0; set < 60; set++) {
            double[] two = new double[40];
            double[] one = new double[40];
            for (int k = 0; k < 40; k++) {
                one[k] = normal.inverseCumulativeProbability(random.nextDouble());
                two[k] = normal.inverseCumulativeProbability(random.nextDouble()) + (random.nextDouble() < 0.5 ? 0 : 6);
            }
            found += DipTest.of(two).probability() < ALPHA ? 1 : 0;
            wrong += DipTest.of(one).probability() < ALPHA ? 1 : 0;
        }
        assertThat(found).isGreaterThan(57);
        // the uniform null is conservative for normal samples; 9 of 60 has probability below 0.002 at a rate of 0.05
        assertThat(wrong).isLessThan(9);
    }
}
