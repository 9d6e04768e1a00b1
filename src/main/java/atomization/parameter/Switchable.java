package atomization.parameter;

/**
 * A part of the model that can be switched off. In a file it is {@code off}, {@code on} or a mapping of its parameters,
 * which may hold the key {@value #SWITCH}. The parameters are kept while it is off: {@code off} in a file that extends
 * another changes the switch alone, a mapping in such a file switches on, and a single parameter set from the command
 * line leaves the switch as it is, so that designs may vary parameters of what an ablation turns off.
 *
 * @param on whether the part takes effect
 * @param value its parameters, whether on or off
 */
public record Switchable<T>(boolean on, T value) {
    /** The key by which a mapping of parameters says whether they take effect. */
    public static final String SWITCH = "enabled";

    /** The part with these parameters, in effect. */
    public static <T> Switchable<T> on(T value) {
        return new Switchable<>(true, value);
    }

    /** The part with these parameters, without effect. */
    public static <T> Switchable<T> off(T value) {
        return new Switchable<>(false, value);
    }
}
