package atomization.cli;

import atomization.campaign.Campaign;
import atomization.campaign.CampaignStore;
import atomization.campaign.EngineSettings;
import atomization.campaign.Shard;
import atomization.campaign.Tally;
import atomization.campaign.ThreadEngine;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Does the runs of a campaign as a command does it: on threads or by Slurm, going on where it was, telling how far it is, with
 * the tables, the report and the exit code in the end.
 *
 * @param spec the command
 * @param options how runs are done
 * @param name what the line of progress calls it
 */
record CampaignRun(CommandSpec spec, EngineOptions options, String name) {
    /** What is made of runs that are done. */
    interface Outcome {
        /** Writes files into the folder, besides those that every campaign has. */
        void write(Path folder);

        /** Prints what the runs show; {@code partial} if some are missing. */
        void print(Path folder, boolean partial, PrintWriter out);
    }

    /**
     * Does all runs that are missing.
     *
     * @param announcement what is to be done, in a line
     * @return the exit code
     */
    int run(Campaign campaign, Path folder, String announcement, Map<String, Object> manifest, Outcome outcome) {
        return options.isSlurm()
                ? bySlurm(campaign, folder, manifest, outcome)
                : byThreads(campaign, folder, announcement, manifest, outcome);
    }

    private int byThreads(
            Campaign campaign, Path folder, String announcement, Map<String, Object> manifest, Outcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        EngineSettings settings = options.engineSettings();
        Shard shard = options.checkedShard();
        try (CampaignStore store = CampaignStore.open(folder, campaign, shard, options.force)) {
            if (!options.quiet) {
                announce(store, announcement, out);
            }
            store.describe(manifest);
            Tally tally = work(campaign, store, settings);
            Tally all = store.assemble(manifest);
            boolean whole = shard.count() == 1 || all.missing() == 0;
            if (whole) {
                outcome.write(store.folder());
            }
            if (!options.quiet) {
                if (whole) {
                    outcome.print(store.folder(), false, out);
                }
                new SweepOutcome(store.folder()).print(tally, all, shard, out);
            }
            if (whole) {
                ReportStep.after(store.folder(), options, out);
            }
            out.flush();
            return (shard.count() > 1 ? tally : all).failed() > 0 ? ExitCode.RUNS_FAILED : ExitCode.DONE;
        }
    }

    /** Does the runs that a store lacks; who ends the process meanwhile is told that nothing is lost. */
    Tally work(Campaign campaign, CampaignStore store, EngineSettings settings) {
        Thread farewell = new Thread(() -> sayGoodbye(store));
        Runtime.getRuntime().addShutdownHook(farewell);
        try (RunsLine line = new RunsLine(name, options.quiet)) {
            return new ThreadEngine(campaign, store, settings, line::show).run();
        } finally {
            Runtime.getRuntime().removeShutdownHook(farewell);
        }
    }

    private int bySlurm(Campaign campaign, Path folder, Map<String, Object> manifest, Outcome outcome) {
        PrintWriter out = spec.commandLine().getOut();
        Optional<Tally> tally = new SlurmRun(spec, options).run(campaign, folder, manifest, name);
        if (tally.isEmpty()) {
            return ExitCode.DONE;
        }
        outcome.write(folder);
        if (!options.quiet) {
            outcome.print(folder, tally.get().missing() > 0, out);
            new SweepOutcome(folder).print(tally.get(), tally.get(), Shard.WHOLE, out);
        }
        ReportStep.after(folder, options, out);
        out.flush();
        return tally.get().isComplete() ? ExitCode.DONE : ExitCode.RUNS_FAILED;
    }

    private static void announce(CampaignStore store, String announcement, PrintWriter out) {
        Tally before = store.tally();
        out.println(announcement);
        store.notices().forEach(out::println);
        if (before.done() + before.failed() > 0) {
            out.println("Going on where it was: " + before);
        }
        out.flush();
    }

    private static void sayGoodbye(CampaignStore store) {
        System.err.println("\nStopped. " + store.tally() + ". What is finished is kept; the same command goes on.");
        System.err.flush();
    }
}
