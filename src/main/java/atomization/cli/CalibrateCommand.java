package atomization.cli;

import atomization.analysis.RunTable;
import atomization.calibration.AbcSampler;
import atomization.calibration.Calibration;
import atomization.calibration.CalibrationResult;
import atomization.calibration.MedoidScenario;
import atomization.calibration.ParticleCampaign;
import atomization.calibration.Population;
import atomization.calibration.Rivals;
import atomization.calibration.StudyFile;
import atomization.campaign.CampaignStore;
import atomization.campaign.Shard;
import atomization.campaign.Tally;
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
import java.util.LinkedHashMap;
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

    private long failed;

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
            return compare(rivals, folder.toAbsolutePath().normalize(), name);
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
        PrintWriter out = spec.commandLine().getOut();
        say(announcement(calibration));
        List<Population> populations = new ArrayList<>();
        List<Population> before = List.of();
        Optional<String> end = Optional.empty();
        while (end.isEmpty()) {
            AbcSampler.Proposals proposals = calibration.proposals(before);
            String part = "generation-" + String.format(Locale.ROOT, "%02d", proposals.generation());
            Optional<RunTable> table =
                    runs(calibration.campaign(proposals), folder, part, calibration, name + ", " + part);
            if (table.isEmpty()) {
                return failed > 0 ? ExitCode.RUNS_FAILED : ExitCode.DONE;
            }
            Population population = select(calibration, before, proposals, table.get(), folder.resolve(part));
            say(line(population));
            populations.add(population);
            before = List.of(population);
            end = calibration.ending(population);
        }
        say("It ends because " + end.get() + ".");
        Population posterior = populations.get(populations.size() - 1);
        Optional<ParticleCampaign> forecast = calibration.forecast(posterior);
        List<Calibration.Foretold> foretold = List.of();
        if (forecast.isPresent()) {
            Optional<RunTable> table = runs(forecast.get(), folder, "forecast", calibration, name + ", forecast");
            if (table.isEmpty()) {
                return failed > 0 ? ExitCode.RUNS_FAILED : ExitCode.DONE;
            }
            foretold = calibration.foretold(table.get());
        }
        finish(new CalibrationResult(calibration, populations, foretold), folder, end.get(), out);
        return failed > 0 ? ExitCode.RUNS_FAILED : ExitCode.DONE;
    }

    /** Draws the priors of each model, and says how much the record supports each. */
    private int compare(Rivals rivals, Path folder, String name) {
        say(String.format(
                Locale.ROOT,
                "%s: %d models, %,d runs",
                rivals.file().title(),
                rivals.calibrations().size(),
                rivals.runs()));
        List<RunTable> tables = new ArrayList<>();
        for (Map.Entry<String, Calibration> model : rivals.calibrations().entrySet()) {
            Calibration calibration = model.getValue();
            Optional<RunTable> table = runs(
                    calibration.campaign(calibration.proposals(List.of())),
                    folder,
                    "model-" + model.getKey(),
                    calibration,
                    name + ", " + model.getKey());
            if (table.isEmpty()) {
                return failed > 0 ? ExitCode.RUNS_FAILED : ExitCode.DONE;
            }
            say(model.getKey() + ": " + calibration.factors().size() + " parameters, "
                    + table.get().done() + " runs");
            tables.add(table.get());
        }
        List<Rivals.Verdict> verdicts = rivals.judge(tables);
        rivals.write(folder, verdicts);
        Map<String, Object> manifest =
                manifest(rivals.calibrations().values().iterator().next());
        manifest.put("kind", "rivals");
        manifest.put("complete", true);
        manifest.put("failed", failed);
        manifest.put("verdict", Rivals.sentence(verdicts));
        Map<String, String> about = new LinkedHashMap<>();
        rivals.file()
                .models()
                .forEach(model -> about.put(
                        model.name(),
                        Optional.ofNullable(model.about()).orElse("").strip()));
        manifest.put("models", about);
        manifest.putAll(Provenance.collect());
        NewFile.at(folder.resolve("manifest.json"), true)
                .write(file -> Files.writeString(file, JsonWriter.write(manifest)));
        PrintWriter out = spec.commandLine().getOut();
        if (!options.quiet) {
            CalibrationTable.print(verdicts, out);
            out.println("Result: " + ResultPlace.shown(folder));
        }
        ReportStep.after(folder, options, out);
        out.flush();
        return failed > 0 ? ExitCode.RUNS_FAILED : ExitCode.DONE;
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

    /** The runs of a part of the calibration; none if some are left to others. */
    private Optional<RunTable> runs(
            ParticleCampaign campaign, Path folder, String part, Calibration calibration, String shown) {
        Path place = folder.resolve(part);
        Map<String, Object> manifest = manifest(calibration);
        manifest.put("part", part);
        Tally all;
        if (options.isSlurm()) {
            Optional<Tally> tally = new SlurmRun(spec, options).run(campaign, place, folder, manifest, shown);
            if (tally.isEmpty()) {
                return Optional.empty();
            }
            all = tally.get();
        } else {
            Shard shard = options.checkedShard();
            try (CampaignStore store = CampaignStore.open(place, campaign, shard, false)) {
                boolean idle = store.tally().missing() == 0 && !options.retryFailed;
                store.describe(manifest);
                if (!idle) {
                    new CampaignRun(spec, options, shown).work(campaign, store, options.engineSettings());
                }
                all = idle && shard.count() == 1 ? assembled(store, manifest) : store.assemble(manifest);
                if (shard.count() > 1 && (all.missing() > 0 || !idle)) {
                    failed += all.failed();
                    say("Part " + shard.number() + " of " + shard.count() + " of " + part + " is done. All parts: "
                            + all + ". Repeat the command when all parts are done: it goes on with what follows.");
                    return Optional.empty();
                }
            }
        }
        failed += all.failed();
        if (all.missing() > 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(RunTable.read(place.resolve("runs.csv")));
        } catch (IOException unreadable) {
            throw ResultException.of(place.resolve("runs.csv"), unreadable);
        }
    }

    /** How far a part is whose runs were all there already; its tables are made only if they are not there. */
    private static Tally assembled(CampaignStore store, Map<String, Object> manifest) {
        return Files.exists(store.folder().resolve("runs.csv")) ? store.tally() : store.assemble(manifest);
    }

    private void finish(CalibrationResult result, Path folder, String end, PrintWriter out) {
        result.write(folder);
        Map<String, Object> manifest = manifest(result.calibration());
        manifest.put("complete", true);
        manifest.put("ended", end);
        manifest.put("generations", result.generations().size());
        manifest.put("failed", failed);
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

    private void say(String text) {
        if (!options.quiet) {
            spec.commandLine().getOut().println(text);
            spec.commandLine().getOut().flush();
        }
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

    private Map<String, Object> manifest(Calibration calibration) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("kind", "calibration");
        manifest.put("title", calibration.file().title());
        manifest.put("command", CommandText.of(spec.commandLine()));
        manifest.put("scenario", calibration.file().scenario());
        manifest.put("particles", calibration.method().particles());
        manifest.put("replicates", calibration.file().replicates());
        manifest.put(
                "base", atomization.scenario.PlainData.of(calibration.base().tree()));
        return manifest;
    }
}
