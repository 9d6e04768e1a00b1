package atomization.calibration;

import atomization.random.Stream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Approximate Bayesian computation by a sequence of populations (Sisson, Fan and Tanaka 2007; Toni and others 2009; Beaumont
 * and others 2009), in the form of Lenormand, Jabot and Deffuant 2013, whose generations have a size that is known
 * beforehand.
 *
 * <p>All happens in the unit cube, in which every prior is uniform. The first generation draws N particles from it and keeps
 * the nearest; their largest distance is the tolerance. Every further one draws as many new particles as were not kept, each
 * around a kept one that is chosen by weight, with a normal kernel of twice the weighted covariance of the kept ones; then the
 * nearest of kept and new ones are kept. A new particle weighs the density of the prior over that of its proposal; that is
 * {@code Z / sum_j w_j phi(x; x_j, 2 Sigma)}, where Z is the share of proposals inside the cube (others are drawn again),
 * because kept particles of earlier generations keep their weights.
 *
 * <p>What is drawn depends on the seed, the generation, the particle and the attempt alone; what is kept, on distances and,
 * where they are equal, on these numbers. Neither depends on the order in which runs end.
 */
public final class AbcSampler {
    private static final int MOST_ATTEMPTS = 1 << 20;
    private static final double COVARIANCES = 2;
    private static final double SMALLEST_VARIANCE = 1e-12;

    private final long seed;
    private final int dimensions;
    private final int size;
    private final int kept;

    /**
     * What a generation draws.
     *
     * @param places of each new particle the place of each parameter, from 0 to 1
     * @param densities of each the density of its proposal
     */
    public record Proposals(int generation, List<double[]> places, double[] densities) {
        /** Keeps a copy of the list. */
        public Proposals {
            places = List.copyOf(places);
        }
    }

    /**
     * @param size particles that compete in each generation
     * @param share share of them that is kept
     */
    public AbcSampler(long seed, int dimensions, int size, double share) {
        this.seed = seed;
        this.dimensions = dimensions;
        this.size = size;
        this.kept = (int) Math.max(2, Math.min(size - 1, Math.round(size * share)));
    }

    /** How many particles are kept. */
    public int kept() {
        return kept;
    }

    /** What the first generation draws: particles from the prior. */
    public Proposals first() {
        Stream draws = Stream.of(seed, "abc.prior", 0);
        List<double[]> places = new ArrayList<>();
        for (int particle = 0; particle < size; particle++) {
            double[] place = new double[dimensions];
            for (int k = 0; k < dimensions; k++) {
                place[k] = draws.uniform(particle, k);
            }
            places.add(place);
        }
        double[] densities = new double[size];
        java.util.Arrays.fill(densities, 1);
        return new Proposals(0, places, densities);
    }

    /** What a further generation draws around those kept before. */
    public Proposals after(Population before) {
        int generation = before.generation() + 1;
        int count = size - kept;
        Stream draws = Stream.of(seed, "abc.proposal", generation);
        double[] weights = before.weights();
        CholeskyDecomposition kernel = kernel(before, weights);
        double[][] root = kernel.getL().getData();
        List<double[]> places = new ArrayList<>();
        long attempts = 0;
        for (int particle = 0; particle < count; particle++) {
            double[] place = null;
            for (int attempt = 0; place == null; attempt++) {
                if (attempt == MOST_ATTEMPTS) {
                    throw new IllegalStateException("the kernel of generation " + generation
                            + " leads out of the priors nearly always: there are too many parameters for so few"
                            + " particles");
                }
                place = attempt(draws, (long) particle * MOST_ATTEMPTS + attempt, before, weights, root);
                attempts++;
            }
            places.add(place);
        }
        double inside = (double) count / attempts;
        double[] densities = new double[count];
        for (int particle = 0; particle < count; particle++) {
            densities[particle] = density(places.get(particle), before, weights, root) / inside;
        }
        return new Proposals(generation, places, densities);
    }

