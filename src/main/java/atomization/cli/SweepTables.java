package atomization.cli;

import atomization.analysis.MainEffect;
import atomization.analysis.PairEffect;
import atomization.analysis.RunTable;
import atomization.analysis.Variance;
import atomization.scenario.PlainData;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Shows on a terminal what the runs of a sweep say: the effect of each factor with its interval, pairs as maps, phases.
 *
 * @param tables the folder that holds {@code runs.csv}
 * @param store the folder of the sweep
 */
record SweepTables(Path tables, Path store) {
    private static final int PLOT = 36;
    private static final int MAPS = 2;
    private static final String SHADES = " .:-=+*#%@";

    /** Prints all of it. */
    void print(PrintWriter out, boolean partial) {
        try {
            RunTable table = RunTable.read(tables.resolve("runs.csv"));
            if (table.points().size() < 2) {
                return;
            }
            if (partial) {
                out.println();
                out.printf(
                        Locale.ROOT,
                        "So far, from %,d runs at %,d points:%n",
                        table.done(),
                        table.points().size());
            }
            for (int measure = 0; measure < table.measures().size(); measure++) {
                print(table, measure, out);
            }
            printPhases(table, out);
        } catch (IOException unreadable) {
            throw new CommandFailure(
                    ExitCode.RESOURCES, tables.resolve("runs.csv") + " cannot be read: " + unreadable.getMessage());
        }
    }

    private void print(RunTable table, int measure, PrintWriter out) {
        out.println();
        double between = Variance.betweenPoints(table, measure);
        out.println(table.measures().get(measure)
                + (Double.isNaN(between)
                        ? ""
                        : ": " + percent(between) + " of the variance between runs lies between points, the rest is"
                                + " chance"));
        List<MainEffect> effects = new ArrayList<>();
        for (int factor = 0; factor < table.factors().size(); factor++) {
            effects.add(MainEffect.of(table, factor, measure));
        }
        double[] range = range(effects);
        if (!(range[1] > range[0])) {
            out.println("  the same everywhere: " + number(range[0]));
            return;
        }
        for (MainEffect effect : effects) {
            out.println("  by " + table.factors().get(effect.factor())
                    + (Double.isNaN(effect.share())
                            ? ""
                            : " (explains " + percent(effect.share()) + " of what differs between points)"));
            print(effect, range, out);
        }
        List<PairEffect> pairs = PairEffect.all(table, measure);
        for (PairEffect pair : pairs.subList(0, Math.min(MAPS, pairs.size()))) {
            printMap(table, pair, out);
        }
    }

    private static double[] range(List<MainEffect> effects) {
        double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (MainEffect effect : effects) {
            for (int level = 0; level < effect.means().length; level++) {
                double mean = effect.means()[level];
                double margin = Double.isNaN(effect.margins()[level]) ? 0 : effect.margins()[level];
                if (!Double.isNaN(mean)) {
                    range[0] = Math.min(range[0], mean - margin);
                    range[1] = Math.max(range[1], mean + margin);
                }
            }
        }
        return range;
    }

    /** A response curve: a line a level, with the mean and its interval drawn on one scale for all factors. */
    private static void print(MainEffect effect, double[] range, PrintWriter out) {
        int widest =
                effect.levels().labels().stream().mapToInt(String::length).max().orElse(0);
        for (int level = 0; level < effect.means().length; level++) {
            double mean = effect.means()[level];
            double margin = effect.margins()[level];
            char[] plot = " ".repeat(PLOT + 1).toCharArray();
            if (!Double.isNaN(mean)) {
                if (!Double.isNaN(margin)) {
                    Arrays.fill(plot, place(mean - margin, range), place(mean + margin, range) + 1, '-');
                }
                plot[place(mean, range)] = 'o';
            }
            String label = effect.levels().labels().get(level);
            out.println(("    " + label + " ".repeat(widest - label.length() + 2)
                            + String.format(Locale.ROOT, "%-10s", number(mean))
                            + String.format(Locale.ROOT, "%-12s", Double.isNaN(margin) ? "" : "+- " + number(margin))
                            + "|" + new String(plot) + "|"
                            + difference(effect, level))
                    .stripTrailing());
        }
    }

    /** How a level differs from the first one, which common random numbers let be told apart sooner than the means. */
    private static String difference(MainEffect effect, int level) {
        double margin = effect.differenceMargins()[level];
        if (level == 0) {
            boolean paired = Arrays.stream(effect.differenceMargins()).anyMatch(each -> !Double.isNaN(each));
            return paired ? "  difference to this" : "";
        }
        return Double.isNaN(margin)
                ? ""
                : String.format(Locale.ROOT, "  %s +- %s", signed(effect.differences()[level]), number(margin));
    }

