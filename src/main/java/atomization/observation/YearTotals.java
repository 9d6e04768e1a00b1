package atomization.observation;

import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.DisputeRegister;
import atomization.society.StateVisitor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Figures by calendar year; a week belongs to the year in which it begins. The first and the last year of a run may hold
 * fewer than 52 weeks, and nothing is extrapolated: {@code weeks} says how many were observed.
 */
public final class YearTotals {
    /** Working days in a week, from which days lost are counted. */
    public static final int WORKING_DAYS = 5;

    private static final int NONE = Integer.MIN_VALUE;
    private static final Dispute.Outcome[] OUTCOMES = {
        Dispute.Outcome.CONCEDED, Dispute.Outcome.LOST, Dispute.Outcome.CLOSED
    };

    private final List<Column> weekly;
    private final List<Column> columns = new ArrayList<>();
    private final RunningTotals totals;
    private final long[] opened = new long[Arena.COUNT];
    private final long[] ended = new long[Arena.COUNT * OUTCOMES.length];
    private final int employed;
    private final int strikers;
    private final int strikersInDispute;
    private final int[] participants;
    private int year = NONE;

    /** Figures of rows with the given columns, which have to be those of an {@link Observer}. */
    public YearTotals(List<Column> weekly) {
        this.weekly = List.copyOf(weekly);
        this.totals = new RunningTotals(weekly.size());
        this.employed = RunningTotals.indexOf(weekly, "present.employed");
        this.strikers = RunningTotals.indexOf(weekly, "strikers");
        this.strikersInDispute = RunningTotals.indexOf(weekly, "strikersInDispute");
        this.participants = new int[] {
            RunningTotals.indexOf(weekly, "newStrikers"), RunningTotals.indexOf(weekly, "newAssemblyParticipants")
        };
        describe();
    }

    private void describe() {
        columns.add(Column.given("weeks", "weeks", "weeks of the year that were observed"));
        for (Arena arena : Arena.all()) {
            columns.add(Column.state(
                    "involved." + arena.label(),
                    "% of the employed",
                    "distinct participants per " + arena.label()
                            + " dispute, summed, as a percentage of the year's mean"
                            + " number employed in enterprises"));
        }
        columns.add(daysLost("daysLost", "every worker on strike"));
        columns.add(daysLost("daysLostInDisputes", "every worker on strike whose enterprise is in dispute"));
        for (Arena arena : Arena.all()) {
            columns.add(Column.flow(
                    "disputesOpened." + arena.label(),
                    "disputes",
                    arena.label() + " disputes that opened in the year"));
        }
        for (Arena arena : Arena.all()) {
            for (Dispute.Outcome outcome : OUTCOMES) {
                String how = outcome.name().toLowerCase(Locale.ROOT);
                columns.add(Column.flow(
                        "disputesEnded." + arena.label() + "." + how,
                        "disputes",
                        arena.label() + " disputes that ended in the year as " + how));
            }
        }
        for (Column column : weekly) {
            boolean flow = column.kind() == Column.Kind.FLOW;
            columns.add(new Column(
                    column.name(),
                    flow ? column.unit().replace("/week", "/year") : column.unit(),
                    (flow ? "sum over the year's weeks: " : "mean over the year's weeks: ") + column.meaning(),
                    column.kind()));
        }
    }

    private static Column daysLost(String name, String who) {
        return Column.state(
                name,
                "days per 1000 employed",
                WORKING_DAYS + " days for " + who + " at the end of a week, by the year's mean number employed in"
                        + " enterprises");
    }

    /** The columns of a year's row, in order; the year itself is not among them. */
    public List<Column> columns() {
        return List.copyOf(columns);
    }

    /** The year to which the weeks added since the last one was taken belong. */
    public int year() {
        return year;
    }

    /** Whether a week of {@code newYear} ends the year that is being added up. */
    public boolean isComplete(int newYear) {
        return year != NONE && newYear != year;
    }

    /** Whether no week has been added since the last year was taken. */
    public boolean isEmpty() {
        return year == NONE;
    }

    /** Adds a week of {@code ofYear}: its row, and the disputes that opened and ended in it. */
    public void add(int ofYear, double[] row, DisputeRegister disputes, int week) {
        year = ofYear;
        totals.add(row);
        for (Dispute dispute : disputes.recent()) {
            if (dispute.opened() == week) {
                opened[dispute.arena().ordinal()]++;
            }
        }
        for (Dispute dispute : disputes.endedThisWeek()) {
            int outcome = Arrays.asList(OUTCOMES).indexOf(dispute.outcome());
            ended[dispute.arena().ordinal() * OUTCOMES.length + outcome]++;
        }
    }

    /** The row of the year that has been added up; the next week begins a new one. */
    public double[] take() {
        double[] row = new double[columns.size()];
        double workforce = totals.mean(employed);
        int next = 0;
        row[next++] = totals.weeks();
        for (int participant : participants) {
            row[next++] = 100 * Snapshot.share(totals.sum(participant), workforce);
        }
        row[next++] = 1000 * WORKING_DAYS * Snapshot.share(totals.sum(strikers), workforce);
        row[next++] = 1000 * WORKING_DAYS * Snapshot.share(totals.sum(strikersInDispute), workforce);
        for (long count : opened) {
            row[next++] = count;
        }
        for (long count : ended) {
            row[next++] = count;
        }
        for (int column = 0; column < weekly.size(); column++) {
            boolean flow = weekly.get(column).kind() == Column.Kind.FLOW;
            row[next++] = flow ? totals.sum(column) : totals.mean(column);
        }
        totals.clear();
        Arrays.fill(opened, 0);
        Arrays.fill(ended, 0);
        year = NONE;
        return row;
    }

    /** Shows what has been added so far. */
    void visitState(StateVisitor visitor) {
        year = visitor.value("year", year);
        totals.visitState(visitor);
        visitor.values("opened", opened);
        visitor.values("ended", ended);
    }
}
