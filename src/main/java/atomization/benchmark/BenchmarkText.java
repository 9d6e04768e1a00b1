package atomization.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A benchmark as a person reads it: tables in Markdown, in columns of even width. */
public final class BenchmarkText {
    /** A figure whose rounds differ by more than this share of the median is called noisy. */
    static final double NOISY = 0.1;

    private static final List<String> RATES = List.of(
            "",
            "workers",
            "threads",
            "median",
            "low",
            "high",
            "of the loop",
            "x MASON",
            "of bandwidth",
            "x fewest threads",
            "x fewest workers");
    private static final List<String> OTHERS =
            List.of("", "workers", "threads", "median", "low", "high", "x fewest threads", "x fewest workers");
    private static final int COLUMNS_SHOWN = 12;

    private final BenchmarkReport report;

    public BenchmarkText(BenchmarkReport report) {
        this.report = report;
    }

    /** The whole report. */
    public String markdown() {
        StringBuilder text = new StringBuilder("# Benchmark\n\n");
        machine(text);
        Map<String, List<Measurement>> tables = new LinkedHashMap<>();
        for (Measurement figure : report.figures()) {
            tables.computeIfAbsent(figure.group() + ", " + figure.unit(), none -> new ArrayList<>())
                    .add(figure);
        }
        tables.forEach((title, figures) -> {
            text.append("\n## ").append(sentence(title)).append("\n\n");
            table(text, figures);
        });
        columns(text);
        notes(text);
        return text.toString();
    }

    private void machine(StringBuilder text) {
        Map<String, Object> machine = report.machine();
        text.append(String.format(
                Locale.ROOT,
                "%s, %s processors, memory %s, limit of Java %s; %s, %s; %s; program %s, commit %s.%n",
                machine.get("processor"),
                machine.get("processors"),
                gigabytes(machine.get("machineMemory")),
                gigabytes(machine.get("maximumMemory")),
                machine.get("virtualMachine"),
                machine.get("collector"),
                machine.get("system"),
                machine.get("version"),
                machine.get("commit")));
    }

    private static String gigabytes(@Nullable Object bytes) {
        return bytes instanceof Number number
                ? String.format(Locale.ROOT, "%.1f GB", number.doubleValue() / 1e9)
                : "unknown";
    }

    private static String sentence(String title) {
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private static void table(StringBuilder text, List<Measurement> figures) {
        boolean rates = figures.get(0).unit().equals(Subject.RATE);
        List<List<String>> rows = new ArrayList<>();
        rows.add(rates ? RATES : OTHERS);
        for (Measurement figure : figures) {
            List<String> row = new ArrayList<>(List.of(
                    figure.name() + (figure.spread() > NOISY ? " ~" : ""),
                    count(figure.workers()),
                    count(figure.threads()),
                    digits(figure.median()),
                    digits(figure.low()),
                    digits(figure.high())));
            if (rates) {
                row.addAll(
                        List.of(digits(figure.toReference()), digits(figure.toMason()), digits(figure.toBandwidth())));
            }
            row.addAll(List.of(digits(figure.toFewestThreads()), digits(figure.toFewestWorkers())));
            rows.add(row);
        }
        append(text, rows);
    }

    private void columns(StringBuilder text) {
        if (report.columns().isEmpty()) {
            return;
        }
        text.append("\n## Bytes a worker, by what holds them\n\n");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "bytes"));
        List<Map.Entry<String, Double>> largest = report.columns().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .toList();
        largest.stream()
                .limit(COLUMNS_SHOWN)
                .forEach(entry -> rows.add(List.of(entry.getKey(), digits(entry.getValue()))));
        double rest = largest.stream()
                .skip(COLUMNS_SHOWN)
                .mapToDouble(Map.Entry::getValue)
                .sum();
        rows.add(List.of("all others", digits(rest)));
        append(text, rows);
    }

    private void notes(StringBuilder text) {
        text.append("\nMedians over ")
                .append(report.settings().rounds())
                .append(" rounds, in each of which everything is measured; low and high are single rounds; ratios are"
                        + " medians of the ratios within a round.\n\n");
        text.append("- The rule: a worker's fear relaxes to its isolation among 12 ties, and it acts below a threshold;"
                + " the reference loop, the scenario and the MASON model give the same actions. \"Of the loop\" is the"
                + " speed over that of the reference loop, for as many workers and threads.\n");
        text.append("- Scenarios are run as `run` does, with weekly observation, except where it says unobserved. The"
                + " second wave is timed from 1993 on.\n");
        text.append("- The MASON model has one thread, and at most 100,000 workers; larger societies are compared with"
                + " its largest.\n");
        text.append("- \"Of bandwidth\" is the share of the triad's bytes a second that reading the whole state once a"
                + " week takes.\n");
        text.append("- ").append(noise()).append('\n');
        report.remarks().forEach(remark -> text.append("- ").append(remark).append('\n'));
    }

    /** What is to be said of noise. */
    String noise() {
        long noisy = report.figures().stream()
                .filter(figure -> figure.spread() > NOISY)
                .count();
        double load = report.machine().get("loadBefore") instanceof Number number ? number.doubleValue() : -1;
        int processors = report.machine().get("processors") instanceof Number number ? number.intValue() : 1;
        String verdict = String.format(
                Locale.ROOT,
                "Noise: %d of %d figures, marked ~, spread by more than %.0f%% between rounds.",
                noisy,
                report.figures().size(),
                100 * NOISY);
        if (load > 0.25 * processors) {
            verdict += String.format(
                    Locale.ROOT,
                    " Other programs were running (load %.1f on %d processors before it began): take absolute figures"
                            + " as lower bounds of speed.",
                    load,
                    processors);
        }
        return verdict;
    }

    private static void append(StringBuilder text, List<List<String>> rows) {
        int[] width = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int k = 0; k < width.length; k++) {
                width[k] = Math.max(width[k], row.get(k).length());
            }
        }
        for (int number = 0; number < rows.size(); number++) {
            for (int k = 0; k < width.length; k++) {
                String cell = rows.get(number).get(k);
                String blanks = " ".repeat(width[k] - cell.length());
                text.append(k == 0 ? "| " + cell + blanks : " | " + blanks + cell);
            }
            text.append(" |\n");
            if (number == 0) {
                for (int k = 0; k < width.length; k++) {
                    text.append(k == 0 ? "|:" + "-".repeat(width[k] + 1) : "|" + "-".repeat(width[k] + 1) + ":");
                }
                text.append("|\n");
            }
        }
    }

    private static String count(int number) {
        return number == 0 ? "" : String.format(Locale.ROOT, "%,d", number);
    }

    /** Three significant digits. */
    private static String digits(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        double size = Math.abs(value);
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : 4;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
