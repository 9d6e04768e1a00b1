package atomization.population;

import atomization.society.Layer;
import atomization.society.Society;
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

    /** Sets the strengths of ties that came without one, and notes all as those of the start. */
    void set(Society society, double surveillance) {
        society.ranges().each(society.workers.size(), (from, to) -> {
            for (int k = 0; k < Layer.COUNT; k++) {
                for (int i = from; i < to; i++) {
                    set(society, i, Layer.of(k), 1 - surveillance);
                    society.ties.layer(k).noteInitial(i);
                }
            }
        });
    }

    private void set(Society society, int i, Layer layer, double openness) {
        TieLayer ties = society.ties.layer(layer);
        Double fixed = network.strength();
        double own = society.workers.solidarity(i, layer);
        int limit = ties.limit(i);
        for (int slot = ties.first(i); slot < limit && ties.alter(slot) != TieLayer.NONE; slot++) {
            if (ties.strength(slot) == 0) {
                double other = society.workers.solidarity(ties.alter(slot), layer);
                ties.setStrength(slot, fixed != null ? fixed : openness * Math.sqrt(own * other));
            }
        }
    }
}
