package atomization.cli;

import atomization.experiment.TwinRun;
import atomization.results.Difference;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an intervention changed, for the main indicators, some weeks after it. */
final class DifferenceTable {
    private static final int[] AFTER = {1, 4, 13, 52};
    private static final int CELL = 20;
    private static final int LABEL = 18;
    private static final int REPLICATES_SHOWN = 3;
    private static final double SMALL = 0.0005;

    private static final List<String> MAIN = List.of(
            "acting",
            "actingStrike",
            "actingAssembly",
            "readinessStrike",
            "discontent",
            "fear",
            "solidarityWork",
            "solidarityHome",
            "efficacy",
            "delegation",
            "giftShare",
            "unemployment",
            "toughness");

    private final TwinRun.Done done;
    private final int week;

    /** @param week the week of the intervention */
    DifferenceTable(TwinRun.Done done, int week) {
        this.done = done;
        this.week = week;
    }

    /** Prints it. */
    void print(PrintWriter out) {
        Difference difference = done.difference();
        out.println();
        out.println("What was done: " + happened());
        boolean changed = difference.names().stream().anyMatch(this::differs);
        if (!changed) {
            out.println(
                    "The two runs are the same to the end: the intervention changed nothing. Choose another --at or --do.");
            return;
        }
        List<Integer> shown = new ArrayList<>();
        StringBuilder heading = new StringBuilder(pad("", LABEL));
        for (int after : AFTER) {
            if (week + after <= difference.weeks()) {
                shown.add(after);
                heading.append(pad(after == 1 ? "after 1 week" : "after " + after + " weeks", CELL));
            }
        }
        out.println();
        out.println("Difference, with the intervention minus without it"
                + (done.happened().size() > 1 ? " (mean of the pairs, standard error)" : ""));
        out.println(heading.toString().stripTrailing());
        for (String name : MAIN) {
            StringBuilder line = new StringBuilder(pad(name, LABEL));
            for (int after : shown) {
                int row = week + after - 1;
                line.append(pad(cell(difference.mean(name, row), difference.standardError(name, row)), CELL));
            }
            out.println(line.toString().stripTrailing());
        }
        cohort(shown, out);
    }

    /** Those who went on acting are compared apart: a mean over whoever acts changes by who is left. */
    private void cohort(List<Integer> shown, PrintWriter out) {
        double size = done.cohort().size(week);
        if (!(size > 0)) {
            out.println("Nobody acted in both runs when it happened, so there is no fixed cohort to compare.");
            return;
        }
        StringBuilder line = new StringBuilder(pad("fearOfCohort", LABEL));
        for (int after : shown) {
            line.append(pad(cell(done.cohort().fearDifference(week + after - 1), Double.NaN), CELL));
        }
        out.println(line.toString().stripTrailing());
        out.printf(
                Locale.ROOT,
                "  (fearOfCohort: the %,.0f who acted when it happened and were not made to stop)%n",
                size);
    }

    private boolean differs(String name) {
        for (int row = week; row < done.difference().weeks(); row++) {
            double mean = done.difference().mean(name, row);
            if (!Double.isNaN(mean) && mean != 0) {
                return true;
            }
        }
        return false;
    }

    private String happened() {
        List<String> all = done.happened().stream().distinct().toList();
        int more = all.size() - REPLICATES_SHOWN;
        return String.join("; ", all.subList(0, Math.min(all.size(), REPLICATES_SHOWN)))
                + (more > 0 ? "; and so on, in each replicate as it came" : "");
    }

    private static String cell(double mean, double error) {
        if (Double.isNaN(mean)) {
            return "-";
        }
        return Double.isNaN(error) || mean == 0
                ? number(mean, "+")
                : number(mean, "+") + " (" + number(error, "") + ")";
    }

    private static String number(double value, String sign) {
        if (value == 0) {
            return "0";
        }
        return String.format(Locale.ROOT, Math.abs(value) < SMALL ? "%" + sign + ".1e" : "%" + sign + ".4f", value);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
