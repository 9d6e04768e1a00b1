package atomization.figure;

import java.util.List;

/**
 * A network at one moment, as much of it as a picture shows. Nothing in it is shared with a running model.
 *
 * @param detail whether persons are drawn, or inner or outer groups as wholes
 * @param group the inner group of each worker, as the layout numbers them; empty unless persons are drawn
 * @param x the x of each worker in the units of the layout, NaN for who is not drawn
 * @param y the y of each worker
 * @param value the state of each worker that colours show, see {@link Colouring#colour}
 * @param mark what each worker does: {@link #STRIKES}, {@link #ASSEMBLES}, both, or 0; with {@link #CHOSEN} for who is
 *     looked at
 * @param ties the ties, all or those that are worth drawing
 * @param outer the outer groups
 * @param innerValue the mean state of each inner group, NaN if it has none; empty unless inner groups are drawn
 * @param innerActing the share of each inner group that acts
 * @param notice what the reader has to know of the picture, such as that it is no longer one of persons; or empty
 */
public record NetworkFrame(
        Detail detail,
        int[] group,
        float[] x,
        float[] y,
        float[] value,
        byte[] mark,
        TiePairs ties,
        List<Collective> outer,
        float[] innerValue,
        float[] innerActing,
        String notice) {
    /** Marks who strikes. */
    public static final int STRIKES = 1;
    /** Marks who acts in an assembly. */
    public static final int ASSEMBLES = 2;
    /** Marks who is looked at. */
    public static final int CHOSEN = 4;

    /** What is drawn as one thing. */
    public enum Detail {
        PERSONS,
        INNER_GROUPS,
        OUTER_GROUPS
    }

    /** Keeps a copy of the list. */
    public NetworkFrame {
        outer = List.copyOf(outer);
    }

    /** A picture of persons and their ties. */
    public static NetworkFrame ofPersons(
            int[] group, float[] x, float[] y, float[] value, byte[] mark, TiePairs ties, List<Collective> outer) {
        return new NetworkFrame(Detail.PERSONS, group, x, y, value, mark, ties, outer, new float[0], new float[0], "");
    }

    /** A picture of groups as wholes. */
    public static NetworkFrame ofGroups(
            Detail detail, List<Collective> outer, float[] innerValue, float[] innerActing, String notice) {
        float[] none = new float[0];
        return new NetworkFrame(
                detail,
                new int[0],
                none,
                none,
                none,
                new byte[0],
                TiePairs.NONE,
                outer,
                innerValue,
                innerActing,
                notice);
    }

    /** The same with a notice to the reader. */
    public NetworkFrame withNotice(String text) {
        return new NetworkFrame(detail, group, x, y, value, mark, ties, outer, innerValue, innerActing, text);
    }

    /** The worker drawn nearest to a point within a distance, in the units of the layout, or -1. */
    public int workerAt(double atX, double atY, double within) {
        int nearest = -1;
        double best = within * within;
        for (int i = 0; i < x.length; i++) {
            double square = (x[i] - atX) * (x[i] - atX) + (y[i] - atY) * (y[i] - atY);
            if (square <= best) {
                best = square;
                nearest = i;
            }
        }
        return nearest;
    }

    /** The tie drawn nearest to a point within a distance and at least that strong, or -1. */
    public int tieAt(double atX, double atY, double within, NetworkStyle style) {
        int nearest = -1;
        double best = within;
        for (int k = 0; k < ties.count(); k++) {
            int i = ties.from()[k];
            int j = ties.to()[k];
            if (ties.strength()[k] < style.weakest()
                    || !style.layers().get(ties.layer()[k]).shown()) {
                continue;
            }
            double distance = java.awt.geom.Line2D.ptSegDist(x[i], y[i], x[j], y[j], atX, atY);
            if (distance < best) {
                best = distance;
                nearest = k;
            }
        }
        return nearest;
    }
}
