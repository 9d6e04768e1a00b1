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
import atomization.society.TieLayer;

/**
 * Ties thrive on contact, wither without it, end, and are made.
 *
 * <p>Rule: contact is the same enterprise, the same district, always (by layer). With contact w relaxes at {@code
 * growth} to (1 - V) sqrt(s_i s_j) of that layer, at least {@code comrades} for two acting in one dispute; without, at
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
        society.ranges().each(society.workers.size(), (from, to) -> {
            TieMaking.Block proposals = making.block(from);
            for (int i = from; i < to; i++) {
                if (!society.workers.present.get(i)) {
                    continue;
                }
                for (int k = 0; k < Layer.COUNT; k++) {
                    int contacts = change(society, i, Layer.of(k), openness, comradesOf);
                    proposals.consider(i, Layer.of(k), contacts);
                }
            }
            proposals.close();
        });
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
        double own = society.workers.solidarity(i, layer);
        int place = placeOf(society, i, layer);
        int contacts = 0;
        int slot = ties.first(i);
        int limit = ties.limit(i);
        while (slot < limit && ties.alter(slot) != TieLayer.NONE) {
            int j = ties.alter(slot);
            double w = ties.strength(slot);
            boolean contact = place >= 0 && placeOf(society, j, layer) == place;
            if (contact) {
                double goal = openness * Math.sqrt(own * society.workers.solidarity(j, layer));
                if (fighting.get(i) && fighting.get(j) && areComrades(society, i, j)) {
                    goal = Math.max(comrades, goal);
                }
                ties.setStrength(slot, w + growth * (goal - w));
            } else {
                ties.setStrength(slot, w - decay * w);
            }
            if (ties.strength(slot) < weakest) {
                ties.removeSlot(i, slot);
                if (i < j) {
                    society.flows.add(Flow.TIES_ENDED, 1);
                }
            } else {
                contacts += contact ? 1 : 0;
                slot++;
            }
        }
        return contacts;
    }

    /** Where ties of a layer are in contact: those in the same place are. Acquaintances need no place. */
    private static int placeOf(Society society, int i, Layer layer) {
        return switch (layer) {
            case WORKPLACE -> society.employerOf(i);
            case RESIDENCE -> society.districtOf(i);
            case ACQUAINTANCE -> 0;
        };
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
