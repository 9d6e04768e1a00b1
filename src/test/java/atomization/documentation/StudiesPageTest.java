package atomization.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.cli.Main;
import atomization.documentation.Markdown.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on studies is an example that works as it stands: its files are written and its commands run, in their order. */
class StudiesPageTest {
    private static final Markdown PAGE = Markdown.read("src/site/markdown/studies.md");

    @Test
    void theExampleOfThePageWorksFromTheFirstCommandToTheLast(@TempDir Path folder) throws IOException {
        Path scenarios = Files.createDirectories(folder.resolve("scenarios"));
        Files.createDirectories(scenarios.resolve("studies"));
        Files.createDirectories(folder.resolve("results"));
        Files.copy(Path.of("scenarios", "baseline.yaml"), scenarios.resolve("baseline.yaml"));
        for (Block block : PAGE.blocks()) {
            if (block.mark().startsWith("file ")) {
                Files.writeString(folder.resolve(block.mark().substring("file ".length())), block.text());
            }
        }
        List<String> commands = PAGE.blocks().stream()
                .filter(block -> block.language().equals("sh"))
                .flatMap(block -> block.commands().stream())
                .toList();
        assertThat(commands).hasSizeGreaterThan(6);
        for (String command : commands) {
            assertThat(command).startsWith("./atomization ");
            String[] words = Arrays.stream(command.split(" "))
                    .skip(1)
                    .map(word -> word.matches("(scenarios|results)/.*") ? folder.resolve(word) + "" : word)
                    .collect(Collectors.toList())
                    .toArray(String[]::new);
            PrintStream out = System.out;
            PrintStream err = System.err;
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
            int code;
            try {
                code = Main.execute(words);
            } finally {
                System.setOut(out);
                System.setErr(err);
            }
            assertThat(code)
                    .as("%s printed%n%s", command, printed.toString(StandardCharsets.UTF_8))
                    .isZero();
        }
        assertThat(Files.readString(folder.resolve("results/scores.csv"))).contains("crisis,1,");
    }
}
