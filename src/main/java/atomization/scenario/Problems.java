package atomization.scenario;

import java.util.ArrayList;
import java.util.List;

/** Collects errors, so that a user sees all of them at once. Not safe for use by several threads. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Notes an error and goes on. */
    public void add(Location location, String path, String message) {
        found.add(new Problem(location, path, message));
    }

    /** Notes an error found elsewhere. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Whether nothing was wrong so far. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Ends the reading if something was wrong.
     *
     * @throws InvalidInput holding all errors
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }
}
