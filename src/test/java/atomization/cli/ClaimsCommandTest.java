package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsCommandTest {
    @TempDir
    Path folder;

    private Path claim(String name, String design, String measure, double smallest, String more) throws IOException {
        Path claims = Files.createDirectories(folder.resolve("scenarios/claims"));
        Files.copy(
                Path.of("scenarios/baseline.yaml"),
                folder.resolve("scenarios/baseline.yaml"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Path file = claims.resolve(name + ".yaml");
        Files.writeString(
                file,
                "title: t\nessay: e\nhypothesis: h\nscenario: ../baseline.yaml\n"
                        + "set: {run.weeks: '6', run.workers: '200'}\nmeasure: " + measure
                        + "\nexpected: rises\nsmallest: "
                        + smallest + "\nreason: r\nreplicates: 6\ndesign: " + design + "\n" + more);
        return file;
    }

    private static final String MORE_FEAR = "{kind: contrast, treated: {workers.fear: '0.9'}}";

    @Test
    void claimsAreJudgedAndEverythingIsKept() throws IOException {
        Path there = claim(
                "there",
                MORE_FEAR,
                "fear",
                0.1,
                "ablations: [{name: fast, set: {mechanisms.fear.rate: '1'}, effect: gone, because: b}]\n"
                        + "vary: [{path: mechanisms.fear.rate, from: 0.1, to: 0.2}]\npoints: 2\n");
        Path absent = claim("absent", "{kind: contrast, treated: {workers.memory: '0.31'}}", "fear", 0.1, "");
        Path out = folder.resolve("out");
        Executed done = Executed.of("claims", there.toString(), absent.toString(), "--out", out.toString());
        assertThat(done.err()).isEmpty();
        assertThat(done.code()).isZero();
        assertThat(done.out()).containsPattern("there +supported").containsPattern("absent +not supported");
        assertThat(done.out()).contains("100% of 2", "fast");
        assertThat(Files.readAllLines(out.resolve("claims.csv")))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("there,supported"));
        assertThat(Files.readString(out.resolve("claims.json")))
                .contains("\"verdict\": \"not supported\"", "as expected", "\"name\": \"treated\"", "\"robustness\"");
        assertThat(Files.readString(out.resolve("manifest.json")))
                .contains("\"kind\": \"claims\"", "\"fingerprint\"", "\"supported\": 1", "\"not supported\": 1");
        // there: two arms, six replicates, two at each of two points, as many of the ablation as replicates; absent:
        // two arms
        assertThat(Files.readAllLines(out.resolve("runs.csv")))
                .hasSize(1 + 2 * (6 + 6 + 2 * 2) + 2 * 6)
                .anyMatch(line -> line.startsWith("there,ablations,fast,treated,0,40001,done,measure,0."));
        assertThat(Files.readAllLines(out.resolve("failures.csv"))).hasSize(1);
        try (Stream<Path> kept = Files.walk(out.resolve("runs"))) {
            assertThat(kept.filter(path -> path.endsWith("runs.csv"))).hasSize(4);
        }
    }

    @Test
    void aRepeatedCommandDoesNoRunTwice() throws IOException {
        Path file = claim("again", MORE_FEAR, "fear", 0.1, "");
        Path out = folder.resolve("out");
        Executed.of("claims", file.toString(), "--out", out.toString(), "--quiet");
        Path journal;
        try (Stream<Path> all = Files.walk(out)) {
            journal =
                    all.filter(path -> path.endsWith("1-of-1.csv")).findFirst().orElseThrow();
        }
        String before = Files.readString(journal);
        FileTime written = Files.getLastModifiedTime(out.resolve("claims.csv"));
        Executed again = Executed.of("claims", file.toString(), "--out", out.toString());
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("again");
        assertThat(Files.readString(journal)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(out.resolve("claims.csv"))).isGreaterThanOrEqualTo(written);
    }

    @Test
    void runsThatFailAreRecordedAndDecideNothing() throws IOException {
        Path file = claim("slow", MORE_FEAR, "fear", 0.1, "");
        Path out = folder.resolve("out");
        Executed done = Executed.of("claims", file.toString(), "--out", out.toString(), "--timeout-per-run", "0.001ms");
        assertThat(done.code()).isEqualTo(ExitCode.RUNS_FAILED);
        assertThat(done.out()).containsPattern("slow +undecided").contains("0 of 6 replicates");
        assertThat(Files.readAllLines(out.resolve("failures.csv")))
                .hasSize(13)
                .anyMatch(line -> line.startsWith("slow,comparison,"));
        Executed again = Executed.of("claims", file.toString(), "--out", out.toString(), "--retry-failed");
        assertThat(again.code()).isZero();
        assertThat(again.out()).containsPattern("slow +supported");
    }

    @Test
    void whatClaimsCannotBeToldIsRefused() throws IOException {
        Path file = claim("plain", MORE_FEAR, "fear", 0.1, "");
        assertThat(Executed.of("claims", file.toString(), "--write-page").err()).contains("--write-page");
        assertThat(Executed.of("claims", file.toString(), "--engine", "slurm").err())
                .contains("--engine");
        assertThat(Executed.of("claims", file.toString(), "--seed", "3").err()).contains("--seed");
    }

    @Test
    void twinRunsAndCohortsAreMeasured() throws IOException {
        Path file = claim(
                "stop",
                "{kind: intervention, at: 1985-01-17, event: 'stop: {persons: {who: acting, share: 0.5}}', hold: [authority],"
                        + " cohort: true}",
                "{indicator: fear, from: 1985-01-17}",
                0.0001,
                "");
        String text = Files.readString(file)
                .replace("set: {", "set: {mechanisms.economy.occasion: '1', workers.threshold: '-1', ");
        Files.writeString(file, text);
        Executed done = Executed.of(
                "claims", file.toString(), "--out", folder.resolve("out").toString());
        assertThat(done.code()).isZero();
        assertThat(done.out()).containsPattern("stop +supported");
    }

    @Test
    void whatIsWrongWithAClaimIsNamedWithItsPlace() throws IOException {
        Path file = claim("wrong", "{kind: contrast, treated: {workers.feer: '0.9'}}", "faer", 0.1, "");
        Executed checked = Executed.of("validate", file.toString());
        assertThat(checked.code()).isEqualTo(ExitCode.INVALID);
        assertThat(checked.err()).contains("wrong.yaml", "feer", "faer");
    }

    @Test
    void aBudgetThatIsNoneIsRefused() throws IOException {
        Path file = claim("budget", MORE_FEAR, "fear", 0.1, "");
        assertThat(Executed.of("claims", file.toString(), "--budget", "soon").code())
                .isEqualTo(ExitCode.INVALID);
        assertThat(Executed.of("claims", file.toString(), "--budget", "1m", "--quick")
                        .err())
                .contains("--quick");
        assertThat(Executed.of("claims", "deindustralization").err()).contains("deindustrialization");
    }

    @Test
    void claimsAreListedAndDescribed() {
        assertThat(Executed.of("list", "claims").out()).contains("claims/market-pace");
        Executed described = Executed.of("describe", "claims/fear-when-half-stop");
        assertThat(described.code()).isZero();
        assertThat(described.out()).contains("the more fear is felt by their", "built in", "both (gone");
    }
}
