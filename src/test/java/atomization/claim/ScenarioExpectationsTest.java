package atomization.claim;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.experiment.GatheredReplicates;
import atomization.results.ReplicateShelf;
import atomization.scenario.Condition;
import atomization.scenario.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario that expects something is checked in small: whatever comes out, its conditions can be judged. */
class ScenarioExpectationsTest {
    private static final int WORKERS = 300;

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file ->
                            !Plan.read(file, List.of()).scenario().expect().isEmpty())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyConditionIsJudged(Path file, @TempDir Path results) {
        List<String> small = new ArrayList<>(List.of("run.weeks=3", "run.replicates=1"));
        // Enterprises with a name have a size of their own, into which few workers do not fit.
        if (Plan.read(file, List.of()).scenario().society().enterprises() == null) {
            small.add("run.workers=" + WORKERS);
        }
        Plan plan = Plan.read(file, small);
        ReplicateShelf shelf = ReplicateShelf.open(results.resolve("check"), plan.hash(), "test", false);
        List<Verdict> verdicts =
                new Check(plan, new GatheredReplicates(plan, shelf, 1, 1)).run(Map.of(), (replicate, model) -> {});
        assertThat(verdicts).hasSameSizeAs(plan.scenario().expect());
        assertThat(verdicts)
                .allSatisfy(verdict -> assertThat(verdict.replicates()).isEqualTo(1));
        assertThat(results.resolve("check").resolve(Check.CONDITIONS)).exists();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyConditionSaysWhatItRestsOn(Path file) {
        assertThat(Plan.read(file, List.of()).scenario().expect())
                .extracting(Condition::source)
                .doesNotContainNull();
    }
}
