package atomization.cli;

import atomization.report.Comparison;
import atomization.report.Reports;
import atomization.results.ResultFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare}: results over one another, and what differs between them. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Draws results over one another, and their differences from the first.",
        footer = {
            "",
            "Results that share their seeds are compared replicate by replicate. A twin run counts as its two runs.",
            "",
            "Examples:",
            "  atomization compare results/as-it-was results/no-closures",
            "  atomization compare results/as-it-was results/no-closures --out results/closures"
        })
final class CompareCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of results; the first is compared with.")
    List<Path> folders = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where to put the comparison (default: results/comparison/HASH).")
    @Nullable
    Path out;

    @Option(names = "--force", description = "Move a finished comparison that is in the way aside.")
    boolean force;

    @Option(names = "--quiet", description = "Print nothing but errors.")
    boolean quiet;

    @Option(names = "--debug", description = "Print a stack trace with an error.")
    boolean debug;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new UsageProblem(folder + ": there is no such folder; name the folder of a result");
            }
        }
        PrintWriter told = spec.commandLine().getOut();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("title", "Comparison");
        manifest.put("command", CommandText.of(spec.commandLine()));
        try {
            Path place = Comparison.write(folders, place(), force, manifest);
            Path page = Reports.write(place);
            Reports.describe(place);
            if (!quiet) {
                told.println("Result: " + ResultPlace.shown(place));
                told.println("Report: " + ResultPlace.shown(page));
            }
        } catch (IOException failed) {
            throw new CommandFailure(ExitCode.INVALID, String.valueOf(failed.getMessage()));
        }
        told.flush();
        return ExitCode.DONE;
    }

    /** Where it goes: by the paths of what is compared, so that the same comparison has the same place. */
    private ResultFolder place() {
        if (out != null) {
            return new ResultFolder(out);
        }
        String all = String.join(
                "\n",
                folders.stream()
                        .map(folder -> folder.toAbsolutePath().normalize().toString())
                        .toList());
        String hash = UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, 12);
        return new ResultFolder(ResultPlace.results().resolve("comparison").resolve(hash));
    }
}
