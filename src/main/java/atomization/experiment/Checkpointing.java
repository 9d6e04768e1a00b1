package atomization.experiment;

/**
 * Whether a run keeps checkpoints, and whether it goes on from them.
 *
 * @param every weeks from one checkpoint to the next; 0 for as often as the run from which this one goes on, or else never
 * @param resume whether the run goes on from its checkpoints
 */
public record Checkpointing(int every, boolean resume) {
    /** No checkpoints. */
    public static final Checkpointing NONE = new Checkpointing(0, false);

    /** Refuses negative numbers. */
    public Checkpointing {
        if (every < 0) {
            throw new IllegalArgumentException("weeks between checkpoints cannot be " + every);
        }
    }
}
