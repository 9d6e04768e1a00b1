package atomization.network;

import atomization.parallel.Ranges;
import atomization.society.TieLayer;
import java.util.Arrays;

/** Ties one after the other, to be made into a layer in which each worker has its own number of places. */
final class TieBuffer {
    /** Parts into which the workers are divided to fill their rows. */
    private static final int PARTS = 8;

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
        int[] counts = counts(size);
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

    /**
     * A layer with {@code capacity} places for every worker, in which ties that find no place, in order, are dropped.
     * The ties must be distinct; the buffer is not to be used any more.
     */
    TieLayer layerOfCapacity(int size, int capacity, Ranges ranges) {
        dropCrowded(counts(size), capacity);
        UniformRows rows = new UniformRows(size, capacity, ranges);
        // each part reads all ties, which lie in a row, and writes those of few workers, who lie anywhere
        ranges.tasks(PARTS, part -> {
            int from = (int) ((long) size * part / PARTS);
            int to = (int) ((long) size * (part + 1) / PARTS);
            for (int position = 0; position < used; position++) {
                int i = ends[position];
                if (i >= from && i < to) {
                    rows.append(i, ends[position ^ 1]);
                }
            }
            for (int i = from; i < to; i++) {
                rows.sort(i);
            }
        });
        return rows.layer();
    }

    /** Drops the ties that find no place; only those of workers with too many can, so only these are counted. */
    private void dropCrowded(int[] degrees, int capacity) {
        int[] taken = new int[degrees.length];
        int kept = 0;
        for (int position = 0; position < used; position += 2) {
            int i = ends[position];
            int j = ends[position + 1];
            if (degrees[i] > capacity || degrees[j] > capacity) {
                if (taken[i] >= capacity || taken[j] >= capacity) {
                    continue;
                }
                taken[i]++;
                taken[j]++;
            }
            ends[kept++] = i;
            ends[kept++] = j;
        }
        used = kept;
    }

    private int[] counts(int size) {
        int[] counts = new int[size];
        for (int position = 0; position < used; position++) {
            counts[ends[position]]++;
        }
        return counts;
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
