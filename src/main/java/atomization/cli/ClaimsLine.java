package atomization.cli;

import atomization.campaign.Tally;
import atomization.claim.Claim;
import atomization.claim.ClaimEffort;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line that says how far a test of many claims is, and how long it still takes: how many runs of what size each claim is given
 * is known before the first one.
 */
final class ClaimsLine implements AutoCloseable {
    private final RunsLine line;
    private final Map<String, ClaimEffort> efforts;
    private final double total;
    private final long begun = System.nanoTime();
    private double settled;
    private double simulated;
    private double perRun;
    private @Nullable String part;
    private @Nullable Tally last;
    private int number;

    /** @param claims the claims and the effort that each is given */
    ClaimsLine(Map<String, Claim> claims, Map<String, ClaimEffort> efforts, boolean quiet) {
        this.line = new RunsLine("claims", quiet);
        this.efforts = new LinkedHashMap<>(efforts);
        double seconds = 0;
        for (Map.Entry<String, Claim> each : claims.entrySet()) {
            seconds += effort(each.getKey()).seconds(each.getValue());
        }
        this.total = seconds;
    }

    private ClaimEffort effort(String name) {
        ClaimEffort effort = efforts.get(name);
        if (effort == null) {
            throw new IllegalArgumentException("there is no effort for " + name);
        }
        return effort;
    }

    /** The next claim begins. */
    void begin(String name, Claim claim) {
        settle();
        number++;
        perRun = effort(name).seconds(claim) / Math.max(1, effort(name).runs(claim));
    }

    /** Shows how far a part of it is. */
    void show(String shown, Tally tally) {
        if (!shown.equals(part)) {
            settle();
        }
        part = shown;
        last = tally;
        double done = settled + perRun * (tally.done() + tally.failed());
        double here = simulated + perRun * tally.sinceStart();
        double elapsed = (System.nanoTime() - begun) / 1e9;
        line.show(text(number, efforts.size(), shown, done / total, here > 0 ? (total - done) * elapsed / here : 0));
    }

    /** {@code 12 of 58, gifts-shrink, ablations: 37%, 14 min left}. */
    static String text(int number, int claims, String part, double share, double left) {
        return String.format(Locale.ROOT, "%d of %d, %s: %.0f%%", number, claims, part, 100 * share)
                + (left > 0 ? ", " + RunsLine.duration(left) + " left" : "");
    }

    private void settle() {
        if (last != null) {
            settled += perRun * last.total();
            simulated += perRun * last.sinceStart();
        }
        last = null;
    }

    @Override
    public void close() {
        line.close();
    }
}
