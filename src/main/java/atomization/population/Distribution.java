package atomization.population;

import atomization.parameter.Bounded;
import atomization.parameter.Discriminator;

/** How the values of a trait are spread over entities. One uniform number makes one value, by inversion. */
@Discriminator("distribution")
public sealed interface Distribution extends Bounded
        permits Constant, Integers, Listed, Lognormal, Normal, QuantileNormal, TruncatedNormal, Uniform {
    /**
     * The value of an entity.
     *
     * @param i number of the entity, from 0
     * @param n number of entities
     * @param uniform a uniform number in [0, 1)
     */
    double value(int i, int n, double uniform);

    /**
     * Whether the values are given one by one or for all, so that they are to be kept exactly, instead of drawn.
     */
    default boolean isGiven() {
        return false;
    }

    /**
     * Checks that the distribution has a value for each of {@code n} entities.
     *
     * @throws IllegalArgumentException with a message for the user if it has not
     */
    default void requireSize(int n) {}
}
