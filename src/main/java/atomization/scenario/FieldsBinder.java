package atomization.scenario;

import atomization.parameter.ComponentShape;
import atomization.parameter.NearestNames;
import atomization.parameter.ParameterRow;
import atomization.parameter.ParameterTable;
import atomization.parameter.RecordShape;
import atomization.parameter.Shape;
import atomization.parameter.VariantShape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes records of mappings, component by component. */
final class FieldsBinder {
    private final RecordBinder binder;
    private @Nullable Class<?> root;

    FieldsBinder(RecordBinder binder) {
        this.binder = binder;
    }

    /** Names the record class in which the right place of a misplaced key is looked for. */
    void suggestFrom(Class<?> type) {
        root = type;
    }

    /**
     * The record of a mapping.
     *
     * @param otherKeys keys that may stand in the mapping as well and were read already
     */
    Object record(RecordShape shape, YamlMapping mapping, String path, List<String> otherKeys) {
        boolean failed = refuseUnknown(shape, mapping, path, otherKeys);
        List<ComponentShape> components = shape.components();
        @Nullable Object[] values = new @Nullable Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = components.get(i).isInlined()
                    ? inlined(components.get(i), mapping, path)
                    : component(components.get(i), mapping, path);
            failed |= values[i] == RecordBinder.FAILED;
        }
        if (failed) {
            return RecordBinder.FAILED;
        }
        try {
            return shape.create(values);
        } catch (IllegalArgumentException refused) {
            return binder.fail(mapping.location(), path, String.valueOf(refused.getMessage()));
        }
    }

    /** What is wrong with a key that is not allowed. */
    String unknown(String key, List<String> allowed) {
        String suggestion = NearestNames.suggestion(key, allowed);
        if (suggestion.isEmpty() && root != null && root.isRecord()) {
            suggestion = elsewhere(key, root);
        }
        return "unknown key" + (suggestion.isEmpty() ? ";" : suggestion)
                + (allowed.isEmpty() ? " no keys are allowed here" : " allowed: " + String.join(", ", allowed));
    }

    /**
     * What was likely meant by a value where a group of parameters belongs: a parameter elsewhere that has the name of the
     * group, a key of the group that has the name of the value, or the group's first parameter that takes such a value.
     */
    String meant(RecordShape group, YamlScalar value, String path) {
        List<String> places = new ArrayList<>();
        if (root != null && root.isRecord() && !path.isEmpty()) {
            RecordShape all = RecordShape.of(root);
            placesOf(path.substring(path.lastIndexOf('.') + 1), root).stream()
                    .filter(place -> takes(at(all, place), value))
                    .forEach(places::add);
        }
        places.addAll(inside(group, value, path));
        return didYouMean(places);
    }

    private static List<String> inside(RecordShape group, YamlScalar value, String path) {
        if (group.component(value.text()) != null) {
            return List.of(KeyPath.join(path, value.text()));
        }
        List<ComponentShape> components = group.components();
        if (components.size() == 1 && components.get(0).shape() instanceof Shape.Fields only) {
            return inside(
                    only.record(), value, KeyPath.join(path, components.get(0).name()));
        }
        return components.stream()
                .filter(component -> takes(component, value))
                .limit(1)
                .map(component -> KeyPath.join(path, component.name()))
                .toList();
    }

    /** The component at a path of keys, through groups of parameters and those that can be switched off; null if none is. */
    private static @Nullable ComponentShape at(RecordShape record, String path) {
        ComponentShape found = null;
        RecordShape group = record;
        for (String key : path.split("\\.", -1)) {
            found = group.component(key);
            if (found == null) {
                return null;
            }
            Shape shape = found.shape() instanceof Shape.Switched switched ? switched.inner() : found.shape();
            group = shape instanceof Shape.Fields fields ? fields.record() : group;
        }
        return found;
    }

    /** Whether a value would do as that of a component; a number as text, or a switch, is no likely guess. */
    private static boolean takes(@Nullable ComponentShape component, YamlScalar value) {
        if (component == null) {
            return false;
        }
        boolean unlikely = component.shape() instanceof Shape.Text && value.isNumber();
        if (component.isInlined() || component.shape() instanceof Shape.Switched || unlikely) {
            return false;
        }
        Problems problems = new Problems();
        Object taken = new RecordBinder(problems, null)
                .value(Place.of(component), component.parameter(), value, component.name());
        return taken != RecordBinder.FAILED && problems.isEmpty();
    }

    private static String elsewhere(String key, Class<?> root) {
        return didYouMean(placesOf(key, root));
    }

    private static List<String> placesOf(String key, Class<?> root) {
        return ParameterTable.of(root).stream()
                .map(ParameterRow::path)
                .filter(path -> path.equals(key) || path.endsWith("." + key))
                .toList();
    }

    private static String didYouMean(List<String> places) {
        return places.isEmpty() ? "" : "; did you mean " + String.join(" or ", places) + "?";
    }

    private boolean refuseUnknown(RecordShape shape, YamlMapping mapping, String path, List<String> otherKeys) {
        List<String> allowed = new ArrayList<>(otherKeys);
        for (String key : shape.keys()) {
            if (otherKeys.contains(key)) {
                throw new IllegalStateException("a component is named like the key " + key + " of the language");
            }
            allowed.add(key);
        }
        boolean found = false;
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (!allowed.contains(entry.key())) {
                binder.fail(entry.location(), KeyPath.join(path, entry.key()), unknown(entry.key(), allowed));
                found = true;
            }
        }
        return found;
    }

    private @Nullable Object inlined(ComponentShape component, YamlMapping mapping, String path) {
        VariantShape variants = ((Shape.Variants) component.shape()).variants();
        List<YamlMapping.Entry> named = mapping.entries().stream()
                .filter(entry -> variants.type(entry.key()) != null)
                .toList();
        return named.isEmpty() && component.nullable()
                ? null
                : binder.value(Place.of(component.shape()), null, YamlMapping.of(named, mapping.location()), path);
    }

    /** The value of a component in a mapping, {@link RecordBinder#FAILED}, or null where that is allowed. */
    @Nullable
    Object component(ComponentShape component, YamlMapping mapping, String path) {
        YamlNode given = mapping.get(component.name());
        String inside = KeyPath.join(path, component.name());
        if (given instanceof YamlScalar scalar && scalar.isNull()) {
            return component.nullable() ? null : binder.fail(given.location(), inside, nothing(component));
        }
        Place place = Place.of(component);
        if (!component.defaultText().isEmpty()) {
            YamlNode standard = binder.standard(component.defaultText(), inside);
            YamlNode node = given == null ? standard : Merge.of(place, standard, given);
            return binder.value(place, component.parameter(), node, inside);
        }
        if (given != null) {
            return binder.value(place, component.parameter(), given, inside);
        }
        if (component.nullable()) {
            return null;
        }
        boolean made = component.shape() instanceof Shape.Fields || component.shape() instanceof Shape.Switched;
        return made
                ? binder.value(place, component.parameter(), YamlMapping.empty(mapping.location()), inside)
                : binder.fail(mapping.location(), inside, "missing; expected " + expectation(component));
    }

    private static String nothing(ComponentShape component) {
        String standard = component.defaultText();
        return "has no value; expected " + expectation(component)
                + (standard.isEmpty() ? "" : "; without the key it is " + standard);
    }

    private static String expectation(ComponentShape component) {
        return Expectation.of(component.shape(), component.parameter());
    }
}
