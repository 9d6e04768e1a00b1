package atomization.network;

import atomization.society.TieLayer;

/**
 * Makes the ties of an outer group of at most {@value #LARGEST} members on one thread, in the order of its members.
 *
 * <p>Ties are kept by rank until the end, in an array that fits a cache, so that the rows of workers who are far apart
 * in memory are touched once.
 */
final class SmallGroup {
    /** The number of members whose ranks fit 16 bits. */
    static final int LARGEST = 1 << 16;

    private final OuterGroup group;
    private final GroupDraws draws;
    private final UniformRows rows;
    private final int[] members;
    private final int capacity;
    private final char[] alters;
    private final char[] degrees;

    SmallGroup(OuterGroup group, GroupDraws draws, UniformRows rows) {
        this.group = group;
        this.draws = draws;
        this.rows = rows;
        this.members = group.members();
        this.capacity = rows.capacity();
        this.alters = new char[TieLayer.slots(members.length, capacity)];
        this.degrees = new char[members.length];
    }

    /** Makes the ties, and puts them into the rows of all members in ascending order. */
    void tie() {
        for (int inner = 0; inner < group.innerGroups(); inner++) {
            int from = group.from(inner);
            int to = group.from(inner + 1);
            for (int rank = from; rank < to; rank++) {
                int ties = draws.initiations(members[rank]);
                for (int tie = 0; tie < ties && degrees[rank] < capacity; tie++) {
                    initiate(rank, tie, from, to);
                }
            }
        }
        for (int rank = 0; rank < members.length; rank++) {
            handOver(rank);
        }
    }

    private void initiate(int rank, int tie, int from, int to) {
        for (int attempt = 0; attempt < GroupDraws.ATTEMPTS; attempt++) {
            int partner = draws.partner(members[rank], tie, attempt, rank, from, to, members.length);
            if (partner >= 0 && connect(rank, partner)) {
                return;
            }
        }
    }

    private boolean connect(int rank, int partner) {
        int first = rank * capacity;
        int end = first + degrees[rank];
        if (degrees[partner] == capacity) {
            return false;
        }
        for (int slot = first; slot < end; slot++) {
            if (alters[slot] == partner) {
                return false;
            }
        }
        alters[end] = (char) partner;
        alters[partner * capacity + degrees[partner]] = (char) rank;
        degrees[rank]++;
        degrees[partner]++;
        return true;
    }

    private void handOver(int rank) {
        int first = rank * capacity;
        for (int position = 0; position < degrees[rank]; position++) {
            rows.set(members[rank], position, members[alters[first + position]]);
        }
        rows.sort(members[rank], degrees[rank]);
    }
}
