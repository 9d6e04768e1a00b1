package atomization.cli;

import atomization.experiment.Sweep;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        options.engineSettings();
        options.checkedShard();
        options.isSlurm();
        SweepSource source = SweepSource.of(given, options);
        Sweep sweep = Sweep.of(source.loaded(), options.allAssignments());
        Path folder = options.out != null ? options.out : folder(source, sweep);
        return new CampaignRun(spec, options, source.name())
                .run(sweep, folder, announcement(sweep), manifest(sweep), new CampaignRun.Outcome() {
                    @Override
                    public void write(Path done) {
                        finish(done);
                    }

                    @Override
                    public void print(Path done, boolean partial, PrintWriter out) {
                        new SweepTables(done, done).print(out, partial);
                    }
                });
    }

    /** A sweep without a file of its own goes by what it varies, too. */
    private Path folder(SweepSource source, Sweep sweep) {
        String name = source.name();
        if (!options.vary.isEmpty()) {
            name += "-" + Integer.toHexString(sweep.identity().hashCode());
        }
        return ResultPlace.results().resolve(name);
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

    private static String announcement(Sweep sweep) {
        return String.format(
                Locale.ROOT,
                "%s: %,d points, %,d replicates of each, %,d workers, %d weeks",
                sweep.file().title(),
                sweep.points(),
                sweep.replicates(),
                sweep.base().scenario().run().workers(),
                sweep.base().scenario().run().weeks());
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
