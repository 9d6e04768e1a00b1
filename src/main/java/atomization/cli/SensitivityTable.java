package atomization.cli;

import atomization.analysis.Settling;
import atomization.calibration.SensitivityResult;
import atomization.calibration.SensitivityResult.OfMeasure;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Shows the indices of a sensitivity study on a terminal: for each measure the strongest factors.
 *
 * @param result the indices
 */
record SensitivityTable(SensitivityResult result) {
    private static final int SHOWN = 12;

    /** Prints all measures. */
    void print(boolean partial, PrintWriter out) {
        for (OfMeasure of : result.measures()) {
            out.println();
            out.println(of.measure() + ": " + of.used() + " " + result.unit() + (partial ? " so far" : "")
                    + (of.lost() > 0
                            ? "; " + of.lost() + " are left out, because a run of them failed or has no value"
                            : ""));
            if (of.used() < 2) {
                out.println("  too few to say anything");
                continue;
            }
            if (result.method().equals("morris")) {
                screened(of, out);
            } else {
                divided(of, out);
            }
            settling(of, out);
        }
        out.flush();
    }

    /** By how much the last quarter still moved the indices. */
    private void settling(OfMeasure of, PrintWriter out) {
        Optional<Settling> settling = of.settling();
        if (settling.isEmpty()) {
            out.println("  convergence: too few " + result.unit() + " to see how the indices settle");
            return;
        }
        Settling last = settling.get();
        String moved = result.method().equals("morris")
                ? String.format(Locale.ROOT, "no mu* moved by more than %.0f%% of the largest", 100 * last.share())
                : String.format(Locale.ROOT, "no total index moved by more than %.3f", last.move());
        out.println("  convergence: from " + last.before() + " to " + last.after() + " " + result.unit() + " "
                + (last.move() == 0 ? "no index moved" : moved + " (" + last.factor() + ")"));
    }

    private void screened(OfMeasure of, PrintWriter out) {
        TextTable table = new TextTable("  ");
        table.add(List.of("factor", "mu*", "95% interval", "mu", "sigma", "by chance"));
        List<String> ranked = result.ranked(of);
        long beyond = 0;
        for (int k = 0; k < ranked.size(); k++) {
            Map<String, Double> row = of.figures().getOrDefault(ranked.get(k), Map.of());
            beyond += figure(row, "muStarLow") > figure(row, "floor") ? 1 : 0;
            if (k < SHOWN) {
                table.add(List.of(
                        ranked.get(k),
                        number(figure(row, "muStar")),
                        number(figure(row, "muStarLow")) + " to " + number(figure(row, "muStarHigh")),
                        number(figure(row, "mu")),
                        number(figure(row, "sigma")),
                        number(figure(row, "floor"))));
            }
        }
        table.print(out);
        rest(ranked, out);
        out.println("  " + beyond + " of " + ranked.size() + " factors are beyond what chance alone would give.");
    }

    private void divided(OfMeasure of, PrintWriter out) {
        TextTable table = new TextTable("  ");
        table.add(List.of("factor", "alone", "95% interval", "in all", "95% interval"));
        List<String> ranked = result.ranked(of);
        for (String factor : ranked.subList(0, Math.min(SHOWN, ranked.size()))) {
            Map<String, Double> row = of.figures().getOrDefault(factor, Map.of());
            table.add(List.of(
                    factor,
                    number(figure(row, "first")),
                    number(figure(row, "firstLow")) + " to " + number(figure(row, "firstHigh")),
                    number(figure(row, "total")),
                    number(figure(row, "totalLow")) + " to " + number(figure(row, "totalHigh"))));
        }
        table.print(out);
        rest(ranked, out);
        if (!Double.isNaN(of.chance())) {
            out.println(String.format(
                    Locale.ROOT, "  chance, taken out: %.0f%% of the variance between points", 100 * of.chance()));
        }
    }

    private static void rest(List<String> ranked, PrintWriter out) {
        if (ranked.size() > SHOWN) {
            out.println("  and " + (ranked.size() - SHOWN) + " more in indices.csv");
        }
    }

    private static double figure(Map<String, Double> row, String name) {
        return row.getOrDefault(name, Double.NaN);
    }

    private static String number(double value) {
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
