package atomization.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The benchmark measures what it says at sizes where no figure means anything; no test depends on a time. */
class BenchmarkTest {
    private static final BenchmarkSettings TINY =
            new BenchmarkSettings(Path.of("scenarios"), List.of(600, 300), List.of(1, 2), 2, 2, 0, 1000, 100, true);

    private static final List<String> LINES = new ArrayList<>();
    private static final BenchmarkReport REPORT = new Benchmark(TINY, LINES::add).run();

    @Test
    void everyFigureIsPositiveAndItsMedianLiesBetweenLowAndHigh() {
        assertThat(REPORT.figures()).allSatisfy(figure -> {
            assertThat(figure.low()).isLessThanOrEqualTo(figure.median());
            // What a society of some hundred workers holds is lost in what the collector frees meanwhile.
            assertThat(figure.group().equals(Benchmark.MEMORY) || figure.low() > 0)
                    .as("%s", figure)
                    .isTrue();
            assertThat(figure.high()).isFinite().isGreaterThanOrEqualTo(figure.median());
            assertThat(figure.rounds()).isEqualTo(figure.group().equals(Benchmark.MEMORY) ? 1 : 2);
        });
    }

    @Test
    void ratiosAreFiniteWhereTheyApply() {
        for (Measurement figure : REPORT.figures()) {
            boolean isRate = figure.unit().equals(Subject.RATE);
            assertThat(figure.toReference() != null).as("%s", figure).isEqualTo(isRate);
            assertThat(figure.toMason() != null).as("%s", figure).isEqualTo(isRate);
            boolean isMason = figure.name().equals(Benchmark.MASON);
            assertThat(figure.toBandwidth() != null).as("%s", figure).isEqualTo(isRate && !isMason);
            Stream.of(
                            figure.toReference(),
                            figure.toMason(),
                            figure.toBandwidth(),
                            figure.toFewestThreads(),
                            figure.toFewestWorkers())
                    .filter(Objects::nonNull)
                    .filter(ratio -> !figure.group().equals(Benchmark.MEMORY))
                    .forEach(ratio -> assertThat(ratio).isPositive().isFinite());
        }
    }

    @Test
    void theReferenceLoopIsOnceAsFastAsItself() {
        assertThat(figures(Benchmark.REFERENCE))
                .hasSize(4)
                .allSatisfy(figure -> assertThat(figure.toReference()).isEqualTo(1));
    }

    @Test
    void everySizeIsMeasuredOnEveryNumberOfThreads() {
        for (String name : List.of("scenario", "scenario, few changes", "run", "run, unobserved")) {
            assertThat(figures(name))
                    .extracting(figure -> figure.workers() + " on " + figure.threads())
                    .containsExactlyInAnyOrder("300 on 1", "300 on 2", "600 on 1", "600 on 2");
        }
        assertThat(figures(Benchmark.MASON)).extracting(Measurement::workers).containsExactly(300, 600);
    }

    @Test
    void theTableOfTheSecondWaveBuildingMemoryStartAndBandwidthAreThere() {
        assertThat(REPORT.figures().stream().map(Measurement::group).distinct())
                .containsExactly(
                        Benchmark.RULE,
                        Benchmark.SECOND_WAVE,
                        Benchmark.BUILDING,
                        Benchmark.MEMORY,
                        Benchmark.START,
                        Benchmark.BANDWIDTH);
        assertThat(figures("whole run, 1985-2003")).hasSize(1);
        assertThat(REPORT.columns()).containsKey("workers.fear.values");
    }

    @Test
    void filesHoldEveryFigure(@TempDir Path folder) throws IOException {
        REPORT.write(folder.resolve("new"));
        List<String> csv = Files.readAllLines(folder.resolve("new/bench.csv"));
        assertThat(csv.get(0))
                .isEqualTo("group,name,workers,threads,unit,median,low,high,rounds,toReference,toMason,toBandwidth,"
                        + "toFewestThreads,toFewestWorkers");
        assertThat(csv).hasSize(1 + REPORT.figures().size());
        JsonNode json = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("new/bench.json")));
        assertThat(json.get("figures").size()).isEqualTo(REPORT.figures().size());
        assertThat(json.get("machine").get("processor").asString()).isNotBlank();
        assertThat(json.get("machine").has("loadBefore")).isTrue();
        String markdown = Files.readString(folder.resolve("new/bench.md"));
        REPORT.figures().forEach(figure -> assertThat(markdown).contains("| " + figure.name()));
        assertThat(markdown).contains("spread by more than 10% between rounds");
    }

    @Test
    void itSaysWhatItIsDoing() {
        assertThat(LINES).contains("warming up", "round 1 of 2", "round 2 of 2");
    }

    @Test
    void ratiosAreMediansOfTheRatiosWithinARound() {
        Readings readings = new Readings();
        Subject one = Subject.rate("group", "one", 1, 1);
        Subject other = Subject.rate("group", "other", 1, 1);
        for (double disturbance : new double[] {1, 10, 100}) {
            readings.add(one, 6 / disturbance);
            readings.add(other, 2 / disturbance);
        }
        assertThat(readings.ratio(one, other)).isEqualTo(3);
        assertThat(readings.median(one)).isEqualTo(0.6);
        assertThat(readings.ratio(one, Subject.rate("group", "never measured", 1, 1)))
                .isNull();
    }

    private static List<Measurement> figures(String name) {
        return REPORT.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .toList();
    }
}
