package atomization.scenario;

import atomization.parameter.NearestNames;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A CSV file of series with a heading line that names the columns series, year and value; further columns (unit, status,
 * source, note) are for people. A year is a number, or year and month as in 1992-01, which stands for the month's middle.
 */
public final class SeriesFile {
    private static final List<String> EMPTY_LINE = List.of("");

    private final Path file;
    private final List<String> heading;
    private final List<List<String>> rows;

    private SeriesFile(Path file, List<String> heading, List<List<String>> rows) {
        this.file = file;
        this.heading = heading;
        this.rows = rows;
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException with a message for the user if it cannot be read
     */
    public static SeriesFile read(Path file) {
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            CsvRecords in = new CsvRecords(text);
            List<List<String>> records = new ArrayList<>();
            for (List<String> cells = in.next(); !cells.isEmpty(); cells = in.next()) {
                if (!cells.equals(EMPTY_LINE)) {
                    records.add(cells);
                }
            }
            if (records.isEmpty()) {
                throw new IllegalArgumentException(file + " is empty");
            }
            return new SeriesFile(file, records.get(0), records.subList(1, records.size()));
        } catch (CharacterCodingException notUtf8) {
            throw new IllegalArgumentException(file + " is not UTF-8 text", notUtf8);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /**
     * The values of one series by year.
     *
     * @throws IllegalArgumentException with a message for the user if there is no such series, a number is not one, or
     *     a year comes twice
     */
    public SortedMap<Double, Double> series(String name) {
        int series = column("series");
        int year = column("year");
        int value = column("value");
        SortedMap<Double, Double> points = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            if (cells.size() > Math.max(series, Math.max(year, value))
                    && cells.get(series).equals(name)) {
                double at = year(cells.get(year), row);
                if (points.put(at, number(cells.get(value), "value", row)) != null) {
                    throw new IllegalArgumentException(
                            where(row) + ": series " + name + " has two values for " + cells.get(year));
                }
            }
        }
        if (points.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is no series " + name + " in " + file + NearestNames.suggestion(name, names()));
        }
        return points;
    }

    /** The names of all series, in alphabetical order. */
    public List<String> names() {
        int series = column("series");
        TreeSet<String> names = new TreeSet<>();
        rows.stream().filter(cells -> cells.size() > series).forEach(cells -> names.add(cells.get(series)));
        return new ArrayList<>(names);
    }

    private int column(String name) {
        int column = heading.indexOf(name);
        if (column < 0) {
            throw new IllegalArgumentException(file + ": there is no column " + name + " in the heading line; found "
                    + String.join(", ", heading));
        }
        return column;
    }

    private double year(String text, int row) {
        if (text.matches("[0-9]{4}-[0-9]{2}")) {
            return Integer.parseInt(text.substring(0, 4)) + (Integer.parseInt(text.substring(5)) - 0.5) / 12;
        }
        return number(text, "year", row);
    }

    private double number(String text, String column, int row) {
        try {
            double number = Double.parseDouble(text.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Reported below, as what is not finite is.
        }
        throw new IllegalArgumentException(where(row) + ": " + column + " is not a number: " + text);
    }

    private String where(int row) {
        return file + ": record " + (row + 2);
    }
}
