package atomization.calibration;

import atomization.campaign.Campaign;
import atomization.campaign.Trial;
import atomization.experiment.ShellWord;
import atomization.model.MemoryEstimate;
import atomization.scenario.Plan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The runs of a number of particles: a point is a particle, and every run has a seed of its own. */
public final class ParticleCampaign implements Campaign {
    private static final int PLANS_KEPT = 32;
    private static final int HASH = 12;

    private final String part;
    private final String scenario;
    private final List<String> given;
    private final Plan base;
    private final String baseHash;
    private final List<String> headings;
    private final List<List<String>> values;
    private final List<List<String>> assignments;
    private final Measuring run;
    private final long firstSeed;
    private final int replicates;
    private final Map<Integer, Plan> plans = new LinkedHashMap<>(PLANS_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Plan> eldest) {
            return size() > PLANS_KEPT;
        }
    };

    /**
     * @param part what these runs are of the whole, such as {@code generation 3}
     * @param scenario the path of the scenario
     * @param given {@code path=value} that differ from it in all runs
     * @param base the scenario with these
     * @param headings what tables call the parameters
     * @param values their values, by particle
     * @param assignments what these set in the scenario, by particle
     * @param firstSeed the seed of the first run; the others follow
     */
    ParticleCampaign(
            String part,
            String scenario,
            List<String> given,
            Plan base,
            List<String> headings,
            List<List<String>> values,
            List<List<String>> assignments,
            Measuring run,
            long firstSeed,
            int replicates) {
        this.part = part;
        this.scenario = scenario;
        this.given = List.copyOf(given);
        this.base = base;
        this.baseHash = base.hash();
        this.headings = List.copyOf(headings);
        this.values = List.copyOf(values);
        this.assignments = List.copyOf(assignments);
        this.run = run;
        this.firstSeed = firstSeed;
        this.replicates = replicates;
    }

    @Override
    public List<String> identity() {
        List<String> lines = new ArrayList<>();
        lines.add("calibration, " + part);
        lines.add("scenario " + baseHash);
        lines.add("seeds from " + firstSeed + ", another for each run");
        StringBuilder all = new StringBuilder();
        assignments.forEach(each -> all.append(String.join("\u0000", each)).append('\n'));
        lines.add("settings of all particles " + shortened(all.toString()));
        lines.add("measures " + run.identity());
        return lines;
    }

    @Override
    public int points() {
        return values.size();
    }

    @Override
    public int replicates() {
        return replicates;
    }

    @Override
    public long seed(int point, int replicate) {
        return firstSeed + (long) point * replicates + replicate;
    }

    @Override
    public List<String> factors() {
        return headings;
    }

    @Override
    public List<String> values(int point) {
        return values.get(point);
    }

    @Override
    public String hash(int point) {
        return shortened(baseHash + String.join("\n", assignments.get(point)));
    }

    private static String shortened(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public List<String> measures() {
        return run.headings();
    }

    @Override
    public String command(int point, int replicate) {
        StringBuilder command = new StringBuilder("atomization run ").append(ShellWord.of(scenario));
        List<String> all = new ArrayList<>(given);
        all.removeIf(assignment -> assignment.startsWith("run.seed=") || assignment.startsWith("run.replicates="));
        all.addAll(assignments.get(point));
        all.forEach(assignment -> command.append(" --set ").append(ShellWord.of(assignment)));
        return command.append(" --replicates 1 --seed ")
                .append(seed(point, replicate))
                .toString();
    }

    private Plan plan(int point) {
        synchronized (plans) {
            Plan known = plans.get(point);
            if (known != null) {
                return known;
            }
        }
        Plan made = base.with(assignments.get(point));
        synchronized (plans) {
            plans.put(point, made);
        }
        return made;
    }

    @Override
    public double[] measure(Trial trial) {
        Plan plan = plan(trial.point());
        MemoryEstimate.of(plan).shortage(Runtime.getRuntime().maxMemory()).ifPresent(shortage -> {
            throw new OutOfMemoryError(shortage);
        });
        return run.measure(plan, trial);
    }

    @Override
    public long memory(int point) {
        return MemoryEstimate.of(plan(point)).society() * 3 / 2;
    }
}
