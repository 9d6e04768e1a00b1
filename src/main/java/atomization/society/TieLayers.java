package atomization.society;

import java.util.List;
import java.util.function.IntPredicate;

/** The three layers of ties, and what is asked across them. */
public final class TieLayers {
    private final TieLayer[] layers;

    /** @param layers one for each of {@link Layer}, in its order, all of the same size */
    public TieLayers(List<TieLayer> layers) {
        if (layers.size() != Layer.COUNT) {
            throw new IllegalArgumentException("there are " + Layer.COUNT + " layers of ties, not " + layers.size());
        }
        this.layers = layers.toArray(TieLayer[]::new);
    }

    /** One layer. */
    public TieLayer layer(Layer layer) {
        return layers[layer.ordinal()];
    }

    /** One layer by its index. */
    public TieLayer layer(int index) {
        return layers[index];
    }

    /** Whether any layer is complete. */
    public boolean anyComplete() {
        for (TieLayer layer : layers) {
            if (layer.isComplete()) {
                return true;
            }
        }
        return false;
    }

    /** The number of ties of worker {@code i}, over all layers, complete ones aside. */
    public int degree(int i) {
        int degree = 0;
        for (TieLayer layer : layers) {
            if (!layer.isComplete()) {
                degree += layer.degree(i);
            }
        }
        return degree;
    }

    /** Whether worker {@code i} has a tie of at least the given strength. */
    public boolean hasStrong(int i, double strength) {
        return anyStrong(i, strength, j -> true);
    }

    /** Whether worker {@code i} has a tie of at least the given strength to somebody like that; explicit ties only. */
    public boolean anyStrong(int i, double strength, IntPredicate like) {
        for (TieLayer layer : layers) {
            int limit = layer.limit(i);
            for (int slot = layer.first(i); slot < limit && layer.alter(slot) != TieLayer.NONE; slot++) {
                if (layer.strength(slot) >= strength && like.test(layer.alter(slot))) {
                    return true;
                }
            }
        }
        return false;
    }

    void visitState(StateVisitor visitor) {
        for (TieLayer layer : layers) {
            layer.visitState(visitor);
        }
    }
}
