package atomization.display;

/** When a run that plays pauses by itself: after so many weeks, or when a dispute opens. Safe from any thread. */
final class PausePoint {
    private volatile int weeks = Integer.MAX_VALUE;
    private volatile boolean dispute;

    /** Pauses once so many weeks are done. */
    void atWeek(int weeksDone) {
        weeks = weeksDone;
    }

    /** Pauses at the end of the week in which the next dispute opens. */
    void atDispute() {
        dispute = true;
    }

    /** Whether the run is to pause now; what was asked for is forgotten then. */
    boolean isReached(int weeksDone, boolean disputeOpened) {
        if (weeksDone < weeks && !(dispute && disputeOpened)) {
            return false;
        }
        weeks = Integer.MAX_VALUE;
        dispute = false;
        return true;
    }
}
