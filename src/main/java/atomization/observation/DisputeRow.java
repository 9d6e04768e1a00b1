package atomization.observation;

import atomization.society.Dispute;
import atomization.society.Society;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The record of one dispute, when nothing of it can change any more.
 *
 * @param number running number in the run, from 0
 * @param arena {@code strike} or {@code assembly}
 * @param collective number of the enterprise or district
 * @param name its name
 * @param week week in which it opened
 * @param start first day of that week
 * @param weeks weeks from its opening to its end, or to the end of the run if it was open then
 * @param members members of the collective when it opened
 * @param participants distinct workers who acted in it
 * @param peak largest number acting in one week
 * @param actorWeeks sum over its weeks of those acting, the week in which it ended included
 * @param form {@code committee} or {@code assembly}
 * @param outcome {@code conceded}, {@code lost}, {@code closed}, or {@code open} at the end of the run
 * @param leadersLost leaders lost, for whatever reason
 * @param spread whether another collective with a tie to this one opened a dispute within 8 weeks
 * @param victims participants who were victimized
 * @param afterVictim weeks from the first of these to its end, or to the end of the run; NaN if none was
 */
public record DisputeRow(
        int number,
        String arena,
        int collective,
        String name,
        int week,
        LocalDate start,
        int weeks,
        int members,
        int participants,
        int peak,
        long actorWeeks,
        String form,
        String outcome,
        int leadersLost,
        boolean spread,
        int victims,
        double afterVictim) {
    /** The columns, in the order of {@link #cells()}. */
    public static final List<Column> COLUMNS = List.of(
            Column.given("number", "1", "running number of the dispute in the replicate, from 0"),
            Column.given("arena", "1", "strike or assembly"),
            Column.given("collective", "1", "number of the enterprise (strike) or district (assembly)"),
            Column.given("name", "1", "name of the enterprise or district"),
            Column.given("week", "weeks", "week in which it opened, 0 for the first of the run"),
            Column.given("start", "date", "first day of that week"),
            Column.state("weeks", "weeks", "weeks from its opening to its end, or to the end of the run"),
            Column.state("members", "workers", "members of the collective when it opened"),
            Column.state("participants", "workers", "distinct workers who acted in it"),
            Column.state("peak", "workers", "largest number acting in one week"),
            Column.state(
                    "actorWeeks",
                    "worker-weeks",
                    "sum over its weeks of those acting, including the week in which it ended"),
            Column.state("form", "1", "committee or assembly"),
            Column.state("outcome", "1", "conceded, lost, closed (the enterprise), or open at the end of the run"),
            Column.state("leadersLost", "workers", "leaders victimized, recruited or gone"),
            Column.state(
                    "spread", "1", "true if another collective with a tie to this one opened a dispute within 8 weeks"),
            Column.state("victims", "workers", "participants who were victimized"),
            Column.state(
                    "afterVictim",
                    "weeks",
                    "weeks from the first of these to its end, or to the end of the run; empty if none was"));

    /** The record of a dispute of a society in its present week. */
    public static DisputeRow of(Dispute dispute, Society society) {
        boolean open = dispute.outcome() == Dispute.Outcome.OPEN;
        int end = open ? society.week() + 1 : dispute.ended();
        return new DisputeRow(
                dispute.number(),
                dispute.arena().label(),
                dispute.collective(),
                society.nameOf(dispute.arena(), dispute.collective()),
                dispute.opened(),
                society.calendar().date(dispute.opened()),
                end - dispute.opened(),
                dispute.membersAtStart(),
                dispute.participants(),
                dispute.peak(),
                dispute.actorWeeks(),
                dispute.form().name().toLowerCase(Locale.ROOT),
                dispute.outcome().name().toLowerCase(Locale.ROOT),
                dispute.leadersLost(),
                dispute.hasSpread(),
                dispute.victims(),
                dispute.victims() == 0 ? Double.NaN : end - dispute.firstVictim());
    }

    /** The cells of its row: numbers, dates, truth values and texts. */
    public List<Object> cells() {
        return Arrays.asList(
                number,
                arena,
                collective,
                name,
                week,
                start,
                weeks,
                members,
                participants,
                peak,
                actorWeeks,
                form,
                outcome,
                leadersLost,
                spread,
                victims,
                afterVictim);
    }

    /**
     * A cell of its row as tables write it.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public String cell(String column) {
        for (int k = 0; k < COLUMNS.size(); k++) {
            if (COLUMNS.get(k).name().equals(column)) {
                Object cell = cells().get(k);
                return cell instanceof Double number && number.isNaN() ? "" : String.valueOf(cell);
            }
        }
        throw new IllegalArgumentException("disputes have no column " + column);
    }
}
