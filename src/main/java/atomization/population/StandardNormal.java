package atomization.population;

import atomization.random.NormalQuantile;
import org.apache.commons.math3.special.Erf;

/** The standard normal distribution, by functions that give the same bits on every machine. */
final class StandardNormal {
    private static final double SMALLEST = 0x1.0p-54;

    private StandardNormal() {}

    /** The value below which a standard normal number lies with the given probability, in [0, 1). */
    static double quantile(double probability) {
        double inside = Math.max(SMALLEST, Math.min(1 - SMALLEST * 2, probability));
        return NormalQuantile.of(inside);
    }

    /** The probability of a value below {@code x}. */
    static double cumulative(double x) {
        return 0.5 * Erf.erfc(-x / Math.sqrt(2));
    }
}
