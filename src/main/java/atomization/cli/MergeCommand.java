package atomization.cli;

import atomization.campaign.StoredCampaign;
import atomization.campaign.Tally;
import atomization.scenario.PlainData;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code merge}: joins the parts of a sweep. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Joins the parts of a sweep that were done in folders of their own.",
        footer = {
            "",
            "The parts must be of the same design and version of the model. What is missing then can be done by repeating",
            "the sweep with --out and the new folder.",
            "",
            "Examples:",
            "  atomization merge part1 part2 part3 --out results/closures-by-housing"
        })
final class MergeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "1..*", description = "The folders of the parts.")
    List<Path> parts = List.of();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder of the whole.")
    @Nullable
    Path out;

    @Option(names = "--debug", description = "Print a stack trace with an error.")
    boolean debug;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter screen = spec.commandLine().getOut();
        for (Path part : parts) {
            if (!StoredCampaign.isOne(part)) {
                throw new UsageProblem(part + " holds no part of a sweep");
            }
        }
        Path to = (out == null ? Path.of("") : out).toAbsolutePath().normalize();
        StoredCampaign merged = StoredCampaign.merge(parts, to);
        Map<String, Object> manifest = new LinkedHashMap<>();
        for (String key : List.of("kind", "title", "scenario", "phase")) {
            Object said = manifestOf(parts.get(0)).get(key);
            if (said != null) {
                manifest.put(key, said);
            }
        }
        manifest.put("command", CommandText.of(spec.commandLine()));
        merged.assemble(manifest);
        Tally tally = merged.tally();
        screen.println(tally + ".");
        screen.println("Result: " + ResultPlace.shown(to));
        screen.flush();
        return tally.failed() > 0 ? ExitCode.RUNS_FAILED : ExitCode.DONE;
    }

    private static Map<String, @Nullable Object> manifestOf(Path part) {
        Path file = part.resolve("manifest.json");
        try {
            return Files.exists(file) ? PlainData.read(Files.readString(file), file.toString()) : Map.of();
        } catch (IOException unreadable) {
            throw new UsageProblem(file + " cannot be read: " + unreadable.getMessage());
        }
    }
}
