package atomization.observation;

import atomization.society.StateVisitor;
import java.util.Arrays;
import java.util.List;

/** The sum and the number of the defined values of each weekly column over a number of weeks. */
final class RunningTotals {
    private final double[] sums;
    private final int[] counts;
    private int weeks;

    RunningTotals(int columns) {
        this.sums = new double[columns];
        this.counts = new int[columns];
    }

    void add(double[] row) {
        weeks++;
        for (int column = 0; column < sums.length; column++) {
            if (!Double.isNaN(row[column])) {
                sums[column] += row[column];
                counts[column]++;
            }
        }
    }

    void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(counts, 0);
        weeks = 0;
    }

    int weeks() {
        return weeks;
    }

    double sum(int column) {
        return sums[column];
    }

    /** The mean over the weeks in which the column had a value; NaN if it had none. */
    double mean(int column) {
        return Snapshot.share(sums[column], counts[column]);
    }

    void visitState(StateVisitor visitor) {
        weeks = visitor.value("weeks", weeks);
        visitor.values("sums", sums);
        visitor.values("counts", counts);
    }

    /** The place of a column by its name. */
    static int indexOf(List<Column> columns, String name) {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).name().equals(name)) {
                return column;
            }
        }
        throw new IllegalArgumentException("there is no column " + name);
    }
}
