package atomization.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import atomization.cli.ExitCode;
import atomization.cli.Main;
import atomization.documentation.Markdown.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder in which the commands of a document are tried: a copy of the scenarios, with those that the document shows. */
final class DocumentFolder {
    private DocumentFolder() {}

    /** Copies the scenarios into {@code folder/scenarios} and adds those that the document shows. */
    static void prepare(Markdown document, Path folder) throws IOException {
        copy(Path.of("scenarios"), folder.resolve("scenarios"));
        for (Block block : document.blocks()) {
            if (block.language().equals("yaml")) {
                String file = block.mark().replaceFirst("^file ", "");
                assertThat(file)
                        .as("the comment before a scenario names its file")
                        .startsWith("scenarios/");
                Files.writeString(folder.resolve(file), block.text());
            }
        }
    }

    /** Lines of the document that are to be typed, in their order, without those after {@code <!-- not run: why -->}. */
    static Stream<String> lines(Markdown document) {
        return document.blocks().stream()
                .filter(block -> block.language().equals("sh") && !block.mark().startsWith("not run: "))
                .flatMap(block -> block.commands().stream());
    }

    /** Executes a command, which has to end well. */
    static void execute(List<String> words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        System.setErr(new PrintStream(printed, true, UTF_8));
        int code;
        try {
            code = Main.execute(words.toArray(String[]::new));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(code)
                .as("exit code of %s; it printed%n%s", words, printed.toString(UTF_8))
                // In two weeks a case does not show its pattern, which is no fault of the command.
                .isIn(words.get(0).equals("check") ? List.of(ExitCode.DONE, ExitCode.NOT_MET) : List.of(ExitCode.DONE));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
