package atomization.cli;

import atomization.analysis.RunTable;
import atomization.calibration.SensitivityResult;
import atomization.calibration.SensitivityStudy;
import atomization.calibration.StudyFile;
import atomization.experiment.Sweep;
import atomization.results.ResultException;
import atomization.scenario.Loaded;
import java.io.IOException;
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

/** {@code sensitivity}: says which parameters matter. */
@Command(
        name = "sensitivity",
        mixinStandardHelpOptions = true,
        description = "Says which parameters matter: screening by elementary effects, or shares of variance.",
        footer = {
            "",
            "Whatever ends it, the same command goes on where it was. A trajectory or row of which a run failed is left out",
            "as a whole, and that is said.",
            "",
            "Examples:",
            "  atomization sensitivity second-wave-morris",
            "  atomization sensitivity second-wave-morris --study method.trajectories=4 --workers 500",
            "  atomization sensitivity second-wave-sobol --shard 3/8"
        })
final class SensitivityCommand implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "A study file or the name of one of the project's.")
    Path given = Path.of("");

    @Mixin
    StudyOptions options = new StudyOptions();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        options.engineSettings();
        options.checkedShard();
        options.isSlurm();
        Path file = Shelf.STUDIES.find(given);
        Loaded<StudyFile> loaded = Loaded.read(file, List.of(), StudyFile.class);
        if (!options.studyAssignments().isEmpty()) {
            loaded = loaded.with(options.studyAssignments());
        }
        SensitivityStudy study = SensitivityStudy.of(loaded, options.allAssignments());
        String name = Shelf.STUDIES.shortName(file);
        Path folder = options.out != null ? options.out : ResultPlace.results().resolve(name);
        return new CampaignRun(spec, options, name)
                .run(study.sweep(), folder, announcement(study), manifest(study), new CampaignRun.Outcome() {
                    @Override
                    public void write(Path done) {
                        result(study, done).write(done);
                    }

                    @Override
                    public void print(Path done, boolean partial, PrintWriter out) {
                        new SensitivityTable(result(study, done)).print(partial, out);
                    }
                });
    }

    private static SensitivityResult result(SensitivityStudy study, Path folder) {
        try {
            return SensitivityResult.of(study, RunTable.read(folder.resolve("runs.csv")));
        } catch (IOException unreadable) {
            throw ResultException.of(folder.resolve("runs.csv"), unreadable);
        }
    }

    private static String announcement(SensitivityStudy study) {
        Sweep sweep = study.sweep();
        return String.format(
                Locale.ROOT,
                "%s: %,d factors, %,d points, %,d replicates of each, %,d workers, %d weeks",
                study.file().title(),
                sweep.factors().size(),
                sweep.points(),
                sweep.replicates(),
                sweep.base().scenario().run().workers(),
                sweep.base().scenario().run().weeks());
    }

    private Map<String, Object> manifest(SensitivityStudy study) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("kind", "sensitivity");
        manifest.put("title", study.file().title());
        manifest.put("command", CommandText.of(spec.commandLine()));
        manifest.put("scenario", study.file().scenario());
        manifest.put(
                "method",
                study.file().method() instanceof atomization.calibration.StudyMethod.Morris ? "morris" : "sobol");
        manifest.put("units", study.units());
        manifest.put("firstSeed", study.sweep().seed(0, 0));
        manifest.put("commonRandomNumbers", study.file().commonRandomNumbers());
        manifest.put(
                "base", atomization.scenario.PlainData.of(study.sweep().base().tree()));
        return manifest;
    }
}
