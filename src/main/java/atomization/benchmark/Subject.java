package atomization.benchmark;

/**
 * Something that is measured.
 *
 * @param group what it belongs with
 * @param name what it is
 * @param workers number of workers, 0 where it has none
 * @param threads number of threads, 0 where that means nothing
 * @param unit unit of its values
 */
record Subject(String group, String name, int workers, int threads, String unit) {
    static final String RATE = "million worker-weeks/s";

    /** Workers advanced by a week. */
    static Subject rate(String group, String name, int workers, int threads) {
        return new Subject(group, name, workers, threads, RATE);
    }

    Subject withThreads(int other) {
        return new Subject(group, name, workers, other, unit);
    }

    Subject withWorkers(int other) {
        return new Subject(group, name, other, threads, unit);
    }
}
