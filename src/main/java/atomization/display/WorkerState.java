package atomization.display;

import atomization.figure.Colouring;
import atomization.society.Arena;
import atomization.society.Society;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a worker colours can show. The names are those of the indicators where there is one. */
public enum WorkerState {
    FEAR("fear", Colouring.ofShare("fear", 0.6), (all, i) -> all.workers.fear.get(i)),
    HARDSHIP("hardship", Colouring.ofShare("hardship", 1), (all, i) -> all.workers.hardship(i)),
    SOLIDARITY_WORK(
            "solidarityWork",
            Colouring.ofShare("solidarity with fellow workers", 1),
            (all, i) -> all.workers.solidarity(Arena.STRIKE).get(i)),
    SOLIDARITY_HOME(
            "solidarityHome",
            Colouring.ofShare("solidarity with neighbours", 1),
            (all, i) -> all.workers.solidarity(Arena.ASSEMBLY).get(i)),
    EFFICACY("efficacy", Colouring.ofShare("efficacy", 0.6), (all, i) -> all.workers.efficacy.get(i)),
    DELEGATION("delegation", Colouring.ofShare("delegation", 1), (all, i) -> all.workers.delegation.get(i)),
    COMMERCIAL_ORIENTATION(
            "commercialOrientation",
            Colouring.ofShare("commercial orientation", 0.8),
            (all, i) -> all.workers.commercial.get(i)),
    SUBSISTENCE(
            "subsistence", Colouring.ofShare("subsistence effort", 0.5), (all, i) -> all.workers.subsistence.get(i)),
    ACTIVITY("activity", Colouring.ofShare("recent activity", 0.5), (all, i) -> all.workers.activity.get(i)),
    THRESHOLD("threshold", Colouring.ofShare("threshold", 1), (all, i) -> all.workers.thresholds.get(i)),
    ACTING(
            "acting",
            Colouring.ofCategories("action", "none", "on strike", "in an assembly", "both"),
            (all, i) -> Scene.action(all, i)),
    READINESS(
            "readinessStrike",
            Colouring.ofCategories("readiness", "would not act", "would strike", "would join an assembly", "both"),
            (all, i) -> (all.workers.ready(Arena.STRIKE).get(i) ? 1 : 0)
                    + (all.workers.ready(Arena.ASSEMBLY).get(i) ? 2 : 0)),
    EMPLOYMENT(
            "status",
            Colouring.ofCategories("work", "in an enterprise", "without work", "outside"),
            (all, i) -> all.workers.isEmployed(i) ? 0 : all.workers.isUnemployed(i) ? 1 : 2),
    VICTIMIZED(
            "victimized",
            Colouring.ofCategories("victimized", "not within a year", "within a year"),
            (all, i) -> all.workers.victimized.within(i, 52, all.week()) ? 1 : 0),
    HELPED(
            "helped",
            Colouring.ofCategories("help", "none this week", "received or gave help this week"),
            (all, i) -> all.workers.helped.get(i) ? 1 : 0);

    private final String label;
    private final Colouring colouring;
    private final Reader reader;

    /** Reads the state of a worker. */
    private interface Reader {
        double read(Society society, int worker);
    }

    WorkerState(String label, Colouring colouring, Reader reader) {
        this.label = label;
        this.colouring = colouring;
        this.reader = reader;
    }

    /** The name by which options choose it. */
    public String label() {
        return label;
    }

    /** What its colours mean. */
    public Colouring colouring() {
        return colouring;
    }

    /** The state of a worker: a share, or the number of a category. */
    public double of(Society society, int worker) {
        return reader.read(society, worker);
    }

    /** All names. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(WorkerState::label).toList();
    }

    /** The state of that name, or null. */
    public static @Nullable WorkerState named(String label) {
        return Arrays.stream(values())
                .filter(state -> state.label.equals(label))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return colouring.title();
    }
}
