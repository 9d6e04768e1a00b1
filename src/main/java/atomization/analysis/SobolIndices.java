package atomization.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.jspecify.annotations.Nullable;

/**
 * First-order and total indices of all factors on one measure, from the samples A, B and, for each factor i, A with the
 * column i of B (ABi).
 *
 * <p>With f the mean of the r replicates of a point, less the mean of all of A and B: the first-order variance is the mean of
 * {@code f(B) (f(ABi) - f(A))} (Saltelli and others 2010), the total variance that of {@code (f(A) - f(ABi))^2 / 2} (Jansen
 * 1999), the whole variance that of all f(A) and f(B). What chance adds to each is estimated from the replicates and taken
 * out: {@code cov(y(B), y(ABi) - y(A)) / r} from the first, {@code var(y(A) - y(ABi)) / (2 r)} from the second, and
 * {@code var(y) / r} from the third, y being single replicates less the mean of their replicate over A and B. The covariances
 * make this hold with common random numbers, too. With one replicate nothing can be taken out, and indices are too large
 * where chance is: total indices of all factors then share it.
 */
public final class SobolIndices {
    private static final int RESAMPLES = 1000;
    private static final long SEED = 104729;
    private static final double TAIL = 0.025;

    private final int factors;
    private final int lost;
    private final double[] sums;
    private final double[] squares;
    private final double[] chance;
    private final double[][] first;
    private final double[][] total;

    private SobolIndices(int factors, int lost, int rows) {
        this.factors = factors;
        this.lost = lost;
        this.sums = new double[rows];
        this.squares = new double[rows];
        this.chance = new double[rows];
        this.first = new double[rows][factors];
        this.total = new double[rows][factors];
    }

    /**
     * The indices in the runs of a design.
     *
     * @param values by point, one value a replicate, in rows of A, B, AB1, AB2, ...; null if the point is lost, and its
     *     whole row with it
     */
    public static SobolIndices of(int factors, double[] @Nullable [] values) {
        int width = factors + 2;
        List<double[][]> rows = new ArrayList<>();
        int lost = 0;
        for (int from = 0; from + width <= values.length; from += width) {
            double[][] row = new double[width][];
            boolean whole = true;
            for (int k = 0; k < width; k++) {
                double[] point = values[from + k];
                whole &= point != null;
                row[k] = point == null ? new double[0] : point;
            }
            lost += whole ? 0 : 1;
            if (whole) {
                rows.add(row);
            }
        }
        SobolIndices indices = new SobolIndices(factors, lost, rows.size());
        indices.fill(rows);
        return indices;
    }

    private void fill(List<double[][]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int replicates = rows.get(0)[0].length;
        double[] level = new double[replicates];
        for (double[][] row : rows) {
            for (int k = 0; k < replicates; k++) {
                level[k] += (row[0][k] + row[1][k]) / (2 * rows.size());
            }
        }
        for (int j = 0; j < rows.size(); j++) {
            double[][] row = less(rows.get(j), level);
            double a = Moments.mean(row[0]);
            double b = Moments.mean(row[1]);
            sums[j] = a + b;
            squares[j] = a * a + b * b;
            chance[j] = chance(Moments.variance(row[0]) + Moments.variance(row[1]), replicates);
            for (int factor = 0; factor < factors; factor++) {
                double[] mixed = row[2 + factor];
                double[] change = new double[replicates];
                Arrays.setAll(change, k -> mixed[k] - row[0][k]);
                double moved = Moments.mean(change);
                first[j][factor] = b * moved - chance(Moments.covariance(row[1], change), replicates);
                total[j][factor] = moved * moved / 2 - chance(Moments.variance(change) / 2, replicates);
            }
        }
    }

    private static double chance(double variance, int replicates) {
        return Double.isNaN(variance) ? 0 : variance / replicates;
    }

    private static double[][] less(double[][] row, double[] level) {
        double[][] less = new double[row.length][];
        for (int k = 0; k < row.length; k++) {
            double[] point = row[k];
            less[k] = new double[point.length];
            Arrays.setAll(less[k], replicate -> point[replicate] - level[replicate]);
        }
        return less;
    }

    /** How many rows are whole. */
    public int rows() {
        return sums.length;
    }

    /** How many rows were lost. */
    public int lost() {
        return lost;
    }

    /** The variance of the measure over the factors' ranges, without chance; 0 if chance explains all of it. */
    public double variance() {
        return variance(all(rows()));
    }

    /** The share of the variance of single points' means that is chance; 0 where it cannot be told. */
    public double chance() {
        double noise = Arrays.stream(chance).sum() / (2 * Math.max(1, rows()));
        double whole = variance() + noise;
        return whole > 0 ? noise / whole : 0;
    }

    private static int[] all(int rows) {
        int[] all = new int[rows];
        Arrays.setAll(all, k -> k);
        return all;
    }

    private double variance(int[] chosen) {
        double sum = 0;
        double square = 0;
        double noise = 0;
        for (int row : chosen) {
            sum += sums[row];
            square += squares[row];
            noise += chance[row];
        }
        int size = 2 * chosen.length;
        double variance = (square - sum * sum / size) / (size - 1) - noise / size;
        // what is left of rounding where nothing varies is no variance
        return variance > 1e-12 * (square / size) ? variance : 0;
    }

    /** The indices of all factors; NaN where the measure does not vary. */
    public List<SobolIndex> indices() {
        return indices(rows());
    }

    /** The indices of all factors from the first rows alone: how they settle as rows are added. */
    public List<SobolIndex> indices(int firstRows) {
        int rows = Math.min(firstRows, rows());
        double[][] point = shares(all(rows));
        double[][][] resampled = new double[2][factors][RESAMPLES];
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(SEED);
        int[] drawn = new int[rows];
        for (int k = 0; k < RESAMPLES && rows > 0; k++) {
            for (int row = 0; row < rows; row++) {
                drawn[row] = random.nextInt(rows);
            }
            double[][] shares = shares(drawn);
            for (int factor = 0; factor < factors; factor++) {
                resampled[0][factor][k] = shares[0][factor];
                resampled[1][factor][k] = shares[1][factor];
            }
        }
        List<SobolIndex> indices = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            double[] one = sorted(resampled[0][factor]);
            double[] all = sorted(resampled[1][factor]);
            indices.add(new SobolIndex(
                    point[0][factor],
                    quantile(one, TAIL),
                    quantile(one, 1 - TAIL),
                    point[1][factor],
                    quantile(all, TAIL),
                    quantile(all, 1 - TAIL)));
        }
        return indices;
    }

    private double[][] shares(int[] chosen) {
        double variance = chosen.length < 2 ? 0 : variance(chosen);
        double[][] shares = new double[2][factors];
        for (int factor = 0; factor < factors; factor++) {
            double one = 0;
            double all = 0;
            for (int row : chosen) {
                one += first[row][factor];
                all += total[row][factor];
            }
            shares[0][factor] = variance > 0 ? one / chosen.length / variance : Double.NaN;
            shares[1][factor] = variance > 0 ? all / chosen.length / variance : Double.NaN;
        }
        return shares;
    }

    private static double[] sorted(double[] values) {
        return Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
