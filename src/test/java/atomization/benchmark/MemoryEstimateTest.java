package atomization.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.model.AtomizationModel;
import atomization.model.MemoryEstimate;
import atomization.parallel.Ranges;
import atomization.scenario.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of memory before a society is built, against what it takes. */
class MemoryEstimateTest {
    private static final int WORKERS = 40_000;
    private static final Path SECOND_WAVE = Path.of("scenarios/second-wave.yaml");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "network.strength=0.4",
                "network.workplace={generator: ringLattice, degree: 8}",
                "network.acquaintance={generator: wattsStrogatz, degree: 6, rewiring: 0.1}",
                "network.residence={generator: erdosRenyi, degree: 4.5}",
                "network.workplace={generator: barabasiAlbert, links: 3, spare: 1}",
                "network.acquaintance={generator: complete}",
                "network.residence={generator: none}",
                "workers.threshold=0.5",
                "society.reserve=20000",
                "society.origins=[{name: newcomers, share: 0.25, degree: 6}]"
            })
    void theEstimateIsWhatTheColumnsOfTheSocietyHold(String setting) {
        Plan plan = plan(SECOND_WAVE, WORKERS, setting);
        Map<String, Long> held = HeldBytes.of(started(plan).society());
        double sum = held.values().stream().mapToLong(Long::longValue).sum();
        MemoryEstimate estimate = MemoryEstimate.of(plan);
        assertThat(estimate.society() / sum)
                .as("estimated %s, held %s", estimate.parts(), held)
                .isCloseTo(1, within(0.03));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenarios/second-wave.yaml", "scenarios/bench/rule.yaml"})
    void theEstimateIsWithinFifteenPercentOfTheMemoryInUse(String scenario) {
        Plan plan = plan(Path.of(scenario), 500_000, "run.weeks=3");
        started(plan);
        Heap.Weighed<AtomizationModel> weighed = Heap.weigh(() -> {
            AtomizationModel model = started(plan);
            while (!model.isOver()) {
                model.step();
            }
            return model;
        });
        assertThat(weighed.made().weeksDone()).isEqualTo(3);
        assertThat(MemoryEstimate.of(plan).society() / (double) weighed.bytes()).isCloseTo(1, within(0.15));
    }

    @Test
    void aRunFitsIntoTheLimitThatItIsSaidToNeedAndNotIntoTheBareSociety(@TempDir Path folder)
            throws IOException, InterruptedException {
        MemoryEstimate estimate = MemoryEstimate.of(plan(SECOND_WAVE, 400_000, "run.weeks=2"));
        assertThat(exitCodeWithMemory(estimate.limit(), 400_000, folder.resolve("fits")))
                .isZero();
        assertThat(exitCodeWithMemory(estimate.society(), 400_000, folder.resolve("short")))
                .isEqualTo(7);
    }

    @Test
    void theNumberOfWorkersThatFitNeedsNoMoreThanThereIs() {
        MemoryEstimate million = MemoryEstimate.of(plan(SECOND_WAVE, 1_000_000, "run.weeks=2"));
        long fitting = million.workersThatFit(100_000_000);
        assertThat(fitting).isBetween(100_000L, 300_000L);
        assertThat(MemoryEstimate.of(plan(SECOND_WAVE, (int) fitting, "run.weeks=2"))
                        .needed())
                .isCloseTo(100_000_000, within(1000L));
        assertThat(million.workersThatFit(1000)).isZero();
    }

    @Test
    void theShortageIsToldWithNumbersAndAWayOut() {
        MemoryEstimate estimate = MemoryEstimate.of(plan(SECOND_WAVE, 1_000_000, "run.weeks=2"));
        assertThat(estimate.shortage(estimate.needed())).isEmpty();
        assertThat(estimate.shortage(100_000_000))
                .hasValueSatisfying(message -> assertThat(message)
                        .contains("1,000,000 workers need 0.3 GB", "limit is 0.1 GB", "--workers", "-Xmx")
                        .containsPattern("suffices for [12][0-9]0,000 workers"));
    }

    @Test
    void russiaOneToOneNeedsLessThanTwentyGigabytes() {
        Plan plan = Plan.read(Path.of("scenarios/russia-one-to-one.yaml"), List.of());
        MemoryEstimate estimate = MemoryEstimate.of(plan);
        assertThat(estimate.workers()).isEqualTo(64_000_000);
        assertThat(estimate.needed()).isBetween(14_000_000_000L, 20_000_000_000L);
    }

    private static Plan plan(Path scenario, int workers, String setting) {
        return Plan.read(scenario, List.of("run.workers=" + workers, setting));
    }

    private static AtomizationModel started(Plan plan) {
        AtomizationModel model =
                new AtomizationModel(plan, plan.scenario().run().seed(), new Ranges(1));
        model.start();
        return model;
    }

    private static int exitCodeWithMemory(long bytes, int workers, Path folder)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-Xmx" + (bytes >> 10) + "k",
                "-cp",
                System.getProperty("java.class.path"),
                "atomization.cli.Main",
                "run",
                SECOND_WAVE.toString(),
                "--weeks",
                "2",
                "--workers",
                String.valueOf(workers),
                "--quiet",
                "--no-report",
                "--out",
                folder.toString()));
        Path messages = Files.createTempFile("memory", ".txt");
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(messages.toFile())
                    .start()
                    .waitFor();
        } finally {
            Files.delete(messages);
        }
    }
}
