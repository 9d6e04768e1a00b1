package atomization.benchmark;

/** Adds up the time of pieces of work. */
final class Stopwatch {
    private long nanos;

    void time(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        nanos += System.nanoTime() - begun;
    }

    double seconds() {
        return nanos / 1e9;
    }
}
