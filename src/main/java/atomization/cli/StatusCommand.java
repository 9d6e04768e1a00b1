package atomization.cli;

import atomization.campaign.StoredCampaign;
import atomization.campaign.Tally;
import atomization.results.ResultException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code status}: how far many runs are, and what they show so far. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says how far a sweep is, also while it runs elsewhere, and what it shows so far.",
        footer = {"", "Examples:", "  atomization status results/closures-by-housing"})
final class StatusCommand implements Callable<Integer> {
    private static final int MOST_FACTORS = 20;

    @Parameters(paramLabel = "DIR", description = "The folder of a sweep, or its name in results.")
    Path folder = Path.of("");

    @Option(names = "--brief", description = "Only how far it is.")
    boolean brief;

    @Option(names = "--debug", description = "Print a stack trace with an error.")
    boolean debug;

    @Spec
    CommandSpec spec;

    /** The folders inside that are stores: the generations of a calibration, the models that it compares. */
    private static List<Path> parts(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(StoredCampaign::isOne).sorted().toList();
        } catch (IOException unreadable) {
            throw ResultException.of(folder, unreadable);
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Path found = FolderArgument.of(folder);
        if (!StoredCampaign.isOne(found) && !parts(found).isEmpty()) {
            parts(found)
                    .forEach(part -> out.println(ResultPlace.shown(part) + ": "
                            + StoredCampaign.open(part).tally() + "."));
            out.println("These are the parts of one result; status on one of them says more of it.");
            out.flush();
            return ExitCode.DONE;
        }
        if (!StoredCampaign.isOne(found)) {
            throw new UsageProblem(found + " holds no sweep or other campaign of many runs");
        }
        StoredCampaign store = StoredCampaign.open(found);
        Tally tally = store.tally();
        boolean atWork = store.isAtWork();
        out.println(tally + (tally.failed() > 0 ? " (see failures.csv once it has ended)." : "."));
        if (atWork) {
            double rate = tally.rate();
            out.println("A process is at work on it"
                    + (rate > 0 && tally.missing() > 0
                            ? String.format(
                                    Locale.ROOT,
                                    ": %.1f runs a second in the last minute, %s left.",
                                    rate,
                                    RunsLine.duration(tally.missing() / rate))
                            : "."));
        } else {
            out.println(
                    tally.missing() == 0
                            ? "It has ended."
                            : "No process is at work on it; the command that began it goes on where it was.");
        }
        if (!brief && store.factors().size() > MOST_FACTORS) {
            out.println("It varies " + store.factors().size()
                    + " factors, too many to be shown one by one; the command that began it shows what they do.");
        } else if (!brief && tally.done() > 0) {
            try (StoredTables tables = StoredTables.of(found)) {
                new SweepTables(tables.folder(), found).print(out, tally.missing() > 0);
            }
        }
        out.flush();
        return ExitCode.DONE;
    }
}
