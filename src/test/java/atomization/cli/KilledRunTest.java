package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.random.Stream;
import atomization.results.ResultBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that simulates is killed at random moments, most of them while it writes a checkpoint, and what is resumed
 * comes to the same end as if nothing had happened. {@code .ci/long.d/kills} does it more often.
 */
class KilledRunTest {
    private static final int KILLS = 3;
    private static final int PATIENCE_SECONDS = 120;

    /** Long enough that it is never over before it is killed. */
    private static final String SCENARIO = """
            title: Killed now and then
            run: {workers: 400, weeks: 1200, seed: 5, replicates: 2}
            society: {enterpriseSize: {distribution: lognormal, mean: 60, sigma: 0.5}, blockSize: 20}
            workers: {threshold: {distribution: normal, mean: 0.2, sd: 0.2, min: -1, max: 1}}
            drivers: {redundancyRate: 0.002, arrearsRate: 0.1, districtIssues: 0.01}
            """;

    @TempDir
    Path folder;

    @Test
    void whatIsResumedAfterBeingKilledIsAsIfNothingHadHappened() throws Exception {
        Path scenario = Files.writeString(folder.resolve("killed.yaml"), SCENARIO);
        Path killed = folder.resolve("killed");
        Path checkpoints = folder.resolve(".killed.checkpoints");
        Stream draws = Stream.of(20261123, "test.kills", 0);
        List<String> run = List.of("run", scenario.toString(), "--quiet", "--threads", "2", "--out", killed.toString());
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> how = kill == 0 ? List.of("--checkpoint-every", "1w") : List.of("--resume");
            FileTime before = written(checkpoints);
            Process process = start(joined(run, how));
            try {
                awaitCheckpoint(checkpoints, before, process);
                TimeUnit.MICROSECONDS.sleep((long) (300_000 * draws.uniform(kill, 0)));
            } finally {
                process.destroyForcibly();
            }
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as("killed by the ninth signal").isEqualTo(128 + 9);
            assertThat(killed).doesNotExist();
        }
        Process last = start(joined(run, List.of("--resume", "--checkpoint-every", "20y")));
        assertThat(last.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(last.exitValue()).isZero();
        assertThat(checkpoints).doesNotExist();

        Path undisturbed = folder.resolve("undisturbed");
        assertThat(Executed.of("run", scenario.toString(), "--quiet", "--out", undisturbed.toString())
                        .code())
                .isZero();
        var expected = ResultBytes.of(undisturbed);
        var found = ResultBytes.of(killed);
        assertThat(found.remove("manifest.json")).contains("--checkpoint-every 1w");
        expected.remove("manifest.json");
        assertThat(found).isEqualTo(expected);
    }

    private Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("said").toFile()))
                .start();
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Waits until the process has written a checkpoint of its own. */
    private void awaitCheckpoint(Path checkpoints, @Nullable FileTime before, Process process) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (java.util.Objects.equals(written(checkpoints), before)) {
            assertThat(process.isAlive() && System.nanoTime() < end)
                    .as(() -> "a run that writes checkpoints; it said: " + said())
                    .isTrue();
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException nothing) {
            return "nothing";
        }
    }

    /** When the last whole checkpoint was written; null if there is none. */
    private static @Nullable FileTime written(Path checkpoints) {
        return Arrays.asList("0", "1").stream()
                .map(replicate -> checkpoints.resolve(replicate + ".checkpoint"))
                .filter(Files::exists)
                .map(KilledRunTest::modified)
                .max(FileTime::compareTo)
                .orElse(null);
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
