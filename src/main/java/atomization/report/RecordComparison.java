package atomization.report;

import atomization.analysis.ReplicateTable;
import atomization.analysis.Spread;
import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Mark;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds a run against recorded figures, year by year and poll by poll, with the errors as they are. */
final class RecordComparison {
    private static final Pattern RELATIVE = Pattern.compile("relative to ([0-9]{4})");
    private static final int MIDDLE_OF_YEAR = 182;
    private static final Map<String, String> TITLES = Map.of(
            "involved.strike", "Involved in strikes in a year, % of the employed",
            "daysLostInDisputes", "Days lost in disputes, per 1,000 employed and year",
            "unemployment", "Unemployment",
            "industrialEmployment", "Industrial employment");

    private final RunData run;
    private final Map<String, List<Recorded>> record;
    private final List<List<String>> errors = new ArrayList<>();

    RecordComparison(RunData run) throws IOException {
        this.run = run;
        this.record = Recorded.read(run.folder().resolve("record.csv"));
    }

    /** The section, without blocks if there is no record that fits. */
    Section section() throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<Block> charts = new ArrayList<>();
        ReplicateTable years =
                ReplicateTable.read(run.folder().resolve("yearly.csv"), "year", "year", List.copyOf(record.keySet()));
        ReplicateTable survey =
                ReplicateTable.read(run.folder().resolve("survey.csv"), "week", "date", List.copyOf(record.keySet()));
        Map<String, List<Recorded>> polls = new LinkedHashMap<>();
        record.forEach((series, figures) -> {
            if (survey.has(series)) {
                polls.put(series, figures);
            } else if (years.has(series)) {
                byYear(series, figures, years, charts);
            }
        });
        Chart polled = polls(polls, survey);
        if (!polled.isEmpty()) {
            charts.add(new Block.Drawn(polled, true));
        }
        if (!charts.isEmpty()) {
            blocks.add(new Block.Paragraph("Dots are recorded figures, none of which drives what they are compared with"
                    + " unless the scenario says so. A disc was verified in its source, a diamond derived from verified"
                    + " figures, a ring recalled. Errors are shown as they are."));
            blocks.addAll(charts);
            blocks.add(Block.Table.shown(
                    "How far the simulation is from the record",
                    List.of(
                            Block.Column.text("figure"),
                            Block.Column.number("years or polls"),
                            Block.Column.number("mean error (simulated minus recorded)"),
                            Block.Column.number("mean absolute error"),
                            Block.Column.number("recorded within the replicates' range")),
                    errors));
        }
        return new Section("record", "Against the record", "Record", blocks);
    }

    private void byYear(String series, List<Recorded> figures, ReplicateTable years, List<Block> charts) {
        int[] calendar = years.labels().stream().mapToInt(Integer::parseInt).toArray();
        Matcher relative = RELATIVE.matcher(figures.get(0).unit());
        int base = relative.matches() ? place(calendar, Integer.parseInt(relative.group(1))) : -1;
        double[][] values = years.values(series);
        if (base >= 0) {
            Arrays.stream(values).forEach(replicate -> rebase(replicate, base));
        }
        Spread spread = Spread.of(values);
        double[] days = Arrays.stream(calendar)
                .mapToDouble(year -> LocalDate.of(year, 1, 1).toEpochDay() + MIDDLE_OF_YEAR)
                .toArray();
        boolean share = figures.get(0).unit().startsWith("share") || base >= 0;
        List<Mark> marks = new ArrayList<>();
        if (run.replicates() > 1) {
            marks.add(
                    new Mark.Band("simulated", 0, 0.18, "range of the replicates", days, spread.low(), spread.high()));
        }
        marks.add(new Mark.Line("simulated", 0, Mark.Stroke.SOLID, false, days, spread.mean()));
        Map<String, List<Recorded>> byStatus = figures.stream()
                .collect(Collectors.groupingBy(Recorded::status, LinkedHashMap::new, Collectors.toList()));
        byStatus.forEach((status, some) -> marks.add(dots(status, some)));
        List<Sample> samples = new ArrayList<>();
        figures.forEach(figure -> {
            int place = place(calendar, figure.calendarYear());
            if (place >= 0) {
                samples.add(new Sample(figure, spread, place));
            }
        });
        errors.add(errorRow(title(series), samples, share));
        String unit =
                base >= 0 ? "relative to " + calendar[base] : figures.get(0).unit();
        Chart chart = Chart.of(
                        "record-" + plain(series),
                        title(series),
                        Axis.time(),
                        share ? Axis.percent(unit) : Axis.plain(unit))
                .caption("Mean of each year" + (run.replicates() > 1 ? " and range of the replicates" : "")
                        + ". Source: "
                        + sources(figures) + "."
                        + (base >= 0 ? " Both relative to " + calendar[base] + "." : ""))
                .alternative(inWords(samples, share))
                .with(marks);
        charts.add(new Block.Drawn(chart, false));
    }

    /** A recorded figure and what was simulated at its time. */
    private record Sample(Recorded figure, Spread spread, int place) {
        double error() {
            return spread.mean()[place] - figure.value();
        }

        boolean isWithin() {
            return spread.low()[place] <= figure.most() && spread.high()[place] >= figure.least();
        }
    }

    private static Mark dots(String status, List<Recorded> figures) {
        Mark.Shape shape = shape(status);
        return new Mark.Dots(
                "recorded, " + status,
                7,
                shape,
                figures.stream()
                        .mapToDouble(figure ->
                                LocalDate.of(figure.calendarYear(), 1, 1).toEpochDay() + MIDDLE_OF_YEAR)
                        .toArray(),
                figures.stream().mapToDouble(Recorded::value).toArray(),
                figures.stream().mapToDouble(Recorded::low).toArray(),
                figures.stream().mapToDouble(Recorded::high).toArray(),
                List.of());
    }

    static Mark.Shape shape(String status) {
        return switch (status) {
            case "verified" -> Mark.Shape.DISC;
            case "derived" -> Mark.Shape.DIAMOND;
            default -> Mark.Shape.RING;
        };
    }

    /** One row a poll: what was answered, and what the simulated workers would have answered. */
    private Chart polls(Map<String, List<Recorded>> polls, ReplicateTable survey) {
        List<String> rows = new ArrayList<>();
        List<double[]> simulated = new ArrayList<>();
        List<double[]> recorded = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        polls.forEach((item, figures) -> {
            Spread spread = survey.spread(item);
            List<Sample> samples = new ArrayList<>();
            for (Recorded figure : figures) {
                int place = nearest(survey.labels(), figure.year());
                if (place < 0) {
                    continue;
                }
                double row = rows.size();
                rows.add(DriverCharts.words(item) + ", " + figure.calendarYear());
                simulated.add(new double[] {spread.mean()[place], row, spread.low()[place], spread.high()[place]});
                recorded.add(new double[] {figure.value(), row, figure.low(), figure.high()});
                notes.add(rows.get(rows.size() - 1) + ": recorded "
                        + Say.range(figure.least(), figure.most(), true) + " (" + figure.status() + "; "
                        + figure.source() + ")");
                samples.add(new Sample(figure, spread, place));
                words.append(rows.get(rows.size() - 1) + ": recorded " + Say.percent(figure.value()) + ", simulated "
                        + Say.percent(spread.mean()[place]) + ". ");
            }
            if (!samples.isEmpty()) {
                errors.add(errorRow("survey: " + DriverCharts.words(item), samples, true));
            }
        });
        List<String> said = new ArrayList<>();
        for (double[] one : simulated) {
            said.add(rows.get((int) one[1]) + ": simulated " + Say.percent(one[0])
                    + (one[2] < one[3] ? ", replicates " + Say.range(one[2], one[3], true) : ""));
        }
        return Chart.of("record-polls", "Polls", Axis.percent("share who agree").between(0, 1), Axis.rows(rows))
                .caption(
                        "What respondents said, and what the simulated workers would say by operational definitions of this"
                                + " project (not of the pollsters); the survey nearest in time. Lines: the range that was"
                                + " recorded, or that of the replicates.")
                .alternative(words.toString().strip())
                .with(List.of(
                        dots("simulated", 0, Mark.Shape.SQUARE, simulated, said),
                        dots("recorded", 7, Mark.Shape.DISC, recorded, notes)));
    }

    private static Mark dots(String name, int hue, Mark.Shape shape, List<double[]> points, List<String> notes) {
        return new Mark.Dots(
                name, hue, shape, column(points, 0), column(points, 1), column(points, 2), column(points, 3), notes);
    }

    private static double[] column(List<double[]> points, int place) {
        return points.stream().mapToDouble(point -> point[place]).toArray();
    }

    private List<String> errorRow(String name, List<Sample> samples, boolean percent) {
        double bias = samples.stream().mapToDouble(Sample::error).average().orElse(Double.NaN);
        double size = samples.stream()
                .mapToDouble(sample -> Math.abs(sample.error()))
                .average()
                .orElse(Double.NaN);
        long within = samples.stream().filter(Sample::isWithin).count();
        return List.of(
                name,
                String.valueOf(samples.size()),
                Say.change(bias, percent),
                percent ? Say.plain(100 * size) + " points" : Say.plain(size),
                run.replicates() > 1 ? within + " of " + samples.size() : "one run has no range");
    }

    private static String inWords(List<Sample> samples, boolean percent) {
        return samples.stream()
                .map(sample -> sample.figure().calendarYear() + ": recorded "
                        + Say.value(sample.figure().value(), percent) + ", simulated "
                        + Say.value(sample.spread().mean()[sample.place()], percent))
                .collect(Collectors.joining("; ", "", "."));
    }

    private static String sources(List<Recorded> figures) {
        return figures.stream()
                .map(Recorded::source)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static void rebase(double[] values, int base) {
        double whole = values[base];
        Arrays.setAll(values, k -> values[k] / whole);
    }

    private static int place(int[] calendar, int year) {
        for (int k = 0; k < calendar.length; k++) {
            if (calendar[k] == year) {
                return k;
            }
        }
        return -1;
    }

    /** The survey nearest to a time, if one was held within a year of it. */
    private static int nearest(List<String> dates, double year) {
        int best = -1;
        double least = 366;
        double wanted = LocalDate.of((int) year, 1, 1).toEpochDay() + (year - Math.floor(year)) * 365.25;
        for (int k = 0; k < dates.size(); k++) {
            double distance = Math.abs(LocalDate.parse(dates.get(k)).toEpochDay() - wanted);
            if (distance < least) {
                least = distance;
                best = k;
            }
        }
        return best;
    }

    private static String title(String series) {
        return TITLES.getOrDefault(series, DriverCharts.words(series));
    }

    private static String plain(String series) {
        return series.replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }
}
