package atomization.scenario;

import java.util.regex.Pattern;

/** Reads short values: defaults of parameters, and what is set on the command line. */
final class InlineYaml {
    /** Plain words and numbers need no parser. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9.+-][A-Za-z0-9.+-]*");

    private static final Pattern MARKER = Pattern.compile("-+|\\.\\.\\.");

    private InlineYaml() {}

    /**
     * The value of a text.
     *
     * @throws InvalidInput if the text is not YAML
     */
    static YamlNode read(String text, Source source, Problems problems) {
        if (WORD.matcher(text).matches() && !MARKER.matcher(text).matches()) {
            return new YamlScalar(text, true, Location.of(source));
        }
        return YamlReader.read(text, source, problems);
    }
}
