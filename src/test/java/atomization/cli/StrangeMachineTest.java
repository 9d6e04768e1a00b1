package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import atomization.results.ResultBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines on which programs stumble: other languages and clocks, no network, little memory, full and locked disks. */
class StrangeMachineTest {
    private static final String SCENARIO = """
            title: Ясногорск
            run: {workers: 120, weeks: 30, seed: 3, replicates: 2, start: 1991-12-26}
            society: {enterpriseSize: 40, blockSize: 20}
            workers: {threshold: {distribution: normal, mean: 0.2, sd: 0.2, min: -1, max: 1}}
            drivers: {redundancyRate: 0.01, arrearsRate: 0.1, districtIssues: 0.05, marketization: {1991.5: 0.1, 1993: 0.6}}
            events: [{at: 1992-03-05, priceShock: 0.3}]
            """;

    @TempDir
    Path folder;

    private Path scenario;

    @BeforeEach
    void write() throws IOException {
        scenario = Files.writeString(folder.resolve("strange.yaml"), SCENARIO);
    }

    /** Turkish has an i without a dot, German a comma for the point, Arabic digits of its own; it is a day later in Kiritimati. */
    @Test
    void tablesAreTheSameInEveryLanguageTimeZoneAndEncoding() throws Exception {
        Map<String, String> expected = tables("plain", List.of("-Duser.language=en", "-Duser.timezone=UTC"));
        assertThat(tables(
                        "turkish",
                        List.of(
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Duser.timezone=Pacific/Kiritimati",
                                "-Dfile.encoding=ISO-8859-9")))
                .isEqualTo(expected);
        assertThat(tables(
                        "arabic",
                        List.of(
                                "-Duser.language=ar",
                                "-Duser.country=EG",
                                "-Duser.extensions=u-nu-arab",
                                "-Duser.timezone=America/St_Johns",
                                "-Dline.separator=\r\n")))
                .isEqualTo(expected);
    }

    private Map<String, String> tables(String name, List<String> options) throws Exception {
        Path out = folder.resolve(name);
        ChildProcess child =
                ChildProcess.of(List.of(), options, "run", scenario.toString(), "--quiet", "--out", out.toString());
        assertThat(child.code()).as(child.said()).isZero();
        Map<String, String> files = ResultBytes.of(out);
        // They tell of the command and the time.
        files.keySet()
                .removeIf(file -> file.equals("manifest.json")
                        || file.equals("report.html")
                        || file.startsWith("ro-crate")
                        || file.equals("CITATION.cff"));
        assertThat(files).isNotEmpty();
        return files;
    }

    /** In a network of its own a process has not even an address of its own machine. */
    @Test
    void theProgramNeedsNoNetwork() throws Exception {
        List<String> alone = List.of("unshare", "--net", "--map-root-user");
        assumeTrue(works(alone), "no process without network may be started here");
        Path out = folder.resolve("alone");
        ChildProcess run =
                ChildProcess.of(alone, List.of(), "run", scenario.toString(), "--quiet", "--out", out.toString());
        assertThat(run.code()).as(run.said()).isZero();
        assertThat(out.resolve("report.html")).isNotEmptyFile();
        ChildProcess figures =
                ChildProcess.of(alone, List.of("-Djava.awt.headless=true"), "report", out.toString(), "--figures");
        assertThat(figures.code()).as(figures.said()).isZero();
    }

    @Test
    void memoryThatDoesNotSufficeIsSaidBeforeARunBegins() throws Exception {
        Path out = folder.resolve("large");
        ChildProcess child = ChildProcess.of(
                List.of(),
                List.of("-Xmx48m"),
                "run",
                scenario.toString(),
                "--workers",
                "5000000",
                "--out",
                out.toString());
        requireRefusedForResources(child);
        assertThat(child.said()).contains("--workers");
        assertThat(out).doesNotExist();
    }

