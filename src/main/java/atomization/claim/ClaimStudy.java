package atomization.claim;

import atomization.campaign.EngineSettings;
import atomization.campaign.Tally;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Does the runs of a claim that are not there yet, and says what all show. The comparison, the ablations and the ranges have
 * a folder each, named by what they are: another size, another version of the claim go elsewhere, and nothing is lost.
 */
public final class ClaimStudy {
    private final Path folder;
    private final EngineSettings settings;
    private final boolean force;
    private final String command;
    private final BiConsumer<String, Tally> progress;
    private final List<ClaimPart> parts = new ArrayList<>();

    /**
     * @param folder where the runs of all claims are
     * @param force whether runs in the way that belong to another program are moved aside
     * @param command what was typed
     * @param progress is told which part of which claim is how far
     */
    public ClaimStudy(
            Path folder, EngineSettings settings, boolean force, String command, BiConsumer<String, Tally> progress) {
        this.folder = folder;
        this.settings = settings;
        this.force = force;
        this.command = command;
        this.progress = progress;
    }

    /** Simulates what is missing of a claim, and sums up. */
    public ClaimResult run(String name, Claim claim, ClaimEffort effort) {
        ClaimRuns plain = part(name, claim, "comparison", ClaimVariant.plain(), effort.workers(), effort.replicates());
        ClaimRuns ablated = effort.ablated() == 0
                ? none()
                : part(
                        name,
                        claim,
                        "ablations",
                        ClaimVariant.ablations(claim.file()),
                        effort.workers(),
                        effort.ablated());
        ClaimRuns varied = effort.points() == 0
                ? none()
                : part(
                        name,
                        claim,
                        "ranges",
                        ClaimVariant.robustness(claim, effort.points()),
                        effort.workers(),
                        ClaimEffort.AT_POINT);
        return ClaimResult.of(name, claim, effort, plain, ablated, varied);
    }

    /** Where the runs done so far are, in the order in which they were done. */
    public List<ClaimPart> parts() {
        return List.copyOf(parts);
    }

    private ClaimRuns none() {
        return new ClaimRuns(new double[0][][][], 0, folder);
    }

    private ClaimRuns part(
            String name, Claim claim, String part, List<ClaimVariant> variants, int workers, int replicates) {
        ClaimCampaign campaign = new ClaimCampaign(claim, part, variants, workers, replicates);
        Path place = folder.resolve(name).resolve(part + "-" + campaign.shortName());
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("kind", "claim");
        manifest.put("title", claim.file().title());
        manifest.put("part", part);
        manifest.put("claim", name);
        manifest.put("command", command);
        manifest.put("scenario", claim.file().scenario());
        manifest.put("firstSeed", claim.file().seed());
        manifest.put("workers", workers);
        parts.add(new ClaimPart(name, part, place));
        return ClaimRuns.of(
                campaign, place, settings, force, manifest, tally -> progress.accept(name + ", " + part, tally));
    }
}
