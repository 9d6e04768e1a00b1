package atomization.analysis;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * The degrees of a large random graph G(n, p) with a given mean degree: Poisson.
 *
 * @param mean mean degree, at least 0
 */
record PoissonDegrees(double mean) {
    /** Sums over degrees reach so far beyond the mean that what is left out is below 1e-16. */
    private int last() {
        return (int) FastMath.ceil(mean + 20 * FastMath.sqrt(mean) + 40);
    }

    double probability(int degree) {
        if (mean == 0) {
            return degree == 0 ? 1 : 0;
        }
        return FastMath.exp(degree * FastMath.log(mean) - mean - Gamma.logGamma(degree + 1.0));
    }

    /** The probabilities of the degrees 0, 1, 2 and on, as far as sums reach. */
    double[] probabilities() {
        double[] probabilities = new double[last() + 1];
        for (int degree = 0; degree < probabilities.length; degree++) {
            probabilities[degree] = probability(degree);
        }
        return probabilities;
    }

    /** The mean of a function of the degree. */
    double mean(IntToDoubleFunction of) {
        double[] probabilities = probabilities();
        double sum = 0;
        for (int degree = 0; degree < probabilities.length; degree++) {
            sum += probabilities[degree] * of.applyAsDouble(degree);
        }
        return sum;
    }

    /** The mean of a function of the degree of whom a random tie leads to: k is k p_k / mean as likely. */
    double meanAlongTie(IntToDoubleFunction of) {
        return mean == 0 ? 0 : mean(degree -> degree == 0 ? 0 : degree * of.applyAsDouble(degree)) / mean;
    }
}
