package atomization.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.analysis.WeightedSample;
import atomization.random.Stream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

/** The machinery of calibration on a model of which the truth is known: observations with normal errors around two values. */
class AbcSamplerTest {
    private static final int FITS = 100;
    private static final int BINS = 10;
    private static final double ERROR = 0.1;
    /** How often a right machine would be taken for a wrong one, by test. */
    private static final double FALSE_ALARM = 0.001;

    /** Fits one observation, with observations in the model whose error is {@code error}. */
    private static Population fit(long seed, double[] observed, double error, int particles, int generations) {
        AbcSampler sampler = new AbcSampler(seed, observed.length, particles, 0.5);
        List<Population> before = List.of();
        for (int generation = 0; generation < generations; generation++) {
            AbcSampler.Proposals proposals = before.isEmpty() ? sampler.first() : sampler.after(before.get(0));
            Stream chance = Stream.of(seed, "model", generation);
            double[] distances = new double[proposals.places().size()];
            List<double[]> figures = new ArrayList<>();
            for (int k = 0; k < distances.length; k++) {
                double[] simulated = new double[observed.length];
                double square = 0;
                for (int d = 0; d < observed.length; d++) {
                    simulated[d] = proposals.places().get(k)[d] + error * chance.normal(k, d);
                    square += Math.pow((simulated[d] - observed[d]) / ERROR, 2);
                }
                figures.add(simulated);
                distances[k] = Math.sqrt(square / observed.length);
            }
            before = List.of(sampler.select(before, proposals, distances, figures));
        }
        return before.get(0);
    }

    /** For each dimension, in which bin of its posterior the truth lies, counted over many fits. */
    private static int[][] ranks(double error, int generations) {
        int[][] counts = new int[2][BINS];
        for (int fit = 0; fit < FITS; fit++) {
            Stream truth = Stream.of(20261123, "truth", fit);
            double[] known = {truth.uniform(0, 0), truth.uniform(0, 1)};
            double[] observed = {known[0] + ERROR * truth.normal(0, 2), known[1] + ERROR * truth.normal(0, 3)};
            Population posterior = fit(fit, observed, error, 160, generations);
            for (int d = 0; d < 2; d++) {
                int dimension = d;
                WeightedSample sample = WeightedSample.of(
                        posterior.particles().stream()
                                .mapToDouble(each -> each.place()[dimension])
                                .toArray(),
                        posterior.weights());
                counts[d][(int) Math.min(BINS - 1, BINS * sample.below(known[d]))]++;
            }
        }
        return counts;
    }

    private static double chiSquare(int[] counts) {
        double expected = (double) FITS / BINS;
        double sum = 0;
        for (int count : counts) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return sum;
    }

    /** Simulation-based calibration (Talts and others 2018): where the truth lies in its posterior is uniform. */
    @Test
    void theTruthLiesAnywhereInItsPosteriorAsOftenAsAnywhereElse() {
        double limit = new ChiSquaredDistribution(null, BINS - 1).inverseCumulativeProbability(1 - FALSE_ALARM);
        int[][] counts = ranks(ERROR, 12);
        assertThat(chiSquare(counts[0])).as("ranks %s", counts[0]).isLessThan(limit);
        assertThat(chiSquare(counts[1])).as("ranks %s", counts[1]).isLessThan(limit);
        assertThat(chiSquare(ranks(ERROR / 4, 12)[0]))
                .as("a model whose error is four times too small must be found out")
                .isGreaterThan(limit);
    }

