package atomization.observation;

import atomization.society.Calendar;
import atomization.society.StateVisitor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A whole run in one row: its length, its disputes, the final value and the mean of every indicator of the whole
 * society, and the peaks of action and discontent with their dates.
 */
public final class RunSummary {
    private static final List<String> PEAKS = List.of("acting", "actingStrike", "actingAssembly", "discontent");
    private static final List<String> PARTICIPANTS = List.of("newStrikers", "newAssemblyParticipants");

    private final List<Column> weekly;
    private final Calendar calendar;
    private final List<Column> columns = new ArrayList<>();
    private final List<Integer> main = new ArrayList<>();
    private final List<Integer> flows = new ArrayList<>();
    private final int employed;
    private final RunningTotals totals;
    private final double[] last;
    private final double[] peak = new double[PEAKS.size()];
    private final int[] peakWeek = new int[PEAKS.size()];
    private int lastWeek = -1;
    private int disputes;

    /** A summary of rows with the given columns, which have to be those of an {@link Observer}. */
    public RunSummary(List<Column> weekly, Calendar calendar) {
        this.weekly = List.copyOf(weekly);
        this.calendar = calendar;
        this.employed = RunningTotals.indexOf(weekly, "present.employed");
        this.totals = new RunningTotals(weekly.size());
        this.last = new double[weekly.size()];
        Arrays.fill(last, Double.NaN);
        Arrays.fill(peak, Double.NaN);
        for (int column = 0; column < weekly.size(); column++) {
            Column described = weekly.get(column);
            if (described.kind() == Column.Kind.FLOW) {
                flows.add(column);
            } else if (described.kind() == Column.Kind.STATE && !described.isOfGroup()) {
                main.add(column);
            }
        }
        describe();
    }

    private void describe() {
        columns.add(Column.state("weeks", "weeks", "weeks that were simulated"));
        columns.add(
                Column.state("lastWeek", "weeks", "the last week simulated, 0 for the first; -1 if there was none"));
        columns.add(Column.state("lastDate", "date", "first day of that week"));
        columns.add(Column.flow("disputes", "disputes", "disputes that opened, in both arenas"));
        for (String participants : PARTICIPANTS) {
            columns.add(Column.state(
                    participants.equals("newStrikers") ? "involved.strike" : "involved.assembly",
                    "% of the employed",
                    "distinct participants per dispute, summed over the run, as a percentage of the run's mean number"
                            + " employed in enterprises"));
        }
        for (String name : PEAKS) {
            columns.add(Column.state(prefixed("peak", name), "1", "largest weekly value of " + name));
            columns.add(Column.state(
                    prefixed("peak", name) + "Date", "date", "first day of the first week with that value"));
        }
        for (int column : main) {
            Column described = weekly.get(column);
            columns.add(Column.state(
                    prefixed("final", described.name()),
                    described.unit(),
                    "last value of " + described.name() + " that was measured"));
        }
        for (int column : main) {
            Column described = weekly.get(column);
            columns.add(Column.state(
                    prefixed("mean", described.name()),
                    described.unit(),
                    "mean of " + described.name() + " over all weeks in which it was measured"));
        }
        for (int column : flows) {
            Column described = weekly.get(column);
            columns.add(Column.flow(
                    prefixed("total", described.name()),
                    described.unit().replace("/week", ""),
                    "sum of " + described.name() + " over all weeks"));
        }
    }

    private static String prefixed(String prefix, String name) {
        return prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The columns, in the order of {@link #cells()}. */
    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /** Adds a week and the number of disputes that have opened in the run so far. */
    public void add(int week, double[] row, int disputesSoFar) {
        totals.add(row);
        lastWeek = week;
        disputes = disputesSoFar;
        for (int column = 0; column < last.length; column++) {
            last[column] = Double.isNaN(row[column]) ? last[column] : row[column];
        }
        for (int k = 0; k < peak.length; k++) {
            double value = row[RunningTotals.indexOf(weekly, PEAKS.get(k))];
            if (value > peak[k] || (Double.isNaN(peak[k]) && !Double.isNaN(value))) {
                peak[k] = value;
                peakWeek[k] = week;
            }
        }
    }

    /** The cells of its row: numbers, and dates or null. */
    public List<@Nullable Object> cells() {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(totals.weeks());
        cells.add(lastWeek);
        cells.add(lastWeek < 0 ? null : calendar.date(lastWeek));
        cells.add(disputes);
        for (String participants : PARTICIPANTS) {
            int column = RunningTotals.indexOf(weekly, participants);
            cells.add(100 * Snapshot.share(totals.sum(column), totals.mean(employed)));
        }
        for (int k = 0; k < peak.length; k++) {
            cells.add(peak[k]);
            LocalDate date = Double.isNaN(peak[k]) ? null : calendar.date(peakWeek[k]);
            cells.add(date);
        }
        main.forEach(column -> cells.add(last[column]));
        main.forEach(column -> cells.add(totals.mean(column)));
        flows.forEach(column -> cells.add(totals.sum(column)));
        return cells;
    }

    /** Shows what has been added so far. */
    void visitState(StateVisitor visitor) {
        totals.visitState(visitor);
        lastWeek = visitor.value("lastWeek", lastWeek);
        disputes = visitor.value("disputes", disputes);
        visitor.values("last", last);
        visitor.values("peak", peak);
        visitor.values("peakWeek", peakWeek);
    }
}
