package atomization.cli;

import atomization.campaign.Campaign;
import atomization.campaign.CampaignStore;
import atomization.campaign.Shard;
import atomization.campaign.Slurm;
import atomization.campaign.SlurmEngine;
import atomization.campaign.SlurmSettings;
import atomization.campaign.StoredCampaign;
import atomization.campaign.Tally;
import atomization.experiment.ShellWord;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Has the runs of a campaign done by Slurm: prepares the store, hands the job over, waits for it and collects.
 *
 * @param spec the command, whose words the tasks repeat
 */
record SlurmRun(CommandSpec spec, EngineOptions options) {
    private static final int STANDARD_TASKS = 10;
    private static final Set<String> OWN = Set.of(
            "--engine",
            "--tasks",
            "--partition",
            "--time",
            "--memory",
            "--account",
            "--detach",
            "--threads",
            "--out",
            "--force",
            "--quiet",
            "--retry-failed",
            "--write-medoid",
            "--parquet");
    private static final Pattern MEMORY = Pattern.compile("([0-9]+)([KMGT]?)B?", Pattern.CASE_INSENSITIVE);

    /**
     * Does it.
     *
     * @return how far the campaign is; nothing if the job was left to itself
     */
    Optional<Tally> run(Campaign campaign, Path place, Map<String, Object> manifest, String name) {
        return run(campaign, place, place, manifest, name);
    }

    /**
     * Does it for a part of what a command does.
     *
     * @param place the folder of the part
     * @param told the folder that the tasks are told, in which they find the part by themselves
     * @return how far the campaign is; nothing if the job was left to itself
     */
    Optional<Tally> run(Campaign campaign, Path place, Path told, Map<String, Object> manifest, String name) {
        PrintWriter out = spec.commandLine().getOut();
        Path folder = place.toAbsolutePath().normalize();
        SlurmEngine engine = engine(folder, told.toAbsolutePath().normalize());
        try {
            Optional<String> job =
                    StoredCampaign.isOne(folder) && !options.force ? engine.activeJob() : Optional.empty();
            boolean found = job.isPresent();
            if (!found) {
                try (CampaignStore store = CampaignStore.open(folder, campaign, Shard.WHOLE, options.force)) {
                    store.describe(manifest);
                    store.notices().forEach(out::println);
                }
                job = engine.submit(options.retryFailed);
            }
            job.ifPresent(number -> say(
                    out,
                    (found ? "Slurm's job " : "Submitted Slurm's job ")
                            + number
                            + (found ? " is at work on it already." : ".")));
            if (options.detach && job.isPresent()) {
                say(
                        out,
                        "It goes on by itself. atomization status " + ResultPlace.shown(folder)
                                + " shows how far it is; the same command without --detach waits for it and collects.");
                return Optional.empty();
            }
            if (job.isPresent()) {
                try (RunsLine line = new RunsLine(name, options.quiet)) {
                    engine.await(job.get(), line::show);
                }
            }
        } catch (Slurm.SlurmException refused) {
            throw new CommandFailure(
                    refused.isMissing() ? ExitCode.MISSING : ExitCode.INVALID, String.valueOf(refused.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        StoredCampaign stored = StoredCampaign.open(folder);
        stored.assemble(manifest);
        Tally tally = stored.tally();
        if (tally.missing() > 0) {
            say(
                    out,
                    "Slurm's job ended without these runs; see " + ResultPlace.shown(folder.resolve("slurm"))
                            + "/task-*.log. The same command hands them over again.");
        }
        return Optional.of(tally);
    }

    private void say(PrintWriter out, String text) {
        if (!options.quiet) {
            out.println(text);
            out.flush();
        }
    }

    private SlurmEngine engine(Path folder, Path told) {
        boolean given = spec.commandLine().getParseResult().hasMatchedOption("--threads");
        int threads = given ? options.checkedThreads() : 1;
        SlurmSettings settings = new SlurmSettings(
                options.tasks == null ? STANDARD_TASKS : options.tasks,
                threads,
                options.partition,
                options.time,
                options.memory,
                options.account);
        List<String> preparation = new ArrayList<>(ProgramCommand.preparation());
        if (options.memory != null) {
            preparation.add("export ATOMIZATION_JAVA_OPTIONS=\"-Xmx" + heap(options.memory)
                    + "m ${ATOMIZATION_JAVA_OPTIONS:-}\"");
        }
        String command = ProgramCommand.program() + ProgramCommand.arguments(spec, OWN) + " --out "
                + ShellWord.of(told.toString()) + " --threads " + threads + " --quiet";
        return new SlurmEngine(folder, settings, preparation, command);
    }

    /** The heap in MB that fits into a task's memory. */
    private static long heap(String memory) {
        Matcher form = MEMORY.matcher(memory);
        if (!form.matches()) {
            throw new UsageProblem("--memory: expected a size such as 4G, but found " + memory);
        }
        long size = Long.parseLong(form.group(1));
        long megabytes = switch (form.group(2).toUpperCase(java.util.Locale.ROOT)) {
            case "K" -> size / 1024;
            case "G" -> size * 1024;
            case "T" -> size * 1024 * 1024;
            default -> size;
        };
        return Math.max(64, megabytes * 3 / 4);
    }
}
