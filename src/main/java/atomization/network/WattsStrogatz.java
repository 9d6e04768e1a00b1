package atomization.network;

import atomization.parallel.Ranges;
import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.TieLayer;

/**
 * A small world: "we choose a vertex and the edge that connects it to its nearest neighbour in a clockwise sense. With
 * probability p, we reconnect this edge to a vertex chosen uniformly at random over the entire ring, with duplicate
 * edges forbidden; otherwise we leave the edge in place. We repeat this process by moving clockwise around the ring,
 * considering each vertex in turn until one lap is completed. Next, we consider the edges that connect vertices to
 * their second-nearest neighbours clockwise." At p = 0 it is the {@link RingLattice}. A worker tied to everybody keeps
 * its edge. Every worker has as many places as ties at the start and {@code spare} more. Source: Watts and Strogatz
 * (1998), Collective dynamics of 'small-world' networks, Nature 393.
 *
 * <p>Draws of a worker: for its edge of lap d the {@value #STRIDE} numbers from {@code STRIDE (d - 1)}: whether, whom.
 */
@Meaning(
        value = "a small world: a ring of which some ties are moved to random workers",
        source = "Watts and Strogatz (1998), Collective dynamics of 'small-world' networks, Nature " + "393")
public record WattsStrogatz(
        @Parameter(unit = "ties", min = 0, max = 2000, meaning = "mean number of ties a worker, an even number")
        int degree,

        @Parameter(min = 0, max = 1, meaning = "probability that a tie of the ring is moved to a random worker")
        double rewiring,

        @Parameter(
                value = "4",
                unit = "ties",
                min = 0,
                max = 1000,
                meaning = "places of every worker for ties made later, beyond those at the start")
        int spare)
        implements TieGenerator {
    static final int STRIDE = 32;

    /** @throws IllegalArgumentException if the degree is odd */
    public WattsStrogatz {
        RingLattice.requireEven(degree);
    }

    @Override
    public TieLayer generate(Places places, Stream draws, Ranges ranges) {
        int[] members = places.members();
        int n = members.length;
        RingLattice.requireRoom(degree, n);
        Ring ring = new Ring(n, degree / 2);
        for (int lap = 0; lap < degree / 2; lap++) {
            for (int rank = 0; rank < n; rank++) {
                int draw = STRIDE * lap;
                if (draws.uniform(members[rank], draw) < rewiring) {
                    int target = target(ring, rank, draws, members[rank], draw + 1);
                    if (target >= 0) {
                        ring.move(rank, lap, target);
                    }
                }
            }
        }
        return ring.ties(members).layer(places.size(), spare);
    }

    /** A vertex not tied to {@code rank}, each with the same probability; -1 if there is none. */
    private static int target(Ring ring, int rank, Stream draws, int worker, int draw) {
        for (int attempt = 0; attempt < STRIDE - 2; attempt++) {
            int candidate = draws.below(ring.n, worker, draw + attempt);
            if (ring.isFree(rank, candidate)) {
                return candidate;
            }
        }
        return ring.free(rank, draws.uniform(worker, draw + STRIDE - 2));
    }

    /** The edges by the vertex that they leave clockwise, and the vertices where they end. */
    private static final class Ring {
        private final int n;
        private final int laps;
        private final int[] far;

        Ring(int n, int laps) {
            this.n = n;
            this.laps = laps;
            this.far = new int[TieLayer.slots(n, laps)];
            for (int rank = 0; rank < n; rank++) {
                for (int lap = 0; lap < laps; lap++) {
                    far[rank * laps + lap] = RingLattice.wrap(rank + lap + 1, n);
                }
            }
        }

        void move(int rank, int lap, int target) {
            far[rank * laps + lap] = target;
        }

        boolean isFree(int rank, int other) {
            return rank != other && !leads(rank, other) && !leads(other, rank);
        }

        /** The free vertex at the given share, in [0, 1), of all that are free for {@code rank}; -1 if none is. */
        int free(int rank, double share) {
            int count = 0;
            for (int other = 0; other < n; other++) {
                count += isFree(rank, other) ? 1 : 0;
            }
            int skip = (int) (share * count);
            for (int other = 0; other < n; other++) {
                if (isFree(rank, other) && skip-- == 0) {
                    return other;
                }
            }
            return -1;
        }

        TieBuffer ties(int[] members) {
            TieBuffer ties = new TieBuffer();
            for (int edge = 0; edge < far.length; edge++) {
                ties.add(members[edge / laps], members[far[edge]]);
            }
            return ties;
        }

        private boolean leads(int rank, int other) {
            for (int edge = rank * laps; edge < (rank + 1) * laps; edge++) {
                if (far[edge] == other) {
                    return true;
                }
            }
            return false;
        }
    }
}
