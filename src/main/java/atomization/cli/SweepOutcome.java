package atomization.cli;

import atomization.campaign.Shard;
import atomization.campaign.Tally;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What is said when the runs of a command are over.
 *
 * @param folder the store
 */
record SweepOutcome(Path folder) {
    /** Prints how many runs were done and failed, and where all of it is. */
    void print(Tally part, Tally all, Shard shard, PrintWriter out) {
        out.println();
        if (shard.count() > 1) {
            out.println("Part " + shard.number() + " of " + shard.count() + ": " + summary(part));
            out.println(
                    "All parts in this folder: " + all + (all.missing() > 0 ? "." : "; the tables are put together."));
        } else {
            out.println(summary(all));
        }
        if (part.sinceStart() > 0) {
            out.printf(
                    Locale.ROOT, "Done in %s (%.1f runs a second).%n", RunsLine.duration(part.seconds()), part.rate());
        }
        out.println("Result: " + ResultPlace.shown(folder));
        if (shard.count() == 1 || all.missing() == 0) {
            out.println(
                    "  runs.csv has a row for each run, design.csv for each point, failures.csv for each failed run;"
                            + " ask for more with: atomization query " + ResultPlace.shown(folder)
                            + " \"select * from runs limit 5\"");
        }
    }

    private String summary(Tally tally) {
        return tally.failed() == 0
                ? tally + "."
                : tally + ", see " + ResultPlace.shown(folder.resolve("failures.csv"))
                        + " (--retry-failed tries them again).";
    }
}
