package atomization.experiment;

import atomization.campaign.Trial;
import atomization.model.AtomizationModel;
import atomization.observation.Column;
import atomization.observation.DisputeRow;
import atomization.observation.Indicator;
import atomization.observation.Observer;
import atomization.parallel.Ranges;
import atomization.population.OriginGroup;
import atomization.scenario.Plan;
import atomization.scenario.Scenario;
import atomization.society.Dispute;
import atomization.society.Society;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs of which some numbers are taken and nothing else is kept. Only the indicators that these numbers need are measured,
 * and of them only those weeks that count. Safe from any thread.
 */
public final class MeasuredRun {
    private final List<Gauge> gauges = new ArrayList<>();
    private final List<Indicator> indicators;
    private final int first;
    private final int last;

    /**
     * @param scenario whose indicators they are; runs may differ from it in everything but dates and origin groups
     * @throws IllegalArgumentException with a message for the user if a measure is none
     */
    public MeasuredRun(List<Measure> measures, Scenario scenario) {
        for (Measure measure : measures) {
            gauges.add(Gauge.of(measure, scenario));
        }
        this.indicators = Gauge.needed(gauges);
        this.first = gauges.stream().mapToInt(Gauge::from).min().orElse(0);
        this.last = gauges.stream().mapToInt(Gauge::to).max().orElse(0);
    }

    /**
     * The first and the last week of a measure's window.
     *
     * @throws IllegalArgumentException with a message for the user if the measure is none
     */
    public static int[] window(Measure measure, Scenario scenario) {
        Gauge gauge = Gauge.of(measure, scenario);
        return new int[] {gauge.from(), gauge.to()};
    }

    /** What is measured, in a line by which two such runs can be told apart. */
    public String identity() {
        StringBuilder all = new StringBuilder();
        for (Gauge gauge : gauges) {
            all.append(all.isEmpty() ? "" : "; ")
                    .append(gauge.measure().heading() + ": " + gauge.column() + " " + gauge.summary() + " weeks "
                            + gauge.from() + " to " + gauge.to());
        }
        return all.toString();
    }

    /** What tables call the numbers. */
    public List<String> headings() {
        return gauges.stream().map(gauge -> gauge.measure().heading()).toList();
    }

    /** The weekly columns that are read: the headings of weekly rows. */
    public List<String> columns() {
        return gauges.stream().map(Gauge::column).distinct().toList();
    }

    /**
     * Does a run on the calling thread.
     *
     * @param trial gives the seed, takes weekly rows, and says when time is over
     * @param weekly whether weekly rows are kept
     * @return one number a measure
     */
    public double[] measure(Plan plan, Trial trial, boolean weekly) {
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model = new AtomizationModel(plan, trial.seed(), ranges);
            model.start();
            List<OriginGroup> origins = plan.scenario().society().origins();
            Observer observer = new Observer(
                    model.society(),
                    plan.scenario().observation(),
                    origins == null
                            ? List.of()
                            : origins.stream().map(OriginGroup::name).toList(),
                    indicators);
            Polls polls = new Polls(observer);
            boolean polled = gauges.stream().anyMatch(Gauge::isPolled);
            List<Reading> readings = gauges.stream()
                    .map(gauge -> new Reading(gauge, polls.columns()))
                    .toList();
            List<String> names = polls.columns().stream().map(Column::name).toList();
            int[] kept = columns().stream().mapToInt(names::indexOf).toArray();
            double[] row = new double[names.size()];
            model.atWeekEnd(() -> {
                int week = model.society().week();
                if (weekly || (week >= first && week <= last)) {
                    observer.observe(row);
                    if (polled) {
                        polls.hold(week, row);
                    }
                }
                takeDisputes(model.society(), readings, false);
                for (Reading reading : readings) {
                    reading.week(week, row, model.society().disputes.count());
                }
                if (weekly) {
                    double[] cells = new double[kept.length];
                    for (int k = 0; k < kept.length; k++) {
                        cells[k] = kept[k] < 0 ? Double.NaN : row[kept[k]];
                    }
                    trial.week(week, cells);
                }
            });
            while (!model.isOver()) {
                trial.requireTime();
                model.step();
            }
            takeDisputes(model.society(), readings, true);
            return readings.stream().mapToDouble(Reading::value).toArray();
        }
    }

    private static void takeDisputes(Society society, List<Reading> readings, boolean runIsOver) {
        for (Dispute dispute : society.disputes.drainFinal(runIsOver)) {
            DisputeRow row = DisputeRow.of(dispute, society);
            readings.forEach(reading -> reading.dispute(row));
        }
    }
}
