package atomization.report;

import atomization.analysis.WeightedSample;
import atomization.figure.Axis;
import atomization.figure.Chart;
import atomization.figure.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws what a posterior's runs give for recorded figures, and what they foretell.
 *
 * @param predictive for each recorded figure, what runs give
 * @param forecast for each series, year and draw what is foretold; without rows if nothing is
 * @param record all recorded figures
 */
record PredictiveCharts(IndexTable predictive, IndexTable forecast, IndexTable record) {
    private static final int MIDDLE_OF_YEAR = 182;
    private static final double DAYS = 365.25;

    /** The series in time; shares of which there are one or two figures, as rows. */
    List<Block> againstTheRecord() {
        List<Block> charts = new ArrayList<>();
        List<Map<String, String>> single = new ArrayList<>();
        for (String series : predictive.distinct("series")) {
            IndexTable of = predictive.where("series", series);
            boolean share = of.rows().get(0).getOrDefault("unit", "").startsWith("share");
            if (share && of.rows().size() < 3) {
                single.addAll(of.rows());
            } else {
                charts.add(new Block.Drawn(inTime(series, of), false));
            }
        }
        if (!single.isEmpty()) {
            charts.add(new Block.Drawn(rows(new IndexTable(single)), true));
        }
        return charts;
    }

    private static Chart inTime(String series, IndexTable of) {
        double[] days = days(of.numbers("year"));
        boolean fitted = of.rows().get(0).getOrDefault("fitted", "").equals("true");
        String unit = of.rows().get(0).getOrDefault("unit", "");
        return Chart.of(
                        "predictive-" + PosteriorCharts.plain(series),
                        DriverCharts.words(series) + " against the record",
                        Axis.time(),
                        Axis.plain(unit))
                .caption((fitted
                                ? "Parameters were fitted to these figures. "
                                : "A check: nothing was fitted to these figures. ")
                        + "Bands: the middle 50% and 90% of the posterior's runs.")
                .alternative(words(of))
                .with(List.of(
                        new Mark.Band(
                                "posterior",
                                0,
                                0.15,
                                "90% of the posterior",
                                days,
                                of.numbers("q05"),
                                of.numbers("q95")),
                        new Mark.Band(
                                "posterior",
                                0,
                                0.25,
                                "50% of the posterior",
                                days,
                                of.numbers("q25"),
                                of.numbers("q75")),
                        new Mark.Line("posterior", 0, Mark.Stroke.SOLID, false, days, of.numbers("q50")),
                        new Mark.Dots(
                                "recorded",
                                7,
                                Mark.Shape.DISC,
                                days,
                                of.numbers("recorded"),
                                of.numbers("low"),
                                of.numbers("high"),
                                List.of())));
    }

    private static Chart rows(IndexTable of) {
        double[] places = new double[of.rows().size()];
        Arrays.setAll(places, k -> k);
        List<String> names = of.rows().stream()
                .map(row -> DriverCharts.words(row.getOrDefault("series", "")) + ", "
                        + (int) Math.floor(IndexTable.number(row, "year")))
                .toList();
        return Chart.of("predictive-polls", "Polls", Axis.percent("share who agree"), Axis.rows(names))
                .caption(
                        "Squares and lines: median and 90% of the posterior's runs. Discs and lines: what was recorded, and"
                                + " its range.")
                .alternative(words(of))
                .with(List.of(
                        new Mark.Dots(
                                "posterior",
                                0,
                                Mark.Shape.SQUARE,
                                of.numbers("q50"),
                                places,
                                of.numbers("q05"),
                                of.numbers("q95"),
                                names),
                        new Mark.Dots(
                                "recorded",
                                7,
                                Mark.Shape.DISC,
                                of.numbers("recorded"),
                                places,
                                of.numbers("low"),
                                of.numbers("high"),
                                names)));
    }

    private static String words(IndexTable of) {
        StringBuilder words = new StringBuilder();
        for (Map<String, String> row : of.rows()) {
            words.append(row.getOrDefault("figure", "") + ": recorded "
                    + Say.plain(IndexTable.number(row, "recorded")) + ", posterior "
                    + Say.plain(IndexTable.number(row, "q05")) + " to "
                    + Say.plain(IndexTable.number(row, "q95")) + ". ");
        }
        return words.toString().strip();
    }

    /** What is foretold of each series, after what was recorded before. */
    List<Block> foretold() {
        List<Block> charts = new ArrayList<>();
        for (String series : forecast.distinct("series")) {
            charts.add(new Block.Drawn(foretold(series, forecast.where("series", series)), false));
        }
        return charts;
    }

    private Chart foretold(String series, IndexTable of) {
        TreeMap<Double, double[]> quantiles = new TreeMap<>();
        for (String year : of.distinct("year")) {
            WeightedSample sample = WeightedSample.even(of.where("year", year).numbers("value"));
            quantiles.put(Double.parseDouble(year), new double[] {
                sample.quantile(0.05),
                sample.quantile(0.25),
                sample.quantile(0.5),
                sample.quantile(0.75),
                sample.quantile(0.95)
            });
        }
        double[] years =
                quantiles.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        double[] days = days(years);
        IndexTable known = record.where("series", series);
        StringBuilder words = new StringBuilder();
        quantiles.forEach((year, all) -> words.append((int) Math.floor(year) + ": " + Say.plain(all[2]) + " ("
                + Say.plain(all[0]) + " to " + Say.plain(all[4]) + "). "));
        return Chart.of(
                        "forecast-" + PosteriorCharts.plain(series),
                        DriverCharts.words(series) + ", foretold",
                        Axis.time(),
                        Axis.plain(of.rows().get(0).getOrDefault("unit", "")))
                .caption(
                        "Bands: the middle 50% and 90% of the draws. Discs: what is recorded; none of it after the time to"
                                + " which parameters were fitted has shaped the forecast.")
                .alternative(words.toString().strip())
                .with(List.of(
                        new Mark.Band(
                                "forecast",
                                1,
                                0.15,
                                "90% of the draws",
                                days,
                                column(quantiles, 0),
                                column(quantiles, 4)),
                        new Mark.Band(
                                "forecast",
                                1,
                                0.25,
                                "50% of the draws",
                                days,
                                column(quantiles, 1),
                                column(quantiles, 3)),
                        new Mark.Line("forecast", 1, Mark.Stroke.SOLID, false, days, column(quantiles, 2)),
                        Mark.Dots.plain(
                                "recorded", 7, Mark.Shape.DISC, days(known.numbers("year")), known.numbers("value"))));
    }

    private static double[] column(TreeMap<Double, double[]> quantiles, int place) {
        return quantiles.values().stream().mapToDouble(all -> all[place]).toArray();
    }

    /** Years as days; a whole year stands for its middle. */
    private static double[] days(double[] years) {
        return Arrays.stream(years)
                .map(year -> {
                    double begin = LocalDate.of((int) Math.floor(year), 1, 1).toEpochDay();
                    return begin
                            + (year == Math.floor(year)
                                    ? MIDDLE_OF_YEAR
                                    : Math.round((year - Math.floor(year)) * DAYS));
                })
                .toArray();
    }
}
