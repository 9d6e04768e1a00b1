package atomization.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;

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
        String help = help();
        String list = help.substring(help.indexOf("Commands:"));
        return Pattern.compile("(?m)^  ([a-z][a-z-]+)(?:, [a-z-]+)*  +\\S")
                .matcher(list)
                .results()
                .map(line -> line.group(1))
                .toList();
    }

    private static String help() {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            Main.execute("--help");
        } finally {
            System.setOut(out);
        }
        return printed.toString(UTF_8);
    }
}
