package atomization.report;

import atomization.figure.Chart;
import java.util.ArrayList;
import java.util.List;

/** What the page says of one claim: its sentence, what was compared, what came of it, and what carries it. */
final class ClaimStory {
    private ClaimStory() {}

    static List<Block> of(ToldClaim claim) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                claim.id(), claim.title() + " \u00b7 " + claim.verdict(), ClaimsReport.VERDICTS, "all verdicts"));
        if (!claim.data().text("essay").isEmpty()) {
            blocks.add(new Block.Quotation("\u201c" + claim.data().text("essay") + "\u201d", RunReport.ESSAY));
        }
        if (!claim.data().text("about").isEmpty()) {
            blocks.add(new Block.Paragraph(claim.data().text("about")));
        }
        blocks.add(facts(claim));
        List<Chart> charts = new ArrayList<>(
                List.of(ClaimFigures.arms(claim), ClaimFigures.worlds(claim), new ClaimMap(claim).chart()));
        charts.removeIf(Chart::isEmpty);
        for (int k = 0; k < charts.size(); k++) {
            boolean alone = k == charts.size() - 1 && k % 2 == 0;
            blocks.add(new Block.Drawn(charts.get(k), alone));
        }
        if (!claim.ablations().isEmpty()) {
            blocks.add(ablations(claim));
        }
        return blocks;
    }

    private static Block facts(ToldClaim claim) {
        JsonData data = claim.data();
        List<Block.Fact> facts = new ArrayList<>();
        fact(facts, "hypothesis", data.text("hypothesis"));
        fact(facts, "effect [95%], positive is more", claim.effectInWords());
        fact(facts, "why it counts from " + ToldClaim.signed(claim.counts()), data.text("reason"));
        fact(facts, "built in", data.text("builtIn"));
        fact(facts, "note", data.text("note"));
        fact(facts, "carried by", claim.carriedBy());
        fact(facts, "holds elsewhere", claim.robustness().equals("not varied") ? "" : "at " + claim.robustness());
        fact(facts, "p, adjusted for all claims", probability(data.number("pAdjusted")));
        fact(facts, "p of no trend, or of one group", probability(data.number("pTrend")));
        fact(facts, "scenario", data.text("scenario"));
        fact(facts, "runs", runs(data));
        fact(facts, "in all of them", ToldClaim.settings(data.pairs("set")));
        fact(facts, "intervention", intervention(data));
        fact(facts, "runs that failed", data.text("failed").equals("0") ? "" : data.text("failed"));
        return new Block.Facts(facts);
    }

    private static void fact(List<Block.Fact> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(new Block.Fact(name, value));
        }
    }

    private static String probability(double p) {
        return Double.isNaN(p) ? "" : p < 0.0001 ? "below 0.0001" : Say.plain(p);
    }

    private static String runs(JsonData data) {
        JsonData effort = data.at("effort");
        double workers = effort.number("workers");
        return Double.isNaN(workers)
                ? data.text("workers") + " workers, " + data.text("n") + " replicates"
                : Say.plain(workers) + " workers, " + effort.text("replicates") + " replicates, of each ablation "
                        + effort.text("ablated") + ", " + effort.text("points") + " points of the ranges";
    }

    private static String intervention(JsonData data) {
        if (data.text("event").isEmpty()) {
            return "";
        }
        String held = String.join(
                ", ", data.items("hold").stream().map(JsonData::text).toList());
        return data.text("at") + ": " + data.text("event")
                + (data.text("instead").isEmpty() ? "" : "; in the other run: " + data.text("instead"))
                + (held.isEmpty() ? "" : "; switched off in both: " + held);
    }

    private static Block ablations(ToldClaim claim) {
        List<List<String>> rows = new ArrayList<>();
        List<Integer> marked = new ArrayList<>();
        for (JsonData ablation : claim.ablations()) {
            if (ablation.text("fate").equals("otherwise")) {
                marked.add(rows.size());
            }
            rows.add(List.of(
                    ablation.text("name"),
                    ToldClaim.settings(ablation.pairs("set")),
                    ablation.text("must"),
                    ablation.text("fate"),
                    ToldClaim.withInterval(ablation.number("left"), ablation.number("low"), ablation.number("high")),
                    Double.isNaN(ablation.number("lost")) ? "" : Say.percent(ablation.number("lost")),
                    ablation.text("n"),
                    ablation.text("because")));
        }
        return new Block.Table(
                "What was taken away from " + claim.name() + " (what came out otherwise is marked)",
                List.of(
                        Block.Column.text("without"),
                        Block.Column.code("set"),
                        Block.Column.text("the effect must be"),
                        Block.Column.text("came out"),
                        Block.Column.number("effect left [95%]"),
                        Block.Column.number("lost"),
                        Block.Column.number("n"),
                        Block.Column.text("because")),
                rows,
                marked,
                false);
    }
}
