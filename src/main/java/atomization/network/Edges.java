package atomization.network;

/**
 * Ties listed one by one.
 *
 * @param ends the workers' numbers, from 0, two a tie: tie k is between {@code ends[2 k]} and {@code ends[2 k + 1]}; a
 *     tie listed several times, in whatever direction, counts once
 * @param strengths one a tie, in (0, 1], or NaN where the list gives none; empty if it gives none at all
 */
@SuppressWarnings("ArrayRecordComponent") // millions of ties, compared by nobody
public record Edges(int[] ends, double[] strengths) {
    /**
     * Takes the arrays over.
     *
     * @throws IllegalArgumentException if an end has no other, or the strengths are not as many as the ties or not in
     *     (0, 1]
     */
    public Edges {
        if (ends.length % 2 != 0) {
            throw new IllegalArgumentException("the list of ties has an odd number of ends: " + ends.length);
        }
        if (strengths.length != 0 && strengths.length != ends.length / 2) {
            throw new IllegalArgumentException(
                    "there are " + strengths.length + " strengths for " + ends.length / 2 + " ties; give one a tie");
        }
        for (int tie = 0; tie < strengths.length; tie++) {
            if (strengths[tie] <= 0 || strengths[tie] > 1) {
                throw new IllegalArgumentException("the tie between " + ends[2 * tie] + " and " + ends[2 * tie + 1]
                        + " has strength " + strengths[tie] + "; allowed: above 0, at most 1");
            }
        }
    }

    /** Ties without strengths. */
    public static Edges of(int... ends) {
        return new Edges(ends, new double[0]);
    }

    /** The number of ties listed, repetitions among them. */
    public int count() {
        return ends.length / 2;
    }

    /** One end of a tie. */
    public int from(int tie) {
        return ends[2 * tie];
    }

    /** The other end of a tie. */
    public int to(int tie) {
        return ends[2 * tie + 1];
    }

    /** The strength of a tie, or NaN if the list gives none. */
    public double strength(int tie) {
        return strengths.length == 0 ? Double.NaN : strengths[tie];
    }
}
