package atomization.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import atomization.cli.Main;
import atomization.documentation.Markdown.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The output that the README shows is what its command prints, number by number; only the lines after the table tell of
 * the machine. {@code -Datomization.refresh=true} writes it anew.
 */
@Tag("system")
class ShownOutputTest {
    private static final String MARK = "output of ./atomization run scenarios/second-wave.yaml";

    @Test
    void theFirstLookShowsWhatTheFirstCommandPrints(@TempDir Path folder) throws IOException, InterruptedException {
        Markdown readme = Markdown.read("README.md");
        Block shown = readme.blocks().stream()
                .filter(block -> block.mark().equals(MARK))
                .findFirst()
                .orElseThrow();
        String table =
                upToTheTable(printed("run", "scenarios/second-wave.yaml", "--out", folder.resolve("result") + ""));
        if (Boolean.getBoolean("atomization.refresh")) {
            String block = "<!-- " + MARK + " -->\n```text\n";
            Files.writeString(
                    readme.file(), readme.text().replace(block + shown.text() + "```", block + table + "```"));
            return;
        }
        assertThat(shown.text())
                .as("the output in README.md; write it anew with mvn surefire:test@system-test -Dtest=ShownOutputTest"
                        + " -Datomization.refresh=true, and read what the README says of it")
                .isEqualTo(table);
    }

    private static String upToTheTable(String printed) {
        return printed.lines()
                .takeWhile(line -> !line.startsWith("Done in "))
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .replaceAll("\n+$", "\n");
    }

    /** What the program prints, in a process of its own: the tools that watch the tests would slow a long run down. */
    private static String printed(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as("the exit code of %s", command).isZero();
        return printed;
    }
}
