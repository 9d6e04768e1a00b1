package atomization.cli;

import atomization.analysis.RunTable;
import atomization.calibration.AbcSampler;
import atomization.calibration.Calibration;
import atomization.calibration.CalibrationResult;
import atomization.calibration.Foretold;
import atomization.calibration.MedoidScenario;
import atomization.calibration.ParticleCampaign;
import atomization.calibration.Population;
import atomization.calibration.Rivals;
import atomization.calibration.StudyFile;
import atomization.results.JsonWriter;
import atomization.results.Provenance;
import atomization.results.ResultException;
import atomization.results.ResultFolder;
import atomization.scenario.Loaded;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calibrate}: fits parameters to a record. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = "Fits parameters to a record, says how well they are known, and foretells with them.",
        footer = {
            "",
            "Whatever ends it, the same command goes on where it was, and comes to the same result with any number of",
            "threads. A particle of which a run failed is not kept, and that is said. With --shard, each repetition does a",
            "part of one generation.",
            "",
            "Examples:",
            "  atomization calibrate second-wave-calibration",
            "  atomization calibrate second-wave-calibration --study method.particles=20 --workers 300",
            "  atomization calibrate my-study.yaml --write-medoid scenarios/my-scenario-fitted.yaml"
        })
final class CalibrateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "STUDY", description = "A study file or the name of one of the project's.")
    Path given = Path.of("");

    @Mixin
    StudyOptions options = new StudyOptions();

    @Option(
            names = "--write-medoid",
            paramLabel = "FILE",
            description = "Write the posterior medoid as a scenario that extends the one that was calibrated.")
    @Nullable
    Path medoid;

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
        String name = Shelf.STUDIES.shortName(file);
        Path folder = options.out != null ? options.out : ResultPlace.results().resolve(name);
        if (Rivals.areIn(loaded.value())) {
            Rivals rivals = Rivals.of(loaded, options.allAssignments());
            if (medoid != null) {
                throw new UsageProblem("--write-medoid: a study of rival models has no posterior of one of them");
            }
            prepare(folder);
            return new RivalsComparison(
                            rivals,
                            new StudyRuns(spec, options),
                            folder.toAbsolutePath().normalize())
                    .run(name);
        }
        Calibration calibration = Calibration.of(loaded, options.allAssignments());
        if (medoid != null) {
            NewFile.at(medoid, options.force);
        }
        prepare(folder);
        return run(calibration, folder.toAbsolutePath().normalize(), name);
    }

    /** Moves aside what is in the way, if asked to; its generations stand in folders of their own, each with its identity. */
    private void prepare(Path folder) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            if (options.force) {
                Path aside = new ResultFolder(folder).moveAside();
                if (aside != null && !options.quiet) {
                    out.println("What was there before is now " + aside + ".");
                }
                options.force = false;
            }
            if (Files.isDirectory(folder) && !isOurs(folder)) {
                throw ResultException.refused(folder
                        + " holds something else. Choose another place with --out, or move it aside with --force.");
            }
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw ResultException.of(folder, failed);
        }
    }

    /** Whether a folder is empty, or begins as a calibration does. */
    private static boolean isOurs(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            List<String> names = inside.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .toList();
            return names.isEmpty()
                    || names.contains("generation-00")
                    || names.stream().anyMatch(name -> name.startsWith("model-"));
        }
    }

    private int run(Calibration calibration, Path folder, String name) {
        StudyRuns runs = new StudyRuns(spec, options);
        runs.say(announcement(calibration));
        List<Population> populations = new ArrayList<>();
        List<Population> before = List.of();
        Optional<String> end = Optional.empty();
        while (end.isEmpty()) {
            AbcSampler.Proposals proposals = calibration.proposals(before);
            String part = "generation-" + String.format(Locale.ROOT, "%02d", proposals.generation());
            Optional<RunTable> table =
                    runs.of(calibration.campaign(proposals), folder, part, calibration, name + ", " + part);
            if (table.isEmpty()) {
                return runs.exitCode();
            }
            Population population = select(calibration, before, proposals, table.get(), folder.resolve(part));
            runs.say(line(population));
            populations.add(population);
            before = List.of(population);
            end = calibration.ending(population);
        }
        runs.say("It ends because " + end.get() + ".");
        Population posterior = populations.get(populations.size() - 1);
        Optional<ParticleCampaign> forecast = calibration.forecast(posterior);
        List<Foretold> foretold = List.of();
        if (forecast.isPresent()) {
            Optional<RunTable> table = runs.of(forecast.get(), folder, "forecast", calibration, name + ", forecast");
            if (table.isEmpty()) {
                return runs.exitCode();
            }
            foretold = calibration.foretold(table.get());
        }
        finish(new CalibrationResult(calibration, populations, foretold), folder, end.get(), runs);
        return runs.exitCode();
    }

    private Population select(
            Calibration calibration,
            List<Population> before,
            AbcSampler.Proposals proposals,
            RunTable table,
            Path folder) {
        try {
            return calibration.select(before, proposals, table);
        } catch (IllegalArgumentException tooFew) {
            throw new CommandFailure(
                    ExitCode.RUNS_FAILED,
                    tooFew.getMessage() + "; see " + ResultPlace.shown(folder.resolve("failures.csv"))
                            + " (--retry-failed tries them again).");
        }
    }

    private void finish(CalibrationResult result, Path folder, String end, StudyRuns runs) {
        PrintWriter out = spec.commandLine().getOut();
        result.write(folder);
        Map<String, Object> manifest = runs.manifest(result.calibration());
        manifest.put("complete", true);
        manifest.put("ended", end);
        manifest.put("generations", result.generations().size());
        manifest.put("failed", runs.failed());
        manifest.put("parameters", result.calibration().factors());
        manifest.putAll(Provenance.collect());
        NewFile.at(folder.resolve("manifest.json"), true)
                .write(file -> Files.writeString(file, JsonWriter.write(manifest)));
        Path wanted = medoid;
        if (wanted != null) {
            Path beside = wanted.toAbsolutePath().normalize().getParent();
            String text =
                    new MedoidScenario(result).text(beside == null ? Path.of("").toAbsolutePath() : beside);
            NewFile.at(wanted, true).write(file -> Files.writeString(file, text));
        }
        if (!options.quiet) {
            new CalibrationTable(result).print(out);
            out.println();
            out.println("Result: " + ResultPlace.shown(folder));
            out.println(
                    "  posterior.csv has a row for each particle, marginals.csv for each parameter, predictive.csv for"
                            + " each recorded figure"
                            + (result.foretold().isEmpty() ? "" : ", forecast.csv for each draw"));
            out.println(
                    wanted == null
                            ? "  medoid.yaml is the posterior medoid as a scenario, to be laid beside "
                                    + result.calibration().scenarioFile().getFileName()
                            : "  The posterior medoid is now the scenario " + ResultPlace.shown(wanted));
        }
        ReportStep.after(folder, options, out);
        out.flush();
    }

    private static String line(Population population) {
        return String.format(
                Locale.ROOT,
                "generation %d: %,d particles drawn%s, tolerance %.3g, accepted %.0f%%, effective size %.1f of %d",
                population.generation(),
                population.drawn(),
                population.failed() == 0 ? "" : ", " + population.failed() + " failed",
                population.tolerance(),
                100 * population.acceptance(),
                population.effectiveSize(),
                population.particles().size());
    }

    private static String announcement(Calibration calibration) {
        return String.format(
                Locale.ROOT,
                "%s: %,d parameters, %,d recorded figures, %,d particles, %,d replicates of each, %,d workers, %d weeks; at"
                        + " most %,d runs",
                calibration.file().title(),
                calibration.factors().size(),
                calibration.targets().size(),
                calibration.method().particles(),
                calibration.file().replicates(),
                calibration.base().scenario().run().workers(),
                calibration.base().scenario().run().weeks(),
                calibration.mostRuns());
    }
}
