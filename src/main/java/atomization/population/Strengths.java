package atomization.population;

import atomization.society.Arena;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieDrift;
import atomization.society.TieLayer;

/**
 * Gives ties their first strength: the goal towards which they would grow, or one that the scenario sets. Ties that come
 * with a strength of their own, from an edge list or in a group of one origin, keep it.
 */
final class Strengths {
    private final NetworkSettings network;

    Strengths(NetworkSettings network) {
        this.network = network;
    }

    /**
     * Sets the strengths of ties that came without one, and notes those of workplace and home as the start: no rule asks
     * how many acquaintances one had.
     */
    void set(Society society, double surveillance) {
        for (int k = 0; k < Layer.COUNT; k++) {
            TieLayer ties = society.ties.layer(k);
            society.meetings.prepare(Layer.of(k));
            TieDrift drift = new TieDrift(ties, society.meetings, 0, 0, 1 - surveillance, 0);
            society.ranges().each(society.workers.size(), (from, to) -> {
                for (int i = from; i < to; i++) {
                    if (network.strength() == null) {
                        drift.begin(i);
                    } else {
                        set(ties, i, network.strength());
                    }
                }
            });
        }
        society.ranges().each(society.workers.size(), (from, to) -> {
            for (Arena arena : Arena.all()) {
                for (int i = from; i < to; i++) {
                    society.ties.layer(arena.layer()).noteInitial(i);
                }
            }
        });
    }

    private static void set(TieLayer ties, int i, double strength) {
        int limit = ties.limit(i);
        for (int slot = ties.first(i); slot < limit && ties.alter(slot) != TieLayer.NONE; slot++) {
            if (ties.steps(slot) == 0) {
                ties.setStrength(slot, strength);
            }
        }
    }
}
