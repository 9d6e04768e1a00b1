package atomization.cli;

import atomization.calibration.CalibrationResult;
import atomization.calibration.CalibrationResult.Marginal;
import atomization.calibration.CalibrationResult.Predicted;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * Shows what a calibration found on a terminal.
 *
 * @param result what it found
 */
record CalibrationTable(CalibrationResult result) {
    /** Prints parameters and recorded figures. */
    void print(PrintWriter out) {
        out.println();
        TextTable parameters = new TextTable("");
        parameters.add(List.of("parameter", "allowed", "median", "90% interval", "medoid"));
        for (Marginal each : result.marginals()) {
            parameters.add(List.of(
                    each.name(),
                    number(each.from()) + " to " + number(each.to()),
                    number(each.quantiles()[2]),
                    number(each.quantiles()[0]) + " to " + number(each.quantiles()[4]),
                    number(each.medoid())));
        }
        parameters.print(out);
        out.println();
        TextTable figures = new TextTable("");
        figures.add(List.of("figure", "recorded", "median", "90% interval", ""));
        int covered = 0;
        for (Predicted each : result.predicted()) {
            covered += each.isCovered() ? 1 : 0;
            figures.add(List.of(
                    each.name(),
                    Double.isNaN(each.low())
                            ? number(each.recorded())
                            : number(each.low()) + " to " + number(each.high()),
                    number(each.quantiles()[2]),
                    number(each.quantiles()[0]) + " to " + number(each.quantiles()[4]),
                    (each.fitted() ? "" : "not fitted; ") + (each.isCovered() ? "within" : "outside")));
        }
        figures.print(out);
        out.println(covered + " of " + result.predicted().size()
                + " recorded figures lie within the 90% interval of the posterior's runs.");
    }

    static String number(double value) {
        if (Double.isNaN(value)) {
            return "?";
        }
        double size = Math.abs(value);
        if (size != 0 && (size < 0.001 || size >= 1e7)) {
            return String.format(Locale.ROOT, "%.1e", value);
        }
        return String.format(Locale.ROOT, size >= 1000 ? "%.0f" : size >= 10 ? "%.1f" : "%.3f", value);
    }
}
