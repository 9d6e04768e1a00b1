package atomization.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import atomization.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.regex.Pattern;

/** What the program says of itself. */
final class Commands {
    private Commands() {}

    /** The names of all commands, from the program's own help. */
    static List<String> names() {
        String help = printed("--help");
        String list = help.substring(help.indexOf("Commands:"));
        return Pattern.compile("(?m)^  ([a-z][a-z-]+)(?:, [a-z-]+)*  +\\S")
                .matcher(list)
                .results()
                .map(line -> line.group(1))
                .toList();
    }

    /** The names of all things of a kind, as {@code list} shows them. */
    static List<String> listed(String kind) {
        return Pattern.compile("(?m)^ *([\\w.\\[\\]/-]+)(?:  |$)")
                .matcher(printed("list", kind))
                .results()
                .map(line -> line.group(1))
                .toList();
    }

    /** What a command prints that ends well. */
    static String printed(String... words) {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            assertThat(Main.execute(words)).as(String.join(" ", words)).isZero();
        } finally {
            System.setOut(out);
        }
        return printed.toString(UTF_8);
    }
}
