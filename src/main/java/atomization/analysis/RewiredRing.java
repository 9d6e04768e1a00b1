package atomization.analysis;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.apache.commons.math3.util.FastMath;

/**
 * How many come to act, beginning with nobody, on a large ring whose every tie has been rewired (Watts and Strogatz
 * 1998, p = 1), when the probability of acting rises with the share of ties that act.
 *
 * <p>Every worker owns h = degree / 2 ties whose other ends are uniform, and is the other end of Poisson(h) ties of
 * others; loops are long. The rule being monotone and the beginning empty, the end is the least fixed point, for which a
 * worker's ties are independent as long as it does not act itself. Let t be the probability that the worker at the far
 * end of an owned tie acts, and o that the owner does, both while this side does not. The far end owns h other ties and
 * has Poisson(h) ties owned by others beside this one; the owner owns h - 1 others and has Poisson(h) of others. So with
 * F the probability of acting at a share, t = E F((Bin(h, t) + A) / (h + 1 + A + I)), o = E F((Bin(h - 1, t) + A) / (h +
 * A + I)), where A is Poisson(h o) and I Poisson(h (1 - o)); the share acting is E F((Bin(h, t) + A) / (h + A + I)). The
 * method is that of Gleeson and Cahalane (2007), Seed size strongly affects cascades on random networks, Physical Review
 * E 75, with two kinds of ties.
 *
 * @param degree mean number of ties, even, at least 2
 * @param acting probability of acting at a share of ties that act, rising
 */
public record RewiredRing(int degree, DoubleUnaryOperator acting) {
    /** Less than this of the probability is left out. */
    private static final double NEGLIGIBLE = 1e-16;

    /** The share acting in the end. */
    public double share() {
        int owned = degree / 2;
        double far = 0;
        double owner = 0;
        for (double change = 1; change > 1e-13; ) {
            double nextFar = probability(owned, owned + 1, far, owner);
            double nextOwner = probability(owned - 1, owned, far, owner);
            change = FastMath.max(nextFar - far, nextOwner - owner);
            far = nextFar;
            owner = nextOwner;
        }
        return probability(owned, owned, far, owner);
    }

    /** Of {@code ties} owned ties some act; {@code certain} ties count in the degree besides those owned by others. */
    private double probability(int ties, int certain, double far, double owner) {
        double mean = degree / 2.0;
        double[] actingOwners = new PoissonDegrees(mean * owner).probabilities();
        double[] otherOwners = new PoissonDegrees(mean * (1 - owner)).probabilities();
        double sum = 0;
        for (int targets = 0; targets <= ties; targets++) {
            double weight = CombinatoricsUtils.binomialCoefficientDouble(ties, targets)
                    * FastMath.pow(far, targets)
                    * FastMath.pow(1 - far, ties - targets);
            for (int owners = 0; owners < actingOwners.length; owners++) {
                double both = weight * actingOwners[owners];
                if (both < NEGLIGIBLE) {
                    continue;
                }
                for (int others = 0; others < otherOwners.length; others++) {
                    double share = (targets + owners) / (double) (certain + owners + others);
                    sum += both * otherOwners[others] * acting.applyAsDouble(share);
                }
            }
        }
        return sum;
    }
}
