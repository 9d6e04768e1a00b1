package atomization.cli;

import atomization.claim.ClaimResult;
import atomization.claim.ClaimSet;
import atomization.claim.ClaimsPage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The table that a test of claims prints.
 *
 * @param folder where the results are
 */
record ClaimsOutcome(Path folder) {
    void print(ClaimSet set, PrintWriter out) {
        TextTable table = new TextTable("");
        table.add(List.of("claim", "verdict", "effect [95%]", "counts from", "n", "robust", "carried by"));
        for (int k = 0; k < set.results().size(); k++) {
            ClaimResult result = set.results().get(k);
            double expected = result.claim().file().expected() == atomization.claim.ClaimFile.Direction.RISES ? 1 : -1;
            table.add(List.of(
                    result.name(),
                    set.verdicts().get(k).label(),
                    ClaimsPage.signed(result.effect()) + " ["
                            + ClaimsPage.signed(result.interval().low()) + ", "
                            + ClaimsPage.signed(result.interval().high()) + "]",
                    ClaimsPage.signed(expected * result.claim().file().smallest()),
                    String.valueOf(result.count()),
                    result.points() == 0
                            ? "-"
                            : String.format(Locale.ROOT, "%.0f%% of %d", 100 * result.size(), result.points()),
                    result.note().isEmpty() ? result.carriedBy() : "(" + result.note() + ")"));
        }
        table.print(out);
        List<String> counts = new ArrayList<>();
        set.counts().forEach((verdict, count) -> counts.add(count + " " + verdict));
        out.println();
        out.println(String.join(", ", counts) + ". The probability of any wrong verdict among these is at most "
                + ClaimSet.ALPHA + " (Holm).");
        out.println("Results: " + ResultPlace.shown(folder.resolve("claims.csv"))
                + ", claims.json, runs.csv, and what goes on from them in "
                + ResultPlace.shown(folder.resolve("runs")));
    }
}
