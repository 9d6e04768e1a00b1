package atomization.cli;

import atomization.campaign.CampaignStore;
import atomization.campaign.EngineSettings;
import atomization.campaign.Shard;
import atomization.campaign.Tally;
import atomization.campaign.ThreadEngine;
import atomization.experiment.Sweep;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sweep}: explores parameters. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        description = "Explores parameters: many runs at the points of a design, and what depends on what.",
        footer = {
            "",
            "Whatever ends it, the same command goes on where it was: finished runs are kept, missing ones are done.",
            "",
            "Examples:",
            "  atomization sweep closures-by-housing",
            "  atomization sweep second-wave --vary mechanisms.fear.isolationWeight=0:0.9:4 --workers 2000",
            "  atomization sweep second-wave --vary drivers.closureRate.times=0:3 --vary society.companyHousing=0:1"
                    + " --design sobol --points 64",
            "  atomization sweep closures-by-housing --shard 3/8",
            "  atomization status results/closures-by-housing"
        })
final class SweepCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description = "A sweep file or the name of one of the project's; with --vary, a scenario.")
    Path given = Path.of("");

    @Mixin
    SweepOptions options = new SweepOptions();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        if (options.parquet) {
            Database.of(List.of()).close();
        }
        EngineSettings settings = options.engineSettings();
        Shard shard = options.checkedShard();
        options.isSlurm();
        SweepSource source = SweepSource.of(given, options);
        Sweep sweep = Sweep.of(source.loaded(), options.allAssignments());
        Path folder = options.out != null ? options.out : folder(source, sweep);
        if (options.isSlurm()) {
            return runBySlurm(sweep, source, folder);
        }
        return run(sweep, source, folder, settings, shard);
    }

    /** A sweep without a file of its own goes by what it varies, too. */
    private Path folder(SweepSource source, Sweep sweep) {
        String name = source.name();
        if (!options.vary.isEmpty()) {
            name += "-" + Integer.toHexString(sweep.identity().hashCode());
        }
        return ResultPlace.results().resolve(name);
    }

    private int run(Sweep sweep, SweepSource source, Path folder, EngineSettings settings, Shard shard) {
        PrintWriter out = spec.commandLine().getOut();
        try (CampaignStore store = CampaignStore.open(folder, sweep, shard, options.force)) {
            if (!options.quiet) {
                announce(sweep, store, out);
            }
            store.describe(manifest(sweep));
            Thread farewell = new Thread(() -> sayGoodbye(store));
            Runtime.getRuntime().addShutdownHook(farewell);
            Tally tally;
            try (RunsLine line = new RunsLine(source.name(), options.quiet)) {
                tally = new ThreadEngine(sweep, store, settings, line::show).run();
            } finally {
                Runtime.getRuntime().removeShutdownHook(farewell);
            }
            Tally all = store.assemble(manifest(sweep));
            if (shard.count() == 1 || all.missing() == 0) {
                finish(store.folder());
            }
            if (!options.quiet) {
                if (shard.count() == 1 || all.missing() == 0) {
                    new SweepTables(store.folder(), store.folder()).print(out, false);
                }
                new SweepOutcome(store.folder()).print(tally, all, shard, out);
            }
            out.flush();
            return (shard.count() > 1 ? tally : all).failed() > 0 ? ExitCode.RUNS_FAILED : ExitCode.DONE;
        }
    }

    private int runBySlurm(Sweep sweep, SweepSource source, Path folder) {
        PrintWriter out = spec.commandLine().getOut();
        Optional<Tally> tally = new SlurmRun(spec, options).run(sweep, folder, manifest(sweep), source.name());
        if (tally.isEmpty()) {
            return ExitCode.DONE;
        }
        finish(folder);
        if (!options.quiet) {
            new SweepTables(folder, folder).print(out, tally.get().missing() > 0);
            new SweepOutcome(folder).print(tally.get(), tally.get(), Shard.WHOLE, out);
        }
        out.flush();
        return tally.get().isComplete() ? ExitCode.DONE : ExitCode.RUNS_FAILED;
    }

    /** Writes what was asked for besides the tables that every sweep has. */
    private void finish(Path folder) {
        if (options.parquet) {
            Path runs = folder.resolve("runs.csv");
            NewFile.at(folder.resolve("runs.parquet"), true).write(partial -> {
                try (Database database = Database.of(List.of(runs))) {
                    database.copy("from runs", "parquet", partial);
                }
            });
        }
    }

    private static void announce(Sweep sweep, CampaignStore store, PrintWriter out) {
        Tally before = store.tally();
        out.printf(
                Locale.ROOT,
                "%s: %,d points, %,d replicates of each, %,d workers, %d weeks%n",
                sweep.file().title(),
                sweep.points(),
                sweep.replicates(),
                sweep.base().scenario().run().workers(),
                sweep.base().scenario().run().weeks());
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

    private Map<String, Object> manifest(Sweep sweep) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("kind", "sweep");
        manifest.put("title", sweep.file().title());
        manifest.put("command", CommandText.of(spec.commandLine()));
        manifest.put("scenario", sweep.file().scenario());
        manifest.put("firstSeed", sweep.seed(0, 0));
        manifest.put("commonRandomNumbers", sweep.file().commonRandomNumbers());
        if (sweep.file().phase() != null) {
            manifest.put(
                    "phase",
                    Map.of(
                            "measure", sweep.file().phase().measure(),
                            "above", sweep.file().phase().above()));
        }
        manifest.put("base", atomization.scenario.PlainData.of(sweep.base().tree()));
        return manifest;
    }
}
