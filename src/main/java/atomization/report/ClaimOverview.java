package atomization.report;

import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All claims at a glance: the table of verdicts, their effects on one scale, how robust each is. */
record ClaimOverview(List<ToldClaim> claims) {
    /** What a verdict means, and how it is drawn, in the order in which verdicts are listed. */
    private record Verdict(String means, int hue, Mark.Shape shape) {}

    private static final Map<String, Verdict> VERDICTS = verdicts();
    private static final Set<String> FAILED = Set.of("not supported", "contradicted");
    private static final double FARTHEST = 8;

    private static Map<String, Verdict> verdicts() {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        verdicts.put("supported", new Verdict("shown to be as large as counts, or larger", 2, Mark.Shape.DISC));
        verdicts.put("not supported", new Verdict("shown to be smaller than counts", 6, Mark.Shape.RING));
        verdicts.put("contradicted", new Verdict("as large as counts, the other way", 1, Mark.Shape.TRIANGLE));
        verdicts.put("undecided", new Verdict("nothing is shown either way", 4, Mark.Shape.SQUARE));
        verdicts.put("built in", new Verdict("there, but an assumed rule come back", 3, Mark.Shape.DIAMOND));
        return verdicts;
    }

    /** How many have each verdict, with what it means. */
    Block.Tiles tiles() {
        List<Block.Tile> tiles = new ArrayList<>();
        VERDICTS.forEach((verdict, drawn) -> {
            long count = claims.stream()
                    .filter(claim -> claim.verdict().equals(verdict))
                    .count();
            tiles.add(new Block.Tile(verdict, String.valueOf(count), drawn.means(), new double[0]));
        });
        return new Block.Tiles(tiles);
    }

    /** One row a claim; those that failed are marked. */
    Block.Table table() {
        List<List<String>> rows = new ArrayList<>();
        List<Integer> marked = new ArrayList<>();
        for (ToldClaim claim : claims) {
            if (FAILED.contains(claim.verdict())) {
                marked.add(rows.size());
            }
            rows.add(List.of(
                    claim.name(),
                    claim.verdict(),
                    claim.data().text("essay"),
                    claim.effectInWords(),
                    ToldClaim.signed(claim.counts()),
                    claim.data().text("n"),
                    claim.robustness(),
                    claim.data().text("note").isEmpty()
                            ? claim.carriedBy()
                            : "(" + claim.data().text("note") + ")"));
        }
        return new Block.Table(
                "Verdicts (what is not supported or contradicted is marked)",
                List.of(
                        Block.Column.text("claim"),
                        Block.Column.text("verdict"),
                        Block.Column.text("sentence of the essay"),
                        Block.Column.number("effect [95%]"),
                        Block.Column.number("counts from"),
                        Block.Column.number("n"),
                        Block.Column.number("robust"),
                        Block.Column.text("carried by")),
                rows,
                marked,
                false,
                claims.stream().map(ToldClaim::id).toList());
    }

    /** The effects of all claims, each in units of the smallest that counts for it. */
    Chart effects() {
        List<Mark> marks = new ArrayList<>();
        double[] rows = ClaimFigures.places(claims.size());
        double[] one = new double[claims.size()];
        Arrays.fill(one, 1);
        marks.add(Mark.Dots.plain("counts from here", 7, Mark.Shape.RING, one, rows));
        VERDICTS.forEach((verdict, drawn) -> {
            List<ToldClaim> some = claims.stream()
                    .filter(claim -> claim.verdict().equals(verdict) && !Double.isNaN(scaled(claim, claim.effect())))
                    .toList();
            if (!some.isEmpty()) {
                marks.add(new Mark.Dots(
                        verdict,
                        drawn.hue(),
                        drawn.shape(),
                        some.stream()
                                .mapToDouble(claim -> cut(scaled(claim, claim.effect())))
                                .toArray(),
                        some.stream().mapToDouble(ToldClaim::place).toArray(),
                        some.stream()
                                .mapToDouble(claim -> cut(Math.min(
                                        scaled(claim, claim.data().number("low")),
                                        scaled(claim, claim.data().number("high")))))
                                .toArray(),
                        some.stream()
                                .mapToDouble(claim -> cut(Math.max(
                                        scaled(claim, claim.data().number("low")),
                                        scaled(claim, claim.data().number("high")))))
                                .toArray(),
                        some.stream().map(ClaimOverview::inWords).toList()));
            }
        });
        return Chart.of(
                        "verdicts",
                        "The effects, in units of the smallest that counts",
                        Axis.plain("effect divided by the smallest that counts").between(-FARTHEST, FARTHEST),
                        Axis.rows(claims.stream().map(ToldClaim::name).toList()))
                .caption(
                        "Right of zero is what is expected, left of it the opposite; 1 is the smallest effect that counts."
                                + " Lines are 95% intervals. What lies beyond " + Say.plain(FARTHEST)
                                + " is drawn there.")
                .alternative(String.join(
                        ". ", claims.stream().map(ClaimOverview::inWords).toList()))
                .with(marks);
    }

    private static double scaled(ToldClaim claim, double effect) {
        double smallest = claim.data().number("smallest");
        return smallest == 0 ? Double.NaN : claim.sign() * effect / smallest;
    }

    private static double cut(double value) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, value));
    }

    private static String inWords(ToldClaim claim) {
        return claim.name() + ": " + claim.verdict() + ", effect " + claim.effectInWords() + ", counts from "
                + ToldClaim.signed(claim.counts());
    }

    /** At which share of other parameters each claim holds. */
    Chart robustness() {
        List<ToldClaim> varied = claims.stream()
                .filter(claim -> claim.data().number("robustPoints") > 0)
                .toList();
        double[] rows = ClaimFigures.places(varied.size());
        List<String> notes = varied.stream()
                .map(claim -> claim.name() + ": " + claim.robustness() + " points")
                .toList();
        return Chart.of(
                        "robustness",
                        "In how many other worlds each claim holds",
                        Axis.percent("share of the points").between(0, 1),
                        Axis.rows(varied.stream().map(ToldClaim::name).toList()))
                .caption(
                        "Each comparison is repeated at points of a Latin hypercube over ranges of parameters, with two"
                                + " replicates each. Where in the ranges a claim holds is shown with the claim.")
                .alternative(String.join(". ", notes))
                .with(
                        varied.isEmpty()
                                ? List.of()
                                : List.of(
                                        share("the sign holds", "robustSign", 0, Mark.Shape.RING, varied, rows, notes),
                                        share(
                                                "the effect counts",
                                                "robustSize",
                                                2,
                                                Mark.Shape.DISC,
                                                varied,
                                                rows,
                                                notes)));
    }

    private static Mark share(
            String name,
            String key,
            int hue,
            Mark.Shape shape,
            List<ToldClaim> claims,
            double[] rows,
            List<String> notes) {
        double[] none = new double[rows.length];
        Arrays.fill(none, Double.NaN);
        return new Mark.Dots(
                name,
                hue,
                shape,
                claims.stream().mapToDouble(claim -> claim.data().number(key)).toArray(),
                rows,
                none,
                none.clone(),
                notes);
    }
}
