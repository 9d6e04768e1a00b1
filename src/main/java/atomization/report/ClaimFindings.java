package atomization.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the page of findings says of the claims, from the published test of them. */
final class ClaimFindings {
    private final Path folder;

    ClaimFindings(Path folder) {
        this.folder = folder;
    }

    /** What was run, how many have each verdict, and the table; or that nothing is published yet. */
    String text() throws IOException {
        List<ToldClaim> claims = ClaimsReport.claims(folder);
        if (claims.isEmpty()) {
            return "No test of the claims is published in this version; `./atomization claims` makes one.\n";
        }
        Manifest manifest = Manifest.read(folder);
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (ToldClaim claim : claims) {
            counts.merge(claim.verdict(), 1, Integer::sum);
            rows.add(List.of(
                    "`" + claim.name() + "`",
                    claim.data().text("hypothesis"),
                    claim.verdict(),
                    claim.effectInWords(),
                    ToldClaim.signed(claim.counts()),
                    claim.data().text("n"),
                    claim.robustness(),
                    claim.data().text("note").isEmpty()
                            ? claim.carriedBy()
                            : "(" + claim.data().text("note") + ")"));
        }
        List<String> verdicts = new ArrayList<>();
        counts.forEach((verdict, count) -> verdicts.add(count + " " + verdict));
        return "`./" + manifest.text("command") + "` made this. Fingerprint of the model: `"
                + manifest.text("fingerprint")
                + "`. Of " + Say.count(claims.size(), "claim", "claims") + ": " + String.join(", ", verdicts)
                + ". [Their report](../../../" + FindingsPage.CLAIMS + "/report.html) has the figures of each.\n\n"
                + MarkdownTable.of(
                        List.of(
                                Block.Column.text("claim"),
                                Block.Column.text("hypothesis"),
                                Block.Column.text("verdict"),
                                Block.Column.number("effect [95%]"),
                                Block.Column.number("counts from"),
                                Block.Column.number("n"),
                                Block.Column.number("robust"),
                                Block.Column.text("carried by")),
                        rows);
    }
}
