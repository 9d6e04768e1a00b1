package atomization.network;

import atomization.parallel.Ranges;
import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.TieLayer;

/**
 * "A ring lattice with n vertices and k edges per vertex": the workers stand in a circle in the order of their numbers,
 * each tied to the {@code degree / 2} nearest on either side. No randomness. Its clustering is 3 (k - 2) / (4 (k - 1)).
 * Source: Watts and Strogatz (1998), Collective dynamics of 'small-world' networks, Nature 393, where it is the start;
 * Centola and Macy (2007), Complex contagions and the weakness of long ties, American Journal of Sociology 113.
 */
@Meaning(
        value = "workers in a circle, each tied to the nearest on either side",
        source = "Watts and Strogatz (1998), Nature 393; Centola and Macy (2007), American Journal of "
                + "Sociology 113")
public record RingLattice(
        @Parameter(unit = "ties", min = 0, max = 2000, meaning = "ties of every worker, an even number")
        int degree,

        @Parameter(
                value = "4",
                unit = "ties",
                min = 0,
                max = 1000,
                meaning = "places of every worker for ties made later, beyond those at the start")
        int spare)
        implements TieGenerator {
    /** @throws IllegalArgumentException if the degree is odd */
    public RingLattice {
        requireEven(degree);
    }

    @Override
    public TieLayer generate(Places places, Stream draws, Ranges ranges) {
        int[] members = places.members();
        int n = members.length;
        requireRoom(degree, n);
        UniformRows rows = new UniformRows(places.size(), degree + spare, ranges);
        ranges.each(n, (from, to) -> {
            for (int rank = from; rank < to; rank++) {
                for (int step = 1; step <= degree / 2; step++) {
                    rows.append(members[rank], members[wrap(rank + step, n)]);
                    rows.append(members[rank], members[wrap(rank - step, n)]);
                }
                rows.sort(members[rank]);
            }
        });
        return rows.layer();
    }

    static void requireEven(int degree) {
        if (degree % 2 != 0) {
            throw new IllegalArgumentException(
                    "degree must be even, half of the ties on either side of the ring, not " + degree);
        }
    }

    static void requireRoom(int degree, int n) {
        if (degree >= n && degree > 0) {
            throw new IllegalArgumentException("a ring of degree " + degree + " needs at least " + (degree + 1)
                    + " workers, but this layer has " + n + "; use more workers or a smaller degree");
        }
    }

    /** The rank on a ring of {@code n}, of a rank at most one round off. */
    static int wrap(int rank, int n) {
        return rank < 0 ? rank + n : rank < n ? rank : rank - n;
    }
}
