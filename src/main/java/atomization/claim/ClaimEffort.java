package atomization.claim;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many runs of what size a claim is given, fixed before the first one: by its file, or cut to a budget by a stated rule.
 * Nothing that comes out changes it: there is no looking at results to decide on more runs.
 *
 * <p>The rule counts worker-weeks, at a nominal {@value #SPEED} a second and thread whatever the machine, so that the same
 * budget gives the same runs everywhere. All claims have the same share of the time; what a claim does not need of its share
 * is shared among the others. If the file asks for more than the share pays for, at most half of it goes to the comparison, at most
 * half of the rest to ablations, and what is left to the ranges; if half does not pay for {@value #WANTED} replicates of the
 * comparison, the society is halved until it does, to no fewer than {@value #SMALLEST} workers. At least {@value #LEAST} replicates are
 * done even so.
 *
 * @param workers workers at the start of each run
 * @param replicates of the comparison
 * @param ablated replicates of each ablation
 * @param points of the ranges, with two replicates each
 */
public record ClaimEffort(int workers, int replicates, int ablated, int points) {
    /** Worker-weeks that a thread is taken to simulate in a second. */
    public static final double SPEED = 1.5e6;
    /** Replicates of the comparison for which the society is made smaller. */
    public static final int WANTED = 12;
    /** Fewest replicates of the comparison. */
    public static final int LEAST = 6;
    /** Fewest workers to which a society is cut. */
    public static final int SMALLEST = 1000;
    /** Replicates of each point of the ranges. */
    public static final int AT_POINT = 2;

    private static final int FEWEST_POINTS = 4;

    /** What the file asks for. */
    public static ClaimEffort full(Claim claim) {
        ClaimFile file = claim.file();
        return new ClaimEffort(
                claim.base().scenario().run().workers(),
                file.replicates(),
                file.ablations().isEmpty() ? 0 : Math.max(LEAST, file.replicates() / 2),
                file.vary().isEmpty() ? 0 : file.points());
    }

    /**
     * What a budget pays for.
     *
     * @param seconds of one thread that this claim has
     */
    public static ClaimEffort within(Claim claim, double seconds) {
        ClaimEffort full = full(claim);
        double available = seconds * SPEED;
        if (full.cost(claim) <= available) {
            return full;
        }
        int workers = full.workers;
        while (available / 2 < WANTED * comparison(claim, workers) && workers / 2 >= SMALLEST) {
            workers /= 2;
        }
        double once = comparison(claim, workers);
        int ablations = claim.file().ablations().size();
        int replicates = Math.max(LEAST, Math.min(full.replicates, (int) (available / 2 / once)));
        double left = available - replicates * once;
        double forAblations = full.points == 0 ? left : left / 2;
        int ablated = ablations == 0 ? 0 : Math.min(full.ablated, (int) (forAblations / once / ablations));
        ablated = ablated < LEAST / 2 ? 0 : Math.min(ablated, replicates);
        int points = Math.min(full.points, (int) ((left - ablated * once * ablations) / once / AT_POINT));
        return new ClaimEffort(workers, replicates, ablated, points < FEWEST_POINTS ? 0 : points);
    }

    /**
     * What a budget pays for when several claims share it.
     *
     * @param seconds of one thread that all have together
     * @return one effort a claim, in their order
     */
    public static Map<String, ClaimEffort> shared(Map<String, Claim> claims, double seconds) {
        double[] needed = claims.values().stream()
                .mapToDouble(claim -> full(claim).seconds(claim))
                .sorted()
                .toArray();
        double left = seconds;
        double share = 0;
        for (int k = 0; k < needed.length; k++) {
            share = left / (needed.length - k);
            left -= Math.min(needed[k], share);
        }
        Map<String, ClaimEffort> efforts = new LinkedHashMap<>();
        for (Map.Entry<String, Claim> each : claims.entrySet()) {
            efforts.put(each.getKey(), within(each.getValue(), share));
        }
        return efforts;
    }

    private static double comparison(Claim claim, int workers) {
        return (double) claim.armNames().size() * workers * claim.weeks();
    }

    /** Worker-weeks in all. */
    double cost(Claim claim) {
        return comparison(claim, workers)
                * (replicates + (double) ablated * claim.file().ablations().size() + (double) points * AT_POINT);
    }

    /** Runs in all; two that are followed side by side count as one. */
    public long runs(Claim claim) {
        boolean pairs = claim.file().design() instanceof ClaimDesign.Intervention twins && twins.cohort();
        long once = pairs ? 1 : claim.armNames().size();
        return once * (replicates + (long) ablated * claim.file().ablations().size() + (long) points * AT_POINT);
    }

    /** Seconds of one thread that this is expected to take at the nominal speed. */
    public double seconds(Claim claim) {
        return cost(claim) / SPEED;
    }
}
