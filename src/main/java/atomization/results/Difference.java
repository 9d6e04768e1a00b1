package atomization.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an intervention changed, week by week: for every indicator the value with it minus the value without it, as the
 * mean over pairs of replicates that share their seeds, with the standard error of that mean.
 */
public final class Difference {
    private static final int KEYS = 3;

    private final List<String> names;
    private final List<Week> weeks = new ArrayList<>();

    /** The sums over pairs of one week. */
    private record Week(LocalDate date, double[] sum, double[] squares, int[] pairs) {
        static Week of(LocalDate date, int columns) {
            return new Week(date, new double[columns], new double[columns], new int[columns]);
        }

        void add(int column, double difference) {
            if (!Double.isNaN(difference)) {
                sum[column] += difference;
                squares[column] += difference * difference;
                pairs[column]++;
            }
        }
    }

    /** No weeks yet, of these columns. */
    private Difference(List<String> names) {
        this.names = List.copyOf(names);
    }

    /**
     * The difference between two results of as many replicates with the same seeds.
     *
     * @param without the folder of the result without the intervention
     * @param with the folder of the one with it
     * @throws ResultException if they cannot be read
     * @throws IllegalArgumentException if their tables have other columns or other rows than one another
     */
    public static Difference of(Path without, Path with) {
        Path first = without.resolve(Table.TIMESERIES.file());
        try (CsvReader left = new CsvReader(first);
                CsvReader right = new CsvReader(with.resolve(Table.TIMESERIES.file()))) {
            if (!left.header().equals(right.header())) {
                throw new IllegalArgumentException("the two results have different columns");
            }
            Difference difference =
                    new Difference(left.header().subList(KEYS, left.header().size()));
            while (left.next()) {
                if (!right.next() || !same(left, right)) {
                    throw new IllegalArgumentException("the two results have different weeks or replicates");
                }
                difference.add(left, right);
            }
            return difference;
        } catch (IOException failed) {
            throw ResultException.of(first, failed);
        }
    }

    private static boolean same(CsvReader left, CsvReader right) {
        return left.text(0).equals(right.text(0)) && left.text(1).equals(right.text(1));
    }

    private void add(CsvReader left, CsvReader right) {
        int week = Integer.parseInt(left.text(1));
        while (weeks.size() <= week) {
            weeks.add(Week.of(LocalDate.parse(left.text(2)), names.size()));
        }
        for (int column = 0; column < names.size(); column++) {
            weeks.get(week).add(column, right.number(KEYS + column) - left.number(KEYS + column));
        }
    }

    /** The indicators, in the order of their columns. */
    public List<String> names() {
        return names;
    }

    /** The number of weeks. */
    public int weeks() {
        return weeks.size();
    }

    /** The first day of a week. */
    public LocalDate date(int week) {
        return weeks.get(week).date();
    }

    /**
     * The mean over pairs; NaN where no pair has a value.
     *
     * @throws IllegalArgumentException if there is no such indicator
     */
    public double mean(String name, int week) {
        Week sums = weeks.get(week);
        int column = column(name);
        return sums.pairs()[column] == 0 ? Double.NaN : sums.sum()[column] / sums.pairs()[column];
    }

    /** The standard error of the mean over pairs; NaN with fewer than two pairs. */
    public double standardError(String name, int week) {
        Week sums = weeks.get(week);
        int column = column(name);
        int pairs = sums.pairs()[column];
        if (pairs < 2) {
            return Double.NaN;
        }
        double mean = sums.sum()[column] / pairs;
        double variance = Math.max(0, (sums.squares()[column] - pairs * mean * mean) / (pairs - 1));
        return Math.sqrt(variance / pairs);
    }

    private int column(String name) {
        int column = names.indexOf(name);
        if (column < 0) {
            throw new IllegalArgumentException("there is no indicator " + name);
        }
        return column;
    }
}
