package atomization.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line's entry point. */
@Command(
        name = "atomization",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "A laboratory for one question: how does a society lose, keep or regain the ability to act together?",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Begin with:",
            "  atomization run second-wave",
            "  atomization list",
            "  atomization COMMAND --help"
        })
public final class Main implements Runnable {
    @Spec
    CommandSpec spec;

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    /** Runs one command; its exit code. */
    public static int execute(String... arguments) {
        return execute(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
    }

    /** Runs one command whose output goes to the given places; its exit code. */
    static int execute(PrintWriter out, PrintWriter err, String... typed) {
        String[] arguments = Guessed.meant(typed);
        Failures failures = new Failures(Arrays.asList(arguments).contains("--debug"));
        String asked = Arrays.stream(arguments)
                .filter(word -> !word.startsWith("-"))
                .findFirst()
                .orElse("");
        CommandLine command = of(asked)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(Main::refuse)
                .setCaseInsensitiveEnumValuesAllowed(true);
        try {
            return command.execute(arguments);
        } catch (OutOfMemoryError memory) {
            return failures.handle(memory, err);
        }
    }

    /** The command line with all commands in full. */
    static CommandLine whole() {
        CommandLine whole = new CommandLine(new Main());
        for (CommandName name : CommandName.values()) {
            whole.addSubcommand(name.label(), name.make());
        }
        return whole;
    }

    /** The command line with one command in full; of the others it knows what help says of them. */
    private static CommandLine of(String asked) {
        CommandLine main = new CommandLine(new Main());
        for (CommandName name : CommandName.values()) {
            if (name.label().equals(asked)) {
                main.addSubcommand(name.label(), name.make());
            } else {
                CommandSpec brief = CommandSpec.create().name(name.label());
                brief.usageMessage().description(name.description());
                main.addSubcommand(name.label(), brief);
            }
        }
        return main;
    }

    private static int refuse(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        boolean root = command.getParent() == null;
        if (root && failure instanceof UnmatchedArgumentException unmatched && !isOption(unmatched)) {
            String name = unmatched.getUnmatched().get(0);
            err.println("there is no command " + PlainText.of(name) + PlainText.of(Guessed.advice(name)));
        } else {
            err.println(PlainText.of(failure.getMessage()));
            UnmatchedArgumentException.printSuggestions(failure, err);
            if (failure instanceof MissingParameterException) {
                example(command.getCommandSpec()).ifPresent(line -> err.println("For example: " + line));
            }
        }
        err.println("Help: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.INVALID;
    }

    /** The first example of a command's help. */
    private static Optional<String> example(CommandSpec spec) {
        return Arrays.stream(spec.usageMessage().footer())
                .map(String::strip)
                .filter(line -> line.startsWith("atomization "))
                .findFirst();
    }

    private static boolean isOption(UnmatchedArgumentException unmatched) {
        return unmatched.getUnmatched().get(0).startsWith("-");
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
