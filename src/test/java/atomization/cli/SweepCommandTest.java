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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SweepCommandTest {
    @TempDir
    Path temporary;

    private Executed sweep(Path out, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "sweep",
                "scenarios/second-wave.yaml",
                "--vary",
                "mechanisms.fear.isolationWeight=0:0.9:3",
                "--vary",
                "network.workplace.degree=2,6",
                "--replicates",
                "2",
                "--workers",
                "60",
                "--weeks",
                "8",
                "--measure",
                "fear",
                "--measure",
                "fear:maximum",
                "--out",
                out.toString()));
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

    private Path file(String name, String text) throws IOException {
        Path scenarios = Files.createDirectories(temporary.resolve("scenarios"));
        for (String needed : List.of("baseline.yaml", "second-wave.yaml")) {
            if (!Files.exists(scenarios.resolve(needed))) {
                Files.copy(Path.of("scenarios", needed), scenarios.resolve(needed));
            }
        }
        Path data = scenarios.resolve("data");
        if (!Files.exists(data)) {
            Files.createDirectories(data);
            try (Stream<Path> tables = Files.list(Path.of("scenarios", "data"))) {
                for (Path table : tables.toList()) {
                    Files.copy(table, data.resolve(table.getFileName().toString()));
                }
            }
        }
        Path sweeps = Files.createDirectories(scenarios.resolve("sweeps"));
        return Files.writeString(sweeps.resolve(name), text);
    }

    @Test
    void aScenarioIsSweptWithoutAFile() throws IOException {
        Path out = temporary.resolve("out");
        Executed done = sweep(out);
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(done.out())
                .contains("6 points, 2 replicates of each, 60 workers, 8 weeks")
                .contains("12 runs: 12 done, 0 failed.")
                .contains("by mechanisms.fear.isolationWeight")
                .contains("(down) by network.workplace.degree (across)");
        assertThat(column(out.resolve("runs.csv"), "network.workplace.degree"))
                .containsExactly("2", "2", "6", "6", "2", "2", "6", "6", "2", "2", "6", "6");
        assertThat(column(out.resolve("runs.csv"), "seed")).startsWith("1985", "1986", "1985");
        List<String> fear = column(out.resolve("runs.csv"), "fear");
        assertThat(Double.parseDouble(fear.get(10))).isGreaterThan(Double.parseDouble(fear.get(0)));
    }

    @Test
    void whatIsDoneIsNotDoneAgain() throws IOException {
        Path out = temporary.resolve("out");
        sweep(out);
        byte[] before = Files.readAllBytes(out.resolve("runs.csv"));
        Executed again = sweep(out);
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("Going on where it was: 12 runs: 12 done, 0 failed");
        assertThat(Files.readAllBytes(out.resolve("runs.csv"))).isEqualTo(before);
        assertThat(sweep(out, "--quiet").out()).isEmpty();
    }

    @Test
    void anotherDesignIsRefusedUnlessTheOldIsMovedAside() throws IOException {
        Path out = temporary.resolve("out");
        sweep(out);
        Executed other = sweep(out, "--set", "mechanisms.fear.rate=0.2");
        assertThat(other.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(other.err()).contains("another design", "--force", "there: scenario second-wave.yaml");
        assertThat(sweep(out, "--set", "mechanisms.fear.rate=0.2", "--force").code())
                .isZero();
        try (Stream<Path> inside = Files.list(temporary)) {
            assertThat(inside.map(path -> path.getFileName().toString())).anyMatch(name -> name.startsWith("out.old-"));
        }
    }

    @Test
    void runsThatFailAreSaidAndCanBeDoneAgainOneByOne() throws IOException {
        Path out = temporary.resolve("out");
        Executed done = sweep(out, "--timeout-per-run", "0.001ms");
        assertThat(done.code()).isEqualTo(ExitCode.RUNS_FAILED);
        assertThat(done.out())
                .contains("12 failed, see ")
                .contains("failures.csv")
                .contains("--retry-failed");
        assertThat(column(out.resolve("runs.csv"), "status")).containsOnly("timeout");
        String command = column(out.resolve("failures.csv"), "command").get(0);
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        assertThat(words.remove(0)).isEqualTo("atomization");
        words.addAll(List.of("--out", temporary.resolve("one").toString()));
        Executed one = Executed.of(words.toArray(String[]::new));
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(sweep(out, "--retry-failed").out()).contains("12 runs: 12 done, 0 failed.");
        String fear = column(out.resolve("runs.csv"), "fear").get(0);
        assertThat(column(temporary.resolve("one").resolve("summary.csv"), "meanFear"))
                .containsExactly(fear);
    }

    @Test
    void aRunThatCannotFitIntoTheMemoryFailsAlone() throws IOException {
        Path out = temporary.resolve("out");
        Executed done = Executed.of(
                "sweep",
                "scenarios/second-wave.yaml",
                "--vary",
                "run.workers=60,64000000",
                "--weeks",
                "4",
                "--replicates",
                "1",
                "--measure",
                "fear",
                "--out",
                out.toString());
        assertThat(done.code()).as(done.err()).isEqualTo(ExitCode.RUNS_FAILED);
        assertThat(column(out.resolve("runs.csv"), "status")).containsExactly("done", "memory");
        assertThat(column(out.resolve("failures.csv"), "cause").get(0))
                .contains("memory did not suffice", "64,000,000");
    }

    @Test
    void partsMakeTheWhole() throws IOException {
        Path whole = temporary.resolve("whole");
        sweep(whole, "--quiet");
        for (int k = 1; k <= 2; k++) {
            Executed part = sweep(temporary.resolve("part" + k), "--shard", k + "/2");
            assertThat(part.code()).as(part.err()).isZero();
            assertThat(part.out()).contains("Part " + k + " of 2: 6 runs: 6 done, 0 failed.");
        }
        Path joined = temporary.resolve("joined");
        Executed merge = Executed.of(
                "merge",
                temporary.resolve("part1").toString(),
                temporary.resolve("part2").toString(),
                "--out",
                joined.toString());
        assertThat(merge.code()).as(merge.err()).isZero();
        for (String name : List.of("point", "replicate", "seed", "hash", "fear", "fear.maximum")) {
            assertThat(column(joined.resolve("runs.csv"), name)).isEqualTo(column(whole.resolve("runs.csv"), name));
        }
        assertThat(sweep(joined).out()).contains("Going on where it was: 12 runs: 12 done");
    }

    @Test
    void statusSaysHowFarItIsAndWhatIsKnownSoFar() throws IOException {
        Path out = temporary.resolve("out");
        sweep(out, "--shard", "1/2");
        Executed status = Executed.of("status", out.toString());
        assertThat(status.code()).isZero();
        assertThat(status.out())
                .contains("12 runs: 6 done, 0 failed, 6 not yet done")
                .contains("No process is at work")
                .contains("So far, from 6 runs");
        sweep(out, "--shard", "2/2");
        assertThat(Executed.of("status", out.toString(), "--brief").out()).contains("It has ended.");
        assertThat(Executed.of("status", temporary.toString()).out())
                .contains("12 runs: 12 done", "parts of one result");
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        assertThat(Executed.of("status", empty.toString()).code()).isEqualTo(ExitCode.INVALID);
    }

    @Test
    void queriesAreAnsweredOverWholeAndGrowingSweeps() throws IOException {
        Path out = temporary.resolve("out");
        sweep(out, "--shard", "1/2");
        String sql = "select count(*) as n, min(seed) as s from runs";
        assertThat(Executed.of("query", out.toString(), sql, "--csv").out()).isEqualTo("n,s\n6,1985\n");
        sweep(out, "--shard", "2/2");
        assertThat(Executed.of("query", out.toString(), sql).out()).isEqualTo("n   s\n12  1985\n");
        Path parquet = temporary.resolve("fear.parquet");
        assertThat(Executed.of("query", out.toString(), "from runs", "--to", parquet.toString())
                        .code())
                .isZero();
        assertThat(Files.readAllBytes(parquet)).startsWith('P', 'A', 'R', '1');
        Executed wrong = Executed.of("query", out.toString(), "select nothing from runs");
        assertThat(wrong.code()).isEqualTo(ExitCode.INVALID);
        assertThat(wrong.err()).contains("nothing");
    }

    @Test
    void allErrorsOfAFileAreNamedAtOnceWithTheirPlaces() throws IOException {
        Path file = file("wrong.yaml", """
                title: Wrong in many ways
                scenario: ../second-wave.yaml
                vary:
                  - {path: mechanisms.feer.rate, from: 0, to: 1}
                  - {path: society.companyHousing, from: 0, to: 3, steps: 4}
                  - {path: drivers.closureRate.times, values: [0, many]}
                measures:
                  - fear
                  - {indicator: feer, name: second}
                """);
        Executed done = Executed.of("sweep", file.toString());
        assertThat(done.code()).isEqualTo(ExitCode.INVALID);
        assertThat(done.err().lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("wrong.yaml:4:5: vary[0]"))
                .anyMatch(line -> line.contains("wrong.yaml:5:5: vary[1]") && line.contains("from 0 to 1"))
                .anyMatch(line -> line.contains("wrong.yaml:6:5: vary[2]") && line.contains("many"))
                .anyMatch(line -> line.contains("wrong.yaml:9:5: measures[1]") && line.contains("did you mean fear?"));
        assertThat(Executed.of("validate", file.toString()).code()).isEqualTo(ExitCode.INVALID);
        Executed unknown =
                Executed.of("sweep", file("key.yaml", "title: x\nscenaro: y\n").toString());
        assertThat(unknown.err()).contains("key.yaml:2:1: scenaro: unknown key; did you mean scenario?");
    }

    @Test
    void alternativesDatesAndEventsCanBeVaried() throws IOException {
        Path file = file("all.yaml", """
                title: All kinds
                scenario: ../second-wave.yaml
                set:
                  run.workers: 60
                  run.weeks: 8
                  events: "[{at: 1985-02-07, priceShock: 0.1}]"
                vary:
                  - name: market
                    alternatives:
                      asRecorded: {}
                      atOnce: {drivers.marketization: "{1985: 0.1, 1985.05: 0.9}", mechanisms.fear.rate: "0.3"}
                  - {path: "events[0].at", name: date, from: 1985-01-10, to: 1985-02-14}
                  - {path: "events[0].priceShock.size", name: shock, from: 0.01, to: 1, scale: log}
                  - {path: society.blockSize, name: block, from: 2, to: 8}
                designs:
                  - {design: latinHypercube, points: 6, over: [date, shock, block]}
                  - {design: grid, over: [market]}
                constraints: ["block > 2"]
                replicates: 1
                commonRandomNumbers: false
                measures: [fear, priceShock]
                series: true
                """);
        Path out = temporary.resolve("out");
        Executed done = Executed.of("sweep", file.toString(), "--out", out.toString());
        assertThat(done.code()).as(done.err() + done.out()).isZero();
        List<String> blocks = column(out.resolve("runs.csv"), "block");
        assertThat(blocks).hasSizeBetween(10, 12).allMatch(size -> size.matches("[3-8]"));
        assertThat(column(out.resolve("runs.csv"), "seed")).doesNotHaveDuplicates();
        assertThat(column(out.resolve("runs.csv"), "date")).allMatch(date -> date.matches("1985-0[12]-[0-3][0-9]"));
        assertThat(column(out.resolve("runs.csv"), "market")).contains("asRecorded", "atOnce");
        assertThat(column(out.resolve("series.csv"), "week")).hasSize(8 * blocks.size());
        assertThat(column(out.resolve("runs.csv"), "priceShock").stream()
                        .mapToDouble(Double::parseDouble)
                        .max()
                        .orElse(0))
                .isPositive();
    }

    @Test
    void optionsThatContradictEachOtherAreRefused() {
        for (List<String> words : List.of(
                List.of("sweep", "closures-by-housing", "--design", "sobol"),
                List.of("sweep", "second-wave", "--vary", "run.workers"),
                List.of("sweep", "second-wave", "--vary", "run.workers=1:2:3:4:5"),
                List.of("sweep", "second-wave", "--vary", "run.workers=60,80", "--design", "sobol"),
                List.of("sweep", "second-wave", "--vary", "run.workers=60,80", "--points", "5"),
                List.of("sweep", "closures-by-housing", "--detach"),
                List.of("sweep", "closures-by-housing", "--engine", "slurm", "--shard", "1/2"),
                List.of("sweep", "closures-by-housing", "--engine", "cloud"),
                List.of("sweep", "closures-by-housing", "--shard", "3/2"),
                List.of("sweep", "closures-by-housing", "--timeout-per-run", "soon"),
                List.of("sweep", "closures-by-hosing"))) {
            Executed done = Executed.of(words.toArray(String[]::new));
            assertThat(done.code()).as("%s", words).isEqualTo(ExitCode.INVALID);
            assertThat(done.err()).as("%s", words).isNotBlank().doesNotContain("Internal error");
        }
    }

    static List<Path> sweeps() {
        return Shelf.SWEEPS.files();
    }

    @ParameterizedTest
    @MethodSource("sweeps")
    void everySweepOfTheProjectRunsInSmall(Path file) throws IOException {
        Path out = temporary.resolve("out");
        Executed done = Executed.of(
                "sweep",
                file.toString(),
                "--workers",
                "60",
                "--weeks",
                "4",
                "--set",
                "run.start=1998-01-01",
                "--replicates",
                "1",
                "--out",
                out.toString());
        assertThat(done.code()).as(done.err() + done.out()).isZero();
        assertThat(column(out.resolve("runs.csv"), "status")).isNotEmpty().containsOnly("done");
    }
}
