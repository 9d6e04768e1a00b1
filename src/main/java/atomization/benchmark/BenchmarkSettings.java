package atomization.benchmark;

import java.nio.file.Path;
import java.util.List;

/**
 * What is measured, and how long.
 *
 * @param scenarios the folder that holds the scenarios of the project
 * @param sizes numbers of workers, ascending
 * @param threads numbers of threads, ascending
 * @param weeks weeks of the full model and of the rule that are timed at once
 * @param rounds how often everything is measured; all figures are medians over rounds
 * @param seconds a figure is timed over at least so long
 * @param triadLength elements of each of the three arrays by which the memory bandwidth is measured
 * @param wholeRun workers of a whole run of the second wave that is timed as well, or 0 for none
 * @param startUp whether the start of the program is timed
 */
public record BenchmarkSettings(
        Path scenarios,
        List<Integer> sizes,
        List<Integer> threads,
        int weeks,
        int rounds,
        double seconds,
        int triadLength,
        int wholeRun,
        boolean startUp) {
    /** Keeps copies of the lists. */
    public BenchmarkSettings {
        sizes = sizes.stream().sorted().distinct().toList();
        threads = threads.stream().sorted().distinct().toList();
    }

    /** The full measurement, of some ten minutes on two processors. */
    public static BenchmarkSettings full(Path scenarios, List<Integer> threads) {
        return new BenchmarkSettings(
                scenarios, List.of(10_000, 100_000, 1_000_000), threads, 52, 5, 0.5, 16_000_000, 20_000, true);
    }

    /** A measurement of about a minute. */
    public static BenchmarkSettings quick(Path scenarios, List<Integer> threads) {
        return new BenchmarkSettings(scenarios, List.of(10_000, 100_000), threads, 13, 3, 0.1, 8_000_000, 0, true);
    }

    /** The same with other sizes. */
    public BenchmarkSettings withSizes(List<Integer> other) {
        return new BenchmarkSettings(scenarios, other, threads, weeks, rounds, seconds, triadLength, wholeRun, startUp);
    }

    /** The same with another number of weeks. */
    public BenchmarkSettings withWeeks(int other) {
        return new BenchmarkSettings(scenarios, sizes, threads, other, rounds, seconds, triadLength, wholeRun, startUp);
    }

    /** The same with another number of rounds. */
    public BenchmarkSettings withRounds(int other) {
        return new BenchmarkSettings(scenarios, sizes, threads, weeks, other, seconds, triadLength, wholeRun, startUp);
    }
}
