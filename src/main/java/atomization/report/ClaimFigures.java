package atomization.report;

import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The figures of a claim: what its runs show, the effect with and without what is to carry it. */
final class ClaimFigures {
    private static final String REPLICATES = "single replicates";
    private static final String MEAN = "mean, 95% interval";

    private ClaimFigures() {}

    /** What was measured in each of the runs that are compared; of a loop, on the way up and on the way back. */
    static Chart arms(ToldClaim claim) {
        Chart chart = Chart.of(
                claim.id() + "-runs",
                claim.name() + ": what is compared",
                Axis.plain(claim.measure()),
                Axis.rows(List.of()));
        if (claim.arms().isEmpty()) {
            return chart;
        }
        return claim.design().equals(ToldClaim.HYSTERESIS) ? loop(claim) : compared(claim, chart);
    }

    private static Chart loop(ToldClaim claim) {
        List<Mark> marks = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int hue = 0;
        for (Map.Entry<String, String> way :
                List.of(Map.entry("up", "on the way up"), Map.entry("back", "on the way back"))) {
            List<JsonData> arms = claim.arms().stream()
                    .filter(arm -> arm.text("way").equals(way.getKey()))
                    .toList();
            marks.add(new Mark.Dots(
                    way.getValue(),
                    hue,
                    hue == 0 ? Mark.Shape.DISC : Mark.Shape.TRIANGLE,
                    column(arms, "level"),
                    column(arms, "mean"),
                    column(arms, "low"),
                    column(arms, "high"),
                    arms.stream().map(ClaimFigures::inWords).toList()));
            arms.forEach(arm -> words.append(inWords(arm)).append(". "));
            hue++;
        }
        return Chart.of(
                        claim.id() + "-runs",
                        claim.name() + ": up and back",
                        Axis.plain("level"),
                        Axis.plain(claim.measure()))
                .caption("Mean at each level, with its 95% interval.")
                .alternative(words.toString().strip())
                .with(marks);
    }

    private static Chart compared(ToldClaim claim, Chart chart) {
        List<JsonData> arms = claim.arms();
        List<String> rows = arms.stream()
                .map(arm -> {
                    String differs = ToldClaim.settings(arm.pairs("differs"));
                    return arm.text("name") + (differs.isEmpty() ? "" : ": " + differs);
                })
                .toList();
        List<Mark> marks = new ArrayList<>();
        marks.add(singles(arms.stream().map(arm -> arm.numbers("values")).toList()));
        marks.add(new Mark.Dots(
                MEAN,
                0,
                Mark.Shape.SQUARE,
                column(arms, "mean"),
                places(arms.size()),
                column(arms, "low"),
                column(arms, "high"),
                arms.stream().map(ClaimFigures::inWords).toList()));
        JsonData groups = claim.data().at("groups");
        if (claim.design().equals(ToldClaim.TWO_OUTCOMES) && !Double.isNaN(groups.number("lower"))) {
            marks.add(Mark.Dots.plain(
                    "means of two groups",
                    1,
                    Mark.Shape.DIAMOND,
                    new double[] {groups.number("lower"), groups.number("upper")},
                    new double[2]));
        }
        return new Chart(
                        chart.id(),
                        chart.title(),
                        claim.data().text("designSays"),
                        String.join(
                                ". ", arms.stream().map(ClaimFigures::inWords).toList()),
                        chart.x(),
                        Axis.rows(rows),
                        List.of(),
                        List.of())
                .with(marks);
    }

    private static String inWords(JsonData arm) {
        return arm.text("name") + ": "
                + (Double.isNaN(arm.number("mean"))
                        ? "undefined"
                        : Say.plain(arm.number("mean")) + " [" + Say.plain(arm.number("low")) + ", "
                                + Say.plain(arm.number("high")) + "]");
    }

