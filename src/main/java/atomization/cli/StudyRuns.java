package atomization.cli;

import atomization.analysis.RunTable;
import atomization.calibration.Calibration;
import atomization.calibration.ParticleCampaign;
import atomization.campaign.CampaignStore;
import atomization.campaign.Shard;
import atomization.campaign.StoredCampaign;
import atomization.campaign.Tally;
import atomization.results.ResultException;
import atomization.results.ResultFolder;
import atomization.scenario.PlainData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** The runs of a calibration, part by part, each in a store of its own. */
final class StudyRuns {
    private final CommandSpec spec;
    private final StudyOptions options;
    private long failed;

    StudyRuns(CommandSpec spec, StudyOptions options) {
        this.spec = spec;
        this.options = options;
    }

    /** How many runs of all parts so far have failed. */
    long failed() {
        return failed;
    }

    /** What the command ends with. */
    int exitCode() {
        return failed > 0 ? ExitCode.RUNS_FAILED : ExitCode.DONE;
    }

    /** The options of the command. */
    StudyOptions options() {
        return options;
    }

    /** The command. */
    CommandSpec spec() {
        return spec;
    }

    /** Tells the user. */
    void say(String text) {
        if (!options.quiet) {
            spec.commandLine().getOut().println(text);
            spec.commandLine().getOut().flush();
        }
    }

    /** The runs of a part; none if some are left to others. */
    Optional<RunTable> of(ParticleCampaign campaign, Path folder, String part, Calibration calibration, String shown) {
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

    /**
     * Moves a part aside that holds other runs than those that are asked for now: which particles follow from earlier parts
     * changes when runs of these that had failed are done after all, or when the study asks for others. A shard leaves it
     * alone: others may have begun the part anew.
     */
    void supersede(ParticleCampaign campaign, Path folder, String part) {
        Path place = folder.resolve(part);
        if (!StoredCampaign.isOne(place) || options.checkedShard().count() > 1) {
            return;
        }
        StoredCampaign stored = StoredCampaign.open(place);
        List<String> lines = stored.identity();
        boolean same = stored.points() == campaign.points()
                && lines.subList(Math.min(1, lines.size()), lines.size()).equals(campaign.identity());
        if (!same && !stored.isAtWork()) {
            try {
                Path aside = new ResultFolder(place).moveAside();
                say(part + " is to hold other runs now; what was there before is now " + aside + ".");
            } catch (IOException unmoved) {
                throw ResultException.of(place, unmoved);
            }
        }
    }

    /** What every part says of the whole. */
    Map<String, Object> manifest(Calibration calibration) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("kind", "calibration");
        manifest.put("title", calibration.file().title());
        manifest.put("command", CommandText.of(spec.commandLine()));
        manifest.put("scenario", calibration.file().scenario());
        manifest.put("particles", calibration.method().particles());
        manifest.put("replicates", calibration.file().replicates());
        manifest.put("base", PlainData.of(calibration.base().tree()));
        return manifest;
    }
}
