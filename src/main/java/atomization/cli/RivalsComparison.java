package atomization.cli;

import atomization.analysis.RunTable;
import atomization.calibration.Calibration;
import atomization.calibration.OutOfSample;
import atomization.calibration.ParticleCampaign;
import atomization.calibration.Rivals;
import atomization.calibration.RivalsResult;
import atomization.calibration.Support;
import atomization.results.JsonWriter;
import atomization.results.Provenance;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Draws the priors of each of several models, says how much the record supports each, and how each does elsewhere. */
final class RivalsComparison {
    private final Rivals rivals;
    private final StudyRuns runs;
    private final Path folder;

    /** @param folder where the result is to be */
    RivalsComparison(Rivals rivals, StudyRuns runs, Path folder) {
        this.rivals = rivals;
        this.runs = runs;
        this.folder = folder;
    }

    /** Does it, and returns what the command ends with. */
    int run(String name) {
        runs.say(String.format(
                Locale.ROOT,
                "%s: %d models, %,d runs",
                rivals.file().title(),
                rivals.calibrations().size(),
                rivals.runs()));
        Map<String, RunTable> tables = new LinkedHashMap<>();
        for (Map.Entry<String, Calibration> model : rivals.calibrations().entrySet()) {
            Calibration calibration = model.getValue();
            Optional<RunTable> table = runs.of(
                    calibration.campaign(calibration.proposals(List.of())),
                    folder,
                    "model-" + model.getKey(),
                    calibration,
                    name + ", " + model.getKey());
            if (table.isEmpty()) {
                return runs.exitCode();
            }
            runs.say(model.getKey() + ": " + calibration.factors().size() + " parameters, "
                    + table.get().done() + " runs");
            tables.put(model.getKey(), table.get());
        }
        List<OutOfSample.Outcome> outcomes = new ArrayList<>();
        for (OutOfSample other : rivals.elsewhere()) {
            for (Map.Entry<String, RunTable> model : tables.entrySet()) {
                Optional<List<OutOfSample.Outcome>> of = elsewhere(other, model.getKey(), model.getValue(), name);
                if (of.isEmpty()) {
                    return runs.exitCode();
                }
                outcomes.addAll(of.get());
            }
        }
        finish(new RivalsResult(rivals, rivals.judge(List.copyOf(tables.values())), outcomes));
        return runs.exitCode();
    }

    /** What becomes of a model in another scenario; nothing if runs are left to others. */
    private Optional<List<OutOfSample.Outcome>> elsewhere(
            OutOfSample other, String model, RunTable table, String name) {
        Optional<ParticleCampaign> campaign = rivals.campaign(other, model, table);
        if (campaign.isEmpty()) {
            return Optional.of(List.of());
        }
        String part = other.folder(model);
        runs.supersede(campaign.get(), folder, part);
        Calibration calibration =
                java.util.Objects.requireNonNull(rivals.calibrations().get(model));
        return runs.of(campaign.get(), folder, part, calibration, name + ", " + model + " in " + other.name())
                .map(of -> rivals.outcomes(other, model, of));
    }

    private void finish(RivalsResult result) {
        result.write(folder);
        Map<String, Object> manifest =
                runs.manifest(rivals.calibrations().values().iterator().next());
        manifest.put("kind", "rivals");
        manifest.put("complete", true);
        manifest.put("failed", runs.failed());
        manifest.put("verdict", Support.sentence(result.verdicts()));
        Map<String, String> about = new LinkedHashMap<>();
        rivals.file()
                .models()
                .forEach(model -> about.put(
                        model.name(),
                        Optional.ofNullable(model.about()).orElse("").strip()));
        manifest.put("models", about);
        Map<String, String> places = new LinkedHashMap<>();
        rivals.elsewhere().forEach(other -> places.put(other.name(), told(other)));
        manifest.put("elsewhere", places);
        manifest.putAll(Provenance.collect());
        NewFile.at(folder.resolve("manifest.json"), true)
                .write(file -> Files.writeString(file, JsonWriter.write(manifest)));
        PrintWriter out = runs.spec().commandLine().getOut();
        if (!runs.options().quiet) {
            RivalsTable.print(result, out);
            out.println("Result: " + ResultPlace.shown(folder));
        }
        ReportStep.after(folder, runs.options(), out);
        out.flush();
    }

    /** What was done elsewhere, in words. */
    static String told(OutOfSample other) {
        String about = other.said().about();
        return other.title() + ". The " + other.said().nearest()
                + " particles of each model that are nearest to the record are run there, "
                + (other.said().replicates() == 1 ? "once" : other.said().replicates() + " times") + " each, with "
                + (other.said().carry().isEmpty()
                        ? "none of their parameters"
                        : "their values of " + String.join(", ", other.said().carry()))
                + " and what their model sets; nothing is fitted to it, and it does not enter the probabilities."
                + (other.leftOut() == 0
                        ? ""
                        : " Conditions left out, because their windows leave these runs: " + other.leftOut() + ".")
                + (about == null ? "" : " " + about.strip());
    }
}
