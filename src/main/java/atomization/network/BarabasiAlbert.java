package atomization.network;

import atomization.parallel.Ranges;
import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.TieLayer;

/**
 * Growth with preferential attachment: "starting with a small number of vertices, at every time step we add a new
 * vertex with m edges that link the new vertex to m different vertices already present in the system", each chosen with
 * a probability in proportion to its degree, so that degrees follow a power law of exponent 3. The first m + 1 workers
 * are all tied to one another; the others come in the order of their numbers. A vertex is drawn as an end, drawn
 * uniformly, of the ties made before it came; one drawn already is drawn again. Every worker has as many places as ties
 * at the start and {@code spare} more. Source: Barabasi and Albert (1999), Emergence of scaling in random networks,
 * Science 286; the drawing of ends after Batagelj and Brandes (2005), Physical Review E 71.
 *
 * <p>Draws of a worker: 0, 1, 2, ..., one an attempt.
 */
@Meaning(
        value = "growth with preferential attachment: the more ties a worker has, the more likely it " + "gets another",
        source = "Barabasi and Albert (1999), Emergence of scaling in random networks, Science 286")
public record BarabasiAlbert(
        @Parameter(unit = "ties", min = 1, max = 500, meaning = "ties that each worker makes when it is added")
        int links,

        @Parameter(
                value = "4",
                unit = "ties",
                min = 0,
                max = 1000,
                meaning = "places of every worker for ties made later, beyond those at the start")
        int spare)
        implements TieGenerator {
    @Override
    public TieLayer generate(Places places, Stream draws, Ranges ranges) {
        int[] members = places.members();
        if (members.length <= links) {
            throw new IllegalArgumentException("preferential attachment with " + links + " links needs at least "
                    + (links + 1) + " workers, but this layer has " + members.length
                    + "; use more workers or fewer links");
        }
        TieBuffer ties = new TieBuffer();
        for (int rank = 1; rank <= links; rank++) {
            for (int earlier = 0; earlier < rank; earlier++) {
                ties.add(members[rank], members[earlier]);
            }
        }
        for (int rank = links + 1; rank < members.length; rank++) {
            attach(ties, members[rank], draws);
        }
        return ties.layer(places.size(), spare);
    }

    private void attach(TieBuffer ties, int worker, Stream draws) {
        int before = ties.count();
        int draw = 0;
        while (ties.count() < before + links) {
            int target = ties.end(draws.below(2 * before, worker, draw++));
            if (!isTarget(ties, before, target)) {
                ties.add(worker, target);
            }
        }
    }

    /** Whether a tie since number {@code before}, all of them made by the newest worker, goes to {@code target}. */
    private static boolean isTarget(TieBuffer ties, int before, int target) {
        for (int tie = before; tie < ties.count(); tie++) {
            if (ties.end(2 * tie + 1) == target) {
                return true;
            }
        }
        return false;
    }
}
