package atomization.classic;

/** How much is simulated: tolerances follow from it. */
public enum Precision {
    /** Seconds, for the tests of every build. */
    QUICK(40, 10, 1_000),
    /** Minutes: the figures that the project publishes. */
    REFERENCE(1_000, 50, 10_000);

    private final int cascades;
    private final int repetitions;
    private final int loopWorkers;

    Precision(int cascades, int repetitions, int loopWorkers) {
        this.cascades = cascades;
        this.repetitions = repetitions;
        this.loopWorkers = loopWorkers;
    }

    /** Replicates from which the probability of a cascade is estimated. */
    int cascades() {
        return cascades;
    }

    /** Replicates over which a share is averaged. */
    int repetitions() {
        return repetitions;
    }

    /** Workers in the loops of hysteresis, which take thousands of weeks. */
    int loopWorkers() {
        return loopWorkers;
    }
}
