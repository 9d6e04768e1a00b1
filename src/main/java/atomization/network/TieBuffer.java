package atomization.network;

import atomization.society.TieLayer;
import java.util.Arrays;

/** Ties one after the other, to be made into a layer in which each worker has its own number of places. */
final class TieBuffer {
    private int[] ends = new int[64];
    private int used;

    /** Adds a tie between two different workers. */
    void add(int i, int j) {
        reserve(2);
        ends[used++] = i;
        ends[used++] = j;
    }

    /** Adds the ties of another buffer, in their order. */
    void addAll(TieBuffer other) {
        reserve(other.used);
        System.arraycopy(other.ends, 0, ends, used, other.used);
        used += other.used;
    }

    /** The number of ties, repetitions among them. */
    int count() {
        return used / 2;
    }

    /** One of the {@code 2 count()} ends: those of tie k stand at 2 k and 2 k + 1. */
    int end(int position) {
        return ends[position];
    }

    /** A layer with each tie once, in which every worker has {@code spare} places beyond its ties. */
    TieLayer layer(int size, int spare) {
        int[] counts = new int[size];
        for (int position = 0; position < used; position++) {
            counts[ends[position]]++;
        }
        int[] start = TieLayer.rowStarts(counts);
        int[] rows = unsorted(start);
        for (int i = 0; i < size; i++) {
            counts[i] = sortDistinct(rows, start[i], start[i + 1]);
        }
        int[] capacities = new int[size];
        for (int i = 0; i < size; i++) {
            capacities[i] = counts[i] + spare;
        }
        int[] rowStart = TieLayer.rowStarts(capacities);
        int[] alters = new int[rowStart[size]];
        for (int i = 0; i < size; i++) {
            System.arraycopy(rows, start[i], alters, rowStart[i], counts[i]);
            Arrays.fill(alters, rowStart[i] + counts[i], rowStart[i + 1], TieLayer.NONE);
        }
        return TieLayer.ofRows(rowStart, alters);
    }

    /** A layer with {@code capacity} places for every worker, in which ties that find no place, in order, are dropped. */
    TieLayer layerOfCapacity(int size, int capacity) {
        UniformRows rows = new UniformRows(size, capacity);
        for (int position = 0; position < used; position += 2) {
            rows.connect(ends[position], ends[position + 1]);
        }
        for (int i = 0; i < size; i++) {
            rows.sort(i);
        }
        return rows.layer();
    }

    private int[] unsorted(int[] start) {
        int[] next = start.clone();
        int[] rows = new int[used];
        for (int position = 0; position < used; position += 2) {
            int i = ends[position];
            int j = ends[position + 1];
            rows[next[i]++] = j;
            rows[next[j]++] = i;
        }
        return rows;
    }

    private static int sortDistinct(int[] rows, int from, int to) {
        Arrays.sort(rows, from, to);
        int kept = from;
        for (int slot = from; slot < to; slot++) {
            if (slot == from || rows[slot] != rows[slot - 1]) {
                rows[kept++] = rows[slot];
            }
        }
        return kept - from;
    }

    private void reserve(int more) {
        long needed = (long) used + more;
        if (needed > ends.length) {
            // the same bound, and the same message, as for the layer to be made
            int length = TieLayer.slots(1, (int) Math.min(needed, Integer.MAX_VALUE));
            ends = Arrays.copyOf(ends, (int) Math.max(length, Math.min(2L * ends.length, Integer.MAX_VALUE - 8)));
        }
    }
}
