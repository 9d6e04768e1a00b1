package atomization.calibration;

import atomization.experiment.Measure;
import org.jspecify.annotations.Nullable;

/**
 * One recorded figure to which runs are compared, and how it is measured of them.
 *
 * @param name the series and the year
 * @param year as recorded, with a fraction where a month is known
 * @param value what was recorded
 * @param low the lower end where a range was recorded, else NaN
 * @param high the upper end
 * @param error standard error, on the scale of the target
 * @param measure what is measured of a run
 * @param base what that is relative to, or null
 * @param status verified, derived or recalled
 */
record Figure(
        String name,
        Target target,
        double year,
        double value,
        double low,
        double high,
        double error,
        Measure measure,
        @Nullable Measure base,
        String status) {
    /** A figure on the scale on which it is compared. */
    double scaled(double figure) {
        return target.scale() == Target.Scale.LOG ? StrictMath.log(figure + target.floor()) : figure;
    }

    /** How far a simulated figure is from the recorded one, in standard errors. */
    double away(double simulated) {
        double away = (scaled(simulated) - scaled(value)) / error;
        return Double.isNaN(away) ? Double.POSITIVE_INFINITY : away;
    }
}
