package atomization.figure;

import java.util.function.IntPredicate;

/**
 * Ties as pairs of workers, each pair once a layer.
 *
 * @param count the number of ties; the arrays may be longer
 * @param from one end of each tie
 * @param to its other end
 * @param layer the index of its layer
 * @param strength its strength, in [0, 1]
 */
public record TiePairs(int count, int[] from, int[] to, byte[] layer, float[] strength) {
    /** No ties. */
    public static final TiePairs NONE = new TiePairs(0, new int[0], new int[0], new byte[0], new float[0]);

    /** The ties between workers of whom each is like that. */
    public TiePairs among(IntPredicate worker) {
        Builder kept = new Builder();
        for (int k = 0; k < count; k++) {
            if (worker.test(from[k]) && worker.test(to[k])) {
                kept.add(from[k], to[k], layer[k], strength[k]);
            }
        }
        return kept.build();
    }

    /** Collects ties one by one. */
    public static final class Builder {
        private int count;
        private int[] from = new int[256];
        private int[] to = new int[256];
        private byte[] layer = new byte[256];
        private float[] strength = new float[256];

        /** Adds a tie. */
        public void add(int oneEnd, int otherEnd, int ofLayer, double ofStrength) {
            if (count == from.length) {
                from = java.util.Arrays.copyOf(from, 2 * count);
                to = java.util.Arrays.copyOf(to, 2 * count);
                layer = java.util.Arrays.copyOf(layer, 2 * count);
                strength = java.util.Arrays.copyOf(strength, 2 * count);
            }
            from[count] = oneEnd;
            to[count] = otherEnd;
            layer[count] = (byte) ofLayer;
            strength[count++] = (float) ofStrength;
        }

        /** The ties added so far; not to be added to any more. */
        public TiePairs build() {
            return new TiePairs(count, from, to, layer, strength);
        }
    }
}
