package atomization.cli;

import atomization.parameter.NearestNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What newcomers type who know other programs, or guess: words for help, and a scenario without a command. */
final class Guessed {
    private static final List<String> HELP = List.of("--help", "-h", "-help", "-?", "/?", "help");

    private Guessed() {}

    /**
     * The arguments as the program knows them: {@code help run}, {@code --help run} and {@code -h} mean what they say,
     * {@code version} is {@code --version}.
     */
    static String[] meant(String[] typed) {
        if (typed.length == 0) {
            return typed;
        }
        String[] arguments = typed.clone();
        if (HELP.contains(typed[0])) {
            boolean ofCommand = typed.length > 1 && CommandName.labels().contains(typed[1]);
            return ofCommand ? new String[] {typed[1], "--help"} : withFirst(arguments, "--help");
        }
        if (List.of("version", "-version", "-v").contains(typed[0])) {
            return withFirst(arguments, "--version");
        }
        if (CommandName.labels().contains(typed[0])) {
            for (int k = 1; k < arguments.length; k++) {
                if (List.of("-help", "-?").contains(arguments[k])) {
                    arguments[k] = "--help";
                }
            }
        }
        return arguments;
    }

    private static String[] withFirst(String[] arguments, String word) {
        String[] changed = Arrays.copyOf(arguments, arguments.length);
        changed[0] = word;
        return changed;
    }

    /** What somebody may have meant by a word that is no command, as the end of a sentence. */
    static String advice(String word) {
        for (String command : List.of("run", "sweep", "claims")) {
            if (isFor(command, word)) {
                return ", but a " + noun(command) + " of that name: atomization " + command + " " + word;
            }
        }
        if (Files.isDirectory(Path.of(word))) {
            return ", but a folder; look at a result with: atomization open " + word;
        }
        String suggestion = NearestNames.suggestion(word, CommandName.labels());
        return suggestion.isEmpty() ? "; atomization --help lists them" : suggestion;
    }

    private static String noun(String command) {
        return switch (command) {
            case "run" -> "scenario";
            case "sweep" -> "sweep";
            default -> "claim";
        };
    }

    /** Whether a command takes a word as the name of a file that is there. */
    private static boolean isFor(String command, String word) {
        try {
            Path given = Path.of(word);
            return switch (command) {
                case "run" -> isScenario(given);
                case "sweep" ->
                    Shelf.SWEEPS.isNamed(given) || (Files.isRegularFile(given) && Shelf.SWEEPS.holds(given));
                default -> Shelf.CLAIMS.isNamed(given) || (Files.isRegularFile(given) && Shelf.CLAIMS.holds(given));
            };
        } catch (java.nio.file.InvalidPathException noPath) {
            return false;
        }
    }

    private static boolean isScenario(Path given) {
        try {
            Path file = ScenarioShelf.find(given);
            return Files.isRegularFile(file) && !Shelf.SWEEPS.holds(file) && !Shelf.CLAIMS.holds(file);
        } catch (UsageProblem unknown) {
            return false;
        }
    }
}
