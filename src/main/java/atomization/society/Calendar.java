package atomization.society;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The run's calendar: tick t is the week that begins at start + 7 t days.
 *
 * @param start first day of the first week
 * @param weeks number of weeks of the run
 */
public record Calendar(LocalDate start, int weeks) {
    /** The first day of week {@code week}. */
    public LocalDate date(int week) {
        return start.plusDays(7L * week);
    }

    /** The date of week {@code week} in years with a fraction: 1992-07-02 is 1992.5. */
    public double year(int week) {
        return fractionalYear(date(week));
    }

    /** A date in years with a fraction; the first of January of 1992 is 1992.0. */
    public static double fractionalYear(LocalDate date) {
        return date.getYear() + (date.getDayOfYear() - 1) / (double) date.lengthOfYear();
    }

    /** The first week that does not begin before {@code date}; may be negative or beyond the run. */
    public int weekOf(LocalDate date) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(start, date) + 6, 7L);
    }
}
