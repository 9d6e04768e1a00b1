package atomization.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The way to a value: {@code events[0].at}. A key that holds a dot or a bracket stands in quotes:
 * {@code drivers.marketization."1990.5"}.
 */
public record KeyPath(List<Step> steps) {
    /** One step: into a mapping by its key, or, where the key is null, into a list by its index. */
    public record Step(@Nullable String key, int index) {
        /** The value that this step leads to, or null. */
        public @Nullable YamlNode into(YamlNode node) {
            if (node instanceof YamlMapping mapping) {
                return key == null ? null : mapping.get(key);
            }
            boolean inside = node instanceof YamlSequence list
                    && index >= 0
                    && index < list.items().size();
            return inside ? ((YamlSequence) node).items().get(index) : null;
        }
    }

    private static final Pattern KEY = Pattern.compile("\"([^\"]+)\"|([^\\s.\\[\\]\"=]+)");
    private static final Pattern INDEX = Pattern.compile("\\[([0-9]{1,9})]");

    /** Keeps a copy of the steps. */
    public KeyPath {
        steps = List.copyOf(steps);
    }

    /**
     * Reads a path.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static KeyPath parse(String text) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = KEY.matcher(text);
        int position = 0;
        while (true) {
            matcher.usePattern(KEY).region(position, text.length());
            if (!matcher.lookingAt()) {
                throw new IllegalArgumentException(
                        "\"" + text + "\" is not a path; write keys with dots, such as events[0].at");
            }
            String quoted = matcher.group(1);
            steps.add(new Step(quoted != null ? quoted : matcher.group(2), -1));
            position = matcher.end();
            while (matcher.usePattern(INDEX).region(position, text.length()).lookingAt()) {
                steps.add(new Step(null, Integer.parseInt(matcher.group(1))));
                position = matcher.end();
            }
            if (position == text.length()) {
                return new KeyPath(steps);
            }
            if (text.charAt(position++) != '.') {
                throw new IllegalArgumentException(
                        "\"" + text + "\" is not a path; write keys with dots, such as events[0].at");
            }
        }
    }

    /** The path of a key inside the value at another path. */
    static String join(String path, String key) {
        String shown = KEY.matcher(key).matches() && !key.startsWith("\"") ? key : "\"" + key + "\"";
        return path.isEmpty() ? shown : path + "." + shown;
    }

    @Override
    public String toString() {
        String path = "";
        for (Step step : steps) {
            path = step.key() == null ? path + "[" + step.index() + "]" : join(path, step.key());
        }
        return path;
    }
}
