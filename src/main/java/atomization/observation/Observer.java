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
    /** Indicators whose values are added up side by side. */
    private static final int AT_ONCE = 4;

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
    private record Scratch(Block block, Cells cells, double[][] values, int[] bases, double[] sums) {}

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
        Cells cells = scratch.cells();
        scratch.block().move(from, to, present);
        cells.sort(society.workers, from, to);
        for (int cell = 0; cell < Groups.CELLS; cell++) {
            part[cell] += cells.count(cell);
        }
        java.util.Arrays.fill(scratch.values()[0], 1);
        addOrigins(scratch, 0, from, to - from, part, Groups.CELLS);
        int base = 0;
        int read = 0;
        for (WorkerIndicator indicator : workerIndicators) {
            base += groups.width();
            if (indicator.isZero(scratch.block())) {
                continue;
            }
            indicator.read(scratch.block(), scratch.values()[read]);
            addOrigins(scratch, read, from, to - from, part, base + Groups.CELLS);
            scratch.bases()[read++] = base;
            if (read == AT_ONCE) {
                addFour(scratch, part);
                read = 0;
            }
        }
        for (int k = 0; k < read; k++) {
            for (int cell = 0; cell < Groups.CELLS; cell++) {
                part[scratch.bases()[k] + cell] += cells.sum(cell, scratch.values()[k]);
            }
        }
        spares.giveBack(scratch);
    }

    private static void addFour(Scratch scratch, double[] part) {
        for (int cell = 0; cell < Groups.CELLS; cell++) {
            scratch.cells().sumFour(cell, scratch.values(), scratch.sums());
            for (int k = 0; k < AT_ONCE; k++) {
                part[scratch.bases()[k] + cell] += scratch.sums()[k];
            }
        }
    }

    private Scratch newScratch() {
        return new Scratch(
                new Block(society, baseline),
                new Cells(),
                new double[AT_ONCE][Ranges.BLOCK],
                new int[AT_ONCE],
                new double[AT_ONCE]);
    }

    private void addOrigins(Scratch scratch, int column, int from, int size, double[] part, int base) {
        if (groups.origins() == 0) {
            return;
        }
        for (int k = 0; k < size; k++) {
            int origin = groups.originIndex(society.workers.origin(from + k));
            if (origin >= 0 && scratch.cells().isPresent(k)) {
                part[base + origin] += scratch.values()[column][k];
            }
        }
    }
}
