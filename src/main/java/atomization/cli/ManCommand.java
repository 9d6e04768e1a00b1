package atomization.cli;

import atomization.parameter.NearestNames;
import atomization.results.ResultException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code man}: manual pages. */
@Command(
        name = "man",
        mixinStandardHelpOptions = true,
        description = "Prints the manual page of a command, or writes those of all.",
        footer = {"", "Examples:", "  atomization man run | man -l -", "  atomization man --to ~/.local/share/man/man1"
        })
final class ManCommand implements Callable<Integer> {
    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "A command. Default: the program itself.")
    @Nullable
    String name;

    @Option(names = "--to", paramLabel = "DIR", description = "Write the pages of all commands into this folder.")
    @Nullable
    Path to;

    @Option(names = "--debug", description = "Print a stack trace with an error.")
    boolean debug;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        CommandLine whole = Main.whole();
        if (to != null) {
            out.println("Wrote " + writeAll(whole, to) + " pages into " + ResultPlace.shown(to));
        } else {
            CommandLine command = name == null ? whole : whole.getSubcommands().get(name);
            if (command == null) {
                throw new UsageProblem("there is no command " + name
                        + NearestNames.suggestion(String.valueOf(name), CommandName.labels()));
            }
            out.print(ManPage.of(command));
        }
        out.flush();
        return ExitCode.DONE;
    }

    private static int writeAll(CommandLine whole, Path folder) {
        List<CommandLine> all = new ArrayList<>(List.of(whole));
        all.addAll(whole.getSubcommands().values());
        try {
            Files.createDirectories(folder);
            for (CommandLine command : all) {
                Files.writeString(folder.resolve(ManPage.name(command) + ".1"), ManPage.of(command));
            }
        } catch (IOException unwritable) {
            throw ResultException.of(folder, unwritable);
        }
        return all.size();
    }
}
