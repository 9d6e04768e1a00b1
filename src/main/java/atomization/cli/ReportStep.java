package atomization.cli;

import atomization.report.Reports;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** The last step of a command that leaves a result: its report. A report that fails does not spoil the result. */
final class ReportStep {
    private ReportStep() {}

    /**
     * Makes the report of a result, unless the user wants none, and describes the result for archives.
     *
     * @param out where it is told of, or the reason why there is none
     */
    static void after(Path result, CommonOptions options, PrintWriter out) {
        try {
            if (!options.noReport) {
                Path page = Reports.write(result);
                if (!options.quiet) {
                    out.println("Report: " + ResultPlace.shown(page));
                }
            }
            Reports.describe(result);
        } catch (IOException failed) {
            out.println("The result is whole, but its report could not be made: " + failed.getMessage()
                    + ". Repeat with: atomization report " + ResultPlace.shown(result));
        }
        out.flush();
    }
}
