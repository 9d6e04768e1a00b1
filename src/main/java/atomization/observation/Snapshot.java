package atomization.observation;

import atomization.society.Society;

/**
 * What a figure of the whole society is measured from: the society and what has been counted of it this week.
 *
 * @param present workers present
 * @param employed those of them employed in enterprises
 * @param unemployed those of them without any work
 */
public record Snapshot(
        Society society,
        Baseline baseline,
        ObservationSettings settings,
        double present,
        double employed,
        double unemployed) {
    /** A share, or NaN of nothing. */
    static double share(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }
}
