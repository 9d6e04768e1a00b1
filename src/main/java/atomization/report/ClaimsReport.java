package atomization.report;

import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page of a test of claims: what became of each, what carries it, where it holds, and what failed. */
final class ClaimsReport implements ReportKind {
    /** The section to which each claim leads back. */
    static final String VERDICTS = "overview";

    private static final String DATA = "claims.json";
    private static final List<String> FAILURE = List.of("claim", "part", "replicate", "status", "cause", "command");

    @Override
    public boolean reads(String kind) {
        return kind.equals("claims");
    }

    @Override
    public Page page(Path folder, Manifest manifest) throws IOException {
        JsonData data = JsonData.read(folder.resolve(DATA));
        List<ToldClaim> claims = claims(data);
        ClaimOverview overview = new ClaimOverview(claims);
        List<Block> verdicts = new ArrayList<>();
        verdicts.add(overview.table());
        verdicts.add(new Block.Drawn(overview.effects(), true));
        List<Block> robustness = new ArrayList<>();
        robustness.add(new Block.Drawn(overview.robustness(), true));
        robustness.removeIf(
                block -> block instanceof Block.Drawn drawn && drawn.chart().isEmpty());
        List<Block> stories = new ArrayList<>();
        claims.forEach(claim -> stories.addAll(ClaimStory.of(claim)));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(VERDICTS, "What became of each claim", "Verdicts", verdicts));
        sections.add(new Section("robust", "Where the claims hold", "Robustness", robustness));
        sections.add(new Section("each", "Claim by claim", "Claims", stories));
        sections.add(failures(folder));
        sections.add(rule(data, claims));
        sections.add(OriginSections.origin(folder, manifest, List.of()));
        sections.removeIf(section -> section.blocks().isEmpty());
        String title = manifest.text("title");
        return new Page(
                title.isEmpty() || title.matches("[0-9]+ claims?") ? "The claims of the essay" : title,
                "Claims",
                Say.count(claims.size(), "claim", "claims") + ", judged together",
                lead(data, overview),
                sections,
                manifest.origin());
    }

    /** The claims of {@code claims.json}. */
    static List<ToldClaim> claims(JsonData data) {
        List<JsonData> items = data.items("claims");
        List<ToldClaim> claims = new ArrayList<>();
        for (int k = 0; k < items.size(); k++) {
            claims.add(new ToldClaim(k, items.get(k)));
        }
        return claims;
    }

    /** The claims of a result, none if it is not there. */
    static List<ToldClaim> claims(Path folder) throws IOException {
        Path file = folder.resolve(DATA);
        return Files.exists(file) ? claims(JsonData.read(file)) : List.of();
    }

    private static List<Block> lead(JsonData data, ClaimOverview overview) {
        List<Block> lead = new ArrayList<>();
        lead.add(new Block.Paragraph(
                "Each claim is a sentence of the essay, written down before the first run so that it can"
                        + " fail: what is compared, the smallest effect that counts and why, what must be taken away for it to"
                        + " vanish, and the ranges over which parameters are varied."));
        double alpha = data.number("alpha");
        lead.add(new Block.Remark(
                "A claim that comes out against the essay is a result. What a rule of the model assumes"
                        + " cannot be a finding: such an effect is called built in."
                        + (Double.isNaN(alpha)
                                ? ""
                                : " The probability of any wrong verdict among these, apart from undecided ones, is at most "
                                        + Say.plain(alpha) + " (" + data.text("adjustment") + ").")));
        lead.add(overview.tiles());
        return lead;
    }

    private static Section failures(Path folder) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Path file = folder.resolve("failures.csv");
        if (Files.exists(file)) {
            try (CsvReader reader = new CsvReader(file)) {
                while (reader.next()) {
                    rows.add(FAILURE.stream()
                            .map(column -> reader.column(column) < 0 ? "" : reader.text(reader.column(column)))
                            .toList());
                }
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    "Runs that failed",
                    List.of(
                            Block.Column.text("claim"),
                            Block.Column.text("part"),
                            Block.Column.number("replicate"),
                            Block.Column.text("what happened"),
                            Block.Column.text("cause"),
                            Block.Column.code("to repeat it")),
                    rows,
                    List.of(),
                    rows.size() > 8));
        }
        return new Section("failures", "What failed", "Failures", blocks);
    }

    /** How the number of runs and their size was fixed, and what each claim got. */
    private static Section rule(JsonData data, List<ToldClaim> claims) {
        double budget = data.number("budgetSeconds");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                budget > 0
                        ? "Replicates and sizes were cut before the first run, by a fixed rule, to a budget of "
                                + Say.plain(budget)
                                + " s on two threads: all claims have the same share; where a claim asks"
                                + " for more than its share, half of it goes to the comparison, a quarter to ablations and a"
                                + " quarter to robustness, and the society is made smaller before there are too few"
                                + " replicates. Nothing was added or left out after a look at the results."
                        : "Every claim has the replicates and the size that its file asks for. Nothing was added or left out"
                                + " after a look at the results."));
        List<List<String>> rows = new ArrayList<>();
        for (ToldClaim claim : claims) {
            JsonData effort = claim.data().at("effort");
            rows.add(List.of(
                    claim.name(),
                    claim.design(),
                    claim.measure(),
                    effort.text("workers").isEmpty() ? claim.data().text("workers") : effort.text("workers"),
                    done(effort.text("replicates"), claim.data().text("replicates")),
                    effort.text("ablated"),
                    done(effort.text("points"), claim.data().text("points")),
                    claim.data().text("seed"),
                    claim.data().text("failed")));
        }
        blocks.add(new Block.Table(
                "The runs of each claim",
                List.of(
                        Block.Column.text("claim"),
                        Block.Column.text("design"),
                        Block.Column.code("measure"),
                        Block.Column.number("workers"),
                        Block.Column.number("replicates (asked for)"),
                        Block.Column.number("of each ablation"),
                        Block.Column.number("points (asked for)"),
                        Block.Column.number("first seed"),
                        Block.Column.number("failed runs")),
                rows,
                List.of(),
                true));
        return new Section("rule", "How much was run", "Rule", blocks);
    }

    private static String done(String done, String asked) {
        return done.isEmpty() || done.equals(asked) ? asked : done + " (" + asked + ")";
    }
}
