package atomization.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.design.Factor;
import atomization.design.SaltelliPoints;
import atomization.design.Trajectories;
import atomization.random.Stream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Indices of functions whose indices are known. */
class SensitivityIndicesTest {
    /** Two-sided, in standard errors: a false alarm in one of 16,000 comparisons. */
    private static final double TOLERANCE = 4;

    private static List<Factor> factors(int count, double from, double to) {
        List<Factor> factors = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            factors.add(Factor.range("x" + k, Factor.Kind.NUMBER, from, to, false, 2));
        }
        return factors;
    }

    private static double[][] values(
            atomization.design.Points points, int factors, int replicates, double noise, ToDoubleFunction<double[]> f) {
        Stream chance = Stream.of(5, "noise", 0);
        double[][] values = new double[points.size()][replicates];
        double[] x = new double[factors];
        for (int point = 0; point < values.length; point++) {
            for (int k = 0; k < factors; k++) {
                x[k] = Double.parseDouble(points.value(point, k));
            }
            for (int replicate = 0; replicate < replicates; replicate++) {
                values[point][replicate] =
                        f.applyAsDouble(x) + (noise == 0 ? 0 : noise * chance.normal(point, replicate));
            }
        }
        return values;
    }

    /** Ishigami and Homma 1990 with a = 7, b = 0.1. */
    private static double ishigami(double[] x) {
        double sine = StrictMath.sin(x[1]);
        return StrictMath.sin(x[0]) + 7 * sine * sine + 0.1 * StrictMath.pow(x[2], 4) * StrictMath.sin(x[0]);
    }

    private static void requireClose(List<SobolIndex> indices, double[] first, double[] total, double widest) {
        for (int k = 0; k < first.length; k++) {
            SobolIndex index = indices.get(k);
            double ofFirst = (index.firstHigh() - index.firstLow()) / (2 * 1.96);
            double ofTotal = (index.totalHigh() - index.totalLow()) / (2 * 1.96);
            assertThat(ofFirst).as("standard error of S" + k).isLessThan(widest);
            assertThat(ofTotal).as("standard error of ST" + k).isLessThan(widest);
            assertThat(Math.abs(index.first() - first[k])).as("S" + k).isLessThan(TOLERANCE * ofFirst + 1e-9);
            assertThat(Math.abs(index.total() - total[k])).as("ST" + k).isLessThan(TOLERANCE * ofTotal + 1e-9);
        }
    }

    @Test
    void theIndicesOfIshigamisFunctionAreItsAnalyticOnes() {
        SaltelliPoints points = new SaltelliPoints(factors(3, -Math.PI, Math.PI), 2048, 1);
        SobolIndices indices = SobolIndices.of(3, values(points, 3, 1, 0, SensitivityIndicesTest::ishigami));
        double pi4 = Math.pow(Math.PI, 4);
        double pi8 = pi4 * pi4;
        double one = Math.pow(1 + 0.1 * pi4 / 5, 2) / 2;
        double two = 49.0 / 8;
        double both = 0.01 * pi8 * (1.0 / 18 - 1.0 / 50);
        double all = one + two + both;
        assertThat(indices.variance()).isCloseTo(all, org.assertj.core.data.Percentage.withPercentage(3));
        requireClose(
                indices.indices(),
                new double[] {one / all, two / all, 0},
                new double[] {(one + both) / all, two / all, both / all},
                0.035);
    }

    @Test
    void theIndicesOfSobolsFunctionGAreItsAnalyticOnes() {
        double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
        ToDoubleFunction<double[]> g = x -> {
            double product = 1;
            for (int k = 0; k < a.length; k++) {
                product *= (Math.abs(4 * x[k] - 2) + a[k]) / (1 + a[k]);
            }
            return product;
        };
        double all = 1;
        for (double each : a) {
            all *= 1 + 1 / (3 * (1 + each) * (1 + each));
        }
        double variance = all - 1;
        double[] first = new double[a.length];
        double[] total = new double[a.length];
        for (int k = 0; k < a.length; k++) {
            double own = 1 / (3 * (1 + a[k]) * (1 + a[k]));
            first[k] = own / variance;
            total[k] = own * all / (1 + own) / variance;
        }
        SaltelliPoints points = new SaltelliPoints(factors(8, 0, 1), 2048, 2);
        requireClose(SobolIndices.of(8, values(points, 8, 1, 0, g)).indices(), first, total, 0.03);
    }

    @Test
    void chanceIsTakenOutOfTheIndices() {
        // the noise has as much variance as the function: without correction total indices would be about half as large
        // for what matters, and a third for what does not
        SaltelliPoints points = new SaltelliPoints(factors(3, -Math.PI, Math.PI), 2048, 1);
        ToDoubleFunction<double[]> alone = x -> x[0] + x[1];
        double[][] noisy = values(points, 3, 3, 2.56, alone);
        SobolIndices indices = SobolIndices.of(3, noisy);
        requireClose(indices.indices(), new double[] {0.5, 0.5, 0}, new double[] {0.5, 0.5, 0}, 0.04);
        assertThat(indices.chance()).isBetween(0.2, 0.3);
        assertThat(indices.variance())
                .isCloseTo(2 * Math.PI * Math.PI / 3, org.assertj.core.data.Percentage.withPercentage(6));
        double[][] single = new double[noisy.length][];
        java.util.Arrays.setAll(single, point -> new double[] {noisy[point][0]});
        assertThat(SobolIndices.of(3, single).indices().get(2).totalLow())
                .as("with one replicate chance cannot be told from what factors do")
                .isGreaterThan(0.3);
    }

    @Test
    void whatAllPointsOfAReplicateShareChangesNothing() {
        SaltelliPoints points = new SaltelliPoints(factors(3, -Math.PI, Math.PI), 256, 1);
        double[][] plain = values(points, 3, 2, 1, SensitivityIndicesTest::ishigami);
        double[][] shifted = new double[plain.length][];
        java.util.Arrays.setAll(shifted, point -> new double[] {plain[point][0] + 100, plain[point][1] - 50});
        List<SobolIndex> one = SobolIndices.of(3, plain).indices();
        List<SobolIndex> other = SobolIndices.of(3, shifted).indices();
        for (int k = 0; k < 3; k++) {
            assertThat(other.get(k).first()).isCloseTo(one.get(k).first(), org.assertj.core.data.Offset.offset(1e-9));
            assertThat(other.get(k).total()).isCloseTo(one.get(k).total(), org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @Test
    void aLostPointTakesItsRowWithItAndIsCounted() {
        SaltelliPoints points = new SaltelliPoints(factors(3, -Math.PI, Math.PI), 64, 1);
        double[][] values = values(points, 3, 1, 0, SensitivityIndicesTest::ishigami);
        double[][] without = java.util.Arrays.copyOfRange(values, 5, values.length);
        double[][] lost = values.clone();
        lost[3] = null;
        SobolIndices indices = SobolIndices.of(3, lost);
        assertThat(indices.lost()).isEqualTo(1);
        assertThat(indices.rows()).isEqualTo(63);
        assertThat(indices.indices()).isEqualTo(SobolIndices.of(3, without).indices());
    }

    @Test
    void aMeasureThatDoesNotVaryHasNoIndices() {
        double[][] same = new double[5 * 16][];
        java.util.Arrays.fill(same, new double[] {0.1, 0.1});
        SobolIndices indices = SobolIndices.of(3, same);
        assertThat(indices.variance()).isZero();
        assertThat(indices.indices())
                .allSatisfy(index -> assertThat(index.first()).isNaN());
    }

    /** The function of Morris 1991, its coefficients of lower order fixed as (-1)^i and (-1)^(i + j). */
    private static double morris(double[] x) {
        double[] w = new double[20];
        for (int k = 0; k < 20; k++) {
            boolean curved = k == 2 || k == 4 || k == 6;
            w[k] = 2 * ((curved ? 1.1 * x[k] / (x[k] + 0.1) : x[k]) - 0.5);
        }
        double y = 0;
        for (int i = 0; i < 20; i++) {
            y += (i < 10 ? 20 : i % 2 == 0 ? -1 : 1) * w[i];
            for (int j = i + 1; j < 20; j++) {
                y += (j < 6 ? -15 : (i + j) % 2 == 0 ? 1 : -1) * w[i] * w[j];
                for (int l = j + 1; l < 5; l++) {
                    y -= 10 * w[i] * w[j] * w[l];
                    for (int s = l + 1; s < 4; s++) {
                        y += 5 * w[i] * w[j] * w[l] * w[s];
                    }
                }
            }
        }
        return y;
    }

    private static Screening screened(int trajectories, int replicates, double noise, int lost) {
        Trajectories points = new Trajectories(factors(20, 0, 1), trajectories, 4, 60, 4);
        int[] moved = new int[points.size()];
        double[] steps = new double[points.size()];
        for (int point = 0; point < moved.length; point++) {
            moved[point] = points.moved(point);
            steps[point] = points.step(point);
        }
        double[][] values = values(points, 20, replicates, noise, SensitivityIndicesTest::morris);
        if (lost >= 0) {
            values[lost] = null;
        }
        return Screening.of(20, moved, steps, values);
    }

    /**
     * The groups that Morris 1991 finds (his figure 1, the same for mu* in Campolongo, Cariboni and Saltelli 2007): factors 8
     * to 10 act much and alone, 1 to 7 act much and with others or curved, 11 to 20 hardly act. With the coefficients above
     * mu of the factors 8 to 10 is 40 plus or minus the effects of second order, each up to 2 x 2 in size and of random sign.
     */
    @Test
    void theTenImportantFactorsOfMorrissFunctionAreFoundAndToldApart() {
        List<MorrisIndex> indices = screened(10, 1, 0, -1).indices();
        double weakest = indices.subList(0, 10).stream()
                .mapToDouble(MorrisIndex::muStar)
                .min()
                .orElseThrow();
        double strongestOfRest = indices.subList(10, 20).stream()
                .mapToDouble(MorrisIndex::muStar)
                .max()
                .orElseThrow();
        assertThat(weakest).isGreaterThan(2 * strongestOfRest);
        for (int factor = 7; factor < 10; factor++) {
            assertThat(indices.get(factor).mu()).isEqualTo(indices.get(factor).muStar());
            assertThat(indices.get(factor).mu()).isBetween(32.0, 48.0);
            assertThat(indices.get(factor).sigma()).isLessThan(12);
        }
        for (int factor = 0; factor < 7; factor++) {
            assertThat(indices.get(factor).sigma())
                    .as("sigma of x%d", factor + 1)
                    .isGreaterThan(12);
        }
        // where effects of both signs cancel, mu hides what mu* shows
        assertThat(indices.subList(0, 6))
                .anySatisfy(index -> assertThat(Math.abs(index.mu())).isLessThan(0.7 * index.muStar()));
    }

    @Test
    void chanceIsToldApartFromInteraction() {
        // effects of 2 runs over a step of 2/3: standard deviation 6 sqrt(2) 1.5 / sqrt(4 replicates) = 6.36
        Screening noisy = screened(20, 4, 6, -1);
        List<MorrisIndex> indices = noisy.indices();
        List<MorrisIndex> exact = screened(20, 1, 0, -1).indices();
        for (int factor = 7; factor < 10; factor++) {
            assertThat(indices.get(factor).noise()).isBetween(4.5, 8.5);
            assertThat(indices.get(factor).sigma()).isLessThan(exact.get(factor).sigma() + 6);
            assertThat(indices.get(factor).isBeyondChance()).isTrue();
        }
        assertThat(exact.get(0).noise()).isNaN();
    }

    @Test
    void aLostPointTakesItsTrajectoryWithItAndIsCounted() {
        Screening whole = screened(6, 1, 0, -1);
        Screening cut = screened(6, 1, 0, 3);
        assertThat(cut.lost()).isEqualTo(1);
        assertThat(cut.trajectories()).isEqualTo(5);
        assertThat(cut.effects().get(4))
                .isDeepEqualTo(java.util.Arrays.copyOfRange(whole.effects().get(4), 1, 6));
        assertThat(cut.indices(3))
                .hasSize(20)
                .allSatisfy(index -> assertThat(index.effects()).isEqualTo(3));
    }
}
