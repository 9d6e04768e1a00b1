package atomization.model;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.experiment.SingleRun;
import atomization.results.ResultBytes;
import atomization.results.ResultFolder;
import atomization.scenario.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result does not depend on the number of threads that made it: all files are the same, byte for byte. */
class SameBytesTest {
    private static final Path SCENARIO = Path.of("src/test/resources/atomization/model/golden.yaml");

    @TempDir
    Path results;

    private Map<String, String> files(int threads, String... assignments) throws IOException {
        Path folder = results.resolve("on-" + threads);
        Plan plan = Plan.read(SCENARIO, List.of(assignments));
        new SingleRun(plan, new ResultFolder(folder), false, threads).run(Map.of(), (replicate, model) -> {});
        return ResultBytes.of(folder);
    }

    @Test
    void twoReplicatesAreTheSameOneAfterTheOtherAndSideBySide() throws IOException {
        String[] small = {"run.replicates=2", "run.weeks=150"};
        Map<String, String> one = files(1, small);
        assertThat(one).containsKeys("manifest.json", "timeseries.csv", "yearly.csv", "disputes.csv", "summary.csv");
        assertThat(one.getOrDefault("timeseries.csv", "").lines().count()).isEqualTo(301);
        assertThat(files(2, small)).isEqualTo(one);
    }

    /** From twenty thousand workers on the work of a week is shared. */
    @Test
    void aLargeSocietyIsTheSameWhenItsWeeksAreShared() throws IOException {
        String[] large = {"run.workers=20000", "run.weeks=15", "society.blockSize=100", "run.start=1996-01-04"};
        assertThat(files(2, large)).isEqualTo(files(1, large));
    }
}
