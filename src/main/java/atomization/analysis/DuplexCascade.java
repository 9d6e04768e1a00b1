package atomization.analysis;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.util.FastMath;

/**
 * Global cascades over two large random graphs on the same workers, who act once the share {@code threshold} of their
 * ties in either graph act: Brummitt, Lee and Goh (2012), Multiplexity-facilitated cascades in networks, Physical Review
 * E 85, with a single seed and Poisson degrees.
 *
 * <p>A tie of layer a leads to somebody of degree k in a with probability k p_k / z_a; that worker acts if vulnerable in
 * a (1 / k >= threshold, whatever the degree in b), and then leads on by k - 1 ties of a and z_b of b. With B the mean of
 * (k - 1) over the vulnerable and V the probability of being vulnerable, both along a tie, the branching matrix is (B_a,
 * V_a z_b; V_b z_a, B_b), and cascades start where its largest eigenvalue passes 1, that is where (1 - B_a)(1 - B_b) =
 * V_a V_b z_a z_b.
 *
 * @param threshold share of the ties of a layer, above 0, at most 1
 */
public record DuplexCascade(double threshold) {
    /** How many ties of its own layer and of the other a tie leads on to, and how likely it leads to a vulnerable. */
    private record Along(double own, double vulnerable) {}

    private Along along(double meanDegree) {
        CascadeWindow layer = new CascadeWindow(threshold);
        PoissonDegrees degrees = new PoissonDegrees(meanDegree);
        return new Along(layer.branching(meanDegree), degrees.meanAlongTie(k -> layer.isVulnerable(k) ? 1 : 0));
    }

    /** The largest eigenvalue of the branching matrix: cascades spread where it is above 1. */
    public double branching(double firstDegree, double secondDegree) {
        Along first = along(firstDegree);
        Along second = along(secondDegree);
        double cross = first.vulnerable() * secondDegree * second.vulnerable() * firstDegree;
        double half = (first.own() - second.own()) / 2;
        return (first.own() + second.own()) / 2 + FastMath.sqrt(half * half + cross);
    }

    /** The smallest mean degree of the first layer with which cascades spread, given that of the second, below 1. */
    public double lower(double secondDegree) {
        return new BrentSolver(1e-12).solve(1000, z -> branching(z, secondDegree) - 1, 1e-9, 1.5);
    }

    /** The probability that a single random seed starts a global cascade. */
    public double probability(double firstDegree, double secondDegree) {
        double first = 0;
        double second = 0;
        for (double change = 1; change > 1e-15; ) {
            double nextFirst = dead(firstDegree, first, secondDegree, second);
            double nextSecond = dead(secondDegree, second, firstDegree, first);
            change = FastMath.max(nextFirst - first, nextSecond - second);
            first = nextFirst;
            second = nextSecond;
        }
        return 1 - none(firstDegree, first) * none(secondDegree, second);
    }

    /** The probability that a tie of a layer leads nowhere, one step deeper. */
    private double dead(double degree, double dead, double otherDegree, double otherDead) {
        CascadeWindow layer = new CascadeWindow(threshold);
        double elsewhere = none(otherDegree, otherDead);
        return new PoissonDegrees(degree)
                .meanAlongTie(k -> layer.isVulnerable(k) ? FastMath.pow(dead, k - 1) * elsewhere : 1);
    }

    /** The probability that no tie of a layer of a worker leads anywhere: Poisson with the mean thinned. */
    private static double none(double degree, double dead) {
        return FastMath.exp(-degree * (1 - dead));
    }
}
