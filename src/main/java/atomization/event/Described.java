package atomization.event;

import atomization.society.Arena;
import atomization.society.Society;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what was done to whom, for the log of events. */
final class Described {
    private static final int MOST = 5;

    private Described() {}

    static String list(String what, Society society, Arena arena, List<Integer> collectives) {
        if (collectives.isEmpty()) {
            return what + " none";
        }
        String names = collectives.stream()
                .limit(MOST)
                .map(k -> society.nameOf(arena, k))
                .collect(Collectors.joining(", "));
        int more = collectives.size() - MOST;
        return what + " " + names + (more > 0 ? " and " + more + " more" : "");
    }

    static String workers(int number) {
        return number == 1 ? "1 worker" : number + " workers";
    }
}
