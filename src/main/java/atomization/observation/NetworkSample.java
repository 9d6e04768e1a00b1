package atomization.observation;

import atomization.society.Arena;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Tells at some dates of a run how some workers and the ties between them stand, so that pictures of the network can be
 * drawn from the result. The workers are those of the first few workshops of the first few enterprises at the start, and
 * stay the same; the dates are chosen, or the first week, the last, and two between them.
 */
public final class NetworkSample {
    /** The columns of what is told of a worker. */
    public static final List<Column> WORKER_COLUMNS = List.of(
            Column.given("worker", "1", "number of the worker"),
            Column.state("enterprise", "1", "number of the employer; empty for who has none"),
            Column.state("name", "1", "name of the employer"),
            Column.state("workshop", "1", "number of the workshop"),
            Column.state("work", "1", "employed, outside (outside work), unemployed, or gone (no longer present)"),
            Column.state("fear", "1", "fear f"),
            Column.state("acting", "1", "strike, assembly, both, or empty"));

    /** The columns of what is told of a tie. */
    public static final List<Column> TIE_COLUMNS = List.of(
            Column.given("layer", "1", "workplace, residence or acquaintance"),
            Column.given("from", "1", "number of a worker"),
            Column.given("to", "1", "number of another worker, who has the higher number"),
            Column.state("strength", "1", "strength w of the tie"));

    private static final int MOST_WORKERS = 360;
    private static final int WORKSHOPS = 4;
    private static final int DATES = 4;

    private final Society society;
    private final int[] sample;
    private final TreeSet<Integer> weeks = new TreeSet<>();

    /**
     * Chooses the workers of a society as it is at its start.
     *
     * @param dates when they are told of: in the first week that does not begin before each; those outside the run are
     *     left out; none leaves the choice to this class
     */
    public NetworkSample(Society society, List<LocalDate> dates) {
        this.society = society;
        this.sample = chosen(society);
        int last = society.calendar().weeks() - 1;
        for (LocalDate date : dates) {
            weeks.add(society.calendar().weekOf(date));
        }
        if (!dates.isEmpty()) {
            return;
        }
        for (int k = 0; k < DATES; k++) {
            weeks.add((int) ((long) last * k / (DATES - 1)));
        }
    }

    private static int[] chosen(Society society) {
        boolean[] wanted = new boolean[society.enterprises.workshopCount()];
        int room = MOST_WORKERS;
        for (int k = 0; k < society.enterprises.count() && room > 0; k++) {
            int number = Math.min(WORKSHOPS, society.enterprises.workshops(k));
            int first = society.enterprises.firstWorkshop(k);
            Arrays.fill(wanted, first, first + number, true);
            room -= number * society.enterprises.initialSize(k) / Math.max(1, society.enterprises.workshops(k));
        }
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < society.workers.size() && chosen.size() < MOST_WORKERS; i++) {
            boolean employed = society.workers.present.get(i) && society.workers.isEmployed(i);
            if (employed && wanted[society.workers.workshop(i)]) {
                chosen.add(i);
            }
        }
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Tells how they stand now, at the end of a week, if this is one of the dates. */
    public void week(ObservationSink sink) {
        int week = society.week();
        if (!weeks.contains(week)) {
            return;
        }
        LocalDate date = society.calendar().date(week);
        for (int worker : sample) {
            sink.sampledWorker(week, date, worker(worker));
        }
        for (int k = 0; k < Layer.COUNT; k++) {
            ties(society.ties.layer(k), Layer.of(k), date, sink);
        }
    }

    private List<Object> worker(int i) {
        boolean present = society.workers.present.get(i);
        boolean employed = present && society.workers.isEmployed(i);
        int enterprise = employed ? society.employerOf(i) : -1;
        String work = employed ? "employed" : society.workers.isUnemployed(i) ? "unemployed" : "outside";
        boolean strike = society.workers.acting(Arena.STRIKE).get(i);
        boolean assembly = society.workers.acting(Arena.ASSEMBLY).get(i);
        return List.of(
                i,
                employed ? enterprise : "",
                employed ? society.nameOf(Arena.STRIKE, enterprise) : "",
                employed ? society.workers.workshop(i) : "",
                present ? work : "gone",
                present ? society.workers.fear.get(i) : Double.NaN,
                strike && assembly ? "both" : strike ? "strike" : assembly ? "assembly" : "");
    }

    private void ties(TieLayer layer, Layer name, LocalDate date, ObservationSink sink) {
        if (layer.isComplete()) {
            return;
        }
        for (int i : sample) {
            for (int slot = layer.first(i); slot < layer.limit(i) && layer.alter(slot) != TieLayer.NONE; slot++) {
                int j = layer.alter(slot);
                if (j > i && Arrays.binarySearch(sample, j) >= 0) {
                    sink.sampledTie(society.week(), date, List.of(name.label(), i, j, layer.strength(slot)));
                }
            }
        }
    }
}