    @Test
    void thePosteriorHasTheMeanAndTheWidthOfTheExactOne() {
        // Far from the ends of the prior the posterior is normal around the observation, with the variance of the
        // error.
        // Taking all within a tolerance t adds that of a disc whose radius is t sqrt(2) errors: t^2 / 2 of it.
        List<Double> means = new ArrayList<>();
        List<Double> widths = new ArrayList<>();
        double tolerance = 0;
        for (int fit = 0; fit < 20; fit++) {
            Population posterior = fit(1000 + fit, new double[] {0.45, 0.6}, ERROR, 200, 12);
            tolerance = Math.max(tolerance, posterior.tolerance());
            WeightedSample sample = WeightedSample.of(
                    posterior.particles().stream()
                            .mapToDouble(each -> each.place()[0])
                            .toArray(),
                    posterior.weights());
            means.add(sample.mean());
            double wider = Math.sqrt(1 + posterior.tolerance() * posterior.tolerance() / 2);
            widths.add(sample.deviation() / (ERROR * wider));
        }
        assertThat(tolerance).isLessThan(1);
        double mean = means.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double width =
                widths.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        // 20 fits of some 60 effective particles: standard error of the mean 0.1 / sqrt(1200) = 0.003, of the width 2%
        assertThat(mean).isBetween(0.45 - 4 * 0.003, 0.45 + 4 * 0.003);
        assertThat(width).isBetween(1 - 4 * 0.02, 1 + 4 * 0.02);
    }

    @Test
    void tolerancesFallAndWeightsAreOnesAtFirst() {
        AbcSampler sampler = new AbcSampler(3, 2, 40, 0.5);
        AbcSampler.Proposals first = sampler.first();
        double[] distances = new double[40];
        List<double[]> figures = new ArrayList<>();
        for (int k = 0; k < 40; k++) {
            distances[k] = k == 7 ? Double.POSITIVE_INFINITY : (k * 17) % 40;
            figures.add(new double[] {k});
        }
        Population one = sampler.select(List.of(), first, distances, figures);
        assertThat(one.particles())
                .hasSize(20)
                .allSatisfy(each -> assertThat(each.weight()).isEqualTo(1));
        assertThat(one.failed()).isEqualTo(1);
        assertThat(one.effectiveSize()).isCloseTo(20, org.assertj.core.data.Offset.offset(1e-9));
        AbcSampler.Proposals second = sampler.after(one);
        assertThat(second.places()).hasSize(20);
        assertThat(second.places()).allSatisfy(place -> assertThat(place[0]).isBetween(0.0, 1.0));
        double[] near = new double[20];
        java.util.Arrays.fill(near, 100);
        near[3] = 0.5;
        Population two = sampler.select(List.of(one), second, near, figures.subList(0, 20));
        assertThat(two.tolerance()).isLessThan(one.tolerance());
        assertThat(two.acceptance()).isEqualTo(1.0 / 20);
        assertThat(two.particles())
                .anySatisfy(each -> assertThat(each.generation()).isEqualTo(1));
        // what is drawn is a function of seed, generation, particle and attempt
        assertThat(new AbcSampler(3, 2, 40, 0.5).after(one).places().get(5))
                .isEqualTo(second.places().get(5));
    }

    @Test
    void theMedoidIsADrawnPointInTheMiddle() {
        List<Particle> particles = new ArrayList<>();
        double[][] places = {{0, 0}, {1, 0}, {0.5, 0.2}, {0, 1}, {1, 1}};
        for (int k = 0; k < places.length; k++) {
            particles.add(new Particle(0, k, places[k], 1, k, new double[0]));
        }
        assertThat(new Population(0, particles, 4, 1, 5, 0).medoid().number()).isEqualTo(2);
        particles.set(4, new Particle(0, 4, places[4], 20, 4, new double[0]));
        assertThat(new Population(0, particles, 4, 1, 5, 0).medoid().number()).isEqualTo(4);
    }

    @Test
    void drawsFromThePosteriorComeAsOftenAsTheirWeightsAsk() {
        List<Particle> particles = List.of(
                new Particle(0, 0, new double[] {0}, 6, 0, new double[0]),
                new Particle(0, 1, new double[] {0}, 1, 0, new double[0]),
                new Particle(0, 2, new double[] {0}, 3, 0, new double[0]));
        List<Particle> drawn = PosteriorDraws.of(new Population(0, particles, 0, 1, 3, 0), 10);
        assertThat(drawn.stream().map(Particle::number)).containsExactly(0, 0, 0, 0, 0, 0, 1, 2, 2, 2);
    }
}
