package atomization.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line's entry point. */
@Command(
        name = "atomization",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "A laboratory for one question: how does a society lose, keep or regain the ability to act together?",
        subcommands = {RunCommand.class, BenchCommand.class},
        footer = {"", "Begin with:", "  atomization run scenarios/second-wave.yaml"})
public final class Main implements Runnable {
    @Spec
    CommandSpec spec;

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    /** Runs one command; its exit code. */
    public static int execute(String... arguments) {
        Failures failures = new Failures(Arrays.asList(arguments).contains("--debug"));
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        CommandLine command = new CommandLine(new Main())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(err)
                .setExecutionExceptionHandler(failures)
                .setCaseInsensitiveEnumValuesAllowed(true);
        try {
            return command.execute(arguments);
        } catch (OutOfMemoryError memory) {
            return failures.handle(memory, err);
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
