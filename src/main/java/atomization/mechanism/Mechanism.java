package atomization.mechanism;

import atomization.random.Stream;
import atomization.society.Society;

/**
 * One submodel: a rule that advances the society by a week. A mechanism is a record of its parameters and keeps no
 * state; what lasts stands in the society.
 */
public interface Mechanism {
    /**
     * Advances the society by a week.
     *
     * @param society the society, in the week that {@link Society#week} names
     * @param draws the random numbers of this mechanism in this week
     */
    void advance(Society society, Stream draws);

    /**
     * Clears what this mechanism has noted for the week alone, when it is switched off during a run: the state stays as
     * it is, but what is off has no flows, and nothing of the week in which it last ran goes on happening.
     */
    default void cease(Society society) {}
}
