package atomization.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the user wrote is not valid. Its message is for the user: one line for each error, in the order of the files. */
public final class InvalidInput extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int LINES_SHOWN = 100;

    private final transient List<Problem> problems;

    /** Holds the errors, sorted and without repetition. */
    public InvalidInput(Collection<Problem> problems) {
        super(message(sorted(problems)));
        this.problems = sorted(problems);
    }

    /** Holds a single error. */
    public InvalidInput(Location location, String path, String message) {
        this(List.of(new Problem(location, path, message)));
    }

    /** All errors, by file, line and column. */
    public List<Problem> problems() {
        return problems;
    }

    private static List<Problem> sorted(Collection<Problem> problems) {
        return problems.stream().distinct().sorted().toList();
    }

    private static String message(List<Problem> problems) {
        String lines =
                problems.stream().limit(LINES_SHOWN).map(Problem::toString).collect(Collectors.joining("\n"));
        return problems.size() <= LINES_SHOWN
                ? lines
                : lines + String.format(Locale.ROOT, "\n... and %,d more", problems.size() - LINES_SHOWN);
    }
}
