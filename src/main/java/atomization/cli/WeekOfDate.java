package atomization.cli;

import atomization.scenario.Plan;
import atomization.society.Calendar;
import java.time.LocalDate;

/** The week of a run that an option means by a date. */
final class WeekOfDate {
    private WeekOfDate() {}

    /**
     * The first week that does not begin before the date.
     *
     * @throws UsageProblem if the run has no such week
     */
    static int in(Plan plan, String option, LocalDate date) {
        Calendar calendar = new Calendar(
                plan.scenario().run().start(), plan.scenario().run().weeks());
        int week = calendar.weekOf(date);
        if (week < 0 || week >= calendar.weeks()) {
            throw new UsageProblem(option + " " + date + " is not within the run, whose weeks begin from "
                    + calendar.start() + " to " + calendar.date(calendar.weeks() - 1));
        }
        return week;
    }
}
