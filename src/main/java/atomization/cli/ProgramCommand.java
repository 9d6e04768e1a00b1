package atomization.cli;

import atomization.experiment.ShellWord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How another process, maybe on another machine, starts this same build of the program with the same command. */
final class ProgramCommand {
    private ProgramCommand() {}

    /** Lines of shell that come before: the present folder, and the build that must not change under way. */
    static List<String> preparation() {
        List<String> lines = new ArrayList<>();
        lines.add("cd -- " + ShellWord.of(Path.of("").toAbsolutePath().toString()) + " || exit 1");
        String build = System.getProperty("atomization.build");
        if (System.getProperty("atomization.home") != null && build != null) {
            lines.add("export ATOMIZATION_BUILD=" + ShellWord.of(build));
        }
        return lines;
    }

    /** The words that start the program: its launcher, that of an image with its own Java, or Java where it runs without. */
    static String program() {
        String home = System.getProperty("atomization.home");
        if (home != null) {
            Path launcher = Path.of(home).resolve("atomization").toAbsolutePath();
            Path ofImage = launcher.resolveSibling("bin").resolve("atomization");
            return ShellWord.of((Files.isExecutable(ofImage) ? ofImage : launcher).toString());
        }
        return ShellWord.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString())
                + " ${ATOMIZATION_JAVA_OPTIONS:-} -cp " + ShellWord.of(System.getProperty("java.class.path"))
                + " atomization.cli.Main";
    }

    /** The words that were typed, without some options and their values. */
    static String arguments(CommandSpec spec, Set<String> without) {
        CommandLine root = spec.commandLine();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        StringBuilder words = new StringBuilder();
        List<String> typed = root.getParseResult().originalArgs();
        for (int k = 0; k < typed.size(); k++) {
            String word = typed.get(k);
            String name = word.startsWith("--") && word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            if (without.contains(name)) {
                OptionSpec option = spec.findOption(name);
                boolean valueFollows = option != null && option.arity().min() > 0 && !word.contains("=");
                k += valueFollows ? 1 : 0;
            } else {
                words.append(' ').append(ShellWord.of(word));
            }
        }
        return words.toString();
    }
}
