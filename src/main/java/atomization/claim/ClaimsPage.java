package atomization.claim;

import atomization.results.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of the project's page of claims that tells of the reference run: made from the published data alone, so that the two
 * cannot differ unseen.
 */
public final class ClaimsPage {
    /** Where the page lies in the project's folder. */
    public static final String PAGE = "src/site/markdown/claims.md";
    /** Where the published results lie. */
    public static final String REFERENCE = "results/reference/claims";

    private static final String BEGIN = "<!-- generated: reference run -->\n";
    private static final String END = "<!-- end -->";

    private final Map<String, @Nullable Object> whole;
    private final List<Map<?, ?>> claims = new ArrayList<>();

    private ClaimsPage(Map<String, @Nullable Object> whole) {
        this.whole = whole;
        if (whole.get("claims") instanceof List<?> entries) {
            entries.forEach(entry -> claims.add(entry instanceof Map<?, ?> map ? map : Map.of()));
        }
    }

    /** The page of published results. */
    public static ClaimsPage of(Path reference) throws IOException {
        return of(JsonReader.readObject(Files.readString(reference.resolve(ClaimFolder.WHOLE))));
    }

    /** The page of results that have been read. */
    static ClaimsPage of(Map<String, @Nullable Object> whole) {
        return new ClaimsPage(whole);
    }

    /** The fingerprint of the model that made the results. */
    public String fingerprint() {
        return String.valueOf(whole.get("fingerprint"));
    }

    /**
     * The page with this part in the place of the one that is there.
     *
     * @throws IllegalArgumentException if the page has no place for it
     */
    public String into(String page) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END, Math.max(0, begin));
        if (begin < 0 || end < 0) {
            throw new IllegalArgumentException(PAGE + " has no part between " + BEGIN.strip() + " and " + END);
        }
        return page.substring(0, begin + BEGIN.length()) + "\n" + text() + "\n" + page.substring(end);
    }

    private String text() {
        StringBuilder text = new StringBuilder("Made by `")
                .append(whole.get("command"))
                .append("`; fingerprint of the model: `")
                .append(fingerprint())
                .append("`. ")
                .append(claims.size())
                .append(" claims: ")
                .append(counts())
                .append(".\n\n| Claim | Verdict | Effect [95%] | Counts from | n | Robust | Carried by |\n")
                .append("| --- | --- | --- | ---: | ---: | --- | --- |\n");
        for (Map<?, ?> claim : claims) {
            boolean falls = "falls".equals(claim.get("expected"));
            text.append(String.format(
                    Locale.ROOT,
                    "| %s (`%s`) | %s | %s [%s, %s] | %s | %s | %s | %s |\n",
                    cell(claim.get("title")),
                    claim.get("claim"),
                    claim.get("verdict"),
                    signed(number(claim, "effect")),
                    signed(number(claim, "low")),
                    signed(number(claim, "high")),
                    signed((falls ? -1 : 1) * number(claim, "smallest")),
                    claim.get("n"),
                    number(claim, "robustPoints") > 0
                            ? String.format(
                                    Locale.ROOT,
                                    "%.0f%% of %s",
                                    100 * number(claim, "robustSize"),
                                    claim.get("robustPoints"))
                            : "",
                    cell(told(claim))));
        }
        return text.toString();
    }

    private static @Nullable Object told(Map<?, ?> claim) {
        Object note = claim.get("note");
        return note == null || note.toString().isEmpty() ? claim.get("carriedBy") : note;
    }

    private String counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ClaimVerdict verdict : ClaimVerdict.values()) {
            int count = (int) claims.stream()
                    .filter(claim -> verdict.label().equals(claim.get("verdict")))
                    .count();
            if (count > 0) {
                counts.put(verdict.label(), count);
            }
        }
        List<String> told = new ArrayList<>();
        counts.forEach((verdict, count) -> told.add(count + " " + verdict));
        return String.join(", ", told);
    }

    private static String cell(@Nullable Object words) {
        return String.valueOf(words).strip().replace("|", "\\|").replace("\n", " ");
    }

    private static double number(Map<?, ?> claim, String key) {
        return claim.get(key) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /** A number with its sign, as tables tell effects: three digits, none behind the point from 100 on; a dash if undefined. */
    public static String signed(double value) {
        if (Double.isNaN(value)) {
            return "-";
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%+.0f" : "%+.3g", value);
    }
}
