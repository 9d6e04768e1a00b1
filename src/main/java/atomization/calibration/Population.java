package atomization.calibration;

import java.util.List;

/**
 * The particles that are kept after a generation, the nearest first.
 *
 * @param tolerance the largest distance among them
 * @param acceptance share of the generation's new particles that were nearer than the tolerance before; 1 in the first
 * @param drawn particles drawn in this generation
 * @param failed those of them of which a run failed or a figure is missing
 */
public record Population(
        int generation, List<Particle> particles, double tolerance, double acceptance, int drawn, int failed) {
    /** Keeps a copy of the list. */
    public Population {
        particles = List.copyOf(particles);
    }

    /** The weights, which sum to 1. */
    public double[] weights() {
        double sum = 0;
        for (Particle each : particles) {
            sum += each.weight();
        }
        double whole = sum;
        return particles.stream().mapToDouble(each -> each.weight() / whole).toArray();
    }

    /** How many particles of equal weight would say as much: 1 over the sum of the squared weights (Kong 1992). */
    public double effectiveSize() {
        double sum = 0;
        for (double weight : weights()) {
            sum += weight * weight;
        }
        return 1 / sum;
    }

    /**
     * The medoid: the particle from which the others, by weight, are least far in all. It is a particle that was drawn and
     * simulated, while the medians of single parameters need not go together.
     */
    public Particle medoid() {
        double[] weights = weights();
        Particle best = particles.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (Particle one : particles) {
            double sum = 0;
            for (int k = 0; k < weights.length; k++) {
                sum += weights[k] * distance(one.place(), particles.get(k).place());
            }
            if (sum < least) {
                least = sum;
                best = one;
            }
        }
        return best;
    }

    private static double distance(double[] one, double[] other) {
        double square = 0;
        for (int k = 0; k < one.length; k++) {
            square += (one[k] - other[k]) * (one[k] - other[k]);
        }
        return StrictMath.sqrt(square);
    }
}
