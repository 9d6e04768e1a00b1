package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A test of claims that is killed goes on and comes out the same. */
class KilledClaimsTest {
    private static final int KILLS = 2;

    @TempDir
    Path folder;

    private Path claim() throws IOException {
        Path claims = Files.createDirectories(folder.resolve("scenarios/claims"));
        Files.copy(Path.of("scenarios/baseline.yaml"), folder.resolve("scenarios/baseline.yaml"));
        return Files.writeString(claims.resolve("fear.yaml"), """
                title: t
                essay: e
                hypothesis: h
                scenario: ../baseline.yaml
                set: {run.weeks: '100', run.workers: '300'}
                design: {kind: contrast, treated: {workers.memory: '0.9'}}
                measure: fear
                expected: rises
                smallest: 0.01
                reason: r
                ablations: [{name: a, set: {mechanisms.fear.memoryWeight: '0'}, effect: gone, because: b}]
                replicates: 60
                """);
    }

    /** Rows of runs that are in the journals. */
    private static long rows(Path out) throws IOException {
        if (!Files.exists(out)) {
            return 0;
        }
        long rows = 0;
        try (Stream<Path> all = Files.walk(out)) {
            for (Path journal : all.filter(path -> path.endsWith("1-of-1.csv")).toList()) {
                rows += Files.readString(journal).lines().count();
            }
        }
        return rows;
    }

    @Test
    void whatIsKilledGoesOnAndComesOutTheSame() throws IOException, InterruptedException {
        Path file = claim();
        Path disturbed = folder.resolve("disturbed");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                "atomization.cli.Main"));
        List<String> words = List.of("claims", file.toString(), "--threads", "1", "--quiet", "--no-report");
        command.addAll(words);
        command.addAll(List.of("--out", disturbed.toString()));
        int killed = 0;
        for (int k = 0; k < KILLS; k++) {
            long before = rows(disturbed);
            Process process = new ProcessBuilder(command).inheritIO().start();
            for (int wait = 0; wait < 3000 && process.isAlive() && rows(disturbed) < before + 5; wait++) {
                process.waitFor(10, TimeUnit.MILLISECONDS);
            }
            killed += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
        }
        assertThat(killed).as("processes that were alive when killed").isPositive();
        assertThat(rows(disturbed)).isLessThan(180);
        for (Path out : List.of(disturbed, folder.resolve("undisturbed"))) {
            List<String> whole = new ArrayList<>(words);
            whole.addAll(List.of("--out", out.toString()));
            Executed done = Executed.of(whole.toArray(String[]::new));
            assertThat(done.code()).as(done.err()).isZero();
        }
        for (String table : List.of("claims.csv", "runs.csv", "failures.csv")) {
            assertThat(disturbed.resolve(table))
                    .hasSameTextualContentAs(folder.resolve("undisturbed").resolve(table));
        }
    }
}
