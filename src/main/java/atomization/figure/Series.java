package atomization.figure;

import java.util.Arrays;

/**
 * A course of values that takes no more memory however long it grows: when it is full, neighbouring points are put
 * together in pairs, and from then on each point stands for twice as many values.
 */
public final class Series {
    /** The most points that are kept. */
    public static final int MOST = 1024;

    private final double[] x = new double[MOST];
    private final double[] y = new double[MOST];
    private int count;
    private int stride = 1;
    private int waiting;
    private int defined;
    private double sum;

    /** Adds a value; places must ascend. A value that is not defined (NaN) counts for none. */
    public void add(double place, double value) {
        if (waiting == 0) {
            x[count] = place;
        }
        if (!Double.isNaN(value)) {
            sum += value;
            defined++;
        }
        if (++waiting == stride) {
            y[count++] = defined == 0 ? Double.NaN : sum / defined;
            waiting = 0;
            defined = 0;
            sum = 0;
            if (count == MOST) {
                halve();
            }
        }
    }

    private void halve() {
        count /= 2;
        for (int k = 0; k < count; k++) {
            x[k] = x[2 * k];
            double one = y[2 * k];
            double other = y[2 * k + 1];
            y[k] = Double.isNaN(one) ? other : Double.isNaN(other) ? one : (one + other) / 2;
        }
        stride *= 2;
    }

    /** The number of points. */
    public int count() {
        return count;
    }

    /** How many values a point stands for. */
    public int stride() {
        return stride;
    }

    /** Forgets all. */
    public void clear() {
        count = 0;
        stride = 1;
        waiting = 0;
        defined = 0;
        sum = 0;
    }

    /** Forgets what lies at or after a place. */
    public void cut(double place) {
        while (count > 0 && x[count - 1] >= place) {
            count--;
        }
        waiting = 0;
        defined = 0;
        sum = 0;
    }

    /** The points so far as a course. */
    public Course course(String label, int colour) {
        return new Course(label, colour, Arrays.copyOf(x, count), Arrays.copyOf(y, count));
    }
}
