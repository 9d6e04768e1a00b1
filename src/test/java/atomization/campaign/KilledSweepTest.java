package atomization.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed at moments drawn beforehand; what it leaves is gone on with and comes out the same. */
class KilledSweepTest {
    private static final int KILLS = 5;
    private static final long SEED = 20261123;

    /** So few that runs are left for the last process even where a kill comes late. */
    private static final int MOST_BETWEEN = 30;

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
        Process whole = start(undisturbed);
        assertThat(whole.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(whole.exitValue())
                .as(Files.readString(temporary.resolve("undisturbed.log")))
                .isZero();

        Path disturbed = temporary.resolve("disturbed");
        atomization.random.Stream draws = atomization.random.Stream.of(SEED, "kills", 0);
        int killed = 0;
        for (int k = 0; k < KILLS; k++) {
            Process process = start(disturbed);
            waitForRuns(disturbed, runs(disturbed) + draws.below(MOST_BETWEEN, k, 0), process);
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

    /** How far it is, and not how long it takes, decides when a process is killed: machines differ. */
    private static void waitForRuns(Path sweep, long wanted, Process process) throws IOException, InterruptedException {
        while (runs(sweep) < wanted && !process.waitFor(2, TimeUnit.MILLISECONDS)) {
            assertThat(process.info().startInstant().orElseThrow())
                    .as("in two minutes there were %d runs", wanted)
                    .isAfter(Instant.now().minusSeconds(120));
        }
    }

    private static long runs(Path sweep) throws IOException {
        Path journal = sweep.resolve("journal").resolve("1-of-1.csv");
        if (!Files.exists(journal)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(journal)) {
            return lines.count();
        }
    }
}
