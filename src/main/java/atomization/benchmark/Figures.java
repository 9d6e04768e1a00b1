package atomization.benchmark;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes figures of readings: medians, spreads, ratios. */
final class Figures {
    private static final double GIGA = 1e9;
    private static final double MILLION = 1e6;

    private final Readings readings;
    private final Map<Subject, Double> bytes;

    /** @param bytes bytes a worker that a week reads at least once, by subject */
    Figures(Readings readings, Map<Subject, Double> bytes) {
        this.readings = readings;
        this.bytes = bytes;
    }

    /** All figures, group by group. */
    List<Measurement> all() {
        List<String> groups = Stream.of(
                        Benchmark.RULE,
                        Benchmark.SECOND_WAVE,
                        Benchmark.BUILDING,
                        Benchmark.MEMORY,
                        Benchmark.START,
                        Benchmark.BANDWIDTH)
                .toList();
        return groups.stream()
                .flatMap(group -> readings.subjects().stream()
                        .filter(subject -> subject.group().equals(group)))
                .map(this::figure)
                .toList();
    }

    private Measurement figure(Subject subject) {
        List<Double> values = readings.of(subject);
        boolean isRate = subject.unit().equals(Subject.RATE);
        Subject reference = Subject.rate(Benchmark.RULE, Benchmark.REFERENCE, subject.workers(), subject.threads());
        return new Measurement(
                subject.group(),
                subject.name(),
                subject.workers(),
                subject.threads(),
                subject.unit(),
                readings.median(subject),
                Collections.min(values),
                Collections.max(values),
                values.size(),
                isRate ? readings.ratio(subject, reference) : null,
                isRate ? toMason(subject) : null,
                isRate ? toBandwidth(subject) : null,
                subject.threads() == 0 ? null : readings.ratio(subject, subject.withThreads(fewestThreads(subject))),
                subject.workers() == 0 ? null : readings.ratio(subject, subject.withWorkers(fewestWorkers(subject))));
    }

    /** Where there were too many workers for MASON, its speed is that of the most that it had. */
    private @Nullable Double toMason(Subject subject) {
        Subject mason = readings.subjects().stream()
                .filter(other -> other.name().equals(Benchmark.MASON) && other.workers() <= subject.workers())
                .reduce((smaller, larger) -> larger)
                .orElse(null);
        return mason == null ? null : readings.ratio(subject, mason);
    }

    private @Nullable Double toBandwidth(Subject subject) {
        Double each = bytes.get(subject);
        Double ratio = readings.ratio(
                subject, new Subject(Benchmark.BANDWIDTH, Benchmark.TRIAD, 0, subject.threads(), "GB/s"));
        return each == null || ratio == null ? null : ratio * each * MILLION / GIGA;
    }

    private int fewestThreads(Subject subject) {
        return readings.subjects().stream()
                .filter(other -> other.withThreads(subject.threads()).equals(subject))
                .mapToInt(Subject::threads)
                .min()
                .orElse(subject.threads());
    }

    private int fewestWorkers(Subject subject) {
        return readings.subjects().stream()
                .filter(other -> other.withWorkers(subject.workers()).equals(subject))
                .mapToInt(Subject::workers)
                .min()
                .orElse(subject.workers());
    }
}
