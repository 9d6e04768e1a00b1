package atomization.society;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The undirected ties of one layer, with their strengths.
 *
 * <p>Each worker has a row of slots ({@link TieRows}), filled from the left in ascending order of the other worker's number
 * (the alter). A tie stands in the rows of both its ends with the same strength. A complete layer holds no slots:
 * everybody present has a tie of strength 1 to everybody else present.
 */
public final class TieLayer {
    /** The alter of an empty slot. */
    public static final int NONE = -1;

    /** A strength of 1 in steps. */
    public static final int STEPS = 65535;

    /** The smallest strength above 0. */
    public static final double STEP = 1.0 / STEPS;

    /** The most slots that one store holds. */
    static final int MOST_SLOTS = Integer.MAX_VALUE - 8;

    private final int size;
    private final boolean complete;
    private TieRows rows;
    /** Where the layer's slots begin in a row that it shares with other layers, and how many they are. */
    private int offset;

    private int capacity;
    private @Nullable TieStart start;

    private TieLayer(boolean complete, TieRows rows) {
        this.size = rows.size();
        this.complete = complete;
        this.rows = rows;
        this.capacity = rows.stride();
    }

    /** A layer in which everybody present is tied to everybody else present with strength 1, held implicitly. */
    public static TieLayer complete(int size) {
        return new TieLayer(true, TieRows.uniform(size, 0, new int[0]));
    }

    /**
     * An empty layer with the same number of places for every worker.
     *
     * @throws IllegalArgumentException if there would be more than 2^31 - 9 slots
     */
    public static TieLayer uniform(int size, int capacity) {
        return ofRows(size, capacity, emptySlots(slots(size, capacity)));
    }

    /**
     * An empty layer in which worker i has {@code capacities[i]} places.
     *
     * @throws IllegalArgumentException if there would be more than 2^31 - 9 slots
     */
    public static TieLayer withCapacities(int[] capacities) {
        int[] rowStart = rowStarts(capacities);
        return ofRows(rowStart, emptySlots(rowStart[capacities.length]));
    }

    /**
     * A layer with the same number of places for every worker, filled beforehand; every tie has strength 0.
     *
     * @param alters the rows one after the other, of length {@code slots(size, capacity)}, taken over and not copied:
     *     each row ascending, without the worker itself and without repetition, then {@link #NONE} to its end; i stands
     *     in the row of j where j stands in that of i
     */
    public static TieLayer ofRows(int size, int capacity, int[] alters) {
        requireLength(slots(size, capacity), alters);
        return new TieLayer(false, TieRows.uniform(size, capacity, alters));
    }

    /**
     * A layer in which each worker has its own number of places, filled beforehand; every tie has strength 0.
     *
     * @param rowStart first slot of each worker, then the number of all slots, as made by {@link #rowStarts}
     * @param alters the rows one after the other, as for {@link #ofRows(int, int, int[])}
     */
    public static TieLayer ofRows(int[] rowStart, int[] alters) {
        requireLength(rowStart[rowStart.length - 1], alters);
        return new TieLayer(false, TieRows.of(rowStart, alters));
    }

    /**
     * The number of slots of a layer with the same number of places for every worker.
     *
     * @throws IllegalArgumentException if there would be more than 2^31 - 9
     */
    public static int slots(int size, int capacity) {
        return addressable((long) size * capacity);
    }

    /**
     * The first slot of each worker, then the number of all slots.
     *
     * @throws IllegalArgumentException if there would be more than 2^31 - 9 slots
     */
    public static int[] rowStarts(int[] capacities) {
        int[] rowStart = new int[capacities.length + 1];
        for (int i = 0; i < capacities.length; i++) {
            rowStart[i + 1] = addressable((long) rowStart[i] + capacities[i]);
        }
        return rowStart;
    }

    private static int[] emptySlots(int slots) {
        int[] alters = new int[slots];
        Arrays.fill(alters, NONE);
        return alters;
    }

    private static void requireLength(int slots, int[] alters) {
        if (alters.length != slots) {
            throw new IllegalArgumentException("rows of " + slots + " slots expected, not " + alters.length);
        }
    }

    private static int addressable(long slots) {
        if (slots > MOST_SLOTS) {
            throw new IllegalArgumentException("a layer holds at most 2^31 - 9 places for ties, not " + slots
                    + "; use fewer workers or a smaller degree");
        }
        return (int) slots;
    }

    /** The number of workers. */
    public int size() {
        return size;
    }

    /** Whether everybody is tied to everybody else. */
    public boolean isComplete() {
        return complete;
    }

    /** The first slot of worker {@code i}. */
    public int first(int i) {
        return rows.first(i) + offset;
    }

    /** One past the last slot of worker {@code i}; the ties end earlier, at the first empty slot. */
    public int limit(int i) {
        return rows.isUniform() ? rows.first(i) + offset + capacity : rows.limit(i);
    }

    /** The other end of the tie in a slot, or {@link #NONE}. */
    public int alter(int slot) {
        return rows.alters[slot];
    }

    /** The strength, in [0, 1], of the tie in a slot. */
    public double strength(int slot) {
        return rows.strengths()[slot] * STEP;
    }

    /** Sets the strength of this end of a tie, clamped to [0, 1] and rounded to 1/65535. */
    public void setStrength(int slot, double strength) {
        rows.strengths()[slot] = (char) Math.max(0, Math.min(STEPS, (int) (strength * STEPS + 0.5)));
    }

    /** The number of ties of worker {@code i} that stand, of whatever strength; for a complete layer, size - 1. */
    public int degree(int i) {
        if (complete) {
            return size - 1;
        }
        int degree = 0;
        int limit = limit(i);
        for (int slot = first(i); slot < limit; slot++) {
            degree += 1 + (rows.alters[slot] >> 31);
        }
        return degree;
    }

