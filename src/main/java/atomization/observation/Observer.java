package atomization.observation;

import atomization.parallel.Ranges;
import atomization.parallel.Spares;
import atomization.society.Society;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures every indicator of a society, once a week, in one pass over the workers.
 *
 * <p>A block of workers is read indicator by indicator while its columns are in the processor's caches. Sums are kept by
 * block and added in the order of the blocks, so the figures do not depend on the number of threads.
 */
public final class Observer {
    private static final int LANES = 4;

    private final Society society;
    private final ObservationSettings settings;
    private final Groups groups;
    private final List<Indicator> indicators;
    private final List<WorkerIndicator> workerIndicators = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final Spares<Scratch> spares = new Spares<>(this::newScratch);
    private final Survey survey;
    private Baseline baseline;

    /** The memory one thread works in. */
    private record Scratch(Block block, byte[] cells, double[] values) {}

    /** Observes a society whose present state is taken as the start. */
    public Observer(Society society, ObservationSettings settings) {
        this(society, settings, List.of());
    }

    /**
     * Observes a society whose present state is taken as the start.
     *
     * @param originNames names of the origin groups 1 and on; a group without a name is called by its number
     */
    public Observer(Society society, ObservationSettings settings, List<String> originNames) {
        this(society, settings, originNames, Indicators.ALL);
    }

    /**
     * Observes some indicators alone.
     *
     * @param indicators what is measured, in the order of {@link Indicators#ALL}
     */
    public Observer(
            Society society, ObservationSettings settings, List<String> originNames, List<Indicator> indicators) {
        this.indicators = List.copyOf(indicators);
        this.society = society;
        this.settings = settings;
        this.groups = new Groups(society.workers, originNames);
        this.baseline = Baseline.of(society);
        this.survey = new Survey(society);
        for (Indicator indicator : indicators) {
            addColumns(indicator);
        }
    }

    private void addColumns(Indicator indicator) {
        if (indicator instanceof SocietyIndicator figure) {
            columns.add(new Column(figure.name(), figure.unit(), figure.meaning(), figure.kind()));
            return;
        }
        if (indicator instanceof WorkerIndicator mean) {
            workerIndicators.add(mean);
        }
        for (int group = 0; group < groups.count(); group++) {
            columns.add(Column.state(
                    groups.heading(indicator.name(), group),
                    indicator.unit(),
                    indicator.meaning() + ", " + groups.restriction(group)));
        }
    }

    /** The society that is observed. */
    public Society society() {
        return society;
    }

    /** How often what is costly is measured. */
    public ObservationSettings settings() {
        return settings;
    }

    /** The columns of a row, in order. */
    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /** What relative figures are relative to. */
    public Baseline baseline() {
        return baseline;
    }

    /** Takes up the start of a run that is resumed. */
    public void resumeFrom(Baseline start) {
        baseline = start;
        spares.clear();
    }

    /** The survey of this society. */
    public Survey survey() {
        return survey;
    }

    /**
     * Measures all indicators as the society stands now.
     *
     * @param row takes the values, in the order of {@link #columns()}; NaN where a value is undefined or not due
     */
    public void observe(double[] row) {
        int width = groups.width();
        int present = society.workers.present.count();
        double[] sums = society.ranges()
                .sums(
                        society.workers.size(),
                        width * (1 + workerIndicators.size()),
                        (from, to, part) -> tally(from, to, present, part));
        Snapshot snapshot = new Snapshot(
                society,
                baseline,
                settings,
                groups.of(Groups.ALL, sums, 0),
                groups.of(Groups.EMPLOYED, sums, 0),
                groups.of(Groups.UNEMPLOYED, sums, 0));
        int column = 0;
        int base = 0;
        for (Indicator indicator : indicators) {
            if (indicator instanceof SocietyIndicator figure) {
                row[column++] = figure.measure(snapshot);
                continue;
            }
            boolean counts = indicator instanceof GroupSize;
            base += counts ? 0 : width;
            for (int group = 0; group < groups.count(); group++) {
                double size = groups.of(group, sums, 0);
                row[column++] = counts ? size : Snapshot.share(groups.of(group, sums, base), size);
            }
        }
    }

    private void tally(int from, int to, int present, double[] part) {
        Scratch scratch = spares.take();
        int size = to - from;
        scratch.block().move(from, to, present);
        for (int k = 0; k < size; k++) {
            scratch.cells()[k] = Groups.cell(society.workers, from + k);
        }
        java.util.Arrays.fill(scratch.values(), 1);
        add(scratch, from, size, part, 0);
        int base = 0;
        for (WorkerIndicator indicator : workerIndicators) {
            base += groups.width();
            indicator.read(scratch.block(), scratch.values());
            add(scratch, from, size, part, base);
        }
        spares.giveBack(scratch);
    }

    private Scratch newScratch() {
        return new Scratch(new Block(society, baseline), new byte[Ranges.BLOCK], new double[Ranges.BLOCK]);
    }

    /** Adds the values of a block to the sums of the cells; four lanes, lest each addition wait for the one before. */
    private void add(Scratch scratch, int from, int size, double[] part, int base) {
        double[] lanes = new double[LANES * 8];
        byte[] cells = scratch.cells();
        double[] values = scratch.values();
        for (int k = 0; k < size; k++) {
            lanes[(k & (LANES - 1)) << 3 | cells[k]] += values[k];
        }
        for (int cell = 0; cell < Groups.CELLS; cell++) {
            for (int lane = 0; lane < LANES; lane++) {
                part[base + cell] += lanes[lane << 3 | cell];
            }
        }
        if (groups.origins() > 0) {
            addOrigins(scratch, from, size, part, base + Groups.CELLS);
        }
    }

    private void addOrigins(Scratch scratch, int from, int size, double[] part, int base) {
        for (int k = 0; k < size; k++) {
            int origin = groups.originIndex(society.workers.origin(from + k));
            if (origin >= 0 && scratch.cells()[k] != Groups.ABSENT) {
                part[base + origin] += scratch.values()[k];
            }
        }
    }
}
