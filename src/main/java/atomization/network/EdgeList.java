package atomization.network;

import atomization.parallel.Ranges;
import atomization.parameter.FileReference;
import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.TieLayer;

/**
 * The ties that a file lists, for networks observed or made elsewhere. The file has the columns {@code from}, {@code to}
 * and, if strengths are given, {@code strength}; workers are numbered from 0. The file is read by others and its content
 * passed in. Every worker has as many places as ties in the list and {@code spare} more.
 */
@Meaning("the ties that a file lists, for networks observed or made elsewhere")
public record EdgeList(
        @FileReference @Parameter(meaning = "file with the columns from, to and, if strengths are given, strength")
        String file,

        @Parameter(
                value = "4",
                unit = "ties",
                min = 0,
                max = 1000,
                meaning = "places of every worker for ties made later, beyond those at the start")
        int spare)
        implements TieGenerator {
    /** @throws IllegalStateException always: the ties are in the file, which is not read here */
    @Override
    public TieLayer generate(Places places, Stream draws, Ranges ranges) {
        throw new IllegalStateException("the ties of " + file + " have not been passed in");
    }

    @Override
    public TieLayer generate(Places places, Stream draws, Ranges ranges, EdgeFiles files) {
        return layer(places, files.edges(file));
    }

    /**
     * Makes the listed ties.
     *
     * @throws IllegalArgumentException if a tie is of a worker with itself or with one who is not in the layer, or is
     *     listed twice with different strengths
     */
    public TieLayer layer(Places places, Edges edges) {
        boolean[] isMember = places.membership();
        TieBuffer ties = new TieBuffer();
        for (int tie = 0; tie < edges.count(); tie++) {
            require(isMember, edges, tie, edges.from(tie));
            require(isMember, edges, tie, edges.to(tie));
            if (edges.from(tie) == edges.to(tie)) {
                throw new IllegalArgumentException(
                        described(edges, tie) + " is of a worker with itself; leave such ties out");
            }
            ties.add(edges.from(tie), edges.to(tie));
        }
        TieLayer layer = ties.layer(places.size(), spare);
        for (int tie = 0; tie < edges.count(); tie++) {
            setStrength(layer, edges, tie);
        }
        return layer;
    }

    private void setStrength(TieLayer layer, Edges edges, int tie) {
        double given = edges.strength(tie);
        if (Double.isNaN(given)) {
            return;
        }
        int i = edges.from(tie);
        int j = edges.to(tie);
        int slot = layer.slotOf(i, j);
        double before = layer.strength(slot);
        // the weakest tie that can be held is kept apart from "no strength given"
        layer.setStrength(slot, Math.max(given, TieLayer.STEP));
        if (before > 0 && before != layer.strength(slot)) {
            throw new IllegalArgumentException(
                    described(edges, tie) + " is listed twice with different strengths; keep one");
        }
        layer.setStrength(layer.slotOf(j, i), Math.max(given, TieLayer.STEP));
    }

    private void require(boolean[] isMember, Edges edges, int tie, int worker) {
        if (worker < 0 || worker >= isMember.length) {
            throw new IllegalArgumentException(described(edges, tie) + " names worker " + worker
                    + ", but workers are numbered 0 to " + (isMember.length - 1));
        }
        if (!isMember[worker]) {
            throw new IllegalArgumentException(
                    described(edges, tie) + " names worker " + worker + ", who has no place in this layer");
        }
    }

    private String described(Edges edges, int tie) {
        return file + ": tie " + (tie + 1) + " (" + edges.from(tie) + "," + edges.to(tie) + ")";
    }
}
