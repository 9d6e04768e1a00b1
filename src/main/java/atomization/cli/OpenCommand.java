package atomization.cli;

import atomization.report.Reports;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code open}: shows the report of a result in the browser. */
@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        description = "Shows the report of a result in the browser.",
        footer = {
            "",
            "A report that is not there is made first. Where there is no browser, its address is printed.",
            "",
            "Examples:",
            "  atomization open results/second-wave/1985-0ec2a35b5208"
        })
final class OpenCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The folder of a result.")
    Path folder;

    @Option(names = "--print", description = "Print the address of the page instead of showing it.")
    boolean print;

    @Option(names = "--debug", description = "Print a stack trace with an error.")
    boolean debug;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        folder = FolderArgument.result(folder);
        Path page = folder.resolve(Reports.PAGE).toAbsolutePath().normalize();
        try {
            if (!Files.isRegularFile(page)) {
                Reports.write(folder);
            }
        } catch (IOException failed) {
            throw new CommandFailure(ExitCode.INVALID, String.valueOf(failed.getMessage()));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (print || !shown(page)) {
            out.println(page.toUri());
        }
        out.flush();
        return ExitCode.DONE;
    }

    /** Asks the system to show a page; whether it has what it takes. */
    private static boolean shown(Path page) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean mac = system.contains("mac");
        if (!mac && System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null) {
            return false;
        }
        List<String> command = List.of(mac ? "open" : "xdg-open", page.toString());
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException missing) {
            return false;
        }
    }
}
