package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SensitivityCommandTest {
    private static final String MORRIS = """
            title: Small screening
            scenario: ../baseline.yaml
            set: {run.workers: 60, run.weeks: 8, drivers.priceErosion: 0.5}
            method: {method: morris, trajectories: 3, candidates: 5}
            vary:
              - {path: mechanisms.fear.rate, name: fearRate, from: 0.05, to: 0.5}
            parameters: {under: [mechanisms.hardship], fraction: 0.5}
            replicates: 2
            measures:
              - {indicator: fear, summary: last, name: fear}
              - {indicator: survey.crisis, name: crisis}
            """;

    @TempDir
    Path temporary;

    private Path study;

    @BeforeEach
    void writeStudy() throws IOException {
        Path studies = Files.createDirectories(temporary.resolve("scenarios").resolve("studies"));
        Files.copy(
                Path.of("scenarios", "baseline.yaml"),
                temporary.resolve("scenarios").resolve("baseline.yaml"));
        study = Files.writeString(studies.resolve("small.yaml"), MORRIS);
    }

    private Executed sensitivity(Path out, String... more) {
        List<String> words = new ArrayList<>(List.of("sensitivity", study.toString(), "--out", out.toString()));
        words.addAll(Arrays.asList(more));
        return Executed.of(words.toArray(String[]::new));
    }

    private static List<String> column(Path table, String name) throws IOException {
        try (CsvReader reader = new CsvReader(table)) {
            List<String> cells = new ArrayList<>();
            while (reader.next()) {
                cells.add(reader.text(reader.column(name)));
            }
            return cells;
        }
    }

    @Test
    void aScreeningFindsWhatMovesAMeasureAndWhatCannot() throws IOException {
        Path out = temporary.resolve("out");
        Executed done = sensitivity(out);
        assertThat(done.code()).as(done.err()).isZero();
        // fearRate and the seven numbers of hardship
        assertThat(done.out())
                .contains("Small screening: 8 factors, 27 points, 2 replicates of each, 60 workers, 8 weeks")
                .contains("fear: 3 trajectories")
                .containsPattern(
                        "convergence: from 2 to 3 trajectories no (mu\\* moved by more than [0-9]+%|index moved)")
                .contains("Report: ");
        List<String> factors = column(out.resolve("indices.csv"), "factor");
        List<String> strength = column(out.resolve("indices.csv"), "muStar");
        assertThat(factors).hasSize(16).startsWith("fearRate", "mechanisms.hardship.rate");
        assertThat(Double.parseDouble(strength.get(factors.indexOf("fearRate"))))
                .isGreaterThan(0.005);
        // nobody is in dispute in these weeks, so that no settlement fades
        assertThat(strength.get(factors.indexOf("mechanisms.hardship.settlementFade")))
                .isEqualTo("0");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains(
                        "What moves fear most",
                        "Convergence: from 2 to 3 trajectories the index that moved most is that of");
        assertThat(Files.readString(out.resolve("indices.json")))
                .contains("\"method\": \"morris\"", "\"convergence\": [");
        assertThat(column(out.resolve("convergence.csv"), "used")).contains("2", "3");
    }

    @Test
    void threadsShardsAndInterruptionsDoNotChangeTheIndices() throws IOException {
        Path whole = temporary.resolve("whole");
        Path parts = temporary.resolve("parts");
        sensitivity(whole, "--threads", "1", "--quiet");
        assertThat(sensitivity(parts, "--shard", "2/2").code()).isZero();
        assertThat(Files.exists(parts.resolve("indices.csv"))).isFalse();
        assertThat(sensitivity(parts, "--threads", "2").out()).contains("Going on where it was: 54 runs: 27 done");
        for (String table : List.of("indices.csv", "convergence.csv", "indices.json")) {
            assertThat(Files.readAllBytes(parts.resolve(table))).isEqualTo(Files.readAllBytes(whole.resolve(table)));
        }
    }

    @Test
    void failedRunsAreSaidAndLeaveNoTrace() throws IOException {
        Path out = temporary.resolve("out");
        Executed done = sensitivity(out, "--timeout-per-run", "0.001ms");
        assertThat(done.code()).isEqualTo(ExitCode.RUNS_FAILED);
        assertThat(done.out())
                .contains("fear: 0 trajectories; 3 are left out, because a run of them failed or has no value")
                .contains("too few to say anything");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains(
                        "3 trajectories are left out as a whole", "too few trajectories to see how the indices settle");
        assertThat(column(out.resolve("indices.csv"), "muStar")).containsOnly("");
        Executed again = sensitivity(out, "--retry-failed");
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("fear: 3 trajectories\n");
    }

    @Test
    void sharesOfVarianceGoByTheSameFile() throws IOException {
        Files.writeString(
                study,
                MORRIS.replace("{method: morris, trajectories: 3, candidates: 5}", "{method: sobol, rows: 8}")
                        .replace("parameters: {under: [mechanisms.hardship], fraction: 0.5}", ""));
        Executed done = sensitivity(temporary.resolve("out"));
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out())
                .contains("1 factors, 24 points")
                .contains("chance, taken out")
                .containsPattern(
                        "convergence: from 6 to 8 rows no total index moved by more than [0-9.]+ \\(fearRate\\)");
        assertThat(Executed.of("validate", study.toString()).out())
                .contains("shares of variance of 1 factors, 48 runs");
    }

    @Test
    void whatIsWrongInAStudyIsNamedWithItsPlace() throws IOException {
        Files.writeString(
                study,
                MORRIS.replace("mechanisms.fear.rate", "mechanisms.fear.rat")
                        .replace("indicator: fear,", "indicator: fears,"));
        Executed done = sensitivity(temporary.resolve("out"));
        assertThat(done.code()).isEqualTo(ExitCode.INVALID);
        assertThat(done.err()).contains("small.yaml:6", "mechanisms.fear.rat").contains("small.yaml:10", "fears");
        Files.writeString(study, MORRIS.replace("method: morris, trajectories: 3, candidates: 5", "method: abc"));
        assertThat(sensitivity(temporary.resolve("out")).err()).contains("a calibration needs a record");
    }
}
