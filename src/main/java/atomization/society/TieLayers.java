package atomization.society;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The three layers of ties, and what is asked across them. */
public final class TieLayers {
    private final TieLayer[] layers;
    private final TieRows[] rows;
    private final boolean anyComplete;

    /**
     * Puts the layers together; where all have rows of one length they share one store from now on.
     *
     * @param layers one for each of {@link Layer}, in its order, all of the same size
     */
    public TieLayers(List<TieLayer> layers) {
        if (layers.size() != Layer.COUNT) {
            throw new IllegalArgumentException("there are " + Layer.COUNT + " layers of ties, not " + layers.size());
        }
        this.layers = layers.toArray(TieLayer[]::new);
        this.anyComplete = layers.stream().anyMatch(TieLayer::isComplete);
        layer(Layer.ACQUAINTANCE).forgetStart();
        if (canShare()) {
            share();
        }
        List<TieRows> kept = new ArrayList<>();
        for (TieLayer layer : layers) {
            if (layer.rows().alters.length > 0 && !kept.contains(layer.rows())) {
                kept.add(layer.rows());
            }
        }
        this.rows = kept.toArray(TieRows[]::new);
    }

    private boolean canShare() {
        long stride = 0;
        for (TieLayer layer : layers) {
            if (!layer.rows().isUniform()) {
                return false;
            }
            stride += layer.rows().stride();
        }
        return stride * layers[0].size() <= TieLayer.MOST_SLOTS;
    }

    private void share() {
        int size = layers[0].size();
        int stride = 0;
        for (TieLayer layer : layers) {
            stride += layer.rows().stride();
        }
        TieRows shared = TieRows.uniform(size, stride, new int[size * stride]);
        int offset = 0;
        for (TieLayer layer : layers) {
            int width = layer.rows().stride();
            layer.moveTo(shared, offset);
            offset += width;
        }
    }

    /** One layer. */
    public TieLayer layer(Layer layer) {
        return layers[layer.ordinal()];
    }

    /** One layer by its index. */
    public TieLayer layer(int index) {
        return layers[index];
    }

    /** The stores of all ties: one where the layers share one, none for complete layers. */
    TieRows[] rows() {
        return rows;
    }

    /** Whether all ties are held, and the three rows of a worker stand one after the other in one store. */
    boolean areShared() {
        return !anyComplete
                && rows.length == 1
                && rows[0].stride() > 0
                && layers[0].rows() == rows[0]
                && layers[1].rows() == rows[0]
                && layers[2].rows() == rows[0];
    }

    /** Whether any layer is complete. */
    public boolean anyComplete() {
        return anyComplete;
    }

    /** The number of ties of worker {@code i}, over all layers, complete ones aside. */
    public int degree(int i) {
        int degree = 0;
        for (TieRows store : rows) {
            int limit = store.limit(i);
            for (int slot = store.first(i); slot < limit; slot++) {
                degree += 1 + (store.alters[slot] >> 31);
            }
        }
        return degree;
    }

    /** The total strength of the ties of worker {@code i} in steps of {@link TieLayer#STEP}, complete layers aside. */
    public long strengthSteps(int i) {
        long total = 0;
        for (TieRows store : rows) {
            char[] strengths = store.strengths();
            int limit = store.limit(i);
            for (int slot = store.first(i); slot < limit; slot++) {
                total += strengths[slot];
            }
        }
        return total;
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
        for (TieRows store : rows) {
            store.visitState(visitor);
        }
        for (TieLayer layer : layers) {
            layer.visitState(visitor);
        }
    }
}
