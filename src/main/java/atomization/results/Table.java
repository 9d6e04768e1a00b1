package atomization.results;

import atomization.observation.Column;
import atomization.observation.DisputeRow;
import atomization.observation.NetworkSample;
import atomization.observation.Observer;
import atomization.observation.RunSummary;
import atomization.observation.YearTotals;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of a result folder, in the order of the dictionary. Every row begins with its replicate. */
public enum Table {
    /** Every indicator, one row a week. */
    TIMESERIES,
    /** Totals and means, one row a calendar year. */
    YEARLY,
    /** One row a dispute. */
    DISPUTES,
    /** The shares that agree with each item, one row a survey. */
    SURVEY,
    /** What the scenario's interventions did, one row each time one happened. */
    EVENTS,
    /** Some workers of the first replicate at a few dates. */
    NETWORK_WORKERS,
    /** The ties between them. */
    NETWORK_TIES,
    /** One row a replicate. */
    SUMMARY;

    private static final Column REPLICATE = Column.given("replicate", "1", "number of the replicate, from 0");
    private static final Column WEEK = Column.given("week", "weeks", "number of the week, 0 for the first");
    private static final Column DATE = Column.given("date", "date", "first day of the week");
    private static final Column WHAT = Column.given("what", "1", "what was done, in a sentence");
    private static final Column YEAR = Column.given("year", "years", "calendar year in which the weeks begin");

    /** The name of its file. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
    }

    /** The columns of every table, for what an observer measures. */
    static Map<Table, List<Column>> columns(Observer observer) {
        List<Column> weekly = observer.columns();
        Map<Table, List<Column>> columns = new EnumMap<>(Table.class);
        columns.put(TIMESERIES, joined(List.of(REPLICATE, WEEK, DATE), weekly));
        columns.put(YEARLY, joined(List.of(REPLICATE, YEAR), new YearTotals(weekly).columns()));
        columns.put(DISPUTES, joined(List.of(REPLICATE), DisputeRow.COLUMNS));
        columns.put(
                SURVEY, joined(List.of(REPLICATE, WEEK, DATE), observer.survey().columns()));
        columns.put(EVENTS, List.of(REPLICATE, WEEK, DATE, WHAT));
        columns.put(NETWORK_WORKERS, joined(List.of(REPLICATE, WEEK, DATE), NetworkSample.WORKER_COLUMNS));
        columns.put(NETWORK_TIES, joined(List.of(REPLICATE, WEEK, DATE), NetworkSample.TIE_COLUMNS));
        columns.put(
                SUMMARY,
                joined(
                        List.of(REPLICATE),
                        new RunSummary(weekly, observer.society().calendar()).columns()));
        return columns;
    }

    private static List<Column> joined(List<Column> keys, List<Column> rest) {
        List<Column> all = new ArrayList<>(keys);
        all.addAll(rest);
        return List.copyOf(all);
    }
}
