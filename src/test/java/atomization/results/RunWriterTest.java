package atomization.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class RunWriterTest {
    @TempDir
    private Path results;

    private ResultFolder folder() {
        return ResultFolder.of(results, "baseline", 42, "ab12");
    }

    private Path written(ResultFolder folder, boolean force) {
        try (RunWriter writer = RunWriter.begin(folder, force)) {
            new SampleRun(writer, 0).weeks(0, SampleRun.WEEKS).finish();
            return writer.finish(SampleRun.MANIFEST);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, String> tables(Path folder) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        for (Table table : Table.values()) {
            tables.put(table.file(), Files.readString(folder.resolve(table.file())));
        }
        return tables;
    }

    @Test
    void aResultIsAFolderOfTablesDictionaryAndManifestAndNothingElse() throws IOException {
        Path path = written(folder(), false);

        assertThat(path).isEqualTo(results.resolve("baseline").resolve("42-ab12"));
        assertThat(names(path))
                .containsExactly(
                        "columns.csv",
                        "disputes.csv",
                        "events.csv",
                        "manifest.json",
                        "network-ties.csv",
                        "network-workers.csv",
                        "summary.csv",
                        "survey.csv",
                        "timeseries.csv",
                        "yearly.csv");
        assertThat(names(path.resolveSibling("."))).containsExactly(".locks", "42-ab12");
    }

    @Test
    void theManifestTellsTheReplicatesAndTheChecksumOfEveryTable() throws Exception {
        Path path = written(folder(), false);
        JsonNode manifest = new ObjectMapper().readTree(Files.readString(path.resolve("manifest.json")));

        assertThat(manifest.get("format").asInt()).isEqualTo(RunWriter.FORMAT);
        assertThat(manifest.get("scenario").asString()).isEqualTo("sample");
        assertThat(manifest.get("replicates").toString()).isEqualTo("[0]");
        for (String file : List.of("timeseries.csv", "columns.csv")) {
            byte[] bytes = Files.readAllBytes(path.resolve(file));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            JsonNode told = manifest.get("files").get(file);
            assertThat(told.get("bytes").asInt()).isEqualTo(bytes.length);
            assertThat(told.get("sha256").asString()).isEqualTo(HexFormat.of().formatHex(digest));
        }
    }

    @Test
    void theDictionaryDescribesEveryColumnOfEveryTable() throws IOException {
        Path path = written(folder(), false);
        List<String> described = new ArrayList<>();
        try (CsvReader dictionary = new CsvReader(path.resolve("columns.csv"))) {
            assertThat(dictionary.header()).containsExactly("file", "column", "unit", "meaning", "kind");
            while (dictionary.next()) {
                described.add(dictionary.text(0) + " " + dictionary.text(1));
                assertThat(dictionary.text(2)).isNotBlank();
                assertThat(dictionary.text(3)).isNotBlank();
            }
        }
        List<String> headings = new ArrayList<>();
        for (Table table : Table.values()) {
            try (CsvReader reader = new CsvReader(path.resolve(table.file()))) {
                reader.header().forEach(name -> headings.add(table.file() + " " + name));
            }
        }
        assertThat(described).containsExactlyElementsOf(headings).doesNotHaveDuplicates();
    }

    @Test
    void disputesAndSurveysAreWrittenAsExpected() throws IOException {
        Path path = written(folder(), false);

        assertThat(Files.readString(path.resolve("disputes.csv"))).startsWith("""
                        replicate,number,arena,collective,name,week,start,weeks,members,participants,peak,actorWeeks,form,outcome,leadersLost,spread,victims,afterVictim
                        0,0,strike,1,enterprise 1,4,1990-01-29,3,5,1,1,1,committee,lost,0,false,0,
                        0,1,strike,1,enterprise 1,13,1990-04-02,3,5,1,1,1,committee,lost,0,false,0,
                        """);
        assertThat(Files.readString(path.resolve("survey.csv"))).isEqualTo("""
                        replicate,week,date,crisis,ownLifeWorksOut,noUseToInfluence,courtOrConnections,meetings,strikes,civilInitiatives,wouldTakeUpBusiness,mutualAid
                        0,0,1990-01-01,0,1,1,0,0,0,0,0,0
                        0,26,1990-07-02,0,1,1,0,0,0,0,0,0
                        0,52,1990-12-31,0,1,1,0,0,0,0,0,0
                        """);
    }

    @Test
    void weeksAreReadBackAsTheyWereMeasured() throws IOException {
        Path path = written(folder(), false);
        int rows = 0;
        try (CsvReader reader = new CsvReader(path.resolve("timeseries.csv"))) {
            int fear = reader.column("fear");
            int employed = reader.column("present.employed");
            int component = reader.column("largestComponent");
            while (reader.next()) {
                assertThat(reader.number(fear))
                        .isBetween((rows + 1) / (3.0 + rows) - 1e-5, (rows + 1) / (3.0 + rows) + 1e-5);
                assertThat(reader.number(employed)).isEqualTo(10);
                assertThat(reader.text(component).isEmpty()).isEqualTo(rows % 26 != 0);
                rows++;
            }
        }
        assertThat(rows).isEqualTo(SampleRun.WEEKS);
    }

    @Test
    void bytesDoNotDependOnTheOrderInWhichReplicatesAreWritten() throws Exception {
        ResultFolder inTurn = new ResultFolder(results.resolve("in-turn"));
        ResultFolder atOnce = new ResultFolder(results.resolve("at-once"));
        try (RunWriter writer = RunWriter.begin(inTurn, false)) {
            for (int replicate = 0; replicate < 11; replicate++) {
                new SampleRun(writer, replicate).weeks(0, SampleRun.WEEKS).finish();
            }
            writer.finish(SampleRun.MANIFEST);
        }
        try (RunWriter writer = RunWriter.begin(atOnce, false)) {
            List<Thread> threads = new ArrayList<>();
            for (int replicate = 10; replicate >= 0; replicate--) {
                SampleRun run = new SampleRun(writer, replicate);
                threads.add(new Thread(() -> run.weeks(0, SampleRun.WEEKS).finish()));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            writer.finish(SampleRun.MANIFEST);
        }
        assertThat(tables(atOnce.path())).isEqualTo(tables(inTurn.path()));
    }

    @Test
    void aFinishedResultIsNeverOverwritten() throws IOException {
        Path path = written(folder(), false);
        Map<String, String> before = tables(path);

        assertThatExceptionOfType(ResultException.class)
                .isThrownBy(() -> RunWriter.begin(folder(), false))
                .withMessageContaining(path.toString())
                .withMessageContaining("--force")
                .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(ResultException.REFUSED));
        assertThat(tables(path)).isEqualTo(before);
    }

    @Test
    void aResultThatAppearsMeanwhileIsNotOverwrittenEither() throws IOException {
        try (RunWriter writer = RunWriter.begin(folder(), false)) {
            new SampleRun(writer, 0).weeks(0, 3).finish();
            writer.assemble(SampleRun.MANIFEST);
            Files.createDirectories(folder().path());
            assertThatExceptionOfType(ResultException.class)
                    .isThrownBy(writer::publish)
                    .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(ResultException.REFUSED));
        }
        assertThat(names(folder().path())).isEmpty();
        assertThat(folder().partial()).doesNotExist();
    }

    @Test
    void forceMovesTheFinishedResultAsideWhenTheNewOneIsWhole() throws IOException {
        Path path = written(folder(), false);
        Map<String, String> before = tables(path);
        try (RunWriter writer = RunWriter.begin(folder(), true)) {
            new SampleRun(writer, 0).weeks(0, 3).finish();
            assertThat(tables(path)).isEqualTo(before);
            writer.finish(SampleRun.MANIFEST);
            assertThat(writer.notices()).hasSize(1).first().asString().contains(".old-");
        }
        List<String> inFolder = names(path.resolveSibling("."));
        assertThat(inFolder).hasSize(3);
        assertThat(inFolder.get(2)).matches("42-ab12\\.old-\\d{8}T\\d{6}Z");
        assertThat(tables(path.resolveSibling(inFolder.get(2)))).isEqualTo(before);
        assertThat(tables(path)).isNotEqualTo(before);
    }

    @Test
    void twoRunsDoNotWriteOneFolderAtOnce() {
        try (RunWriter first = RunWriter.begin(folder(), false)) {
            assertThatExceptionOfType(ResultException.class)
                    .isThrownBy(() -> RunWriter.begin(folder(), false))
                    .withMessageContaining("right now")
                    .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(ResultException.REFUSED));
            assertThat(first.directory()).isDirectory();
        }
        RunWriter.begin(folder(), false).close();
    }

    @Test
    void anUnfinishedRunIsDiscardedWhenItIsClosed() throws IOException {
        try (RunWriter writer = RunWriter.begin(folder(), false)) {
            new SampleRun(writer, 0).weeks(0, 10);
            assertThatIllegalStateException().isThrownBy(() -> writer.finish(SampleRun.MANIFEST));
        }
        assertThat(names(folder().path().resolveSibling("."))).containsExactly(".locks");
    }

    @Test
    void aReplicateThatFailedIsLeftOut() throws IOException {
        try (RunWriter writer = RunWriter.begin(folder(), false)) {
            new SampleRun(writer, 0).weeks(0, 5).finish();
            new SampleRun(writer, 1).weeks(0, 3);
            new SampleRun(writer, 2).weeks(0, 5).finish();
            writer.finish(SampleRun.MANIFEST);
        }
        List<String> replicates = new ArrayList<>();
        try (CsvReader summary = new CsvReader(folder().path().resolve("summary.csv"))) {
            while (summary.next()) {
                replicates.add(summary.text(0));
            }
        }
        assertThat(replicates).containsExactly("0", "2");
        assertThat(Files.readString(folder().path().resolve("timeseries.csv"))).doesNotContain("\n1,");
    }

    @Test
    void aKilledRunLeavesNoResultAndTheNextOneClearsUpAfterIt() throws Exception {
        Path path = folder().path();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessRun.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("writing");
            assertThat(folder().partial()).isDirectory();
            assertThatExceptionOfType(ResultException.class)
                    .isThrownBy(() -> RunWriter.begin(folder(), false))
                    .withMessageContaining("process " + process.pid());
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(path).doesNotExist();
        assertThat(folder().partial()).isDirectory();

        try (RunWriter writer = RunWriter.begin(folder(), false)) {
            assertThat(writer.notices()).hasSize(1).first().asString().contains("did not end");
            new SampleRun(writer, 0).weeks(0, 5).finish();
            writer.finish(SampleRun.MANIFEST);
        }
        assertThat(names(path.resolveSibling("."))).containsExactly(".locks", "42-ab12");
    }

    @Test
    void aRecordTakenUpFromACheckpointEndsInTheSameBytes() throws IOException {
        Path whole = written(new ResultFolder(results.resolve("whole")), false);
        ByteArrayOutputStream checkpoint = new ByteArrayOutputStream();
        try (RunWriter writer = RunWriter.begin(new ResultFolder(results.resolve("cut")), false)) {
            SampleRun run = new SampleRun(writer, 0).weeks(0, 17);
            CheckpointWriter out = new CheckpointWriter(checkpoint);
            run.recorder().visitState(out);
            run.observation().visitState(out);
            out.end();
            run.weeks(17, 30);
            restore(run, checkpoint.toByteArray());
            assertThat(run.recorder().isFinished()).isFalse();
        }
        ResultFolder resumed = new ResultFolder(results.resolve("resumed"));
        try (RunWriter writer = RunWriter.begin(resumed, false)) {
            SampleRun run = new SampleRun(writer, 0);
            // The society itself comes from the model's part of a checkpoint; here its weeks are lived again,
            // unobserved.
            run.unobserved(0, 17);
            restore(run, checkpoint.toByteArray());
            run.weeks(17, SampleRun.WEEKS).finish();
            writer.finish(SampleRun.MANIFEST);
        }
        assertThat(tables(resumed.path())).isEqualTo(tables(whole));
    }

    private static void restore(SampleRun run, byte[] checkpoint) throws IOException {
        CheckpointReader in = new CheckpointReader(new ByteArrayInputStream(checkpoint));
        run.recorder().visitState(in);
        run.observation().visitState(in);
        assertThat(in.isAtEnd()).isTrue();
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        Path file = Files.writeString(results.resolve("baseline"), "");

        assertThatExceptionOfType(ResultException.class)
                .isThrownBy(() -> RunWriter.begin(folder(), false))
                .withMessageContaining(file.toString())
                .withMessageContaining("file is in the way")
                .satisfies(failed -> assertThat(failed.exitCode()).isEqualTo(ResultException.DISK));
    }
}
