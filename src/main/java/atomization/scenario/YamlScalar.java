package atomization.scenario;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A single value as text: YAML 1.2 leaves it to the reader's expectation whether {@code off} is a word or a switch.
 *
 * @param plain whether it was written without quotes and not as a block of text
 */
public record YamlScalar(String text, boolean plain, Location location) implements YamlNode {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final int SHOWN = 60;

    /** Whether nothing was given: no text, {@code null} or {@code ~}. */
    public boolean isNull() {
        return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
    }

    /** Whether it was written as a finite decimal number. */
    public boolean isNumber() {
        return plain && NUMBER.matcher(text).matches();
    }

    @Override
    public String describe() {
        if (isNull()) {
            return "nothing";
        }
        if (isNumber()) {
            return "the number " + text;
        }
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
        return (plain ? "" : "quoted ") + "text \"" + shown.replace("\n", "\\n") + "\"";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof YamlScalar scalar && plain == scalar.plain && text.equals(scalar.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, plain);
    }
}
