package atomization.calibration;

import atomization.experiment.Measure;
import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record: figures by series and year, and how each is measured of a run.
 *
 * @param rows the figures in the order of the file
 */
record Recordings(List<Row> rows) {
    private static final Pattern RELATIVE = Pattern.compile("relative to ([0-9]{4})");
    private static final double DAYS = 365.25;
    /** A survey is held every 13 weeks by default, so that this many days to either side hold one or two. */
    private static final int AROUND = 61;

    /** A figure as it stands in the file; low and high are NaN where no range was recorded. */
    record Row(String series, String unit, double year, double value, double low, double high, String status) {
        int calendarYear() {
            return (int) Math.floor(year);
        }
    }

    /**
     * Reads a record.
     *
     * @throws IllegalArgumentException with a message for the user if it cannot be read
     */
    static Recordings read(Path file) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader reader = new CsvReader(file)) {
            for (String needed : List.of("series", "year", "value")) {
                if (reader.column(needed) < 0) {
                    throw new IllegalArgumentException(file + " has no column " + needed + " in its heading");
                }
            }
            while (reader.next()) {
                double low = number(reader, "low");
                double high = number(reader, "high");
                boolean range = low < high;
                rows.add(new Row(
                        text(reader, "series"),
                        text(reader, "unit"),
                        year(text(reader, "year")),
                        number(reader, "value"),
                        range ? low : Double.NaN,
                        range ? high : Double.NaN,
                        text(reader, "status")));
            }
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(file + ": " + notANumber.getMessage(), notANumber);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
        return new Recordings(rows);
    }

    private static String text(CsvReader reader, String column) {
        int place = reader.column(column);
        return place < 0 ? "" : reader.text(place);
    }

    private static double number(CsvReader reader, String column) {
        String text = text(reader, column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    private static double year(String text) {
        return text.matches("[0-9]{4}-[0-9]{2}")
                ? Integer.parseInt(text.substring(0, 4)) + (Integer.parseInt(text.substring(5)) - 0.5) / 12
                : Double.parseDouble(text);
    }

    /** The names of the series. */
    List<String> series() {
        return rows.stream().map(Row::series).distinct().toList();
    }

    /** The unit of a series; empty if it is not there. */
    String unit(String series) {
        return rows.stream()
                .filter(row -> row.series().equals(series))
                .map(Row::unit)
                .findFirst()
                .orElse("");
    }

    /**
     * The figures of a target.
     *
     * @throws IllegalArgumentException with a message for the user if there are none, or one has no standard error
     */
    List<Figure> of(Target target) {
        List<Figure> figures = new ArrayList<>();
        for (Row row : rows) {
            Integer from = target.from();
            Integer to = target.to();
            if (row.series().equals(target.series())
                    && (from == null || row.calendarYear() >= from)
                    && (to == null || row.calendarYear() <= to)) {
                figures.add(figure(target, row));
            }
        }
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("the record has no figures of " + target.series()
                    + (series().contains(target.series())
                            ? " in these years"
                            : "; it has " + String.join(", ", series())));
        }
        return figures;
    }

    private static Figure figure(Target target, Row row) {
        String name = target.series() + "." + NameOfYear.of(row.year());
        Double given = target.error();
        double error = given == null ? Double.NaN : given;
        boolean log = target.scale() == Target.Scale.LOG;
        if (log && !(row.value() + target.floor() > 0)) {
            throw new IllegalArgumentException(name + " is " + row.value()
                    + ", which has no logarithm: give a floor that is added to figures, or take the linear scale");
        }
        if (given == null && row.low() < row.high()) {
            error = log
                    ? (StrictMath.log(row.high() + target.floor()) - StrictMath.log(row.low() + target.floor())) / 2
                    : (row.high() - row.low()) / 2;
        }
        if (Double.isNaN(error)) {
            throw new IllegalArgumentException(
                    name + " was recorded without a range: give the standard error of the target");
        }
        return new Figure(
                name,
                target,
                row.year(),
                row.value(),
                row.low(),
                row.high(),
                error,
                measure(target.series(), row.year(), name),
                base(target.series(), row.unit()),
                row.status());
    }

    /** What is measured of a run for a figure of a series at a time. */
    static Measure measure(String series, double year, String name) {
        if (isSurvey(series)) {
            LocalDate day =
                    LocalDate.of((int) Math.floor(year), 1, 1).plusDays(Math.round((year - Math.floor(year)) * DAYS));
            return Measure.of("survey." + series)
                    .within(
                            day.minusDays(AROUND).toString(),
                            day.plusDays(AROUND).toString())
                    .named(name);
        }
        return ofYear(series, (int) Math.floor(year)).named(name);
    }

    private static Measure ofYear(String series, int year) {
        return Measure.of(series).within(year + "-01-01", year + "-12-31");
    }

    /** What a series is relative to, by its unit, or null. */
    static @Nullable Measure base(String series, String unit) {
        Matcher relative = RELATIVE.matcher(unit);
        return relative.matches()
                ? ofYear(series, Integer.parseInt(relative.group(1))).named(series + ".base")
                : null;
    }

    private static boolean isSurvey(String series) {
        return Stream.of(atomization.observation.SurveyItem.values())
                .anyMatch(item -> item.label().equals(series));
    }
}
