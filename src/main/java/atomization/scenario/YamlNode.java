package atomization.scenario;

/**
 * A value as written in a file, immutable, with its place. Two nodes are equal if they say the same, wherever they stand.
 */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {
    /** Where the value begins. */
    Location location();

    /** How errors call it: {@code a mapping}, {@code the text "abc"}. */
    String describe();
}
