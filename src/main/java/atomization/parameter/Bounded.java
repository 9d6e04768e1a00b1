package atomization.parameter;

/**
 * A composite value, such as a distribution, that can hold itself against the bounds of the parameter it is given to.
 * It is asked when the parameter declares a {@link Parameter#min()} or {@link Parameter#max()}.
 */
public interface Bounded {
    /**
     * Checks that the values this stands for lie within the bounds.
     *
     * @throws IllegalArgumentException with a message for the user if they do not
     */
    void requireWithin(double min, double max);
}
