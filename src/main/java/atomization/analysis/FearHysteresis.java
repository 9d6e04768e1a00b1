package atomization.analysis;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.util.FastMath;

/**
 * Fear and participation, well mixed and in the limit of many workers, in solved form.
 *
 * <p>Fear is isolation, f = 1 - p with p the share acting; whoever's motivation b is at least f acts; b is normal with
 * mean mu and standard deviation sigma. So p rests where p = Phi((mu - 1 + p) / sigma). With x = (mu - 1 + p) / sigma
 * the fixed points are the curve p = Phi(x), mu = 1 - Phi(x) + sigma x: for every x exactly one mu. It turns back where
 * d mu / dx = sigma - phi(x) = 0, hence at x = -+ sqrt(-2 ln(sigma sqrt(2 pi))): there are two folds if sigma < 1 /
 * sqrt(2 pi) = 0.3989, none otherwise. As mu rises p leaps up at the fold with x < 0, as mu falls it collapses at the
 * other; both are symmetric about mu = p = 1/2. Between the folds three fixed points stand, the middle one unstable,
 * since p there rises faster than the diagonal. Source: Siegel (2009), whose model this is with a complete graph;
 * Granovetter and Soong (1983) for the geometry.
 *
 * @param sigma standard deviation of motivation, above 0
 */
public record FearHysteresis(double sigma) {
    private static final double FAR = 40;

    /** @throws IllegalArgumentException if sigma is not above 0 */
    public FearHysteresis {
        if (!(sigma > 0)) {
            throw new IllegalArgumentException("sigma has to be above 0, not " + sigma);
        }
    }

    /** Whether there are folds, so that the same mu has two resting places. */
    public boolean hasFolds() {
        return sigma * FastMath.sqrt(2 * FastMath.PI) < 1;
    }

    /**
     * The position x, negative, of the fold at which participation leaps up; the other fold is at -x.
     *
     * @throws IllegalStateException if there are no folds
     */
    public double fold() {
        if (!hasFolds()) {
            throw new IllegalStateException("with sigma " + sigma + " there are no folds; they need sigma < 0.3989");
        }
        return -FastMath.sqrt(-2 * FastMath.log(sigma * FastMath.sqrt(2 * FastMath.PI)));
    }

    /**
     * The mu at which participation leaps up as mu rises.
     *
     * @throws IllegalStateException if there are no folds
     */
    public double leap() {
        return mean(fold());
    }

    /**
     * The mu at which participation collapses as mu falls.
     *
     * @throws IllegalStateException if there are no folds
     */
    public double collapse() {
        return mean(-fold());
    }

    /** The mu of which p = Phi(x) is a fixed point. */
    public double mean(double x) {
        return 1 - participation(x) + sigma * x;
    }

    /** The participation at the position x of the curve of fixed points. */
    public double participation(double x) {
        return 0.5 * Erf.erfc(-x / FastMath.sqrt(2));
    }

    /** How fast the share that will act rises with the share that acts, phi(x) / sigma, at the fixed point p. */
    public double steepness(double participation) {
        double x = -FastMath.sqrt(2) * Erf.erfcInv(2 * participation);
        return FastMath.exp(-x * x / 2) / FastMath.sqrt(2 * FastMath.PI) / sigma;
    }

    /** The lowest fixed point: where participation rests when it comes from nobody acting. */
    public double lowest(double mu) {
        if (hasFolds() && mu < leap()) {
            return at(mu, -FAR, fold());
        }
        return hasFolds() ? at(mu, -fold(), FAR) : at(mu, -FAR, FAR);
    }

    /** The highest fixed point: where participation rests when it comes from everybody acting. */
    public double highest(double mu) {
        return 1 - lowest(1 - mu);
    }

    /** The unstable fixed point between the other two. */
    public double unstable(double mu) {
        if (!hasFolds() || mu >= leap() || mu <= collapse()) {
            throw new IllegalStateException("with mu " + mu + " there is one fixed point only");
        }
        return at(mu, fold(), -fold());
    }

    /** The fixed point on a branch, on which mu is monotone in x. */
    private double at(double mu, double from, double to) {
        double span = FAR + FastMath.abs(mu) / sigma;
        double low = from == -FAR ? -span - 1 / sigma : from;
        double high = to == FAR ? span + 1 / sigma : to;
        return participation(new BrentSolver(1e-14, 1e-14).solve(1000, x -> mean(x) - mu, low, high));
    }
}
