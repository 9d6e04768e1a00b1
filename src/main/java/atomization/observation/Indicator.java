package atomization.observation;

/**
 * Something measured every week. Its name is its heading in result tables, and reports, claims and the display find it
 * by that name. A new one is one line in {@link Indicators}, and a file if it has a rule of its own.
 */
public sealed interface Indicator permits WorkerIndicator, SocietyIndicator, GroupSize {
    /** The name: camelCase, unique, without a dot. */
    String name();

    /** The unit; {@code 1} for shares and other pure numbers. */
    String unit();

    /** What it says, in one sentence. */
    String meaning();
}
