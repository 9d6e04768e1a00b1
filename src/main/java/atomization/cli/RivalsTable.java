package atomization.cli;

import atomization.calibration.OutOfSample;
import atomization.calibration.RivalsResult;
import atomization.calibration.Support;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows on a terminal what came of rival models. */
final class RivalsTable {
    private RivalsTable() {}

    /** Prints how much the record supports each, and how each does elsewhere. */
    static void print(RivalsResult result, PrintWriter out) {
        verdicts(result.verdicts(), out);
        result.rivals().elsewhere().forEach(other -> elsewhere(result, other, out));
    }

    /** Prints how much the record supports each of several models. */
    private static void verdicts(List<Support> verdicts, PrintWriter out) {
        out.println();
        boolean scored = verdicts.stream().anyMatch(each -> !Double.isNaN(each.score()));
        TextTable table = new TextTable("");
        table.add(List.of(
                "model",
                "near",
                "of",
                "probability",
                "over priors",
                "half as near",
                "distance",
                scored ? "score" : ""));
        for (Support each : verdicts) {
            table.add(List.of(
                    each.name(),
                    String.valueOf(each.accepted()),
                    each.drawn() + (each.failed() > 0 ? " (" + each.failed() + " failed)" : ""),
                    CalibrationTable.number(each.probability()),
                    CalibrationTable.number(each.least()) + " to " + CalibrationTable.number(each.largest()),
                    CalibrationTable.number(each.halved()),
                    CalibrationTable.number(each.nearest()),
                    scored ? CalibrationTable.number(each.score()) : ""));
        }
        table.print(out);
        out.println(Support.sentence(verdicts));
        TextTable legend = new TextTable("");
        legend.add(List.of(
                "Near: particles within the common tolerance, whose share is the probability; over priors: had one"
                        + " parameter been confined to half of its prior; half as near: at the tolerance of half as many; distance: of"
                        + " the model's own nearest particles, in standard errors"
                        + (scored ? "; score: of these on the figures that were not fitted, less is better." : ".")));
        legend.print(out);
    }

    /** Prints in what share of its runs each model meets each condition of another scenario. */
    private static void elsewhere(RivalsResult result, OutOfSample other, PrintWriter out) {
        List<OutOfSample.Outcome> outcomes = result.of(other);
        List<String> models = result.verdicts().stream().map(Support::name).toList();
        out.println();
        TextTable told = new TextTable("");
        told.add(List.of("Elsewhere, " + other.name() + ": " + RivalsComparison.told(other)));
        told.print(out);
        TextTable table = new TextTable("  ");
        List<String> headings = new ArrayList<>(models);
        headings.add("condition met, of the runs");
        table.add(headings);
        for (int condition : other.asked()) {
            List<String> cells = new ArrayList<>();
            for (String model : models) {
                cells.add(outcomes.stream()
                        .filter(each -> each.model().equals(model) && each.condition() == condition)
                        .findFirst()
                        .map(RivalsTable::share)
                        .orElse("no runs"));
            }
            cells.add(other.condition(condition).says());
            table.add(cells);
        }
        table.print(out);
    }

    private static String share(OutOfSample.Outcome outcome) {
        return outcome.runs() == 0
                ? "no runs"
                : String.format(Locale.ROOT, "%.0f%% of %d", 100 * outcome.share(), outcome.runs());
    }
}
