package atomization.design;

import atomization.random.Stream;
import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Points from which first-order and total indices are estimated (Saltelli and others 2010): two samples A and B of the
 * factors' ranges, and for each factor i a sample that equals A but has the column i of B. Both come from one Sobol sequence
 * of twice as many dimensions, shifted as a whole by numbers that the seed keys (Cranley and Patterson 1976).
 *
 * <p>The points of a row follow each other: with k factors, row j has the points {@code j (k + 2)} (A), one more (B), and then
 * one for each factor.
 */
public final class SaltelliPoints implements Points {
    private final List<Factor> factors;
    private final double[][] places;

    /**
     * @param rows size of the samples; powers of 2 cover the ranges evenly
     * @param seed keys the shift
     * @throws IllegalArgumentException with a message for the user if there are too many factors
     */
    public SaltelliPoints(List<Factor> factors, int rows, long seed) {
        if (factors.isEmpty() || factors.size() > 500) {
            throw new IllegalArgumentException(
                    "indices can be estimated of 1 to 500 factors, not of " + factors.size());
        }
        if (rows < 4) {
            throw new IllegalArgumentException("indices need at least 4 rows, not " + rows);
        }
        if ((long) rows * (factors.size() + 2) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("the design has more than 2 billion points");
        }
        this.factors = List.copyOf(factors);
        int dimensions = 2 * factors.size();
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        Stream shift = Stream.of(seed, "saltelli", 0);
        this.places = new double[rows][];
        for (int row = 0; row < rows; row++) {
            places[row] = sequence.nextVector();
            for (int k = 0; k < dimensions; k++) {
                double moved = places[row][k] + shift.uniform(k, 0);
                places[row][k] = moved < 1 ? moved : moved - 1;
            }
        }
    }

    /** The number of points of a row. */
    public static int width(int factors) {
        return factors + 2;
    }

    @Override
    public int size() {
        return places.length * width(factors.size());
    }

    /** The place of a factor at a point, from 0 to 1. */
    public double place(int point, int factor) {
        int sample = point % width(factors.size());
        boolean second = sample == 1 || sample == 2 + factor;
        return places[point / width(factors.size())][second ? factors.size() + factor : factor];
    }

    @Override
    public String value(int point, int factor) {
        return factors.get(factor).at(place(point, factor));
    }
}
