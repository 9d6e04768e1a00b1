package atomization.figure;

/**
 * A moment that is marked in a chart over time.
 *
 * @param x days since 1970-01-01
 * @param label what happened
 */
public record Moment(double x, String label) {}
