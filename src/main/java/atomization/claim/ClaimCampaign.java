package atomization.claim;

import atomization.campaign.Campaign;
import atomization.campaign.Trial;
import atomization.experiment.CohortRun;
import atomization.experiment.Measure;
import atomization.experiment.MeasuredRun;
import atomization.experiment.ShellWord;
import atomization.model.MemoryEstimate;
import atomization.scenario.Plan;
import atomization.society.Calendar;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs of a claim: a point is an arm of a variant, the arms of the first variant first. Where a cohort is followed through
 * two runs, both are one point.
 */
final class ClaimCampaign implements Campaign {
    private static final int PLANS_KEPT = 32;
    private static final int HASH = 12;
    private static final List<String> COHORT = List.of("without", "with", "members");

    private final Claim claim;
    private final String part;
    private final List<ClaimVariant> variants;
    private final int workers;
    private final int replicates;
    private final ClaimEffect effect;
    private final boolean pairs;
    private final Map<Integer, Plan> plans = new LinkedHashMap<>(PLANS_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Plan> eldest) {
            return size() > PLANS_KEPT;
        }
    };

    /** @param part what tables call this part of the runs */
    ClaimCampaign(Claim claim, String part, List<ClaimVariant> variants, int workers, int replicates) {
        this.claim = claim;
        this.part = part;
        this.variants = List.copyOf(variants);
        this.workers = workers;
        this.replicates = replicates;
        this.effect = new ClaimEffect(claim.file());
        this.pairs = claim.file().design() instanceof ClaimDesign.Intervention intervention && intervention.cohort();
    }

    /** How many points a variant has. */
    int width() {
        return pairs ? 1 : claim.arms().size();
    }

    int variants() {
        return variants.size();
    }

    private Plan plan(int point, int arm) {
        int key = point * 2 + (pairs ? arm : 0);
        synchronized (plans) {
            Plan known = plans.get(key);
            if (known != null) {
                return known;
            }
        }
        Plan made = claim.arms().get(arm).plan(claim.base(), further(point));
        synchronized (plans) {
            plans.put(key, made);
        }
        return made;
    }

    private List<String> further(int point) {
        List<String> further = new ArrayList<>(variants.get(point / width()).assignments());
        further.add("run.workers=" + workers);
        return further;
    }

    @Override
    public List<String> identity() {
        List<String> lines = new ArrayList<>();
        lines.add("claim, " + part);
        lines.add("scenario " + claim.file().scenario() + " " + claim.base().hash());
        lines.add("seed " + claim.file().seed() + ", the same at all points");
        lines.add("design " + claim.file().design().toString().replace('\n', ' '));
        for (Measure measure : effect.measures()) {
            lines.add("measure " + measure.toString().replace('\n', ' '));
        }
        StringBuilder all = new StringBuilder();
        for (int point = 0; point < points(); point++) {
            all.append(settings(point)).append('\n');
        }
        lines.add("settings of all points " + shortened(all.toString()));
        return lines;
    }

    private String settings(int point) {
        StringBuilder settings = new StringBuilder(String.join("\n", further(point)));
        int first = pairs ? 0 : point % width();
        int last = pairs ? claim.arms().size() - 1 : first;
        for (int arm = first; arm <= last; arm++) {
            settings.append('\n').append(claim.arms().get(arm));
        }
        return settings.toString();
    }

    private static String shortened(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** A short hash of the whole: the name of its folder. */
    String shortName() {
        return shortened(String.join("\n", identity()));
    }

    @Override
    public int points() {
        return variants.size() * width();
    }

    @Override
    public int replicates() {
        return replicates;
    }

    @Override
    public long seed(int point, int replicate) {
        return claim.file().seed() + replicate;
    }

    @Override
    public List<String> factors() {
        return List.of("variant", "arm");
    }

    @Override
    public List<String> values(int point) {
        String arm = pairs ? "both" : claim.arms().get(point % width()).name();
        return List.of(variants.get(point / width()).name(), arm);
    }

    @Override
    public String hash(int point) {
        return shortened(claim.base().hash() + settings(point));
    }

    @Override
    public List<String> measures() {
        return pairs ? COHORT : effect.measures().stream().map(Measure::heading).toList();
    }

    @Override
    public String command(int point, int replicate) {
        ClaimArm arm = claim.arms().get(pairs ? 1 : point % width());
        StringBuilder command = new StringBuilder(arm.events().isEmpty() ? "atomization run " : "atomization twin ")
                .append(ShellWord.of(claim.scenarioFile().toString()));
        List<String> all = new ArrayList<>(ClaimArm.assignments(claim.file().set()));
        all.addAll(further(point));
        all.addAll(arm.assignments());
        all.forEach(assignment -> command.append(" --set ").append(ShellWord.of(assignment)));
        if (arm.at() != null) {
            command.append(" --at ").append(arm.at());
        }
        arm.events().forEach(event -> command.append(" --do ").append(ShellWord.of(event)));
        return command.append(" --replicates 1 --seed ")
                .append(seed(point, replicate))
                .toString();
    }

    @Override
    public double[] measure(Trial trial) {
        if (!pairs) {
            Plan plan = plan(trial.point(), trial.point() % width());
            return new MeasuredRun(effect.measures(), plan.scenario()).measure(plan, trial, false);
        }
        Plan without = plan(trial.point(), 0);
        Calendar calendar = new Calendar(
                without.scenario().run().start(), without.scenario().run().weeks());
        int week = calendar.weekOf(
                java.util.Objects.requireNonNull(claim.arms().get(0).at()));
        int[] window = MeasuredRun.window(claim.file().measure(), without.scenario());
        return CohortRun.measure(without, plan(trial.point(), 1), trial, week, Math.max(week, window[0]), window[1]);
    }

    @Override
    public long memory(int point) {
        return MemoryEstimate.of(plan(point, pairs ? 0 : point % width())).needed() * (pairs ? 2 : 1);
    }
}
