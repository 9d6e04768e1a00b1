package atomization.population;

import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives ties their first strength: the goal towards which they would grow, or one that the scenario sets. */
final class Strengths {
    private final NetworkSettings network;
    private final List<OriginGroup> origins;

    Strengths(NetworkSettings network, @Nullable List<OriginGroup> origins) {
        this.network = network;
        this.origins = origins == null ? List.of() : origins;
    }

    /** Sets all strengths and notes them as those of the start. */
    void set(Society society, double surveillance) {
        Double fixed = network.strength();
        society.ranges().each(society.workers.size(), (from, to) -> {
            for (int i = from; i < to; i++) {
                for (int k = 0; k < Layer.COUNT; k++) {
                    Layer layer = Layer.of(k);
                    TieLayer ties = society.ties.layer(layer);
                    int limit = ties.limit(i);
                    for (int slot = ties.first(i); slot < limit && ties.alter(slot) != TieLayer.NONE; slot++) {
                        int j = ties.alter(slot);
                        double goal = (1 - surveillance)
                                * Math.sqrt(
                                        society.workers.solidarity(i, layer) * society.workers.solidarity(j, layer));
                        ties.setStrength(slot, ownOf(society, i, j, layer, fixed != null ? fixed : goal));
                    }
                    ties.noteInitial(i);
                }
            }
        });
    }

    private double ownOf(Society society, int i, int j, Layer layer, double otherwise) {
        int origin = society.workers.origin(i);
        boolean inside = layer == Layer.ACQUAINTANCE && origin > 0 && origin == society.workers.origin(j);
        return inside ? origins.get(origin - 1).strength() : otherwise;
    }
}
