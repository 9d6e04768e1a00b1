package atomization.network;

import atomization.parallel.Ranges;
import atomization.parameter.Discriminator;
import atomization.random.Stream;
import atomization.society.TieLayer;

/**
 * A way of making the ties of one layer. Ties come with strength 0, for the population to set afterwards; only those
 * whose strength an edge list gave come with that, which is above 0.
 */
@Discriminator("generator")
public sealed interface TieGenerator
        permits BarabasiAlbert, Complete, EdgeList, ErdosRenyi, Groups, None, RingLattice, WattsStrogatz {
    /**
     * Makes the ties, the same for the same keys on any number of threads.
     *
     * @param places who meets where
     * @param draws the random numbers of this layer
     * @throws IllegalArgumentException if the parameters do not fit the number of workers, with a message for the user
     * @throws IllegalStateException if the generator needs the ties of a file
     */
    TieLayer generate(Places places, Stream draws, Ranges ranges);

    /**
     * Makes the ties, those of a file if that is what the generator names.
     *
     * @param files what has been read from the files of edge lists
     * @throws IllegalArgumentException if the parameters do not fit the number of workers, with a message for the user
     */
    default TieLayer generate(Places places, Stream draws, Ranges ranges, EdgeFiles files) {
        return generate(places, draws, ranges);
    }
}
