package atomization.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** The command as it could be typed again. */
final class CommandText {
    private CommandText() {}

    /** The whole command line, words with blanks or signs of the shell in quotes. */
    static String of(CommandLine command) {
        CommandLine root = command;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        List<String> words = root.getParseResult().originalArgs();
        return "atomization " + words.stream().map(CommandText::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
