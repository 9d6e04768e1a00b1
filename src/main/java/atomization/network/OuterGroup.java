package atomization.network;

import atomization.society.Roster;
import java.util.Arrays;

/** An outer group: its members by rank, which counts through its inner groups one after the other. */
final class OuterGroup {
    private final Roster roster;
    private final int firstInner;
    private final int[] from;

    /** The outer group of the inner groups {@code firstInner} to {@code limit - 1}. */
    OuterGroup(Roster roster, int firstInner, int limit) {
        this.roster = roster;
        this.firstInner = firstInner;
        this.from = new int[limit - firstInner + 1];
        for (int inner = 0; inner < limit - firstInner; inner++) {
            from[inner + 1] = from[inner] + roster.size(firstInner + inner);
        }
    }

    /** The number of members. */
    int size() {
        return from[from.length - 1];
    }

    /** The number of inner groups. */
    int innerGroups() {
        return from.length - 1;
    }

    /** The first rank of an inner group; for the number of inner groups, one past the last rank of all. */
    int from(int inner) {
        return from[inner];
    }

    /** The inner group of a rank. */
    int inner(int rank) {
        if (from.length == 2) {
            return 0;
        }
        int found = Arrays.binarySearch(from, rank);
        int inner = found >= 0 ? found : -found - 2;
        // empty inner groups begin at the same rank as the one that follows them
        while (from[inner + 1] <= rank) {
            inner++;
        }
        return inner;
    }

    /** The worker of a rank. */
    int member(int rank) {
        int inner = inner(rank);
        return roster.member(firstInner + inner, rank - from[inner]);
    }

    /** The workers by rank. */
    int[] members() {
        int[] members = new int[size()];
        for (int inner = 0; inner < innerGroups(); inner++) {
            for (int rank = from[inner]; rank < from[inner + 1]; rank++) {
                members[rank] = roster.member(firstInner + inner, rank - from[inner]);
            }
        }
        return members;
    }
}
