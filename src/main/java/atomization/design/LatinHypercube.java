package atomization.design;

import atomization.random.Stream;
import java.util.List;

/**
 * A Latin hypercube (McKay, Beckman and Conover 1979): the range of each factor is cut into as many slices as there are
 * points, and each slice has one point. Of several hypercubes the one is taken whose nearest two points are farthest apart
 * (maximin, Johnson, Moore and Ylvisaker 1990), and then slices are exchanged as long as that helps.
 */
public final class LatinHypercube implements Points {
    private static final double EFFORT = 2e7;
    private static final int MOST_TRIALS = 50;

    private final List<Factor> factors;
    private final double[][] places;

    /** @param seed keys the hypercube */
    public LatinHypercube(List<Factor> factors, int size, long seed) {
        this.factors = List.copyOf(factors);
        double cost = Math.max(1.0, (double) size * size * factors.size());
        int trials = (int) Math.max(1, Math.min(MOST_TRIALS, EFFORT / cost / 2));
        double[][] best = drawn(size, seed, 0);
        double farthest = nearestPair(best);
        for (int trial = 1; trial < trials; trial++) {
            double[][] other = drawn(size, seed, trial);
            double distance = nearestPair(other);
            if (distance > farthest) {
                best = other;
                farthest = distance;
            }
        }
        this.places = best;
        exchange(seed, (int) Math.min(20_000, EFFORT / Math.max(1, size * factors.size()) / 2));
    }

    /** Places in [0, 1), a row a point. */
    private double[][] drawn(int size, long seed, int trial) {
        Stream draws = Stream.of(seed, "latinHypercube", trial);
        double[][] rows = new double[size][factors.size()];
        for (int factor = 0; factor < factors.size(); factor++) {
            int[] slices = new int[size];
            for (int k = 0; k < size; k++) {
                int other = draws.below(k + 1, (long) factor * size + k, 0);
                slices[k] = slices[other];
                slices[other] = k;
            }
            for (int k = 0; k < size; k++) {
                rows[k][factor] = (slices[k] + draws.uniform((long) factor * size + k, 1)) / size;
            }
        }
        return rows;
    }

    private static double nearestPair(double[][] rows) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int k = 1; k < rows.length; k++) {
            nearest = Math.min(nearest, nearest(rows, k, k));
        }
        return nearest;
    }

    /** The smallest squared distance from a row to those before {@code end}, itself left out. */
    private static double nearest(double[][] rows, int row, int end) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int k = 0; k < end; k++) {
            if (k != row) {
                double distance = 0;
                for (int factor = 0; factor < rows[k].length; factor++) {
                    double apart = rows[k][factor] - rows[row][factor];
                    distance += apart * apart;
                }
                nearest = Math.min(nearest, distance);
            }
        }
        return nearest;
    }

    /** Exchanges a factor's places of two points where neither then has a nearer neighbour than before. */
    private void exchange(long seed, int trials) {
        int size = places.length;
        Stream draws = Stream.of(seed, "latinHypercube.exchange", 0);
        for (int trial = 0; trial < trials && size > 2 && !factors.isEmpty(); trial++) {
            int first = draws.below(size, trial, 0);
            int second = draws.below(size, trial, 1);
            int factor = draws.below(factors.size(), trial, 2);
            double before = Math.min(nearest(places, first, size), nearest(places, second, size));
            swap(first, second, factor);
            double after = Math.min(nearest(places, first, size), nearest(places, second, size));
            if (after < before) {
                swap(first, second, factor);
            }
        }
    }

    private void swap(int first, int second, int factor) {
        double kept = places[first][factor];
        places[first][factor] = places[second][factor];
        places[second][factor] = kept;
    }

    /** The smallest distance between two points, in the cube of side 1. */
    public double smallestDistance() {
        return StrictMath.sqrt(nearestPair(places));
    }

    @Override
    public int size() {
        return places.length;
    }

    @Override
    public String value(int point, int factor) {
        return factors.get(factor).at(places[point][factor]);
    }
}
