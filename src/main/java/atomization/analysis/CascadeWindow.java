package atomization.analysis;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.util.FastMath;

/**
 * Global cascades on a large random graph, after Watts (2002), A simple model of global cascades on random networks,
 * PNAS 99.
 *
 * <p>Everybody acts once the share {@code threshold} of ties act. Vulnerable is who acts once a single tie does: of
 * degree k at most 1 / threshold, in double precision 1 / k >= threshold. A single seed starts a global cascade if it
 * has a tie into the giant component of vulnerable workers. A tie that leads to somebody vulnerable of degree k leads on
 * to k - 1 others, so there is a giant component where sum over vulnerable k of k (k - 1) p_k > z, z the mean degree:
 * Watts's equation 5. A tie leads nowhere with probability u = sum of k p_k / z (u^(k - 1) if vulnerable, else 1), the
 * smallest solution, and a seed starts a cascade with probability 1 - sum of p_k u^k.
 *
 * @param threshold share of ties, above 0, at most 1
 */
public record CascadeWindow(double threshold) {
    private static final double ACCURACY = 1e-12;

    /** Whether somebody of this degree acts once a single tie does. */
    boolean isVulnerable(int degree) {
        return degree > 0 && 1.0 / degree >= threshold;
    }

    /** How many vulnerable workers a tie into a vulnerable worker leads on to, at a mean degree above 0. */
    public double branching(double meanDegree) {
        return new PoissonDegrees(meanDegree).meanAlongTie(k -> isVulnerable(k) ? k - 1 : 0);
    }

    /** The smallest mean degree with global cascades. */
    public double lower() {
        return solve(0.5, peak());
    }

    /** The largest mean degree with global cascades. */
    public double upper() {
        return solve(peak(), 3 / threshold);
    }

    private double solve(double from, double to) {
        return new BrentSolver(ACCURACY).solve(1000, z -> branching(z) - 1, from, to);
    }

    /** The mean degree at which a tie leads on to most; the branching is unimodal in the mean degree. */
    private double peak() {
        double golden = (FastMath.sqrt(5) - 1) / 2;
        double low = 0.5;
        double high = 3 / threshold;
        while (high - low > 1e-6) {
            double left = high - golden * (high - low);
            double right = low + golden * (high - low);
            if (branching(left) < branching(right)) {
                low = left;
            } else {
                high = right;
            }
        }
        return (low + high) / 2;
    }

    /** The probability that a single random seed starts a global cascade. */
    public double probability(double meanDegree) {
        PoissonDegrees degrees = new PoissonDegrees(meanDegree);
        double dead = 0;
        for (double before = -1; dead - before > 1e-15; ) {
            double u = dead;
            before = dead;
            dead = degrees.meanAlongTie(k -> isVulnerable(k) ? FastMath.pow(u, k - 1) : 1);
        }
        double end = dead;
        return 1 - degrees.mean(k -> FastMath.pow(end, k));
    }
}
