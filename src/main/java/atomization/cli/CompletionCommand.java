package atomization.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code completion}: a script by which shells complete commands and options. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints a script by which bash and zsh complete commands and options.",
        footer = {
            "",
            "Examples:",
            "  source <(atomization completion)",
            "  atomization completion > ~/.local/share/bash-completion/completions/atomization"
        })
final class CompletionCommand implements Callable<Integer> {
    @Option(names = "--debug", description = "Print a stack trace with an error.")
    boolean debug;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(AutoComplete.bash("atomization", Main.whole()));
        out.print("\n");
        out.flush();
        return ExitCode.DONE;
    }
}
