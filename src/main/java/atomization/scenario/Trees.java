package atomization.scenario;

import atomization.parameter.NumberText;
import java.util.ArrayList;
import java.util.List;

/** Makes trees that were not read from a file. */
final class Trees {
    /** The place of what was written by the program. */
    static final Location NOWHERE = Location.of(Source.inline("written by the program", null));

    private Trees() {}

    /** Text, whatever it looks like. */
    static YamlScalar text(String text) {
        return new YamlScalar(text, false, NOWHERE);
    }

    /** A word that stands for itself without quotes: a name, a date, {@code true}. */
    static YamlScalar word(Object word) {
        return new YamlScalar(word.toString(), true, NOWHERE);
    }

    /** A number. */
    static YamlScalar number(double number) {
        return word(NumberText.of(number));
    }

    /** A list of text. */
    static YamlSequence texts(List<String> texts) {
        return list(texts.stream().map(Trees::text).toList());
    }

    /** A list. */
    static YamlSequence list(List<? extends YamlNode> items) {
        return new YamlSequence(List.copyOf(items), NOWHERE);
    }

    /** A mapping that begins empty. */
    static Keys keys() {
        return new Keys();
    }

    /** A mapping in the making. */
    static final class Keys {
        private final List<YamlMapping.Entry> entries = new ArrayList<>();

        /** Adds a key. */
        Keys put(String key, YamlNode value) {
            entries.add(new YamlMapping.Entry(key, NOWHERE, value));
            return this;
        }

        /** Adds a key with text. */
        Keys put(String key, String text) {
            return put(key, text(text));
        }

        /** Adds all keys of a mapping. */
        Keys putAll(YamlMapping mapping) {
            entries.addAll(mapping.entries());
            return this;
        }

        /** The mapping. */
        YamlMapping mapping() {
            return YamlMapping.of(entries, NOWHERE);
        }
    }
}
