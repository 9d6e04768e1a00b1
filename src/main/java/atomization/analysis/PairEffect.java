package atomization.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a measure is at each combination of the levels of two factors, over all values of the others.
 *
 * @param first number of the factor whose levels are rows
 * @param second number of the factor whose levels are columns
 * @param means mean of the means of the points, by row and column; NaN where there is no point
 * @param interaction share of the variance between points that the pair explains beyond what its two factors explain each
 *     by itself
 */
public record PairEffect(int first, int second, Levels rows, Levels columns, double[][] means, double interaction) {
    /** The effect of a pair of factors, if there is a point for each combination of their levels. */
    public static Optional<PairEffect> of(RunTable table, int first, int second, int measure) {
        return of(table, first, second, measure, point -> point.mean(measure));
    }

    /** The share of runs in which a measure is above a level, for each combination of the levels of two factors. */
    public static Optional<PairEffect> shareAbove(RunTable table, int first, int second, int measure, double level) {
        return of(table, first, second, measure, point -> point.shareAbove(measure, level));
    }

    private interface Value {
        double of(RunTable.Point point);
    }

    private static Optional<PairEffect> of(RunTable table, int first, int second, int measure, Value value) {
        Levels rows = Levels.of(table, first);
        Levels columns = Levels.of(table, second);
        double[][] sums = new double[rows.count()][columns.count()];
        int[][] counts = new int[rows.count()][columns.count()];
        int[] cell = new int[table.points().size()];
        for (int k = 0; k < cell.length; k++) {
            int row = rows.of()[k];
            int column = columns.of()[k];
            cell[k] = row * columns.count() + column;
            double of = value.of(table.points().get(k));
            if (!Double.isNaN(of)) {
                sums[row][column] += of;
                counts[row][column]++;
            }
        }
        boolean whole = Arrays.stream(cell).distinct().count() == (long) rows.count() * columns.count();
        if (!whole || rows.count() < 2 || columns.count() < 2) {
            return Optional.empty();
        }
        for (int row = 0; row < sums.length; row++) {
            for (int column = 0; column < sums[row].length; column++) {
                sums[row][column] = counts[row][column] == 0 ? Double.NaN : sums[row][column] / counts[row][column];
            }
        }
        double beyond = Variance.explained(table, measure, cell)
                - Variance.explained(table, measure, rows.of())
                - Variance.explained(table, measure, columns.of());
        return Optional.of(new PairEffect(first, second, rows, columns, sums, Math.max(0, beyond)));
    }

    /**
     * Where, going along a row, the value first crosses a level, between two columns by straight line.
     *
     * @return one place for each row, on the scale of the columns; NaN where the level is not crossed or columns are words
     */
    public double[] boundary(double level) {
        double[] places = new double[rows.count()];
        Arrays.fill(places, Double.NaN);
        for (int row = 0; row < places.length; row++) {
            for (int column = 1; column < columns.count() && Double.isNaN(places[row]); column++) {
                double before = means[row][column - 1];
                double after = means[row][column];
                if ((before - level) * (after - level) <= 0 && before != after) {
                    double share = (level - before) / (after - before);
                    double from = columns.places()[column - 1];
                    places[row] = from + share * (columns.places()[column] - from);
                }
            }
        }
        return places;
    }

    /** All pairs of factors with a point for each combination, by the size of their interaction. */
    public static List<PairEffect> all(RunTable table, int measure) {
        List<PairEffect> pairs = new ArrayList<>();
        for (int first = 0; first < table.factors().size(); first++) {
            for (int second = first + 1; second < table.factors().size(); second++) {
                of(table, first, second, measure).ifPresent(pairs::add);
            }
        }
        pairs.sort((one, other) -> Double.compare(other.interaction(), one.interaction()));
        return pairs;
    }
}
