package atomization.claim;

import atomization.campaign.CampaignStore;
import atomization.campaign.EngineSettings;
import atomization.campaign.Shard;
import atomization.campaign.Tally;
import atomization.campaign.ThreadEngine;
import atomization.results.CsvReader;
import atomization.results.ResultException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What was measured of the runs of a claim.
 *
 * @param measured by variant, replicate, arm, measure; NaN where a run failed or the measure is undefined
 * @param failed runs that failed
 * @param folder where the raw runs are
 */
record ClaimRuns(double[][][][] measured, long failed, Path folder) {
    /** Does what is missing, and reads all. */
    static ClaimRuns of(
            ClaimCampaign campaign,
            Path folder,
            EngineSettings settings,
            boolean force,
            Map<String, Object> manifest,
            Consumer<Tally> progress) {
        try (CampaignStore store = CampaignStore.open(folder, campaign, Shard.WHOLE, force)) {
            new ThreadEngine(campaign, store, settings, progress::accept).run();
            Tally all = store.assemble(manifest);
            return new ClaimRuns(read(campaign, folder), all.failed(), folder);
        }
    }

    private static double[][][][] read(ClaimCampaign campaign, Path folder) {
        int measures = campaign.measures().size();
        double[][][][] all = new double[campaign.variants()][campaign.replicates()][campaign.width()][measures];
        for (double[][][] variant : all) {
            for (double[][] replicate : variant) {
                for (double[] arm : replicate) {
                    java.util.Arrays.fill(arm, Double.NaN);
                }
            }
        }
        Path file = folder.resolve("runs.csv");
        try (CsvReader reader = new CsvReader(file)) {
            int point = reader.column("point");
            int replicate = reader.column("replicate");
            int status = reader.column("status");
            while (reader.next()) {
                int k = (int) reader.number(point);
                int r = (int) reader.number(replicate);
                if (!reader.text(status).equals("done") || r >= campaign.replicates()) {
                    continue;
                }
                double[] cells = all[k / campaign.width()][r][k % campaign.width()];
                for (int m = 0; m < measures; m++) {
                    cells[m] = reader.number(reader.column(campaign.measures().get(m)));
                }
            }
        } catch (IOException unreadable) {
            throw ResultException.of(file, unreadable);
        }
        return all;
    }

    /** The effects of a variant, one a replicate. */
    double[] effects(int variant, ClaimEffect effect) {
        double[] effects = new double[measured[variant].length];
        for (int r = 0; r < effects.length; r++) {
            effects[r] = effect.of(measured[variant][r]);
        }
        return effects;
    }
}
