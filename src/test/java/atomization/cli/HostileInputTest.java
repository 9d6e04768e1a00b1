package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken, absurd and malicious files end in a message that names them, at once, and leave nothing anywhere. */
class HostileInputTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private Path scenarios;

    @BeforeEach
    void makeShelf() throws IOException {
        scenarios = Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(scenarios.resolve("baseline.yaml"), "title: Baseline\nrun: {workers: 100, weeks: 2}\n");
        Files.writeString(folder.resolve("secret.csv"), "series,year,value\nx,1985,0.5\n");
    }

    static Stream<Map.Entry<String, String>> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("a billion laughs", laughs());
        files.put("laughs in mappings", laughs().replace("[", "{k: [").replace("]", "]}"));
        files.put("a number beyond all", "title: x\nrun: {workers: 99999999999999999999999999}\n");
        files.put("a number with a huge exponent", "title: x\nrun: {workers: 1e999999999}\n");
        files.put("not a number", "title: x\nworkers: {fear: .nan}\n");
        files.put("infinity", "title: x\nworkers: {fear: .inf}\n");
        files.put("infinity where anything goes", "title: x\nworkers: {threshold: -.inf}\n");
        files.put(
                "a distribution of NaN", "title: x\nworkers: {threshold: {distribution: normal, mean: .nan, sd: 1}}\n");
        files.put("fewer workers than none", "title: x\nrun: {workers: -5}\n");
        files.put("no weeks", "title: x\nrun: {weeks: 0}\n");
        files.put("a negative size", "title: x\nsociety: {enterprises: [{name: a, size: -3}]}\n");
        files.put("a date that is none", "title: x\nrun: {start: 1985-02-30}\n");
        files.put("a date beyond all", "title: x\nrun: {start: +999999999-12-31}\n");
        files.put("nested too deep", "title: x\nevents: " + "[".repeat(20_000) + "]".repeat(20_000) + "\n");
        files.put("a key of a megabyte", "x".repeat(1 << 20) + ": 1\n");
        files.put("a class to be made", "title: !!javax.script.ScriptEngineManager [x]\n");
        files.put("a merge key", "a: &a {b: 1}\n<<: *a\n");
        files.put("an alias inside itself", "title: &a [*a]\n");
        files.put("two documents", "title: x\n---\ntitle: y\n");
        files.put("a NUL", "title: \"x\u0000y\"\n");
        files.put("tabs for blanks", "title: x\nrun:\n\tworkers: 100\n");
        files.put("a path out of the folder", driver("../secret.csv"));
        files.put("a path out by a detour", driver("x/../../secret.csv"));
        files.put("an absolute path", driver("/etc/passwd"));
        files.put("a device", driver("../../../../../../dev/zero"));
        files.put("a path with a NUL", driver("\"x\\0y\""));
        files.put("a link out of the folder", driver("link.csv"));
        files.put("itself as data", driver("hostile.yaml"));
        files.put("a folder as data", driver("."));
        files.put("what it extends is itself", "extends: hostile.yaml\n");
        files.put("what it extends is outside", "extends: ../secret.csv\n");
        files.put("what it extends is absolute", "extends: /etc/hostname\n");
        return files.entrySet().stream();
    }

    private static String driver(String file) {
        return "title: x\ndrivers: {closureRate: {file: " + file + ", series: x}}\n";
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("a0: &a0 ha\n");
        for (int k = 1; k < 40; k++) {
            String before = "*a" + (k - 1);
            text.append("a" + k + ": &a" + k + " [" + (before + ", ").repeat(9) + before + "]\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aHostileScenarioIsRefusedAtOnceInWords(Map.Entry<String, String> hostile) throws IOException {
        Files.createSymbolicLink(scenarios.resolve("link.csv"), folder.resolve("secret.csv"));
        requireRefused("scenarios/hostile.yaml", hostile.getValue().getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("files")
    void soAreClaimsAndSweepsOfTheSameText(Map.Entry<String, String> hostile) throws IOException {
        byte[] bytes = hostile.getValue().getBytes(StandardCharsets.UTF_8);
        requireRefused("scenarios/claims/hostile.yaml", bytes);
        requireRefused("scenarios/sweeps/hostile.yaml", bytes);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() throws IOException {
        requireRefused("scenarios/hostile.yaml", "title: Стачка\n".getBytes("windows-1251"));
        requireRefused("scenarios/hostile.yaml", "title: x\n".getBytes(StandardCharsets.UTF_16));
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreNoFault() throws IOException {
        String text = "\uFEFFextends: baseline.yaml\r\ntitle: Стачка\r\nrun:\r\n  weeks: 3\r\n";
        Path file = Files.writeString(scenarios.resolve("windows.yaml"), text);
        assertThat(Executed.of("validate", file.toString()).code()).isZero();
        Files.writeString(
                scenarios.resolve("windows.csv"), "\uFEFFseries,year,value\r\nx,1985,0.001\r\n\r\nx,1990,0.002\r\n");
        Files.writeString(scenarios.resolve("ties.csv"), "from,to,strength\r\n0,1,0.5\r\n1,2,0.25\r\n");
        Files.writeString(
                file,
                text + "drivers: {closureRate: {file: windows.csv, series: x}}\r\n"
                        + "network: {workplace: {generator: edgeList, file: ties.csv}}\r\n");
        Executed checked = Executed.of("validate", file.toString());
        assertThat(checked.code()).as(checked.err()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "series,year\nx,1985\n",
                "series,year,value\nx,NaN,1\n",
                "series,year,value\nx,1985,1e999\n",
                "series,year,value\nx\n",
                "series,year,value\n\"x,1985,1\n",
                "year,value,series\n1985\n",
                "series,year,value\nx,1985,1\nx,1985,2\n",
                "series,year,value\nx,1985,-7\n",
                "\u0000\u0001"
            })
    void aBrokenSeriesIsRefused(String series) throws IOException {
        Files.writeString(scenarios.resolve("series.csv"), series);
        requireRefused("scenarios/hostile.yaml", driver("series.csv").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "from,to\n0\n",
                "from,to\n0,0\n",
                "from,to\n-1,2\n",
                "from,to\n0,100\n",
                "from,to\n0,2147483648\n",
                "from,to,strength\n0,1,0\n",
                "from,to,strength\n0,1,Infinity\n",
                "from,to,strength\n0,1,-1\n",
                "from,to,strength\n0,1\n",
                "from;to\n0;1\n"
            })
    void aBrokenListOfTiesIsRefused(String ties) throws IOException {
        Files.writeString(scenarios.resolve("ties.csv"), ties);
        requireRefused(
                "scenarios/hostile.yaml",
                "extends: baseline.yaml\nnetwork: {workplace: {generator: edgeList, file: ties.csv}}\n"
                        .getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run.workers=NaN",
                "run.workers=-1",
                "run.workers",
                "=",
                "..=1",
                "run.workers=[",
                "run.workers=1e400",
                "drivers.closureRate={file: ../secret.csv, series: x}",
                "events[99999999999]=1",
                "events[0].at=1985-01-01",
                "nothing.of.the.kind=1",
                "run=&a [*a]"
            })
    void absurdSettingsAreRefused(String setting) {
        Executed refused = Executed.of(
                "run",
                scenarios.resolve("baseline.yaml").toString(),
                "--set",
                setting,
                "--out",
                folder.resolve("out") + "");
        assertThat(refused.code()).as(refused.err()).isEqualTo(ExitCode.INVALID);
        assertThat(refused.err()).doesNotContain("Exception", "Internal error");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    /** A terminal would take the letters after an escape as an order. */
    @Test
    void whatAMessageQuotesDoesNotSteerTheTerminal() throws IOException {
        Files.writeString(scenarios.resolve("ties.csv"), "\u001b[2J\u001b]0;owned\u0007" + "x".repeat(1 << 20) + "\n");
        Path file = Files.writeString(
                scenarios.resolve("hostile.yaml"),
                "extends: baseline.yaml\nnetwork: {workplace: {generator: edgeList, file: ties.csv}}\n");
        Executed refused = Executed.of("validate", file.toString());
        assertThat(refused.code()).isEqualTo(ExitCode.INVALID);
        assertThat(refused.out() + refused.err())
                .hasSizeLessThan(10_000)
                .doesNotContain("\u001b", "\u0007")
                .contains("owned");
    }

    @Test
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = scenarios.resolve("pipe.yaml");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes here");
        Executed refused = atOnce("validate", pipe.toString());
        assertThat(refused.code()).isEqualTo(ExitCode.INVALID);
        assertThat(refused.err()).contains("is not a regular file");
        requireRefused("scenarios/hostile.yaml", driver("pipe.yaml").getBytes(StandardCharsets.UTF_8));
    }

    /** The name of a file becomes that of a folder of results. */
    @Test
    void noNameOfAScenarioLeadsOutOfTheFolderOfResults() throws IOException {
        Path odd = Files.writeString(scenarios.resolve("...yaml"), "extends: baseline.yaml\n");
        Executed refused = Executed.of("run", odd.toString());
        assertThat(refused.code()).isEqualTo(ExitCode.INVALID);
        assertThat(refused.err()).contains("--out");
    }

    @Test
    void aFolderThatIsNoResultIsLeftAloneEvenByForce() throws IOException {
        Path precious = Files.createDirectories(folder.resolve("precious"));
        Files.writeString(precious.resolve("thesis.txt"), "chapter one");
        for (String force : new String[] {"--quiet", "--force"}) {
            Executed refused = Executed.of(
                    "run", scenarios.resolve("baseline.yaml").toString(), "--out", precious.toString(), force);
            assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
            assertThat(refused.err()).contains("is no result of this program");
        }
        assertThat(precious.resolve("thesis.txt")).hasContent("chapter one");
    }

    @Test
    void aLinkInThePlaceOfAPartialFileIsNotFollowed() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "precious");
        Files.createSymbolicLink(folder.resolve(".new.yaml.partial"), victim);
        assertThat(Executed.of("init", folder.resolve("new.yaml").toString()).code())
                .isZero();
        assertThat(victim).hasContent("precious");
        assertThat(folder.resolve("new.yaml")).isRegularFile();
    }

    @Test
    void aLinkInThePlaceOfAGrowingResultIsNotFollowed() throws IOException {
        Path victim = Files.createDirectories(folder.resolve("victim"));
        Files.writeString(victim.resolve("precious"), "precious");
        Files.createSymbolicLink(folder.resolve(".out.partial"), victim);
        Executed.of(
                "run", scenarios.resolve("baseline.yaml").toString(), "--quiet", "--out", folder.resolve("out") + "");
        assertThat(victim.resolve("precious")).hasContent("precious");
        try (Stream<Path> inside = Files.list(victim)) {
            assertThat(inside).hasSize(1);
        }
    }

    private void requireRefused(String name, byte[] text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text);
        Executed refused = atOnce("validate", file.toString());
        assertThat(refused.code()).as(refused.err()).isEqualTo(ExitCode.INVALID);
        assertThat(refused.err() + refused.out()).contains("hostile").doesNotContain("Exception", "Internal error");
    }

    private static Executed atOnce(String... arguments) {
        return Assertions.assertTimeout(AT_ONCE, () -> Executed.of(arguments));
    }
}
