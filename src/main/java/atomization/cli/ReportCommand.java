package atomization.cli;

import atomization.report.FindingsPage;
import atomization.report.Reports;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report}: makes the page of a result again, from its data. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Makes the report of a result again, from its data alone.",
        footer = {
            "",
            "The page, report.html in the folder of the result, is one file that needs no network. Every command that leaves a",
            "result makes it, unless told not to (--no-report).",
            "",
            "Examples:",
            "  atomization report results/second-wave/1985-0ec2a35b5208",
            "  atomization report results/second-wave/1985-0ec2a35b5208 --figures",
            "  atomization report results/second-wave/1985-0ec2a35b5208 --publish second-wave-small",
            "  atomization report --write-page"
        })
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "0..*", description = "Folders of results; none with --write-page alone.")
    List<Path> folders = List.of();

    @Option(
            names = "--figures",
            description = "Write every chart as SVG and PNG, too, into the folder figures of the result.")
    boolean figures;

    @Option(
            names = "--publish",
            paramLabel = "FOLDER",
            description =
                    "Put a small copy of a run's result there, in place of the one that is there: its page, and the"
                            + " tables with what the page draws, every half a year.")
    @Nullable
    Path publish;

    @Option(
            names = "--write-page",
            description =
                    "Write what the published results (results/reference) show into the project's page of findings.")
    boolean writePage;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    boolean quiet;

    @Option(names = "--debug", description = "Print a stack trace with an error.")
    boolean debug;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        if (folders.isEmpty() && !writePage) {
            throw new UsageProblem(
                    "name the folder of a result, as in atomization report results/second-wave/1985-0ec2a35b5208");
        }
        if (publish != null && folders.size() != 1) {
            throw new UsageProblem("--publish: name one folder of a result, of which a copy is to be made");
        }
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new UsageProblem(folder + ": there is no such folder; name the folder of a result");
            }
        }
        try {
            for (Path folder : folders) {
                make(folder);
            }
            if (publish != null) {
                Reports.publish(folders.get(0), publish);
                tell("Published: ", publish);
            }
            if (writePage) {
                tell("Written: ", new FindingsPage(ProjectPage.at("")).write());
            }
        } catch (NoSuchFileException missing) {
            throw new CommandFailure(ExitCode.INVALID, missing.getMessage() + " is missing; this is no whole result");
        } catch (FileSystemException refused) {
            throw new CommandFailure(
                    ExitCode.RESOURCES,
                    "The report could not be written (" + refused.getMessage()
                            + "). Copy the result to where there is room and you may write.");
        } catch (IOException failed) {
            throw new CommandFailure(ExitCode.INVALID, String.valueOf(failed.getMessage()));
        }
        return ExitCode.DONE;
    }

    private void make(Path folder) throws IOException {
        tell("Report: ", Reports.write(folder));
        if (figures) {
            tell("Figures: ", Reports.writeFigures(folder));
        }
        Reports.describe(folder);
    }

    private void tell(String what, Path where) {
        if (!quiet) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(what + ResultPlace.shown(where));
            out.flush();
        }
    }
}
