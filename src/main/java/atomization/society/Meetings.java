package atomization.society;

/**
 * Where ties of a layer are in contact, and what their ends bring to them: for each worker the place of the layer
 * (enterprise, district, or one place for all acquaintances) and the root of its solidarity there. Both stand in one word
 * of 32 bits, so that a tie costs one read of its other end: the root in 16 bits (off by at most 1/131070), and the lower
 * 16 bits of the place, which are all of it unless there are more than 65,534 places; then who looks the same is asked
 * for the whole.
 */
public final class Meetings {
    /** The place of one who has none, as others see it, and as it is for that worker: nobody is there. */
    private static final int NOWHERE = 0xFFFF;

    private static final int NOBODYS = 0xFFFE;
    private static final int STEPS = 65535;

    /** The unit of a product of roots. */
    static final double SCALE = 1.0 / STEPS / STEPS;

    private final Society society;
    private final int[] words;
    private Layer layer = Layer.WORKPLACE;
    private boolean manyPlaces;

    /** @param words memory to work in, one word a worker after a first one, used by nobody else while ties are changed */
    Meetings(Society society, int[] words) {
        this.society = society;
        this.words = words;
    }

    /** Takes up the places and solidarities of a layer as they are now. */
    public void prepare(Layer newLayer) {
        layer = newLayer;
        manyPlaces = Math.max(society.enterprises.count(), society.districts.count()) > NOBODYS;
        Workers workers = society.workers;
        society.ranges().each(workers.size(), (from, to) -> {
            for (int i = from; i < to; i++) {
                int root = (int) (Math.sqrt(workers.solidarity(i, newLayer)) * STEPS + 0.5);
                words[i + 1] = place(i) << 16 | root;
            }
        });
    }

    private int place(int i) {
        return switch (layer) {
            case WORKPLACE -> society.employerOf(i);
            case RESIDENCE -> society.districtOf(i);
            case ACQUAINTANCE -> 0;
        };
    }

    /** Whether worker {@code i} has a place in this layer. */
    public boolean isPlaced(int i) {
        return place(i) >= 0;
    }

    /** What worker {@code i} asks of others: its own word, or, without a place, one that is in contact with nobody's. */
    int asked(int i) {
        int word = words[i + 1];
        return isPlaced(i) ? word : NOBODYS << 16 | word & STEPS;
    }

    /** Whether the words of two workers do not always tell whether they are in the same place. */
    boolean needsPlaces() {
        return manyPlaces && layer != Layer.ACQUAINTANCE;
    }

    /** Whether workers {@code i}, who has a place, and {@code j} are in the same place. */
    public boolean meet(int i, int j) {
        return contact(words[i + 1], words[j + 1]) != 0 && (!manyPlaces || place(i) == place(j));
    }

    /** What is known of each worker; that of worker i at i + 1. */
    int[] words() {
        return words;
    }

    /** -1, which is all bits, if the places in two words look the same, else 0. */
    static int contact(int one, int other) {
        return ((one ^ other) >>> 16) - 1 >> 31;
    }

    /** The root in a word; a product of two is in units of {@link #SCALE}. */
    static long root(int word) {
        return word & STEPS;
    }
}
