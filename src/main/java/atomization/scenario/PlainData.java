package atomization.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tree as the plain data that any writer of JSON takes: maps, lists, text, numbers, truth values and null. */
public final class PlainData {
    private PlainData() {}

    /** A mapping as a map, in the order of the keys. */
    public static Map<String, @Nullable Object> of(YamlMapping mapping) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            map.put(entry.key(), data(entry.value()));
        }
        return map;
    }

    /**
     * A text of JSON or YAML as a map.
     *
     * @param name how errors name the text
     * @throws InvalidInput if it is no mapping
     */
    public static Map<String, @Nullable Object> read(String text, String name) {
        Problems problems = new Problems();
        YamlNode node = YamlReader.read(text, new Source(name, null, true), problems);
        problems.throwIfAny();
        if (!(node instanceof YamlMapping mapping)) {
            throw new InvalidInput(node.location(), "", "expected a mapping, but found " + node.describe());
        }
        return of(mapping);
    }

    private static @Nullable Object data(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return of(mapping);
        }
        if (node instanceof YamlSequence sequence) {
            List<@Nullable Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(data(item)));
            return list;
        }
        return scalar((YamlScalar) node);
    }

    private static @Nullable Object scalar(YamlScalar scalar) {
        String text = scalar.text();
        if (scalar.isNull()) {
            return null;
        }
        if (scalar.isNumber()) {
            return text.matches("-?[0-9]{1,18}") ? (Object) Long.valueOf(text) : (Object) Double.valueOf(text);
        }
        boolean truth = scalar.plain() && (text.equals("true") || text.equals("false"));
        return truth ? (Object) Boolean.valueOf(text) : text;
    }
}
