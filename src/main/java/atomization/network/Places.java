package atomization.network;

import atomization.society.Roster;

/**
 * Where the workers of a layer meet: every worker belongs to one inner group, and every inner group to one outer one.
 * For the workplace layer these are workshops in enterprises, for the residence layer blocks in districts; acquaintances
 * are all in one group.
 *
 * @param size number of workers, those not present among them
 * @param inner members of each inner group; who is in none has no ties of this layer
 * @param outerOfInner the outer group of each inner group; inner groups of one outer group are consecutive
 * @param outerGroups number of outer groups
 */
public record Places(int size, Roster inner, int[] outerOfInner, int outerGroups) {
    /** Who is in an inner group, by the worker's number. */
    boolean[] membership() {
        boolean[] isMember = new boolean[size];
        for (int group = 0; group < inner.groups(); group++) {
            for (int rank = 0; rank < inner.size(group); rank++) {
                isMember[inner.member(group, rank)] = true;
            }
        }
        return isMember;
    }

    /** The members of all inner groups, ascending: the nodes of networks that know no groups. */
    int[] members() {
        boolean[] isMember = membership();
        int count = 0;
        for (boolean member : isMember) {
            count += member ? 1 : 0;
        }
        int[] members = new int[count];
        int next = 0;
        for (int i = 0; i < size; i++) {
            if (isMember[i]) {
                members[next++] = i;
            }
        }
        return members;
    }

    /**
     * The first inner group of each outer group, then the number of inner groups.
     *
     * @throws IllegalArgumentException if inner groups of one outer group are not consecutive
     */
    int[] firstInner() {
        int[] first = new int[outerGroups + 1];
        int outer = -1;
        for (int group = 0; group < inner.groups(); group++) {
            if (outerOfInner[group] < outer) {
                throw new IllegalArgumentException(
                        "inner group " + group + " is not next to the others of outer group " + outerOfInner[group]);
            }
            while (outer < outerOfInner[group]) {
                first[++outer] = group;
            }
        }
        while (outer < outerGroups) {
            first[++outer] = inner.groups();
        }
        return first;
    }
}
