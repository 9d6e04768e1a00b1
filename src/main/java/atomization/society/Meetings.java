package atomization.society;

/**
 * Where ties of a layer are in contact, and what their ends bring to them: for each worker the place of the layer
 * (enterprise, district, or one place for all acquaintances) and the root of its solidarity there, in single precision.
 * Both stand in one word, so that a tie costs one read of its other end.
 */
public final class Meetings {
    private final Society society;
    private final long[] packed;

    Meetings(Society society, int size) {
        this.society = society;
        this.packed = new long[size];
    }

    /** Takes up the places and solidarities of a layer as they are now. */
    public void prepare(Layer layer) {
        Workers workers = society.workers;
        society.ranges().each(packed.length, (from, to) -> {
            for (int i = from; i < to; i++) {
                float root = (float) Math.sqrt(workers.solidarity(i, layer));
                packed[i] = (long) place(i, layer) << 32 | Float.floatToRawIntBits(root);
            }
        });
    }

    private int place(int i, Layer layer) {
        return switch (layer) {
            case WORKPLACE -> society.employerOf(i);
            case RESIDENCE -> society.districtOf(i);
            case ACQUAINTANCE -> 0;
        };
    }

    /** What is known of worker {@code i} in this layer: its place and its root, in one word. */
    public long word(int i) {
        return packed[i];
    }

    /** The place in a word; negative for nowhere. */
    public static int place(long word) {
        return (int) (word >> 32);
    }

    /** The root of solidarity in a word. */
    public static double root(long word) {
        return Float.intBitsToFloat((int) word);
    }
}
