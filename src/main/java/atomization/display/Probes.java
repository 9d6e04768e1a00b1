package atomization.display;

import atomization.society.Society;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The probes that are read at the end of every week. Safe from any thread. */
final class Probes {
    private final List<Probe> followed = new CopyOnWriteArrayList<>();

    /** Reads a probe week by week from now on. */
    void follow(Probe probe) {
        if (!followed.contains(probe)) {
            followed.add(probe);
        }
    }

    /** Reads a probe no more. */
    void leave(Probe probe) {
        followed.remove(probe);
    }

    /** The number of probes that are read. */
    int count() {
        return followed.size();
    }

    /**
     * Reads all of them.
     *
     * @param weekIsOver whether a week has passed, so that the figures are added to the courses
     */
    void look(Society society, boolean weekIsOver) {
        followed.forEach(probe -> probe.look(society, weekIsOver));
    }
}
