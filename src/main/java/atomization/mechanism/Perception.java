package atomization.mechanism;

import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Society;

/**
 * Workers look at those they have ties with.
 *
 * <p>Rule, with weights omega: own layer of the arena 1, others {@code otherLayer}; visible v_j = max(a_j in the arena,
 * {@code otherArena} x a_j in the other). P = sum omega w v / (sum omega w + {@code unseen}), or in number mode
 * sum omega w v. Isolation = 1 - the same with every omega 1 and action in either arena. What is seen is taken once a
 * week, here; P and isolation are worked out from it where they are used ({@link atomization.society.Sight}).
 *
 * <p>Reads actions of last week, employment, victimizations; writes the sight of the week. Draws: none. Neutral: off,
 * when nothing is seen. Source: ODD 7.5; visible participation after Siegel (2009).
 */
public record Perception(
        @Parameter(value = "0.35", min = 0, max = 1, meaning = "weight of ties of other layers than the arena's own")
        double otherLayer,

        @Parameter(value = "0.3", min = 0, max = 1, meaning = "how visible action in the other arena is")
        double otherArena,

        @Parameter(
                value = "0.5",
                unit = "tie strength",
                min = 0,
                max = 1000,
                meaning = "strength of the unseen, w0, which counts as not acting")
        double unseen,

        @Parameter(value = "52", unit = "weeks", min = 0, max = 5200, meaning = "how long a victimization is seen")
        int victimMemory,

        @Parameter(value = "share", meaning = "whether participation is a share or a number of ties")
        Counting counting)
        implements Mechanism {
    /** How participation is counted. */
    public enum Counting {
        /** The weighted share of ties that act. */
        SHARE,
        /** The weighted number of ties that act. */
        NUMBER
    }

    @Override
    public void advance(Society society, Stream draws) {
        society.sight.weigh(otherLayer, otherArena, unseen, counting == Counting.NUMBER);
        society.sight.take(victimMemory);
    }
}
