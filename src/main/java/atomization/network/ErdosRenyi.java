package atomization.network;

import atomization.parallel.Ranges;
import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.TieLayer;
import org.jspecify.annotations.Nullable;

/**
 * The random graph G(n, p) with p = degree / (n - 1): every pair of workers is tied with probability p, independently
 * of all others, so that degrees are binomial. The pairs of a worker with those before it are gone through in ascending
 * order, and the number of pairs skipped before the next tie is drawn from the geometric distribution, floor(log(1 - r)
 * / log(1 - p)), which takes time in proportion to the ties. Source: Erdos and Renyi (1959), On random graphs I,
 * Publicationes Mathematicae 6; Gilbert (1959), Random graphs, Annals of Mathematical Statistics 30; the skipping is
 * that of Batagelj and Brandes (2005), Efficient generation of large random networks, Physical Review E 71, begun anew
 * for every worker, which changes nothing since the geometric distribution has no memory.
 *
 * <p>Draws of a worker: 0, 1, 2, ..., one a tie to those before it and one more.
 */
@Meaning(
        value = "every two workers are tied with the same probability",
        source = "Erdos and Renyi (1959), On random graphs I, Publicationes Mathematicae 6; Gilbert " + "(1959)")
public record ErdosRenyi(
        @Parameter(unit = "ties", min = 0, max = 10000, meaning = "mean number of ties a worker")
        double degree,

        @Parameter(
                value = "4",
                unit = "ties",
                min = 0,
                max = 1000,
                meaning = "places of every worker for ties made later, beyond those at the start")
        int spare,

        @Parameter(
                unit = "ties",
                min = 0,
                max = 20000,
                meaning = "places of every worker, the same for all, instead of those that its ties and the spare ones"
                        + " take; ties that find no place, in the order of the worker with the higher number, then"
                        + " the other, are left out")
        @Nullable
        Integer capacity)
        implements TieGenerator {
    @Override
    public TieLayer generate(Places places, Stream draws, Ranges ranges) {
        int[] members = places.members();
        int n = members.length;
        if (degree > Math.max(0, n - 1)) {
            throw new IllegalArgumentException("a mean degree of " + degree + " needs at least "
                    + (long) Math.ceil(degree + 1) + " workers, but this layer has " + n
                    + "; use more workers or a smaller degree");
        }
        TieBuffer ties = degree == 0 ? new TieBuffer() : ties(members, degree / (n - 1), draws, ranges);
        return capacity == null
                ? ties.layer(places.size(), spare)
                : ties.layerOfCapacity(places.size(), capacity, ranges);
    }

    private static TieBuffer ties(int[] members, double probability, Stream draws, Ranges ranges) {
        int n = members.length;
        double logarithm = StrictMath.log1p(-probability);
        TieBuffer[] blocks = new TieBuffer[(int) (((long) n + Ranges.BLOCK - 1) / Ranges.BLOCK)];
        ranges.each(n, (from, to) -> {
            TieBuffer block = new TieBuffer();
            for (int rank = from; rank < to; rank++) {
                tieToEarlier(members, rank, logarithm, draws, block);
            }
            blocks[from / Ranges.BLOCK] = block;
        });
        TieBuffer all = new TieBuffer();
        for (TieBuffer block : blocks) {
            all.addAll(block);
        }
        return all;
    }

    private static void tieToEarlier(int[] members, int rank, double logarithm, Stream draws, TieBuffer ties) {
        int worker = members[rank];
        int draw = 0;
        double other = skip(logarithm, draws.uniform(worker, draw++));
        while (other < rank) {
            ties.add(worker, members[(int) other]);
            other += 1 + skip(logarithm, draws.uniform(worker, draw++));
        }
    }

    /** The number of pairs without a tie before the next one with a tie. */
    private static double skip(double logarithm, double uniform) {
        return Math.floor(StrictMath.log1p(-uniform) / logarithm);
    }
}
