package atomization.benchmark;

import java.util.function.Supplier;

/** What objects weigh in memory. */
final class Heap {
    private static final int COLLECTIONS = 4;

    private Heap() {}

    /** Something made, and the bytes by which memory in use grew for it. */
    record Weighed<T>(T made, long bytes) {}

    /** Makes something, and weighs all that is still held when it is made. */
    static <T> Weighed<T> weigh(Supplier<T> making) {
        long before = used();
        T made = making.get();
        return new Weighed<>(made, used() - before);
    }

    /** Memory in use after garbage has been collected. */
    private static long used() {
        long least = Long.MAX_VALUE;
        Runtime runtime = Runtime.getRuntime();
        for (int k = 0; k < COLLECTIONS; k++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
