package atomization.network;

import atomization.random.Stream;

/**
 * Whom the members of one outer group choose. Members are known by their rank: their place among all members, inner
 * group by inner group.
 *
 * <p>Draws of a worker: 0 (whether it initiates one tie more), then {@value #STRIDE} for each tie that it initiates: in
 * or outside the inner group, and one an attempt.
 */
final class GroupDraws {
    /** Attempts to find a partner: the first half where the tie was meant to go, the others elsewhere in the group. */
    static final int ATTEMPTS = 32;

    private static final int STRIDE = ATTEMPTS + 1;

    private final Stream draws;
    private final double degree;
    private final double outside;

    GroupDraws(Stream draws, double degree, double outside) {
        this.draws = draws;
        this.degree = degree;
        this.outside = outside;
    }

    /** The number of ties that a worker initiates: half of the degree in the mean. */
    int initiations(int worker) {
        int whole = (int) (degree / 2);
        double rest = degree / 2 - whole;
        return rest > 0 && draws.uniform(worker, 0) < rest ? whole + 1 : whole;
    }

    /**
     * The rank of the partner tried for a tie, never the worker's own; -1 if there is nobody.
     *
     * @param tie number of the tie among those that the worker initiates
     * @param rank the worker's rank
     * @param from first rank of its inner group
     * @param to one past the last rank of its inner group
     * @param n number of members of the outer group
     */
    int partner(int worker, int tie, int attempt, int rank, int from, int to, int n) {
        int draw = 1 + STRIDE * tie;
        boolean meantOutside = n > to - from && draws.uniform(worker, draw) < outside;
        boolean goesOutside = meantOutside == (attempt < ATTEMPTS / 2);
        int others = goesOutside ? n - (to - from) : to - from - 1;
        if (others <= 0) {
            return -1;
        }
        int drawn = draws.below(others, worker, draw + 1 + attempt);
        if (goesOutside) {
            return drawn < from ? drawn : drawn + (to - from);
        }
        return from + drawn < rank ? from + drawn : from + drawn + 1;
    }
}
