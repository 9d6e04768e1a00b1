package atomization.cli;

import atomization.report.Reports;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
            "  atomization report results/second-wave/1985-0ec2a35b5208 --figures"
        })
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of results.")
    List<Path> folders = List.of();

    @Option(
            names = "--figures",
            description = "Write every chart as SVG and PNG, too, into the folder figures of the result.")
    boolean figures;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    boolean quiet;

    @Option(names = "--debug", description = "Print a stack trace with an error.")
    boolean debug;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new UsageProblem(folder + ": there is no such folder; name the folder of a result");
            }
            try {
                Path page = Reports.write(folder);
                if (!quiet) {
                    out.println("Report: " + ResultPlace.shown(page));
                }
                if (figures) {
                    Path written = Reports.writeFigures(folder);
                    if (!quiet) {
                        out.println("Figures: " + ResultPlace.shown(written));
                    }
                }
                Reports.describe(folder);
            } catch (IOException failed) {
                throw new CommandFailure(ExitCode.INVALID, String.valueOf(failed.getMessage()));
            }
        }
        out.flush();
        return ExitCode.DONE;
    }
}