    private static String signed(double value) {
        return (value < 0 ? "-" : "+") + number(Math.abs(value));
    }

    private static int place(double value, double[] range) {
        double share = (value - range[0]) / (range[1] - range[0]);
        return (int) Math.round(Math.max(0, Math.min(1, share)) * PLOT);
    }

    private static void printMap(RunTable table, PairEffect pair, PrintWriter out) {
        out.println("  " + table.factors().get(pair.first()) + " (down) by "
                + table.factors().get(pair.second()) + " (across); together beyond both: "
                + percent(pair.interaction()));
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double[] row : pair.means()) {
            for (double mean : row) {
                least = Double.isNaN(mean) ? least : Math.min(least, mean);
                most = Double.isNaN(mean) ? most : Math.max(most, mean);
            }
        }
        double lowest = least;
        double span = most - least;
        printGrid(pair, out, mean -> {
            int shade = span <= 0 ? 0 : (int) Math.min(9, Math.floor((mean - lowest) / span * 10));
            return number(mean) + " " + String.valueOf(SHADES.charAt(shade)).repeat(2);
        });
    }

    private interface Cell {
        String of(double mean);
    }

    private static void printGrid(PairEffect pair, PrintWriter out, Cell cell) {
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(""));
        heading.addAll(pair.columns().labels());
        rows.add(heading);
        for (int row = 0; row < pair.rows().count(); row++) {
            List<String> cells = new ArrayList<>(List.of(pair.rows().labels().get(row)));
            for (double mean : pair.means()[row]) {
                cells.add(Double.isNaN(mean) ? "?" : cell.of(mean));
            }
            rows.add(cells);
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("    ");
            for (int column = 0; column < row.size(); column++) {
                int number = column;
                int width = rows.stream()
                        .mapToInt(each -> each.get(number).length())
                        .max()
                        .orElse(0);
                line.append(row.get(column))
                        .append(" ".repeat(width - row.get(column).length() + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    /** The phase diagram, where the sweep names a measure and a level: which share of runs is above it, and where half are. */
    private void printPhases(RunTable table, PrintWriter out) throws IOException {
        Path manifest = store.resolve("manifest.json");
        if (!Files.exists(manifest)) {
            return;
        }
        Object phase = PlainData.read(Files.readString(manifest, StandardCharsets.UTF_8), manifest.toString())
                .get("phase");
        if (!(phase instanceof Map<?, ?> said)
                || !(said.get("above") instanceof Number above)
                || table.factors().size() < 2) {
            return;
        }
        int measure = table.measures().indexOf(String.valueOf(said.get("measure")));
        Optional<PairEffect> pair =
                measure < 0 ? Optional.empty() : PairEffect.shareAbove(table, 0, 1, measure, above.doubleValue());
        if (pair.isEmpty()) {
            return;
        }
        out.println();
        out.println("Phases: share of runs with " + table.measures().get(measure) + " above "
                + number(above.doubleValue()) + ", " + table.factors().get(0) + " (down) by "
                + table.factors().get(1) + " (across); # most runs, . few");
        printGrid(
                pair.get(),
                out,
                share -> (share > 0.9 ? "##" : share > 0.5 ? "#." : share > 0.1 ? ".." : "  ") + " " + percent(share));
        double[] boundary = pair.get().boundary(0.5);
        for (int row = 0; row < boundary.length; row++) {
            String label = pair.get().rows().labels().get(row);
            out.println("    " + table.factors().get(0) + " " + label + ": "
                    + (Double.isNaN(boundary[row])
                            ? "no boundary in this range"
                            : "half of the runs at " + table.factors().get(1) + " "
                                    + place(
                                            boundary[row],
                                            pair.get().columns().labels().get(0))));
        }
    }

    private static String place(double place, String label) {
        return label.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? LocalDate.ofEpochDay(Math.round(place)).toString()
                : number(place);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "?" : String.format(Locale.ROOT, "%.0f%%", 100 * share);
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "?";
        }
        double size = Math.abs(value);
        if (size != 0 && (size < 0.001 || size >= 1e7)) {
            return String.format(Locale.ROOT, "%.2e", value);
        }
        String format = size >= 1000 ? "%.0f" : size >= 100 ? "%.1f" : size >= 10 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
