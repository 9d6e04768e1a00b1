package atomization.mechanism;

import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.BitColumn;
import atomization.society.Dispute;
import atomization.society.Driver;
import atomization.society.FloatColumn;
import atomization.society.Flow;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import atomization.society.WeekColumn;
import atomization.society.Workers;
import java.util.List;

/**
 * Rival elites recruit the leaders of movements, and those who trusted them are disillusioned.
 *
 * <p>Rule: in a dispute older than {@code patience} weeks each leader is recruited with weekly probability {@code rate}
 * E (1 - I) and stops for good. Each of its ties then delegates more: d := max(d, {@code trust}); and if from then on
 * its hardship stays above {@code hardship} for {@code watch} weeks: q x (1 - {@code efficacyLost}), s^S and s^A x (1 -
 * {@code solidarityLost}). Who watches already goes on watching the first one.
 *
 * <p>Reads disputes, elite competition E, positive alternative I, hardship; writes recruits, delegation, efficacy,
 * solidarity. Draws of a worker: 0. Neutral: {@code rate} 0. Source: ODD 7.10; the essay on the ecological movement.
 */
public record CoOptation(
        @Parameter(
                value = "0.05",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "probability that a leader is recruited when E is 1 and I is 0")
        double rate,

        @Parameter(
                value = "8",
                unit = "weeks",
                min = 0,
                max = 5200,
                meaning = "age of a dispute before its leaders are courted")
        int patience,

        @Parameter(value = "0.8", min = 0, max = 1, meaning = "delegation of those who trust a recruited leader")
        double trust,

        @Parameter(value = "0.5", min = 0, max = 1, meaning = "hardship above which trust is disappointed")
        double hardship,

        @Parameter(
                value = "26",
                unit = "weeks",
                min = 1,
                max = 5200,
                meaning = "how long hardship has to stay for that")
        int watch,

        @Parameter(value = "0.3", min = 0, max = 1, meaning = "share of efficacy lost by disillusion")
        double efficacyLost,

        @Parameter(value = "0.15", min = 0, max = 1, meaning = "share of solidarity lost by disillusion")
        double solidarityLost)
        implements Mechanism {
    @Override
    public void advance(Society society, Stream draws) {
        disappoint(society);
        double probability = rate
                * society.drivers.get(Driver.ELITE_COMPETITION)
                * (1 - society.drivers.get(Driver.POSITIVE_ALTERNATIVE));
        BitColumn recruits = new BitColumn(society.workers.size());
        for (Dispute dispute : society.disputes.open()) {
            if (society.week() - dispute.opened() > patience) {
                for (int leader : List.copyOf(dispute.leaders())) {
                    if (draws.uniform(leader, 0) < probability) {
                        dispute.loseLeader(leader);
                        recruits.mark(leader);
                    }
                }
            }
        }
        for (int i = recruits.next(0); i >= 0; i = recruits.next(i + 1)) {
            recruit(society, i);
        }
    }

    private void disappoint(Society society) {
        Workers workers = society.workers;
        WeekColumn watching = workers.watching;
        society.ranges().each(workers.size(), (from, to) -> {
            for (int i = from; i < to; i++) {
                if (watching.get(i) == WeekColumn.NEVER || !workers.present.get(i)) {
                    continue;
                }
                if (workers.hardship(i) <= hardship) {
                    watching.set(i, WeekColumn.NEVER);
                } else if (society.week() - watching.get(i) >= watch) {
                    watching.set(i, WeekColumn.NEVER);
                    workers.efficacy.set(i, workers.efficacy.get(i) * (1 - efficacyLost));
                    for (Arena arena : Arena.all()) {
                        FloatColumn solidarity = workers.solidarity(arena);
                        solidarity.set(i, solidarity.get(i) * (1 - solidarityLost));
                    }
                }
            }
        });
    }

    private void recruit(Society society, int i) {
        Workers workers = society.workers;
        workers.recruited.set(i, true);
        society.flows.add(Flow.RECRUITED, 1);
        for (Arena arena : Arena.all()) {
            society.stop(i, arena);
        }
        for (int k = 0; k < Layer.COUNT; k++) {
            TieLayer layer = society.ties.layer(k);
            int limit = layer.limit(i);
            for (int slot = layer.first(i); slot < limit && layer.alter(slot) != TieLayer.NONE; slot++) {
                int j = layer.alter(slot);
                workers.delegation.set(j, Math.max(trust, workers.delegation.get(j)));
                if (workers.watching.get(j) == WeekColumn.NEVER) {
                    workers.watching.set(j, society.week());
                }
            }
        }
    }
}
