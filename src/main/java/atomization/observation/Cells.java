package atomization.observation;

import atomization.parallel.Ranges;
import atomization.society.Workers;

/**
 * The workers of a block in the order of their cells ({@link Groups}), so that the sum over a cell is one plain loop that
 * keeps its partial sums in registers.
 */
final class Cells {
    private final short[] order = new short[Ranges.BLOCK];
    private final byte[] cells = new byte[Ranges.BLOCK];
    private final int[] start = new int[Groups.CELLS + 2];

    /** Takes up the cells of workers {@code from} to {@code to - 1} as they are now. */
    void sort(Workers workers, int from, int to) {
        int size = to - from;
        java.util.Arrays.fill(start, 0);
        for (int k = 0; k < size; k++) {
            cells[k] = Groups.cell(workers, from + k);
            start[cells[k] + 1]++;
        }
        for (int cell = 0; cell <= Groups.CELLS; cell++) {
            start[cell + 1] += start[cell];
        }
        int[] next = start.clone();
        for (int k = 0; k < size; k++) {
            order[next[cells[k]]++] = (short) k;
        }
    }

    /** Whether the worker at a position of the block is present. */
    boolean isPresent(int k) {
        return cells[k] != Groups.ABSENT;
    }

    /** The number of workers in a cell. */
    int count(int cell) {
        return start[cell + 1] - start[cell];
    }

    /** The sum over a cell of values by position in the block; two partial sums, lest each addition wait for the last. */
    double sum(int cell, double[] values) {
        int until = start[cell + 1];
        double even = 0;
        double odd = 0;
        int k = start[cell];
        for (; k + 1 < until; k += 2) {
            even += values[order[k]];
            odd += values[order[k + 1]];
        }
        return k < until ? even + odd + values[order[k]] : even + odd;
    }

    /**
     * Adds up four columns of values at once, each in the same order as {@link #sum}: the additions of one column have to
     * wait for one another, those of four do not.
     */
    void sumFour(int cell, double[][] values, double[] sums) {
        double[] a = values[0];
        double[] b = values[1];
        double[] c = values[2];
        double[] d = values[3];
        double evenA = 0;
        double evenB = 0;
        double evenC = 0;
        double evenD = 0;
        double oddA = 0;
        double oddB = 0;
        double oddC = 0;
        double oddD = 0;
        int until = start[cell + 1];
        int k = start[cell];
        for (; k + 1 < until; k += 2) {
            int even = order[k];
            int odd = order[k + 1];
            evenA += a[even];
            evenB += b[even];
            evenC += c[even];
            evenD += d[even];
            oddA += a[odd];
            oddB += b[odd];
            oddC += c[odd];
            oddD += d[odd];
        }
        boolean oneLeft = k < until;
        int last = oneLeft ? order[k] : 0;
        sums[0] = oneLeft ? evenA + oddA + a[last] : evenA + oddA;
        sums[1] = oneLeft ? evenB + oddB + b[last] : evenB + oddB;
        sums[2] = oneLeft ? evenC + oddC + c[last] : evenC + oddC;
        sums[3] = oneLeft ? evenD + oddD + d[last] : evenD + oddD;
    }
}
