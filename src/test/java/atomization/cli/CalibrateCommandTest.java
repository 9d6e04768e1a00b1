package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {
    private static final String STUDY = """
            title: Small calibration
            scenario: ../small.yaml
            method: {method: abc, particles: 12, kept: 0.5, generations: 3, leastAcceptance: 0}
            vary:
              - {path: mechanisms.fear.isolationWeight, name: isolation, from: 0, to: 1}
              - {path: mechanisms.fear.rate, name: rate, from: 0.01, to: 0.5, scale: log}
            replicates: 2
            record: ../record.csv
            targets:
              - {series: fear, to: 1990, error: 0.02}
              - {series: crisis, error: 0.1, fitted: false}
            forecast: {weeks: 150, from: 1991, to: 1992, series: [fear], draws: 4}
            """;

    private static final String RECORD = """
            series,unit,year,value,status,low,high
            fear,1,1990,0.35,verified,,
            crisis,share of respondents,1990.5,0.5,recalled,0.4,0.6
            fear,1,1991,0.5,verified,,
            fear,1,1992,0.1,verified,0.05,0.15
            """;

    @TempDir
    Path temporary;

    private Path study;

    @BeforeEach
    void writeStudy() throws IOException {
        Path scenarios = Files.createDirectories(temporary.resolve("scenarios"));
        Files.copy(Path.of("scenarios", "baseline.yaml"), scenarios.resolve("baseline.yaml"));
        Files.writeString(
                scenarios.resolve("small.yaml"),
                "extends: baseline.yaml\ntitle: Small\n"
                        + "run: {workers: 60, weeks: 52, start: 1990-01-04}\ndrivers: {priceErosion: 0.5}\n");
        Files.writeString(scenarios.resolve("record.csv"), RECORD);
        study = Files.writeString(
                Files.createDirectories(scenarios.resolve("studies")).resolve("small.yaml"), STUDY);
    }

    private Executed calibrate(Path out, String... more) {
        List<String> words = new ArrayList<>(List.of("calibrate", study.toString(), "--out", out.toString()));
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

    private static void requireSame(Path one, Path other) throws IOException {
        for (String table : List.of(
                "posterior.csv", "marginals.csv", "predictive.csv", "generations.csv", "forecast.csv", "medoid.yaml")) {
            assertThat(Files.readAllBytes(one.resolve(table)))
                    .as(table)
                    .isEqualTo(Files.readAllBytes(other.resolve(table)));
        }
    }

    @Test
    void aCalibrationLeavesAPosteriorAForecastAMedoidAndAReport() throws IOException {
        Path out = temporary.resolve("out");
        Path medoid = temporary.resolve("scenarios").resolve("fitted.yaml");
        Executed done = calibrate(out, "--write-medoid", medoid.toString());
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out())
                .contains("2 parameters, 2 recorded figures, 12 particles", "at most 52 runs")
                .contains("generation 2: 6 particles drawn, tolerance ")
                .contains("the number of generations asked for is reached")
                .contains("not fitted; ");
        List<String> tolerance = column(out.resolve("generations.csv"), "tolerance");
        assertThat(tolerance).hasSize(3);
        assertThat(Double.parseDouble(tolerance.get(2))).isLessThan(Double.parseDouble(tolerance.get(0)));
        assertThat(column(out.resolve("posterior.csv"), "weight").stream()
                        .mapToDouble(Double::parseDouble)
                        .sum())
                .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(column(out.resolve("posterior.csv"), "isolation"))
                .contains(column(out.resolve("marginals.csv"), "medoid").get(0));
        assertThat(column(out.resolve("forecast.csv"), "year")).hasSize(8).containsOnly("1991", "1992");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("What is known of the parameters")
                .contains("What is foretold");
        assertThat(Files.readString(medoid))
                .contains("Posterior medoid of \"Small calibration\"", "extends: 'small.yaml'");
        assertThat(Executed.of("validate", medoid.toString()).out()).contains("ok");
        assertThat(Files.readAllBytes(out.resolve("medoid.yaml"))).isEqualTo(Files.readAllBytes(medoid));
        assertThat(Executed.of("status", out.toString()).out())
                .contains("generation-01: 12 runs: 12 done, 0 failed.")
                .contains("forecast: 4 runs: 4 done, 0 failed.");
        Executed again = calibrate(out, "--quiet");
        assertThat(again.code()).isZero();
        assertThat(again.out()).isEmpty();
    }

    @Test
    void threadsShardsAndTornJournalsDoNotChangeTheResult() throws IOException {
        Path whole = temporary.resolve("whole");
        Path parts = temporary.resolve("parts");
        assertThat(calibrate(whole, "--threads", "1", "--no-report", "--quiet").code())
                .isZero();
        Executed part = calibrate(parts, "--shard", "2/3", "--no-report");
        assertThat(part.out()).contains("Part 2 of 3 of generation-00 is done. All parts: 24 runs: 8 done");
        assertThat(calibrate(parts, "--threads", "2", "--no-report", "--quiet").code())
                .isZero();
        requireSame(whole, parts);
        // as after a loss of power: the last generation is half done, what came of it torn, and nothing else is there
        try (Stream<Path> inside = Files.list(parts)) {
            for (Path file : inside.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        Path journal = parts.resolve("generation-02").resolve("journal").resolve("1-of-1.csv");
        byte[] rows = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(rows, rows.length / 2));
        Files.delete(parts.resolve("generation-02").resolve("runs.csv"));
        assertThat(calibrate(parts, "--threads", "2", "--no-report", "--quiet").code())
                .isZero();
        requireSame(whole, parts);
    }

    @Test
    void failedRunsAreSaidAndNotKept() {
        Path out = temporary.resolve("out");
        Executed done = calibrate(out, "--timeout-per-run", "0.001ms");
        assertThat(done.code()).isEqualTo(ExitCode.RUNS_FAILED);
        assertThat(done.err())
                .contains("only 0 of 12 particles have runs that ended and all figures, but 6 are to be kept")
                .contains("failures.csv");
        assertThat(calibrate(out, "--retry-failed", "--no-report", "--quiet").code())
                .isZero();
    }

    @Test
    void aForecastIsScoredAgainstWhatCame() throws IOException {
        Path out = temporary.resolve("out");
        calibrate(out, "--no-report", "--quiet");
        Path came = temporary.resolve("scenarios").resolve("record.csv");
        Path table = temporary.resolve("scores.csv");
        Executed scored = Executed.of("score", out.toString(), came.toString(), "--csv", table.toString());
        assertThat(scored.code()).as(scored.err()).isZero();
        assertThat(scored.out()).contains("fear", "of 2").contains("Not foretold: crisis");
        // the last figure before 1991 and the mean of all before are both 0.35; what came were 0.5 and 0.1
        assertThat(column(table, "scoreLastValue")).containsExactly("0.2");
        assertThat(column(table, "scoreMean")).containsExactly("0.2");
        double expected = 0;
        List<String> years = column(out.resolve("forecast.csv"), "year");
        List<String> values = column(out.resolve("forecast.csv"), "value");
        for (String year : List.of("1991", "1992")) {
            List<Double> draws = new ArrayList<>();
            for (int k = 0; k < years.size(); k++) {
                if (years.get(k).equals(year)) {
                    draws.add(Double.parseDouble(values.get(k)));
                }
            }
            for (double one : draws) {
                expected += Math.abs(one - (year.equals("1991") ? 0.5 : 0.1)) / 8;
                for (double other : draws) {
                    expected -= Math.abs(one - other) / 64;
                }
            }
        }
        assertThat(Double.parseDouble(column(table, "score").get(0)))
                .isCloseTo(expected, org.assertj.core.data.Offset.offset(1e-6));
        Executed nothing = Executed.of("score", out.toString(), came.toString(), "--from", "1999");
        assertThat(nothing.code()).isEqualTo(ExitCode.INVALID);
        assertThat(nothing.err()).contains("nothing in", "was foretold", "from 1999 on");
    }

    @Test
    void theReplicatesOfARunAreScoredToo() throws IOException {
        Path run = temporary.resolve("run");
        Executed.of(
                "run",
                temporary.resolve("scenarios").resolve("small.yaml").toString(),
                "--weeks",
                "150",
                "--replicates",
                "3",
                "--no-report",
                "--quiet",
                "--out",
                run.toString());
        Executed scored = Executed.of(
                "score",
                run.toString(),
                temporary.resolve("scenarios").resolve("record.csv").toString(),
                "--from",
                "1991");
        assertThat(scored.code()).as(scored.err()).isZero();
        assertThat(scored.out()).contains("fear").contains("0.200");
    }

    @Test
    void rivalModelsAreHeldAgainstTheSameRecord() throws IOException {
        Files.writeString(
                study, STUDY.replaceFirst("(?s)vary:.*replicates", """
                                vary:
                                  - {path: mechanisms.fear.rate, name: rate, from: 0.2, to: 0.5}
                                models:
                                  - {name: isolated, about: Nobody sees anybody., set: {mechanisms.fear.isolationHeld: on}}
                                  - name: fearless
                                    set: {mechanisms.fear.isolationWeight: 0, mechanisms.fear.memoryWeight: 0}
                                    vary:
                                      - {path: mechanisms.fear.victimsWeight, name: victims, from: 0.1, to: 1}
                                replicates""").replaceFirst("forecast:.*\n", ""));
        Path out = temporary.resolve("out");
        Executed done = calibrate(out, "--threads", "1");
        assertThat(done.code()).as(done.err()).isZero();
        // the record says 0.35: nearer to the fear of the isolated than to that of those who have nothing to fear
        assertThat(done.out())
                .contains("2 models, 48 runs", "isolated: 1 parameters, 24 runs", "fearless: 2 parameters")
                .contains("The record is for isolated, by a factor of more than 3");
        assertThat(column(out.resolve("models.csv"), "model")).containsExactly("isolated", "fearless");
        assertThat(column(out.resolve("models.csv"), "probability").stream()
                        .mapToDouble(Double::parseDouble)
                        .sum())
                .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(Files.readString(out.resolve("report.html"))).contains("Nobody sees anybody.");
        Path other = temporary.resolve("other");
        calibrate(other, "--threads", "2", "--no-report");
        assertThat(Files.readAllBytes(other.resolve("models.csv")))
                .isEqualTo(Files.readAllBytes(out.resolve("models.csv")));
        assertThat(Executed.of("validate", study.toString()).out()).contains("2 rival models, 48 runs");
    }

    private static final String ELSEWHERE = """
            extends: baseline.yaml
            title: Elsewhere
            run: {workers: 60, weeks: 20, start: 1962-01-04}
            expect:
            - says: There is fear.
              measure: {indicator: fear, from: 1962-04-01}
              atLeast: 0.05
            - says: There is none in the nineties.
              measure: {indicator: fear, from: 1990-01-01}
              atMost: 0.05
            - says: There is less at home than half of it.
              measure: {indicator: solidarityHome}
              over: {indicator: fear}
              below: 0.5
            """;

    /** Two rivals, held against the record and then run elsewhere. */
    private void writeRivals(String carry) throws IOException {
        Files.writeString(temporary.resolve("scenarios").resolve("elsewhere.yaml"), ELSEWHERE);
        Files.writeString(
                study,
                STUDY.replaceFirst("(?s)vary:.*replicates", """
                                vary:
                                  - {path: mechanisms.fear.rate, name: rate, from: 0.2, to: 0.5}
                                models:
                                  - {name: isolated, set: {mechanisms.fear.isolationHeld: on}}
                                  - name: fearless
                                    set: {mechanisms.fear.isolationWeight: 0, mechanisms.fear.memoryWeight: 0}
                                    vary:
                                      - {path: mechanisms.fear.victimsWeight, name: victims, from: 0.1, to: 1}
                                elsewhere:
                                  - name: past
                                    scenario: ../elsewhere.yaml
                                    set: {run.weeks: 26}
                                    carry: CARRY
                                    nearest: 3
                                    replicates: 2
                                replicates""".replace("CARRY", carry))
                        .replaceFirst("forecast:.*\n", ""));
    }

    @Test
    void rivalsAreRunElsewhereWithTheirNearestParticles() throws IOException {
        writeRivals("[rate, victims]");
        Path out = temporary.resolve("out");
        Executed done = calibrate(out, "--threads", "1");
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out())
                .contains("2 models, 60 runs")
                .containsPattern("Elsewhere, past: Elsewhere. The 3 particles of each model\\s+that\\s+are\\s+nearest")
                .containsPattern("values\\s+of\\s+rate,\\s+victims")
                .containsPattern("windows\\s+leave\\s+these\\s+runs:\\s+1\\.")
                .containsPattern("100% of 6 +0% of 6 +There is fear.");
        assertThat(column(out.resolve("elsewhere.csv"), "model"))
                .containsExactly("isolated", "isolated", "fearless", "fearless");
        assertThat(column(out.resolve("elsewhere.csv"), "condition")).containsExactly("0", "2", "0", "2");
        // an isolated worker's fear goes to 0.45 of the toughness and more, a fearless one's to nothing
        assertThat(column(out.resolve("elsewhere.csv"), "share").get(0)).isEqualTo("1");
        assertThat(column(out.resolve("elsewhere.csv"), "share").get(2)).isEqualTo("0");
        assertThat(Files.readString(out.resolve("models.json"))).contains("\"conditionsLeftOut\": 1", "\"held\": 6");
        assertThat(Files.readString(out.resolve("report.html")))
                .contains("How each does elsewhere", "There is fear.", "nothing is fitted to it");
        assertThat(Executed.of("status", out.toString()).out())
                .contains("elsewhere-past.fearless: 6 runs: 6 done, 0 failed.");
        List<String> particles = column(out.resolve("elsewhere-past.isolated").resolve("design.csv"), "particle");
        assertThat(particles).hasSize(3).doesNotHaveDuplicates();
        String nearest = column(out.resolve("model-isolated").resolve("design.csv"), "rate")
                .get(Integer.parseInt(particles.get(0)));
        assertThat(column(out.resolve("elsewhere-past.isolated").resolve("design.csv"), "rate"))
                .startsWith(nearest);
        assertThat(Executed.of("validate", study.toString()).out()).contains("2 rival models, 60 runs");
    }

    @Test
    void whatBecomesElsewhereDoesNotDependOnThreadsOrInterruptionsNorChangeTheProbabilities() throws IOException {
        writeRivals("[rate]");
        Path whole = temporary.resolve("whole");
        Path parts = temporary.resolve("parts");
        assertThat(calibrate(whole, "--threads", "1", "--no-report", "--quiet").code())
                .isZero();
        assertThat(calibrate(parts, "--threads", "2", "--no-report", "--quiet").code())
                .isZero();
        // as after a loss of power in the midst of the last part
        Files.delete(parts.resolve("elsewhere.csv"));
        Path last = parts.resolve("elsewhere-past.fearless");
        Path journal = last.resolve("journal").resolve("1-of-1.csv");
        byte[] rows = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(rows, rows.length / 2));
        Files.delete(last.resolve("runs.csv"));
        assertThat(calibrate(parts, "--threads", "2", "--no-report", "--quiet").code())
                .isZero();
        for (String table : List.of("models.csv", "elsewhere.csv", "models.json")) {
            assertThat(Files.readAllBytes(parts.resolve(table)))
                    .as(table)
                    .isEqualTo(Files.readAllBytes(whole.resolve(table)));
        }
        byte[] models = Files.readAllBytes(whole.resolve("models.csv"));
        Executed other = calibrate(whole, "--study", "elsewhere[0].nearest=2", "--no-report");
        assertThat(other.out()).contains("elsewhere-past.isolated is to hold other runs now");
        assertThat(Files.readAllBytes(whole.resolve("models.csv"))).isEqualTo(models);
        assertThat(column(whole.resolve("elsewhere.csv"), "runs")).containsOnly("4");
    }

    @Test
    void runsThatFailElsewhereAreSaid() throws IOException {
        writeRivals("[rate]");
        Path out = temporary.resolve("out");
        assertThat(calibrate(out, "--no-report", "--quiet").code()).isZero();
        Path failing = temporary.resolve("scenarios").resolve("elsewhere.yaml");
        Files.writeString(failing, ELSEWHERE.replace("weeks: 20", "weeks: 20, seed: 77"));
        Executed failed = calibrate(out, "--timeout-per-run", "0.001ms", "--no-report");
        assertThat(failed.code()).isEqualTo(ExitCode.RUNS_FAILED);
        assertThat(failed.out()).containsPattern("no runs +no runs +There is fear.");
        assertThat(column(out.resolve("models.csv"), "failed")).containsOnly("0");
        Executed again = calibrate(out, "--retry-failed", "--no-report");
        assertThat(again.code()).isZero();
        assertThat(again.out()).containsPattern("100% of 6 +0% of 6 +There is fear.");
    }

    @Test
    void whatIsWrongElsewhereIsNamedWithItsPlace() throws IOException {
        writeRivals("[rate, pace]");
        Path out = temporary.resolve("out");
        Executed unknown = calibrate(out);
        assertThat(unknown.code()).isEqualTo(ExitCode.INVALID);
        assertThat(unknown.err())
                .contains(
                        "small.yaml:16",
                        "elsewhere[0].carry[1]",
                        "no model has a parameter pace; there are rate, victims");
        writeRivals("[rate]");
        Files.delete(temporary.resolve("scenarios").resolve("elsewhere.yaml"));
        assertThat(calibrate(out).err()).contains("small.yaml:14", "elsewhere[0].scenario", "elsewhere.yaml");
        writeRivals("[rate]");
        Path other = temporary.resolve("scenarios").resolve("elsewhere.yaml");
        Files.writeString(other, ELSEWHERE.replaceFirst("(?s)expect:.*", ""));
        assertThat(calibrate(out).err()).contains("small.yaml:14", "expects nothing of its runs: give it conditions");
        Files.writeString(other, ELSEWHERE.replace("1962-", "1952-").replace("from: 1952-04", "from: 1990-04"));
        Files.writeString(
                study, Files.readString(study).replace("set: {run.weeks: 26}", "set: {mechanisms.fears.rate: 1}"));
        assertThat(calibrate(out).err()).contains("small.yaml:13", "as isolated in", "mechanisms.fears");
        Files.writeString(study, STUDY + "elsewhere: [{name: past, scenario: ../small.yaml, carry: []}]\n");
        assertThat(calibrate(out).err()).contains("elsewhere goes with models");
    }

    @Test
    void aFolderThatHoldsSomethingElseIsRefused() throws IOException {
        Path out = Files.createDirectories(temporary.resolve("other"));
        Files.writeString(out.resolve("notes.txt"), "mine");
        Executed refused = calibrate(out);
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("holds something else");
    }

    @Test
    void whatIsWrongIsNamedWithItsPlace() throws IOException {
        Files.writeString(study, STUDY.replace("{series: fear, to: 1990, error: 0.02}", "{series: fears}"));
        Executed done = calibrate(temporary.resolve("out"));
        assertThat(done.code()).isEqualTo(ExitCode.INVALID);
        assertThat(done.err()).contains("small.yaml:10", "the record has no figures of fears; it has fear, crisis");
        Files.writeString(study, STUDY.replace(", error: 0.02", ""));
        assertThat(calibrate(temporary.resolve("out")).err())
                .contains("recorded without a range: give the standard error");
        Files.writeString(study, STUDY.replace("to: 1990, error", "error"));
        assertThat(calibrate(temporary.resolve("out")).err()).contains("targets[0]", "holds no week of the run");
    }
}
