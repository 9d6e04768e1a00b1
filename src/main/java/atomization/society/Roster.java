package atomization.society;

import atomization.parallel.Ranges;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Who belongs to each of a number of groups, each group in ascending order of the workers' numbers. */
public final class Roster {
    private final int[] start;
    private final int[] members;

    private Roster(int[] start, int[] members) {
        this.start = start;
        this.members = members;
    }

    /**
     * Lists the members of groups 0 to {@code groups - 1}.
     *
     * @param size number of workers
     * @param groupOf the group of a worker, or a negative number for none
     */
    public static Roster of(int size, int groups, IntUnaryOperator groupOf) {
        int[] start = new int[groups + 1];
        for (int i = 0; i < size; i++) {
            count(groupOf.applyAsInt(i), start);
        }
        int[] next = addUp(start);
        int[] members = new int[start[groups]];
        for (int i = 0; i < size; i++) {
            enter(i, groupOf.applyAsInt(i), next, members);
        }
        return new Roster(start, members);
    }

    /**
     * Lists the members of some groups; the others are left empty. For a few groups among many this is much faster, and
     * most of it is shared among threads.
     *
     * @param size number of workers
     * @param wanted the groups whose members are listed
     * @param groupOf the group of a worker, or a negative number for none
     */
    public static Roster ofSome(Ranges ranges, int size, BitColumn wanted, IntUnaryOperator groupOf) {
        int[][] found = new int[(size + Ranges.BLOCK - 1) / Ranges.BLOCK][];
        ranges.each(size, (from, to) -> {
            int[] members = new int[to - from];
            int count = 0;
            for (int i = from; i < to; i++) {
                int group = groupOf.applyAsInt(i);
                members[count] = i;
                count += group >= 0 ? wanted.bit(group) : 0;
            }
            found[from / Ranges.BLOCK] = Arrays.copyOf(members, count);
        });
        return of(found, wanted.size(), groupOf);
    }

    private static Roster of(int[][] workers, int groups, IntUnaryOperator groupOf) {
        int[] start = new int[groups + 1];
        for (int[] some : workers) {
            for (int i : some) {
                count(groupOf.applyAsInt(i), start);
            }
        }
        int[] next = addUp(start);
        int[] members = new int[start[groups]];
        for (int[] some : workers) {
            for (int i : some) {
                enter(i, groupOf.applyAsInt(i), next, members);
            }
        }
        return new Roster(start, members);
    }

    private static void count(int group, int[] start) {
        if (group >= 0) {
            start[group + 1]++;
        }
    }

    /** Makes numbers of members into first places; a copy to count on. */
    private static int[] addUp(int[] start) {
        for (int group = 1; group < start.length; group++) {
            start[group] += start[group - 1];
        }
        return Arrays.copyOf(start, start.length - 1);
    }

    private static void enter(int i, int group, int[] next, int[] members) {
        if (group >= 0) {
            members[next[group]++] = i;
        }
    }

    /** The number of groups. */
    public int groups() {
        return start.length - 1;
    }

    /** The number of members of a group. */
    public int size(int group) {
        return start[group + 1] - start[group];
    }

    /** Member {@code rank}, from 0, of a group. */
    public int member(int group, int rank) {
        return members[start[group] + rank];
    }
}
