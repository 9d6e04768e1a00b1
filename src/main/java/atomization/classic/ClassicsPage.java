package atomization.classic;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The project's page on the classic models: the table of all cases and the picture of the loop, as Markdown.
 *
 * @param made the day on which it was made
 * @param fingerprint the model's fingerprint
 * @param command the command that made it
 * @param precision how much was simulated
 * @param seconds how long that took
 */
public record ClassicsPage(LocalDate made, String fingerprint, String command, Precision precision, double seconds) {
    /** Where the page lies in the project's folder. */
    public static final String PAGE = "src/site/markdown/classics.md";

    /** Where its picture lies in the project's folder. */
    public static final String FIGURE = "src/site/resources/images/fear-hysteresis.svg";

    /** How the line with the model's fingerprint begins. */
    public static final String FINGERPRINT = "Fingerprint of the model: ";

    /** The text of the page. */
    public String text(List<Case> cases, List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        text.append("# The classic models are inside this one\n\n")
                .append(
                        "Each row is a known result, published or derived, that the general engine reaches by settings of a"
                                + " scenario alone: the files lie in `scenarios/classics`, and no code of the engine knows them."
                                + " The reduction is in `reduced.yaml`: all mechanisms but perception and mobilization are off, and"
                                + " z = P - theta.\n\n")
                .append("This page was made on ")
                .append(made)
                .append(" by `")
                .append(command)
                .append(String.format(
                                Locale.ROOT,
                                "` in %.0f s, at %s precision.%n%n",
                                seconds,
                                precision.name().toLowerCase(Locale.ROOT))
                        .replace("\r", ""))
                .append(FINGERPRINT)
                .append('`')
                .append(fingerprint)
                .append("`\n\n")
                .append("| case | setting | figure | expected | found | tolerance | met |\n")
                .append("|---|---|---|---|---|---|---|\n");
        for (int k = 0; k < cases.size(); k++) {
            text.append(row(cases.get(k), findings.get(k))).append('\n');
        }
        text.append("\n## Sources and derivations\n\n");
        cases.stream()
                .map(each -> "- " + each.name() + ": " + each.source() + ".\n")
                .distinct()
                .forEach(text::append);
        text.append("\nDerivations stand in full in the classes `CascadeWindow`, `DuplexCascade`, `RewiredRing` and"
                + " `FearHysteresis` of `atomization.analysis`, and in `RingContagion` and `LeastFixedPoint` of"
                + " `atomization.classic`. Expected probabilities are those of infinitely large graphs; a tolerance in"
                + " standard errors would be exceeded by chance in 1 of 1,000 repetitions of its row.\n");
        text.append("\n## Fear and participation\n\n")
                .append(
                        "Fear is the share of others who do not act, and whoever's motivation is at least the fear acts."
                                + " As mean motivation rises, participation stays low until the lower branch ends at mu = ")
                .append(number(FearLoop.THEORY.leap()))
                .append("; as it falls, participation stays high until mu = ")
                .append(number(FearLoop.THEORY.collapse()))
                .append(". Between the two, what people do depends on what they did.\n\n")
                .append("![Share acting against mean motivation: solved fixed points and simulated rests, rising and"
                        + " falling](images/fear-hysteresis.svg)\n");
        return text.toString();
    }

    /** A row of the table. */
    static String row(Case each, Finding finding) {
        return "| " + each.name() + " | `" + each.setting() + "` | " + each.quantity() + " | "
                + number(finding.expected())
                + " | " + number(finding.found()) + " | "
                + (finding.tolerance() == 0 ? "0" : number(finding.tolerance())) + " (" + finding.basis() + ") | "
                + (finding.isMet() ? "yes" : "**no**") + " |";
    }

    /** A whole number as it is, another with four decimals, a small one with two significant digits. */
    public static String number(double value) {
        if (value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 0.001 ? "%.1e" : "%.4f", value);
    }
}
