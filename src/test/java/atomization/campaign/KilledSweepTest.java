package atomization.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.random.Stream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed at moments drawn beforehand; what it leaves is gone on with and comes out the same. */
class KilledSweepTest {
    private static final int KILLS = 5;
    private static final long SEED = 20261123;

    @TempDir
    Path temporary;

    private Process start(Path out) throws IOException {
        ProcessBuilder sweep = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                "atomization.cli.Main",
                "sweep",
                "scenarios/second-wave.yaml",
                "--vary",
                "mechanisms.fear.isolationWeight=0:0.9:10",
                "--replicates",
                "30",
                "--workers",
                "120",
                "--weeks",
                "120",
                "--measure",
                "fear",
                "--series",
                "--threads",
                "2",
                "--out",
                out.toString());
        sweep.redirectErrorStream(true);
        sweep.redirectOutput(temporary.resolve(out.getFileName() + ".log").toFile());
        return sweep.start();
    }

    @Test
    void whatIsKilledGoesOnAndComesOutTheSame() throws IOException, InterruptedException {
        Path undisturbed = temporary.resolve("undisturbed");
        long begun = System.nanoTime();
        Process whole = start(undisturbed);
        assertThat(whole.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(whole.exitValue())
                .as(Files.readString(temporary.resolve("undisturbed.log")))
                .isZero();
        long wholeMillis = (System.nanoTime() - begun) / 1_000_000;

        Path disturbed = temporary.resolve("disturbed");
        Stream draws = Stream.of(SEED, "kills", 0);
        int killed = 0;
        for (int k = 0; k < KILLS; k++) {
            Process process = start(disturbed);
            process.waitFor((long) (wholeMillis * (0.1 + 0.5 * draws.uniform(k, 0))), TimeUnit.MILLISECONDS);
            killed += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
        }
        assertThat(killed).as("processes that were alive when killed").isGreaterThanOrEqualTo(2);
        Process last = start(disturbed);
        assertThat(last.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(last.exitValue())
                .as(Files.readString(temporary.resolve("disturbed.log")))
                .isZero();
        for (String table : List.of("runs.csv", "failures.csv", "series.csv", "design.csv")) {
            assertThat(CampaignTest.rows(disturbed, table)).isEqualTo(CampaignTest.rows(undisturbed, table));
        }
        assertThat(CampaignTest.rows(disturbed, "runs.csv")).hasSize(1 + 300);
    }
}
