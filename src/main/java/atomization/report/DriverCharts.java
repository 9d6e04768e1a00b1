package atomization.report;

import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws what is given from outside: a chart for the drivers of each unit that change, and a list of those that do not. */
final class DriverCharts {
    private static final int IN_A_CHART = 5;

    private final RunData run;

    DriverCharts(RunData run) {
        this.run = run;
    }

    Section section() {
        Map<String, List<Mark>> byUnit = new LinkedHashMap<>();
        List<String> constant = new ArrayList<>();
        for (Dictionary.Entry driver : run.dictionary().drivers()) {
            if (!run.weeks().has(driver.column())) {
                continue;
            }
            double[] course = run.weeks().values(driver.column())[0];
            int[] changes = changes(course);
            if (changes.length < 2 || isConstant(course)) {
                constant.add(words(driver.column()) + " " + Say.plain(course.length == 0 ? Double.NaN : course[0])
                        + (driver.unit().equals("1") ? "" : " " + driver.unit()));
                continue;
            }
            List<Mark> lines = byUnit.computeIfAbsent(driver.unit(), none -> new ArrayList<>());
            lines.add(line(driver, course, changes, lines.size()));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                "These courses are given from outside. They come from the record or from assumptions,"
                        + " as the scenario says, and are no results."));
        byUnit.forEach((unit, lines) -> addCharts(unit, lines, blocks));
        if (!constant.isEmpty()) {
            blocks.add(new Block.Paragraph("The same throughout: " + String.join(", ", constant) + "."));
        }
        if (!run.moments().isEmpty()) {
            List<List<String>> rows = new ArrayList<>();
            run.moments()
                    .forEach(moment -> rows.add(List.of(
                            java.time.LocalDate.ofEpochDay((long) moment.x()).toString(), moment.label())));
            blocks.add(Block.Table.shown(
                    "Events", List.of(Block.Column.text("date"), Block.Column.text("what happened")), rows));
        }
        return new Section("drivers", "What happens from outside", "Drivers", blocks);
    }

    private void addCharts(String unit, List<Mark> lines, List<Block> blocks) {
        for (int from = 0; from < lines.size(); from += IN_A_CHART) {
            List<Mark> some = lines.subList(from, Math.min(from + IN_A_CHART, lines.size()));
            boolean shares = unit.equals("1");
            int part = from / IN_A_CHART;
            String id = (shares ? "drivers-shares" : "drivers-rates") + (part == 0 ? "" : "-" + part);
            Chart chart = Chart.of(
                            id,
                            (shares ? "Drivers that are shares or degrees" : "Drivers that are rates")
                                    + (part == 0 ? "" : ", continued"),
                            Axis.time(),
                            Axis.plain(shares ? "" : unit))
                    .alternative("Course over time of "
                            + String.join(", ", some.stream().map(Mark::name).toList()) + ".")
                    .with(some)
                    .at(run.moments());
            blocks.add(new Block.Drawn(chart, false));
        }
    }

    private Mark line(Dictionary.Entry driver, double[] course, int[] places, int number) {
        Mark.Stroke[] strokes = Mark.Stroke.values();
        double[] x = new double[places.length];
        double[] y = new double[places.length];
        for (int k = 0; k < places.length; k++) {
            x[k] = run.days()[places[k]];
            y[k] = course[places[k]];
        }
        return new Mark.Line(words(driver.column()), number, strokes[number % strokes.length], false, x, y);
    }

    /** The weeks at which a course bends, and the first and last: with straight lines between them nothing is lost. */
    static int[] changes(double[] course) {
        List<Integer> kept = new ArrayList<>();
        for (int k = 0; k < course.length; k++) {
            boolean end = k == 0 || k == course.length - 1;
            if (end || bends(course[k - 1], course[k], course[k + 1])) {
                kept.add(k);
            }
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean bends(double before, double here, double after) {
        double straight = (before + after) / 2;
        return !(Math.abs(here - straight) <= 2e-6 * Math.max(1e-3, Math.abs(here)));
    }

    private static boolean isConstant(double[] course) {
        for (double value : course) {
            if (value != course[0]) {
                return false;
            }
        }
        return true;
    }

    /** A name in camel case as words. */
    static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
    }
}
