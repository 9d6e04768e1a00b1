package atomization.benchmark;

import atomization.parallel.Ranges;
import java.util.Arrays;

/**
 * The memory bandwidth of the machine by the triad a = b + s c over arrays larger than its caches. Source: McCalpin
 * (1995), Memory bandwidth and machine balance in current high performance computers (STREAM), by whose convention an
 * element counts 24 bytes: two read, one written.
 */
final class Triad {
    private static final int BYTES = 3 * Double.BYTES;

    private final double[] a;
    private final double[] b;
    private final double[] c;

    Triad(int length) {
        this.a = new double[length];
        this.b = new double[length];
        this.c = new double[length];
        Arrays.fill(b, 1);
        Arrays.fill(c, 2);
    }

    /** Bytes a second, over {@code passes} passes. */
    double measure(Ranges ranges, int passes) {
        long begun = System.nanoTime();
        for (int pass = 0; pass < passes; pass++) {
            double scale = pass;
            ranges.each(a.length, (from, to) -> {
                for (int i = from; i < to; i++) {
                    a[i] = b[i] + scale * c[i];
                }
            });
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (a[a.length - 1] != 1 + 2.0 * (passes - 1)) {
            throw new IllegalStateException("the triad is wrong");
        }
        return (double) BYTES * a.length * passes / seconds;
    }
}
