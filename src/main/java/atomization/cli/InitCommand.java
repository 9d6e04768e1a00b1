package atomization.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code init}: writes a scenario to begin with. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Writes a commented scenario to begin with.",
        footer = {
            "",
            "Examples:",
            "  atomization init scenarios/my-scenario.yaml",
            "  atomization init my-scenario.yaml --force"
        })
final class InitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The file to write; without an ending, .yaml is added.")
    Path file;

    @Option(names = "--force", description = "Replace a file that is there.")
    boolean force;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    boolean quiet;

    @Option(names = "--debug", description = "Print a stack trace with an error.")
    boolean debug;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        Path wanted = withEnding(file);
        NewFile target = NewFile.at(wanted, force);
        target.write(path -> Files.writeString(path, StarterText.of(target.path(), ScenarioShelf.folder())));
        if (!quiet) {
            PrintWriter out = spec.commandLine().getOut();
            String shown = ResultPlace.shown(target.path());
            out.println("Wrote " + shown + ". Go on with:");
            out.println("  atomization validate " + shown);
            out.println("  atomization run " + shown);
            out.flush();
        }
        return ExitCode.DONE;
    }

    private static Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return file;
        }
        if (name.indexOf('.') > 0) {
            throw new UsageProblem(file + ": a scenario is a YAML file; its name ends with .yaml");
        }
        return file.resolveSibling(name + ".yaml");
    }
}
