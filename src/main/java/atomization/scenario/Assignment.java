package atomization.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value set from outside a file, {@code --set path=value}: it is laid over what the file says at this path, and
 * leaves all else, also inside curves and in parts that are switched off.
 */
final class Assignment {
    private static final int SHOWN = 80;

    private final KeyPath path;
    private final YamlNode value;
    private final Location location;

    private Assignment(KeyPath path, YamlNode value, Location location) {
        this.path = path;
        this.value = value;
        this.location = location;
    }

    /**
     * Reads {@code path=value}, the value in YAML.
     *
     * @param folder from which paths of files in the value resolve
     * @throws InvalidInput if it does not have this form
     */
    static Assignment parse(String text, @Nullable Path folder, Problems problems) {
        String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
        Source source = Source.inline("--set " + shown, folder);
        int sign = text.indexOf('=');
        if (sign < 0) {
            throw new InvalidInput(
                    Location.of(source), "", "has no =; write path=value, such as mechanisms.fear.rate=0.1");
        }
        try {
            KeyPath path = KeyPath.parse(text.substring(0, sign).strip());
            YamlNode value = InlineYaml.read(text.substring(sign + 1).strip(), source, problems);
            return new Assignment(path, value, Location.of(source));
        } catch (IllegalArgumentException notPath) {
            throw new InvalidInput(Location.of(source), "", String.valueOf(notPath.getMessage()));
        }
    }

    /** The tree with the value set. */
    YamlMapping applyTo(YamlMapping tree, Place root, Problems problems) {
        YamlNode changed = put(root, tree, 0, problems);
        return changed instanceof YamlMapping mapping ? mapping.at(tree.location()) : tree;
    }

    private YamlNode put(Place place, @Nullable YamlNode node, int depth, Problems problems) {
        YamlNode present = node == null && !place.defaultText().isEmpty()
                ? InlineYaml.read(place.defaultText(), Source.inline("default of " + upTo(depth), null), problems)
                : node;
        if (depth == path.steps().size()) {
            return present == null ? value : Merge.of(place, present, value);
        }
        KeyPath.Step step = path.steps().get(depth);
        return step.key() == null
                ? intoList(place, present, step.index(), depth, problems)
                : intoMapping(place, present, step.key(), depth, problems);
    }

    private YamlNode intoMapping(Place place, @Nullable YamlNode node, String key, int depth, Problems problems) {
        YamlNode present = node == null || (node instanceof YamlScalar scalar && scalar.isNull())
                ? YamlMapping.empty(location)
                : BareValues.expand(place.shape(), node);
        if (!(present instanceof YamlMapping written)) {
            problems.add(location, path.toString(), upTo(depth) + " is " + present.describe() + " and has no keys");
            return present;
        }
        Place child = place.child(written, key);
        YamlMapping mapping = !child.isKnown() && node instanceof YamlMapping curve ? curve : written;
        YamlNode changed = put(child, mapping.get(key), depth + 1, problems);
        return mapping.with(new YamlMapping.Entry(key, location, changed)).at(location);
    }

    private YamlNode intoList(Place place, @Nullable YamlNode node, int index, int depth, Problems problems) {
        if (!(node instanceof YamlSequence list)) {
            problems.add(location, path.toString(), upTo(depth) + " is not a list");
            return node == null ? YamlMapping.empty(location) : node;
        }
        List<YamlNode> items = new ArrayList<>(list.items());
        if (index >= items.size()) {
            problems.add(
                    location,
                    path.toString(),
                    upTo(depth) + " has " + items.size() + (items.size() == 1 ? " entry" : " entries")
                            + "; the first is [0]");
            return node;
        }
        items.set(index, put(place.element(), items.get(index), depth + 1, problems));
        return new YamlSequence(items, list.location());
    }

    private String upTo(int depth) {
        return new KeyPath(path.steps().subList(0, depth)).toString();
    }
}
