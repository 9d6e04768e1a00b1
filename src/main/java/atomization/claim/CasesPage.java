package atomization.claim;

import atomization.scenario.Condition;
import atomization.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The project's page on the cases of the essay: what each scenario expects and what came out, as Markdown.
 *
 * @param made the day on which it was made
 * @param fingerprint the model's fingerprint
 * @param command the command that made it
 */
public record CasesPage(LocalDate made, String fingerprint, String command) {
    /** Where the page lies in the project's folder. */
    public static final String PAGE = "src/site/markdown/cases.md";

    /**
     * One scenario that was checked.
     *
     * @param name the name by which it goes
     * @param scenario the scenario as it was run
     * @param verdicts what came of its conditions
     */
    public record Entry(String name, Scenario scenario, List<Verdict> verdicts) {
        /** Keeps a copy of the verdicts. */
        public Entry {
            verdicts = List.copyOf(verdicts);
        }

        long met() {
            return verdicts.stream().filter(Verdict::isMet).count();
        }

        int replicates() {
            return verdicts.isEmpty() ? 0 : verdicts.get(0).replicates();
        }
    }

    /** The text of the page. */
    public String text(List<Entry> entries) {
        StringBuilder text = new StringBuilder("# The cases of the essay\n\n");
        text.append(
                "Each case from which the essay argues is a scenario with its documented facts. What is expected of its"
                        + " runs was written from the documents before the first run, and neither parameters nor seeds nor"
                        + " conditions were changed so that it comes out; the model is not calibrated. Assumptions are named in the"
                        + " files, beside each value.\n\n");
        text.append("This page was made on ")
                .append(made)
                .append(" by `")
                .append(command)
                .append("`. Fingerprint of the model: `")
                .append(fingerprint)
                .append("`\n\n| scenario | workers | weeks | replicates | conditions met |\n|---|---|---|---|---|\n");
        for (Entry entry : entries) {
            text.append(String.format(
                    Locale.ROOT,
                    "| [%s](#%s) | %,d | %,d | %d | %d of %d |\n",
                    entry.name(),
                    entry.name(),
                    entry.scenario().run().workers(),
                    entry.scenario().run().weeks(),
                    entry.replicates(),
                    entry.met(),
                    entry.verdicts().size()));
        }
        text.append(
                "\n\"Met in\" counts replicates; brackets hold the 95% confidence interval of that share (Wilson). \"Found\""
                        + " is the median over replicates, with the least and the greatest. A condition is met when the share of"
                        + " replicates in which it holds is at least the one wanted.\n");
        entries.forEach(entry -> add(text, entry));
        return text.toString();
    }

    private static void add(StringBuilder text, Entry entry) {
        text.append("\n## ").append(entry.name()).append("\n\n");
        text.append(entry.scenario().title()).append(". ");
        if (entry.scenario().about() != null) {
            text.append(entry.scenario().about().strip());
        }
        text.append("\n\n");
        if (entry.scenario().essay() != null) {
            text.append("> ").append(entry.scenario().essay().strip()).append("\n\n");
        }
        text.append("| expected | measured, limits | met in (wanted) | found | met |\n|---|---|---|---|---|\n");
        List<String> analyses = new ArrayList<>();
        for (Verdict verdict : entry.verdicts()) {
            Condition condition = verdict.condition();
            if (condition.analysis() != null) {
                analyses.add(condition.says() + " " + condition.analysis());
            }
            double[] range = verdict.range();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s: %s | %d of %d [%.2f, %.2f] (%.0f%%) | %s | %s |\n",
                    cell(condition.says()),
                    cell(condition.told()),
                    condition.limits(),
                    verdict.held(),
                    verdict.replicates(),
                    verdict.interval().low(),
                    verdict.interval().high(),
                    100 * condition.share(),
                    Double.isNaN(range[1])
                            ? "nothing"
                            : number(range[1]) + " (" + number(range[0]) + " to " + number(range[2]) + ")",
                    verdict.isMet() ? "yes" : "**no**"));
        }
        if (!analyses.isEmpty()) {
            text.append("\nWhy:\n\n");
            analyses.forEach(
                    analysis -> text.append("- ").append(analysis.strip()).append('\n'));
        }
    }

    private static String cell(String words) {
        return words.strip().replace("|", "\\|");
    }

    /** A number as it is told: whole ones as they are, others with three digits or one decimal. */
    public static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e9) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.1f" : "%.3g", value);
    }
}
