package atomization.classic;

/**
 * One figure that the model has to reach.
 *
 * @param name the model it belongs to, with the authors who published it
 * @param setting the scenario file and what is set in it
 * @param quantity what the figure says
 * @param source where it is published or how it is derived
 * @param trial simulates and compares
 */
public record Case(String name, String setting, String quantity, String source, Trial trial) {
    /** Simulates what a case asks for and compares it. */
    @FunctionalInterface
    public interface Trial {
        Finding hold(Laboratory laboratory);
    }
}
