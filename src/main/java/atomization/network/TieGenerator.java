package atomization.network;

import atomization.parallel.Ranges;
import atomization.parameter.Discriminator;
import atomization.random.Stream;
import atomization.society.TieLayer;

/** A way of making the ties of one layer. Strengths are set afterwards, by the population. */
@Discriminator("generator")
public sealed interface TieGenerator permits None {
    /**
     * Makes the ties, the same for the same keys on any number of threads.
     *
     * @param places who meets where
     * @param draws the random numbers of this layer
     * @throws IllegalArgumentException if the parameters do not fit the number of workers, with a message for the user
     */
    TieLayer generate(Places places, Stream draws, Ranges ranges);
}
