package atomization.mechanism;

import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.BitColumn;
import atomization.society.Collectives;
import atomization.society.Dispute;
import atomization.society.Society;
import atomization.society.Workers;
import org.jspecify.annotations.Nullable;

/**
 * Those in power victimize some of those who act.
 *
 * <p>Rule: a collective k with A_k acting meets the budget B_k = {@code capacity} T n_k / 1000 a week. Each of those
 * acting is hit with probability p = min({@code ceiling}, B_k / A_k); in a committee leaders are {@code leaders} times as
 * likely, the expected total unchanged: with p' = p A / (A + ({@code leaders} - 1) L) for the others and {@code leaders} p' for a
 * leader the sum is p A. That holds only while {@code leaders} p' (5 p' by default) is at most 1; above, leaders are hit for
 * certain and fewer are hit than the budget allows. A victim loses the job,
 * stops, is blacklisted (7.2) and has fear 1. So there is safety in numbers, as an outcome of the budget; the ablation
 * {@code perActor} replaces B_k by perActor x A_k.
 *
 * <p>Reads actions, disputes, toughness; writes victims, employment, fear, actions. Draws of a worker: 0 (strike), 1
 * (assembly). Neutral: {@code capacity} 0. Source: ODD 7.8; Kuran (1991) and Siegel (2011) on safety in numbers.
 */
public record Repression(
        @Parameter(
                value = "0.2",
                unit = "victims per 1000 members a week",
                min = 0,
                max = 1000,
                meaning = "capacity C to victimize under full toughness",
                calibrated = true)
        double capacity,

        @Parameter(value = "0.25", unit = "1/week", min = 0, max = 1, meaning = "largest probability of being hit")
        double ceiling,

        @Parameter(value = "5", min = 1, max = 100, meaning = "how much more likely a committee's leaders are hit")
        double leaders,

        @Parameter(
                value = "0",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "ablation: if above 0, the budget is this times those acting")
        double perActor)
        implements Mechanism {
    @Override
    public void advance(Society society, Stream draws) {
        for (Arena arena : Arena.all()) {
            if (society.workers.acting(arena).any()) {
                victimize(society, arena, draws);
            }
        }
    }

    private void victimize(Society society, Arena arena, Stream draws) {
        Workers workers = society.workers;
        Collectives collectives = society.collectives(arena);
        int[] acting = society.actingByCollective(arena);
        double toughness = society.authorities.toughness();
        double[] ordinary = new double[acting.length];
        for (int k = 0; k < acting.length; k++) {
            if (acting[k] > 0) {
                double budget =
                        perActor > 0 ? perActor * acting[k] : capacity * toughness * collectives.members(k) / 1000;
                double probability = Math.min(ceiling, budget / acting[k]);
                int led = leadersActing(workers.acting(arena), collectives.dispute(k));
                ordinary[k] = probability * acting[k] / (acting[k] + (leaders - 1) * led);
            }
        }
        BitColumn bits = workers.acting(arena);
        for (int i = bits.next(0); i >= 0; i = bits.next(i + 1)) {
            int k = society.collectiveOf(i, arena);
            if (k < 0 || ordinary[k] == 0) {
                continue;
            }
            Dispute dispute = collectives.dispute(k);
            boolean leads = dispute != null && dispute.leaders().contains(i);
            if (draws.uniform(i, arena.ordinal()) < ordinary[k] * (leads ? leaders : 1)) {
                society.victimize(i);
            }
        }
    }

    private static int leadersActing(BitColumn acting, @Nullable Dispute dispute) {
        if (dispute == null) {
            return 0;
        }
        return (int) dispute.leaders().stream().filter(acting::get).count();
    }
}
