package atomization.mechanism;

import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.BitColumn;
import atomization.society.Dispute;
import atomization.society.Driver;
import atomization.society.Flow;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieDrift;
import atomization.society.TieLayer;

/**
 * Ties thrive on contact, wither without it, end, and are made.
 *
 * <p>Rule: contact is the same enterprise, the same district, always (by layer). With contact w relaxes at {@code
 * growth} to (1 - V) sqrt(s_i) sqrt(s_j) of that layer, at least {@code comrades} for two acting in one dispute; without, at
 * {@code decay} to 0. Below {@code weakest} a tie ends. A worker with fewer workplace (residence) ties in contact than
 * its degree proposes, with probability {@code making}, to one random member of its workshop (block); one acting in a
 * dispute, with probability {@code comradeMaking}, to one other acting in it, in the acquaintance layer. Proposals are
 * taken in the order of a keyed number; one to oneself, to a tie that stands, or to somebody without a place fails; a
 * new tie has strength {@code fresh} ({@link TieMaking}).
 *
 * <p>Reads solidarity, employment, homes, actions, disputes, V; writes ties. Draws of a worker: 0-2 (workplace: whether,
 * whom, order), 3-5 (residence), 6-8 (acquaintance, first dispute), 9-11 (second). Neutral: every rate 0. Complete
 * layers are left as they are. Source: ODD 7.12; foci of activity after Feld (1981).
 */
public record Ties(
        @Parameter(
                value = "0.03",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "rate at which a tie in contact follows solidarity")
        double growth,

        @Parameter(
                value = "0.013",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "rate at which a tie without contact withers")
        double decay,

        @Parameter(
                value = "0.9",
                min = 0,
                max = 1,
                meaning = "strength to which a tie grows between two who act in one dispute")
        double comrades,

        @Parameter(value = "0.03", unit = "tie strength", min = 0, max = 1, meaning = "strength below which a tie ends")
        double weakest,

        @Parameter(
                value = "0.02",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "probability that who lacks ties proposes one")
        double making,

        @Parameter(
                value = "0.01",
                unit = "1/week",
                min = 0,
                max = 1,
                meaning = "probability that who acts in a dispute proposes a tie to a comrade")
        double comradeMaking,

        @Parameter(value = "0.15", unit = "tie strength", min = 0, max = 1, meaning = "strength of a new tie")
        double fresh)
        implements Mechanism {
    @Override
    public void advance(Society society, Stream draws) {
        TieMaking making = new TieMaking(society, draws, this.making, comradeMaking);
        double openness = 1 - society.drivers.get(Driver.SURVEILLANCE);
        BitColumn fighting = inDispute(society);
        for (int k = 0; k < Layer.COUNT; k++) {
            Layer layer = Layer.of(k);
            TieLayer ties = society.ties.layer(layer);
            society.meetings.prepare(layer);
            TieDrift drift = new TieDrift(ties, society.meetings, growth, decay, openness, weakest);
            society.ranges().each(society.workers.size(), (from, to) -> {
                TieMaking.Block proposals = making.block(from, layer);
                TieDrift.Outcome outcome = new TieDrift.Outcome();
                for (int i = from; i < to; i++) {
                    if (society.workers.present.get(i)) {
                        if (fighting.get(i)) {
                            drift.change(i, outcome, leastAmongComrades(society, fighting));
                        } else {
                            drift.change(i, outcome);
                        }
                        if (outcome.ending() > 0) {
                            end(society, ties, i, drift);
                        }
                        proposals.consider(i, outcome.contacts());
                    }
                }
                proposals.close();
            });
        }
        making.settle(fresh);
    }

    private static BitColumn inDispute(Society society) {
        BitColumn fighting = new BitColumn(society.workers.size());
        if (society.disputes.open().isEmpty()) {
            return fighting;
        }
        for (Arena arena : Arena.all()) {
            BitColumn acting = society.workers.acting(arena);
            for (int i = acting.next(0); i >= 0; i = acting.next(i + 1)) {
                if (society.disputeOf(i, arena) != null) {
                    fighting.mark(i);
                }
            }
        }
        return fighting;
    }

    private TieDrift.LeastGoal leastAmongComrades(Society society, BitColumn fighting) {
        return (i, j) -> fighting.get(j) && areComrades(society, i, j) ? TieLayer.STEPS * comrades : 0;
    }

    private static void end(Society society, TieLayer ties, int i, TieDrift drift) {
        int slot = ties.first(i);
        while (slot < ties.limit(i) && ties.alter(slot) != TieLayer.NONE) {
            if (!drift.isEnding(ties.steps(slot))) {
                slot++;
                continue;
            }
            if (i < ties.alter(slot)) {
                society.flows.add(Flow.TIES_ENDED, 1);
            }
            ties.removeSlot(i, slot);
        }
    }

    private static boolean areComrades(Society society, int i, int j) {
        return areComrades(society, i, j, Arena.STRIKE) || areComrades(society, i, j, Arena.ASSEMBLY);
    }

    private static boolean areComrades(Society society, int i, int j, Arena arena) {
        Dispute dispute = society.disputeOf(i, arena);
        return dispute != null
                && dispute == society.disputeOf(j, arena)
                && society.workers.acting(arena).get(i)
                && society.workers.acting(arena).get(j);
    }
}
