package atomization.society;

/** Draws the traits of a newcomer as they were drawn at the start. */
@FunctionalInterface
public interface Newcomers {
    /**
     * Gives row {@code i} the state of a newcomer: fixed traits drawn anew, the rest as at the start.
     *
     * @param number a uniform number in [0, 1) for the n-th trait
     */
    void fill(Workers workers, int i, Draw number);

    /** A source of uniform bits: the same index gives the same number. */
    @FunctionalInterface
    interface Draw {
        /** A uniform number in [0, 1). */
        double uniform(int index);
    }
}
