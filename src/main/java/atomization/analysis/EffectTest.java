package atomization.analysis;

/**
 * A test of an effect against the smallest one that counts, delta: three one-sided hypotheses, of which what is true decides
 * the verdict.
 *
 * @param large p value of "the effect is at most delta": small if it is shown to be large enough
 * @param small p value of "the effect is at least delta": small if it is shown to be smaller than what counts
 * @param opposite p value of "the effect is at least minus delta": small if the opposite is shown
 */
public record EffectTest(double large, double small, double opposite) {
    /** A test that shows nothing. */
    public static final EffectTest NOTHING = new EffectTest(1, 1, 1);

    /** What is shown. */
    public enum Outcome {
        /** The effect is as large as counts, in the direction expected. */
        SUPPORTED,
        /** The effect is smaller than what counts. */
        NOT_SUPPORTED,
        /** The effect is as large as counts, in the direction opposite to the expected one. */
        CONTRADICTED,
        /** None of these is shown. */
        UNDECIDED
    }

    /**
     * Of paired effects, positive in the direction expected.
     *
     * @param smallest the smallest effect that counts, above 0
     */
    public static EffectTest of(double[] effects, double smallest) {
        MeanTest mean = MeanTest.of(effects);
        return new EffectTest(mean.above(smallest), mean.below(smallest), mean.below(-smallest));
    }

    /**
     * The same where a rise over doses is expected, too: it is large only if the trend is one.
     *
     * @param trend p value of no trend
     */
    public EffectTest withTrend(double trend) {
        return new EffectTest(Math.max(large, trend), small, opposite);
    }

    /** What Holm's adjustment takes of it: the first two hypotheses cannot both be true, so that twice the less is one p value. */
    public double probability() {
        return Math.min(1, 2 * Math.min(large, small));
    }

    /**
     * What is shown.
     *
     * @param adjusted what Holm's adjustment made of {@link #probability}
     * @param alpha probability of any wrong verdict in the set that one is ready to bear
     */
    public Outcome outcome(double adjusted, double alpha) {
        if (adjusted > alpha) {
            return Outcome.UNDECIDED;
        }
        if (large < small) {
            return Outcome.SUPPORTED;
        }
        double factor = probability() == 0 ? 1 : adjusted / probability();
        return 2 * opposite * factor <= alpha ? Outcome.CONTRADICTED : Outcome.NOT_SUPPORTED;
    }
}
