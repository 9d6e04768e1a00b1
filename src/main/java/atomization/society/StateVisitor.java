package atomization.society;

/**
 * Is shown a state value by value, always in the same order, and either writes each value down or replaces it by the one
 * that was written down. A class shows all of its state in one method, for saving and restoring alike, so that the two
 * cannot drift apart.
 *
 * <p>What a scenario fixes is not shown: a state is restored into a society that has been populated from the same scenario.
 * So arrays keep their lengths, and nothing is made as large as a file says.
 */
public interface StateVisitor {
    /** Whether values are replaced; otherwise they are written down. */
    boolean isRestoring();

    /** The value that holds from now on: the given one, or the restored one. */
    int value(String name, int value);

    /** The value that holds from now on: the given one, or the restored one. */
    long value(String name, long value);

    /** The value that holds from now on: the given one, or the restored one. */
    double value(String name, double value);

    /** The value that holds from now on: the given one, or the restored one. */
    boolean value(String name, boolean value);

    /** The text that holds from now on: the given one, or the restored one. */
    String value(String name, String text);

    /** Shows all elements of an array, which are replaced in place. */
    void values(String name, byte[] values);

    /** Shows all elements of an array, which are replaced in place. */
    void values(String name, short[] values);

    /** Shows all elements of an array, which are replaced in place. */
    void values(String name, char[] values);

    /** Shows all elements of an array, which are replaced in place. */
    void values(String name, int[] values);

    /** Shows all elements of an array, which are replaced in place. */
    void values(String name, long[] values);

    /** Shows all elements of an array, which are replaced in place. */
    void values(String name, float[] values);

    /** Shows all elements of an array, which are replaced in place. */
    void values(String name, double[] values);

    /**
     * The number, of entries or of a choice, that holds from now on.
     *
     * @throws IllegalArgumentException if it is not in {@code least} to {@code most}
     */
    default int bounded(String name, int number, int least, int most) {
        int holds = value(name, number);
        if (holds < least || holds > most) {
            throw new IllegalArgumentException(name + " is " + holds + ", not within " + least + " and " + most);
        }
        return holds;
    }
}
