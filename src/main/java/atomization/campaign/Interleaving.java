package atomization.campaign;

/**
 * The order in which runs are done: the first replicate of all points, then the second, and points in steps of about the
 * golden section of their number, so that at any moment what is done is spread evenly over the design.
 */
final class Interleaving {
    private static final double GOLDEN_SECTION = 0.6180339887498949;

    private final int points;
    private final long size;
    private final long stride;

    Interleaving(int points, int replicates) {
        this.points = points;
        this.size = (long) points * replicates;
        long step = Math.max(1, Math.round(points * GOLDEN_SECTION));
        while (commonDivisor(step, points) != 1) {
            step++;
        }
        this.stride = step;
    }

    private static long commonDivisor(long first, long second) {
        return second == 0 ? first : commonDivisor(second, first % second);
    }

    /** The number of runs. */
    long size() {
        return size;
    }

    /** The replicate of the run at a place. */
    int replicate(long place) {
        return (int) (place / points);
    }

    /** The point of the run at a place. */
    int point(long place) {
        return (int) (place % points * stride % points);
    }
}