    /** Here nothing can be estimated beforehand: the text of a file is too large for the memory. */
    @Test
    void memoryThatRunsOutIsSaidInWords() throws Exception {
        StringBuilder text = new StringBuilder(SCENARIO).append("about: [");
        text.append("a, ".repeat(5_000_000)).append("a]\n");
        Files.writeString(scenario, text);
        ChildProcess child = ChildProcess.of(List.of(), List.of("-Xmx40m"), "validate", scenario.toString());
        requireRefusedForResources(child);
        assertThat(child.said()).contains("Memory did not suffice (limit");
    }

    @Test
    void aFullDiskIsSaidInWordsAndLeavesNothingThatLooksWhole() throws Exception {
        ChildProcess child = onDisk("size=200k", "run", scenario.toString(), "--out", "DISK/out");
        requireRefusedForResources(child);
        assertThat(child.said()).contains("The disk is full").contains("left: \n");
    }

    @Test
    void aDiskThatMayNotBeWrittenIsSaidInWords() throws Exception {
        ChildProcess child = onDisk("ro", "run", scenario.toString(), "--out", "DISK/out");
        requireRefusedForResources(child);
        assertThat(child.said()).contains("may not be written");
    }

    /** As on a medium that cannot be written, or in the archive of somebody else. */
    @Test
    void aResultThatMayNotBeWrittenCanBeReadAndSaysSoWhereItWouldBeChanged() throws Exception {
        Path result = folder.resolve("archived");
        assertThat(Executed.of("run", scenario.toString(), "--quiet", "--no-report", "--out", result.toString())
                        .code())
                .isZero();
        ChildProcess queried = readOnly(result, "query", result.toString(), "select count(*) from summary");
        assertThat(queried.code()).as(queried.said()).isIn(ExitCode.DONE, ExitCode.MISSING);
        ChildProcess compared = readOnly(
                result, "compare", result.toString(), result.toString(), "--out", folder.resolve("compared") + "");
        assertThat(compared.code()).as(compared.said()).isIn(ExitCode.DONE, ExitCode.INVALID);
        ChildProcess reported = readOnly(result, "report", result.toString());
        assertThat(reported.code()).as(reported.said()).isEqualTo(ExitCode.RESOURCES);
        assertThat(reported.said()).contains("archived").doesNotContain("\tat ");
    }

    private static ChildProcess readOnly(Path result, String... arguments) throws Exception {
        String mount = "mount --bind '" + result + "' '" + result + "' && mount -o remount,ro,bind '" + result + "'";
        List<String> words = new java.util.ArrayList<>(List.of("unshare", "--mount", "--map-root-user", "sh", "-c"));
        List<String> trial = new java.util.ArrayList<>(words);
        trial.add(mount);
        assumeTrue(works(trial), "nothing may be mounted");
        words.addAll(List.of(mount + " && exec \"$@\"", "sh"));
        return ChildProcess.of(ChildProcess.program(words, List.of(), arguments));
    }

    /** Runs the program with a small disk mounted that nobody else sees; at its end it says what is on that disk. */
    private ChildProcess onDisk(String options, String... arguments) throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        List<String> own = List.of("unshare", "--mount", "--map-root-user");
        String mount = "mount -t tmpfs -o " + options + " tmpfs '" + disk + "'";
        assumeTrue(
                works(List.of("unshare", "--mount", "--map-root-user", "sh", "-c", mount)), "nothing may be mounted");
        for (int k = 0; k < arguments.length; k++) {
            arguments[k] = arguments[k].replace("DISK", disk.toString());
        }
        List<String> words = new java.util.ArrayList<>(own);
        words.addAll(List.of(
                "sh", "-c", mount + " && \"$@\"; code=$?; echo \"left: $(ls '" + disk + "')\"; exit $code", "sh"));
        return ChildProcess.of(ChildProcess.program(words, List.of(), arguments));
    }

    private static void requireRefusedForResources(ChildProcess child) {
        assertThat(child.code()).as(child.said()).isEqualTo(ExitCode.RESOURCES);
        assertThat(child.said()).doesNotContain("Exception", "\tat ", "Internal error");
    }

    private static boolean works(List<String> words) throws InterruptedException {
        try {
            List<String> all = new java.util.ArrayList<>(words);
            if (!all.contains("sh")) {
                all.add("true");
            }
            return ChildProcess.of(all).code() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
