package atomization.model;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.parallel.Ranges;
import atomization.scenario.InvalidInput;
import atomization.scenario.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario that comes with the project runs: small, for a few weeks from its start and from its first event. */
class ScenariosRunTest {
    private static final int WORKERS = 300;
    private static final int WEEKS = 10;

    /** What a scenario may ask for when its thresholds, ties or enterprises fit no other number of workers. */
    private static final int MOST_WORKERS = 20_000;

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith(Path.of("scenarios", "sweeps")))
                    .filter(file -> !file.startsWith(Path.of("scenarios", "claims")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aScenarioRunsInSmall(Path file) {
        Plan whole = Plan.read(file, List.of());
        assertThat(weeks(file, whole, whole.scenario().run().start())).isPositive();
        if (!whole.steps().isEmpty()) {
            LocalDate first = whole.steps().get(0).event().at();
            if (first.isAfter(whole.scenario().run().start().plusWeeks(1))) {
                assertThat(weeks(file, whole, first.minusWeeks(1))).isPositive();
            }
        }
    }

    private static int weeks(Path file, Plan whole, LocalDate start) {
        List<String> few = List.of("run.weeks=" + WEEKS, "run.start=" + start, "run.replicates=1");
        List<String> small = new ArrayList<>(few);
        small.add("run.workers=" + WORKERS);
        try {
            return run(Plan.read(file, small));
        } catch (InvalidInput doesNotFit) {
            if (whole.scenario().run().workers() > MOST_WORKERS) {
                throw doesNotFit;
            }
            return run(Plan.read(file, few));
        }
    }

    private static int run(Plan plan) {
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model =
                    new AtomizationModel(plan, plan.scenario().run().seed(), ranges);
            model.start();
            while (!model.isOver()) {
                model.step();
            }
            return model.weeksDone();
        }
    }
}
