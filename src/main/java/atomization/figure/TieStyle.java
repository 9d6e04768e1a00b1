package atomization.figure;

/**
 * How the ties of a layer are drawn.
 *
 * @param label the name of the layer
 * @param colour the colour of a tie of strength 1; weaker ones fade into the background
 * @param shown whether they are drawn
 */
public record TieStyle(String label, int colour, boolean shown) {
    /** The same, drawn or not. */
    public TieStyle shown(boolean whether) {
        return new TieStyle(label, colour, whether);
    }
}
