package atomization.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.cli.ExitCode;
import atomization.cli.Main;
import atomization.documentation.Markdown.Block;
import atomization.mechanism.Mechanisms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README says what the program does: its commands run, its tables name what there is. */
class ReadmeTest {
    private static final Markdown README = Markdown.read("README.md");

    /** A copy of the scenarios, with those that the README shows. */
    @TempDir
    static Path folder;

    @BeforeAll
    static void copyScenarios() throws IOException {
        DocumentFolder.prepare(README, folder);
    }

    static Stream<String> commands() {
        return shellLines().filter(line -> line.startsWith("./atomization "));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theCommandWorks(String command, @TempDir Path results) {
        List<String> words = SmallCommand.of(command, folder.resolve("scenarios"), results);
        makeResultsFor(words, results);
        DocumentFolder.execute(words);
    }

    /** Results that other commands of the README have left, for those that look at them. */
    private static void makeResultsFor(List<String> words, Path results) {
        if (List.of("report", "compare").contains(words.get(0))) {
            for (int k = 1; k < words.size(); k++) {
                if (words.get(k).startsWith(results.toString())
                        && !words.get(k - 1).equals("--out")) {
                    String scenario =
                            folder.resolve("scenarios/second-wave.yaml").toString();
                    List<String> small = List.of("--workers", "200", "--weeks", "60", "--quiet", "--no-report");
                    List<String> run = new java.util.ArrayList<>(List.of("run", scenario, "--out", words.get(k)));
                    run.addAll(small);
                    assertThat(Main.execute(run.toArray(String[]::new))).isZero();
                }
            }
        }
    }

    @Test
    void whateverIsNotRunSaysWhy() {
        List<String> unknown = shellLines()
                .filter(line -> !line.startsWith("./atomization ") && !line.startsWith("mvn "))
                .toList();
        assertThat(unknown)
                .as("lines of sh blocks that no test runs; put them into a block after <!-- not run: why -->")
                .isEmpty();
    }

    @Test
    void everyScenarioShownIsTried() {
        List<String> shown = README.blocks().stream()
                .filter(block -> block.language().equals("yaml"))
                .map(block -> block.mark().replaceFirst("^file ", ""))
                .toList();
        assertThat(shown)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(commands())
                        .as("commands that use %s", file)
                        .anyMatch(command -> command.contains(file)));
    }

    @Test
    void theTableOfCommandsIsThatOfTheProgram() {
        assertThat(firstCells("Commands", "| Command |")).isEqualTo(new TreeSet<>(Commands.names()));
    }

    @Test
    void theTableOfMechanismsIsThatOfTheModelInItsOrder() {
        List<String> rows = Pattern.compile("(?m)^\\| (\\d+) \\| \\[.*\\) `(\\w+)` \\|")
                .matcher(README.text())
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        String[] names = Arrays.stream(Mechanisms.class.getRecordComponents())
                .map(component -> component.getName())
                .toArray(String[]::new);
        assertThat(rows).hasSameSizeAs(names);
        for (int k = 0; k < names.length; k++) {
            assertThat(rows.get(k)).isEqualTo((k + 1) + " " + names[k]);
        }
    }

    @Test
    void theTableOfExitCodesIsThatOfTheProgram() throws IllegalAccessException {
        TreeSet<String> codes = new TreeSet<>(List.of("130", "143"));
        for (var field : ExitCode.class.getFields()) {
            codes.add(String.valueOf(field.getInt(null)));
        }
        TreeSet<String> said = new TreeSet<>();
        Pattern.compile("(?m)^\\| ([0-9][0-9, ]*) \\| [a-z]")
                .matcher(README.text())
                .results()
                .forEach(row -> said.addAll(Arrays.asList(row.group(1).split(", "))));
        assertThat(said).isEqualTo(codes);
    }

    @Test
    void theFilesShownAreThoseThatTheyName() throws IOException {
        for (Block block : README.blocks()) {
            if (block.mark().startsWith("file src/")) {
                assertThat(block.text())
                        .as(block.mark())
                        .isEqualTo(Files.readString(Path.of(block.mark().replaceFirst("^file ", ""))));
            }
        }
    }

    /** Code words in the first cells of the table that begins with {@code heading}. */
    private static TreeSet<String> firstCells(String section, String heading) {
        String text = README.text();
        int from = text.indexOf(heading, text.indexOf("\n## " + section));
        String table = text.substring(from, text.indexOf("\n\n", from));
        TreeSet<String> words = new TreeSet<>();
        table.lines()
                .filter(line -> line.startsWith("| `"))
                .forEach(line -> Pattern.compile("`([^`]+)`")
                        .matcher(line.split("\\|")[1])
                        .results()
                        .forEach(word -> words.add(word.group(1))));
        return words;
    }

    private static Stream<String> shellLines() {
        return DocumentFolder.lines(README);
    }
}