    /** A place drawn around one of the kept particles, or null if it lies outside of the cube. */
    private double @org.jspecify.annotations.Nullable [] attempt(
            Stream draws, long key, Population before, double[] weights, double[][] root) {
        double share = draws.uniform(key, 0);
        int ancestor = 0;
        for (double sum = weights[0]; ancestor < weights.length - 1 && sum <= share; ) {
            sum += weights[++ancestor];
        }
        double[] around = before.particles().get(ancestor).place();
        double[] place = new double[dimensions];
        for (int k = 0; k < dimensions; k++) {
            place[k] = around[k];
            for (int other = 0; other <= k; other++) {
                place[k] += root[k][other] * draws.normal(key, 1 + other);
            }
            if (!(place[k] >= 0 && place[k] < 1)) {
                return null;
            }
        }
        return place;
    }

    private CholeskyDecomposition kernel(Population before, double[] weights) {
        double[] mean = new double[dimensions];
        double squares = 0;
        for (int j = 0; j < weights.length; j++) {
            squares += weights[j] * weights[j];
            for (int k = 0; k < dimensions; k++) {
                mean[k] += weights[j] * before.particles().get(j).place()[k];
            }
        }
        RealMatrix covariance = new Array2DRowRealMatrix(dimensions, dimensions);
        double scale = COVARIANCES / Math.max(1 - squares, 1.0 / weights.length);
        for (int a = 0; a < dimensions; a++) {
            for (int b = 0; b <= a; b++) {
                double sum = a == b ? SMALLEST_VARIANCE : 0;
                for (int j = 0; j < weights.length; j++) {
                    double[] place = before.particles().get(j).place();
                    sum += scale * weights[j] * (place[a] - mean[a]) * (place[b] - mean[b]);
                }
                covariance.setEntry(a, b, sum);
                covariance.setEntry(b, a, sum);
            }
        }
        return new CholeskyDecomposition(covariance, 1e-9, SMALLEST_VARIANCE / 100);
    }

    /** The density of the mixture of normal kernels. */
    private double density(double[] place, Population before, double[] weights, double[][] root) {
        double logDeterminant = 0;
        for (int k = 0; k < dimensions; k++) {
            logDeterminant += StrictMath.log(root[k][k]);
        }
        double constant = -0.5 * dimensions * StrictMath.log(2 * Math.PI) - logDeterminant;
        double[] solved = new double[dimensions];
        double density = 0;
        for (int j = 0; j < weights.length; j++) {
            double[] around = before.particles().get(j).place();
            double square = 0;
            for (int k = 0; k < dimensions; k++) {
                double rest = place[k] - around[k];
                for (int other = 0; other < k; other++) {
                    rest -= root[k][other] * solved[other];
                }
                solved[k] = rest / root[k][k];
                square += solved[k] * solved[k];
            }
            density += weights[j] * StrictMath.exp(constant - 0.5 * square);
        }
        return density;
    }

    /**
     * The population after a generation.
     *
     * @param before the population before it; empty before the first
     * @param distances of each new particle; infinite if a run failed
     * @param figures of each new particle what was simulated
     * @throws IllegalArgumentException if fewer particles have a distance than are to be kept
     */
    public Population select(List<Population> before, Proposals proposals, double[] distances, List<double[]> figures) {
        List<Particle> all = new ArrayList<>();
        double tolerance = Double.POSITIVE_INFINITY;
        for (Population population : before) {
            all.addAll(population.particles());
            tolerance = population.tolerance();
        }
        int nearer = 0;
        int failed = 0;
        for (int k = 0; k < distances.length; k++) {
            boolean known = Double.isFinite(distances[k]);
            failed += known ? 0 : 1;
            nearer += distances[k] < tolerance ? 1 : 0;
            if (known) {
                all.add(new Particle(
                        proposals.generation(),
                        k,
                        proposals.places().get(k),
                        1 / proposals.densities()[k],
                        distances[k],
                        figures.get(k)));
            }
        }
        if (all.size() < kept) {
            throw new IllegalArgumentException("only " + all.size() + " of " + size
                    + " particles have runs that ended and all figures, but " + kept + " are to be kept");
        }
        all.sort(Comparator.comparingDouble(Particle::distance)
                .thenComparingInt(Particle::generation)
                .thenComparingInt(Particle::number));
        List<Particle> nearest = all.subList(0, kept);
        return new Population(
                proposals.generation(),
                nearest,
                nearest.get(kept - 1).distance(),
                before.isEmpty() ? 1 : (double) nearer / distances.length,
                distances.length,
                failed);
    }
}
