package atomization.results;

import atomization.society.StateVisitor;

/**
 * What a checkpoint says of itself before the state.
 *
 * @param identity what it is a checkpoint of
 * @param week weeks done
 * @param weeks weeks of the whole run
 * @param finished whether the replicate is over: then there is its record alone, and no society
 * @param every weeks from one checkpoint to the next
 * @param started when the run was begun
 * @param seconds time that it had taken
 * @param command the command with which it was begun
 */
public record CheckpointHead(
        CheckpointIdentity identity,
        int week,
        int weeks,
        boolean finished,
        int every,
        String started,
        double seconds,
        String command) {
    private static final CheckpointHead NONE =
            new CheckpointHead(new CheckpointIdentity("", 0, ""), 0, 0, false, 0, "", 0, "");

    /** The head of a moment that is kept by itself, apart from any result. */
    public static CheckpointHead ofMoment(CheckpointIdentity identity, int week, int weeks) {
        return new CheckpointHead(identity, week, weeks, false, 0, "", 0, "");
    }

    /** Reads a head. */
    static CheckpointHead read(CheckpointReader reader) {
        return visit(reader, NONE);
    }

    /** Shows a head; the same one, or the one that is restored. */
    static CheckpointHead visit(StateVisitor visitor, CheckpointHead head) {
        return new CheckpointHead(
                new CheckpointIdentity(
                        visitor.value("hash", head.identity.hash()),
                        visitor.value("seed", head.identity.seed()),
                        visitor.value("model", head.identity.model())),
                visitor.value("week", head.week),
                visitor.value("weeks", head.weeks),
                visitor.value("finished", head.finished),
                visitor.value("every", head.every),
                visitor.value("started", head.started),
                visitor.value("seconds", head.seconds),
                visitor.value("command", head.command));
    }
}