    /** The slot of worker {@code i} that holds the tie to {@code j}, or -1. */
    public int slotOf(int i, int j) {
        int limit = limit(i);
        for (int slot = first(i); slot < limit && rows.alters[slot] != NONE; slot++) {
            if (rows.alters[slot] == j) {
                return slot;
            }
        }
        return -1;
    }

    /**
     * Ties two workers. Calls that concern different workers may run at the same time.
     *
     * @return false, and nothing is changed, if they are one worker, are tied already, or one has no place left
     */
    public boolean connect(int i, int j, double strength) {
        if (complete || i == j || !hasPlace(i) || !hasPlace(j) || slotOf(i, j) >= 0) {
            return false;
        }
        insert(i, j, strength);
        insert(j, i, strength);
        return true;
    }

    /** Whether worker {@code i} has a place for another tie. */
    public boolean hasPlace(int i) {
        int limit = limit(i);
        return limit > first(i) && rows.alters[limit - 1] == NONE;
    }

    /** Takes the tie in a slot of worker {@code i} out of that worker's row; later ties move up one slot. */
    public void removeSlot(int i, int slot) {
        int limit = limit(i);
        int next = slot;
        while (next + 1 < limit && rows.alters[next + 1] != NONE) {
            rows.alters[next] = rows.alters[next + 1];
            rows.strengths()[next] = rows.strengths()[next + 1];
            next++;
        }
        rows.alters[next] = NONE;
        rows.strengths()[next] = 0;
    }

    /** Ends all ties of worker {@code i}, in the rows of both ends. Not to be called from several threads. */
    public void isolate(int i) {
        if (complete) {
            return;
        }
        int first = first(i);
        int limit = limit(i);
        for (int slot = first; slot < limit && rows.alters[slot] != NONE; slot++) {
            int j = rows.alters[slot];
            int other = slotOf(j, i);
            if (other >= 0) {
                removeSlot(j, other);
            }
            rows.alters[slot] = NONE;
            rows.strengths()[slot] = 0;
        }
    }

    /** The total strength of the ties of worker {@code i}. */
    public double totalStrength(int i) {
        return strengthSteps(i) * STEP;
    }

    /** The total strength of the ties of worker {@code i} in steps of {@link #STEP}: a sum without rounding. */
    public long strengthSteps(int i) {
        long total = 0;
        int limit = limit(i);
        for (int slot = first(i); slot < limit; slot++) {
            // Empty slots hold 0: going through all of a row costs less than finding out where its ties end.
            total += rows.strengths()[slot];
        }
        return total;
    }

    /** Sets the strength of this end of a tie in steps of {@link #STEP}, 0 to {@link #STEPS}. */
    public void setSteps(int slot, int steps) {
        rows.strengths()[slot] = (char) steps;
    }

    /** The other end of the tie in a slot, or worker 0 if it is empty; its strength is 0 then. */
    public int alterOrFirst(int slot) {
        return Math.max(rows.alters[slot], 0);
    }

    /** 1 if a slot holds a tie, 0 if it is empty. */
    public int holdsTie(int slot) {
        return ~rows.alters[slot] >>> 31;
    }

    /** The strength of the tie in a slot in steps of {@link #STEP}. */
    public int steps(int slot) {
        return rows.strengths()[slot];
    }

    /** Notes the present degree and total strength of worker {@code i} as those at the start. */
    public void noteInitial(int i) {
        if (!complete) {
            start().note(i, degree(i), strengthSteps(i), places(i));
        }
    }

    private synchronized TieStart start() {
        if (start == null) {
            int most = capacity;
            for (int i = 0; i < size && !rows.isUniform(); i++) {
                most = Math.max(most, places(i));
            }
            start = new TieStart(size, most);
        }
        return start;
    }

    private int places(int i) {
        return limit(i) - first(i);
    }

    /** The degree of worker {@code i} at the start; 0 in a complete layer, which has no degree to fall short of. */
    public int initialDegree(int i) {
        return start == null ? 0 : start.degree(i);
    }

    /** The mean degree at the start of those who had a tie then; 0 if nobody had. */
    public double meanInitialDegree() {
        return start == null ? 0 : start.meanDegree();
    }

    /**
     * The share of the strength that worker {@code i} had in this layer at the start, at most 1; 1 if it had no tie, or
     * none of any strength, or if no start has been noted.
     */
    public double cohesion(int i) {
        return start == null ? 1 : start.cohesion(i, strengthSteps(i), places(i));
    }

    /** Where the ties are kept. */
    TieRows rows() {
        return rows;
    }

    /** Moves the ties into rows that are shared with other layers, from the given slot of each row on. */
    void moveTo(TieRows shared, int newOffset) {
        int[] from = rows.alters;
        for (int i = 0; i < size; i++) {
            System.arraycopy(from, i * capacity, shared.alters, shared.first(i) + newOffset, capacity);
        }
        if (rows.hasStrengths()) {
            for (int i = 0; i < size; i++) {
                System.arraycopy(
                        rows.strengths(), i * capacity, shared.strengths(), shared.first(i) + newOffset, capacity);
            }
        }
        rows = shared;
        offset = newOffset;
    }

    private void insert(int i, int j, double strength) {
        int first = first(i);
        int slot = first + degree(i);
        while (slot > first && rows.alters[slot - 1] > j) {
            rows.alters[slot] = rows.alters[slot - 1];
            rows.strengths()[slot] = rows.strengths()[slot - 1];
            slot--;
        }
        rows.alters[slot] = j;
        setStrength(slot, strength);
    }

    void visitState(StateVisitor visitor) {
        if (start != null) {
            start.visitState(visitor);
        }
    }
}
