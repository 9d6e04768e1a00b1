package atomization.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A measured figure.
 *
 * @param group what it belongs with
 * @param name what it is
 * @param workers number of workers, 0 where it has none
 * @param threads number of threads, 0 where that means nothing
 * @param unit unit of the values
 * @param median median over rounds
 * @param low smallest value of a round
 * @param high largest value of a round
 * @param rounds number of rounds
 * @param toReference the figure over that of the reference loop, for as many workers and threads
 * @param toMason the figure over that of the MASON model, which has one thread
 * @param toBandwidth share of the memory bandwidth of as many threads that reading the state once a week takes
 * @param toFewestThreads the figure over that of the fewest threads measured
 * @param toFewestWorkers the figure over that of the fewest workers measured
 */
public record Measurement(
        String group,
        String name,
        int workers,
        int threads,
        String unit,
        double median,
        double low,
        double high,
        int rounds,
        @Nullable Double toReference,
        @Nullable Double toMason,
        @Nullable Double toBandwidth,
        @Nullable Double toFewestThreads,
        @Nullable Double toFewestWorkers) {
    /** The spread over rounds in relation to the median. */
    public double spread() {
        return (high - low) / median;
    }

    /** The figure as plain data, in the order of the columns of {@code bench.csv}. */
    public Map<String, @Nullable Object> columns() {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("group", group);
        columns.put("name", name);
        columns.put("workers", workers == 0 ? null : workers);
        columns.put("threads", threads == 0 ? null : threads);
        columns.put("unit", unit);
        columns.put("median", median);
        columns.put("low", low);
        columns.put("high", high);
        columns.put("rounds", rounds);
        columns.put("toReference", toReference);
        columns.put("toMason", toMason);
        columns.put("toBandwidth", toBandwidth);
        columns.put("toFewestThreads", toFewestThreads);
        columns.put("toFewestWorkers", toFewestWorkers);
        return columns;
    }
}
