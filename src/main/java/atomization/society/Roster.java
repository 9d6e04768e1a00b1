package atomization.society;

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
            int group = groupOf.applyAsInt(i);
            if (group >= 0) {
                start[group + 1]++;
            }
        }
        for (int group = 0; group < groups; group++) {
            start[group + 1] += start[group];
        }
        int[] next = Arrays.copyOf(start, groups);
        int[] members = new int[start[groups]];
        for (int i = 0; i < size; i++) {
            int group = groupOf.applyAsInt(i);
            if (group >= 0) {
                members[next[group]++] = i;
            }
        }
        return new Roster(start, members);
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
