package atomization.classic;

import java.util.Locale;

/**
 * What came of a case.
 *
 * @param expected the figure that is known
 * @param found the figure that the model gives
 * @param tolerance how far they may be apart; 0 is exact
 * @param basis what the tolerance follows from
 */
public record Finding(double expected, double found, double tolerance, String basis) {
    /** 3.2905 standard errors on either side: exceeded by chance once in 1,000. */
    static final double STANDARD_ERRORS = 3.2905;

    /** A finding that has to be the same number. */
    static Finding exact(double expected, double found) {
        return new Finding(expected, found, 0, "exact");
    }

    /** A probability estimated by the share of independent replicates; one of 0 has to be found as 0. */
    static Finding probability(double expected, int hits, int replicates) {
        double error = Math.sqrt(expected * (1 - expected) / replicates);
        // half a replicate, since shares come in steps of one
        double tolerance = error == 0 ? 0 : STANDARD_ERRORS * error + 0.5 / replicates;
        return new Finding(
                expected,
                hits / (double) replicates,
                tolerance,
                String.format(
                        Locale.ROOT,
                        "%,d replicates, %s",
                        replicates,
                        error == 0 ? "none may differ" : "3.29 s.e.: false alarm 1 in 1,000"));
    }

    /** Whether the model does what is known. */
    public boolean isMet() {
        return Math.abs(found - expected) <= tolerance;
    }
}
