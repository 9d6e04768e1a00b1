package atomization.mechanism;

import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.BitColumn;
import atomization.society.Dispute;
import atomization.society.Driver;
import atomization.society.Flow;
import atomization.society.Layer;
import atomization.society.Meetings;
import atomization.society.Society;
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
        BitColumn comradesOf = inDispute(society);
        for (int k = 0; k < Layer.COUNT; k++) {
            Layer layer = Layer.of(k);
            society.meetings.prepare(layer);
            society.ranges().each(society.workers.size(), (from, to) -> {
                TieMaking.Block proposals = making.block(from, layer);
                for (int i = from; i < to; i++) {
                    if (society.workers.present.get(i)) {
                        proposals.consider(i, change(society, i, layer, openness, comradesOf));
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

    /** Changes the ties of one worker in one layer, at this end; the number of them in contact. */
    private int change(Society society, int i, Layer layer, double openness, BitColumn fighting) {
        TieLayer ties = society.ties.layer(layer);
        Meetings meetings = society.meetings;
        long here = meetings.word(i);
        int place = Meetings.place(here);
        double own = Meetings.root(here);
        double scale = TieLayer.STEPS * openness;
        boolean fights = fighting.get(i);
        int last = (int) Math.ceil(weakest * TieLayer.STEPS);
        int contacts = 0;
        int ending = 0;
        int limit = ties.limit(i);
        for (int slot = ties.first(i); slot < limit; slot++) {
            int j = ties.alter(slot);
            if (j == TieLayer.NONE) {
                break;
            }
            double w = ties.steps(slot);
            long there = meetings.word(j);
            int changed;
            if (place >= 0 && place == Meetings.place(there)) {
                // Multiplied in this order the goal is the same number at both ends.
                double goal = scale * (own * Meetings.root(there));
                if (fights && fighting.get(j) && areComrades(society, i, j)) {
                    goal = Math.max(TieLayer.STEPS * comrades, goal);
                }
                changed = (int) (w + growth * (goal - w) + 0.5);
                contacts += changed >= last ? 1 : 0;
            } else {
                changed = (int) (w - decay * w + 0.5);
            }
            ties.setSteps(slot, changed);
            ending += changed < last ? 1 : 0;
        }
        if (ending > 0) {
            end(society, ties, i, last);
        }
        return contacts;
    }

    private static void end(Society society, TieLayer ties, int i, int last) {
        int slot = ties.first(i);
        while (slot < ties.limit(i) && ties.alter(slot) != TieLayer.NONE) {
            if (ties.steps(slot) >= last) {
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
        for (Arena arena : Arena.all()) {
            Dispute dispute = society.disputeOf(i, arena);
            if (dispute != null
                    && dispute == society.disputeOf(j, arena)
                    && society.workers.acting(arena).get(i)
                    && society.workers.acting(arena).get(j)) {
                return true;
            }
        }
        return false;
    }
}
