package atomization.figure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Gives each worker a place in its group, and leaves it there as long as the worker stays in the group: a picture of the
 * next week differs from the last one only where somebody moved. Who comes takes the first free place.
 */
public final class Seating {
    private static final int ASIDE = 2;

    private final NetworkLayout layout;
    private final BitSet[] taken;
    private final int[] group;
    private final int[] place;
    private final float[] x;
    private final float[] y;

    /** Nobody has a place yet. */
    public Seating(NetworkLayout layout, int workers) {
        this.layout = layout;
        this.taken = new BitSet[layout.innerGroups() + ASIDE];
        Arrays.setAll(taken, k -> new BitSet());
        this.group = new int[workers];
        Arrays.fill(group, NetworkLayout.NOWHERE);
        this.place = new int[workers];
        this.x = new float[workers];
        this.y = new float[workers];
        Arrays.fill(x, Float.NaN);
        Arrays.fill(y, Float.NaN);
    }

    /**
     * Seats the workers by the groups in which they are now: first all leave who have gone, then those who have come sit
     * down in the order of their numbers.
     *
     * @param now the group of each worker, as the layout numbers them
     */
    public void seat(int[] now) {
        for (int i = 0; i < group.length; i++) {
            if (now[i] != group[i] && layout.hasPlace(group[i])) {
                taken(group[i]).clear(place[i]);
            }
        }
        for (int i = 0; i < group.length; i++) {
            if (now[i] != group[i]) {
                group[i] = now[i];
                sit(i);
            }
        }
    }

    private void sit(int i) {
        if (!layout.hasPlace(group[i])) {
            x[i] = Float.NaN;
            y[i] = Float.NaN;
            return;
        }
        BitSet places = taken(group[i]);
        place[i] = places.nextClearBit(0);
        places.set(place[i]);
        x[i] = (float) layout.x(group[i], place[i]);
        y[i] = (float) layout.y(group[i], place[i]);
    }

    private BitSet taken(int ofGroup) {
        return taken[ofGroup >= 0 ? ofGroup : layout.innerGroups() - 1 - ofGroup];
    }

    /** The x of each worker, NaN for who has no place; a copy. */
    public float[] x() {
        return x.clone();
    }

    /** The y of each worker, NaN for who has no place; a copy. */
    public float[] y() {
        return y.clone();
    }
}