    /** The effect as it is, and in each world without something that may carry it. */
    static Chart worlds(ToldClaim claim) {
        List<JsonData> worlds = claim.design().equals(ToldClaim.TWO_OUTCOMES) ? List.of() : claim.ablations();
        List<String> rows = new ArrayList<>(List.of("as it is"));
        List<String> notes = new ArrayList<>(List.of("as it is: " + claim.effectInWords()));
        List<double[]> single =
                new ArrayList<>(List.of(turned(claim, claim.data().numbers("effects"))));
        for (JsonData world : worlds) {
            rows.add(world.text("name"));
            single.add(turned(claim, world.numbers("effects")));
            notes.add(world.text("name") + ": "
                    + ToldClaim.withInterval(world.number("left"), world.number("low"), world.number("high"))
                    + "; must be " + world.text("must") + ", " + world.text("fate"));
        }
        List<Mark> marks = new ArrayList<>();
        double[] limit = new double[rows.size()];
        Arrays.fill(limit, claim.counts());
        boolean groups = claim.design().equals(ToldClaim.TWO_OUTCOMES);
        if (!groups) {
            marks.add(singles(single));
            marks.add(Mark.Dots.plain("smallest that counts", 7, Mark.Shape.RING, limit, places(rows.size())));
        }
        marks.add(means("as it is", 0, Mark.Shape.DISC, List.of(claim.data()), "effect", List.of(0), notes));
        means(marks, "carries it", 1, Mark.Shape.DIAMOND, worlds, true, notes);
        means(marks, "does not carry it", 2, Mark.Shape.SQUARE, worlds, false, notes);
        return Chart.of(
                        claim.id() + "-worlds",
                        claim.name()
                                + (worlds.isEmpty() ? ": the effect" : ": the effect, and without what may carry it"),
                        Axis.plain("effect on " + claim.measure()),
                        Axis.rows(rows))
                .caption("Mean over replicates with its 95% interval (bootstrap)."
                        + (worlds.isEmpty()
                                ? ""
                                : " What carries the effect takes half of it or more with it when it is taken away."))
                .alternative(String.join(". ", notes) + ".")
                .with(marks);
    }

    private static void means(
            List<Mark> marks,
            String name,
            int hue,
            Mark.Shape shape,
            List<JsonData> worlds,
            boolean carrier,
            List<String> notes) {
        List<JsonData> some =
                worlds.stream().filter(world -> world.is("carrier") == carrier).toList();
        if (!some.isEmpty()) {
            List<Integer> rows =
                    some.stream().map(world -> 1 + worlds.indexOf(world)).toList();
            marks.add(means(name, hue, shape, some, "left", rows, notes));
        }
    }

    private static Mark means(
            String name,
            int hue,
            Mark.Shape shape,
            List<JsonData> some,
            String value,
            List<Integer> rows,
            List<String> notes) {
        return new Mark.Dots(
                name,
                hue,
                shape,
                column(some, value),
                rows.stream().mapToDouble(Integer::doubleValue).toArray(),
                column(some, "low"),
                column(some, "high"),
                rows.stream().map(notes::get).toList());
    }

    private static double[] turned(ToldClaim claim, double[] oriented) {
        return Arrays.stream(oriented).map(value -> claim.sign() * value).toArray();
    }

    /** All single values, each in its row. */
    private static Mark singles(List<double[]> rows) {
        List<double[]> points = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (double value : rows.get(row)) {
                if (!Double.isNaN(value)) {
                    points.add(new double[] {value, row});
                }
            }
        }
        return Mark.Dots.plain(
                REPLICATES,
                6,
                Mark.Shape.DISC,
                points.stream().mapToDouble(point -> point[0]).toArray(),
                points.stream().mapToDouble(point -> point[1]).toArray());
    }

    static double[] column(List<JsonData> parts, String key) {
        return parts.stream().mapToDouble(part -> part.number(key)).toArray();
    }

    static double[] places(int count) {
        double[] places = new double[count];
        Arrays.setAll(places, k -> k);
        return places;
    }
}
