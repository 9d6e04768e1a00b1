package atomization.mechanism;

/** Decisions with logistic probability, 1 / (1 + exp(-x)). */
final class Logistic {
    /** Far more than rounding can amount to in the bounds below, far less than anything a decision depends on. */
    private static final double MARGIN = 1e-9;

    private Logistic() {}

    /**
     * Whether logistic(x) is above a uniform number, which has that probability.
     *
     * <p>The exponential is costly and seldom needed: with u = |x|, exp(u) is at least its Taylor sum 1 + u + ... +
     * u^5/120, so the smaller of the two probabilities is at most 1 / (1 + that sum), which settles most decisions.
     */
    static boolean isAbove(double number, double x) {
        double u = Math.abs(x);
        double most = (1 + MARGIN) / (2 + u * (1 + u * (1 / 2.0 + u * (1 / 6.0 + u * (1 / 24.0 + u / 120)))));
        if (x < 0 && number >= most) {
            return false;
        }
        if (x > 0 && number <= 1 - most) {
            return true;
        }
        return number < 1 / (1 + StrictMath.exp(-x));
    }
}
