package atomization.network;

import atomization.parallel.Ranges;
import atomization.society.TieLayer;
import java.util.Arrays;

/**
 * Rows of alters under construction, of one length for all, each filled from the left in the order in which ties come
 * and sorted at the end: finding a place and finding a repetition are then one look along a row.
 */
final class UniformRows {
    private final int size;
    private final int capacity;
    private final int[] alters;

    /** Empty rows. */
    UniformRows(int size, int capacity) {
        this.size = size;
        this.capacity = capacity;
        this.alters = new int[TieLayer.slots(size, capacity)];
        Arrays.fill(alters, TieLayer.NONE);
    }

    /** Empty rows, made on all threads. */
    UniformRows(int size, int capacity, Ranges ranges) {
        this.size = size;
        this.capacity = capacity;
        this.alters = new int[TieLayer.slots(size, capacity)];
        ranges.each(size, (from, to) -> Arrays.fill(alters, from * capacity, to * capacity, TieLayer.NONE));
    }

    /** The number of rows. */
    int size() {
        return size;
    }

    /** The length of every row. */
    int capacity() {
        return capacity;
    }

    /** Ties two different workers; false, and nothing is changed, if they are tied or one has no place. */
    boolean connect(int i, int j) {
        int mine = placeFor(i, j);
        if (mine < 0) {
            return false;
        }
        int theirs = placeFor(j, i);
        if (theirs < 0) {
            return false;
        }
        alters[mine] = j;
        alters[theirs] = i;
        return true;
    }

    /** Puts {@code j} into the row of {@code i} alone; false if it stands there or there is no place. */
    boolean append(int i, int j) {
        int slot = placeFor(i, j);
        if (slot < 0) {
            return false;
        }
        alters[slot] = j;
        return true;
    }

    /** Whether {@code j} stands in the row of {@code i}. */
    boolean contains(int i, int j) {
        for (int slot = i * capacity; slot < (i + 1) * capacity; slot++) {
            if (alters[slot] == j) {
                return true;
            }
        }
        return false;
    }

    /** The entry at a position, from 0, of the row of {@code i}, or {@link TieLayer#NONE}. */
    int alter(int i, int position) {
        return alters[i * capacity + position];
    }

    /** Takes {@code j} out of the row of {@code i}; the last entry moves to its place. */
    void remove(int i, int j) {
        int first = i * capacity;
        int last = first - 1;
        int found = -1;
        for (int slot = first; slot < first + capacity && alters[slot] != TieLayer.NONE; slot++) {
            found = alters[slot] == j ? slot : found;
            last = slot;
        }
        if (found >= 0) {
            alters[found] = alters[last];
            alters[last] = TieLayer.NONE;
        }
    }

    /** Fills a position, from 0, of the row of {@code i}. */
    void set(int i, int position, int j) {
        alters[i * capacity + position] = j;
    }

    /** Puts the row of {@code i} in ascending order. */
    void sort(int i) {
        int degree = 0;
        while (degree < capacity && alters[i * capacity + degree] != TieLayer.NONE) {
            degree++;
        }
        sort(i, degree);
    }

    /** Puts the row of {@code i}, of which so many positions are filled, in ascending order. */
    void sort(int i, int degree) {
        Arrays.sort(alters, i * capacity, i * capacity + degree);
    }

    /** The layer; the rows must be sorted, and are not to be used any more. */
    TieLayer layer() {
        return TieLayer.ofRows(size, capacity, alters);
    }

    /** The slot where {@code j} would be put in the row of {@code i}; -1 if it stands there or there is none. */
    private int placeFor(int i, int j) {
        int limit = (i + 1) * capacity;
        for (int slot = i * capacity; slot < limit; slot++) {
            if (alters[slot] == TieLayer.NONE) {
                return slot;
            }
            if (alters[slot] == j) {
                return -1;
            }
        }
        return -1;
    }
}
