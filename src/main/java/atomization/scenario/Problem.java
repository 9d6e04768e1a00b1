package atomization.scenario;

import java.util.Comparator;

/**
 * One error in what the user wrote.
 *
 * @param location where it stands
 * @param path the key path, such as {@code mechanisms.fear.isolationWeight}; empty for the file as a whole
 * @param message what is wrong, what is allowed, what to do
 */
public record Problem(Location location, String path, String message) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(
                    (Problem problem) -> problem.location().source().name())
            .thenComparingInt(problem -> problem.location().line())
            .thenComparingInt(problem -> problem.location().column())
            .thenComparing(Problem::path)
            .thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** One line: {@code scenarios/x.yaml:12:7: mechanisms.fear: message}. */
    @Override
    public String toString() {
        return location + ": " + (path.isEmpty() ? "" : path + ": ") + message;
    }
}
