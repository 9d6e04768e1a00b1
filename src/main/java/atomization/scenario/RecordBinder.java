package atomization.scenario;

import atomization.parameter.Bounded;
import atomization.parameter.ComponentShape;
import atomization.parameter.NearestNames;
import atomization.parameter.Parameter;
import atomization.parameter.Shape;
import atomization.parameter.Switchable;
import java.lang.reflect.Array;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of what was read, by their annotated components alone. Strict: an unknown key, a value of another kind
 * or out of its bounds, a missing value are errors, and all of them are reported at once.
 */
public final class RecordBinder {
    /** Stands for a value that could not be made; its reason is among the problems already. */
    static final Object FAILED = new Object();

    private final Problems problems;
    private final @Nullable FileReferences files;
    private final FieldsBinder fields;
    private final VariantBinder variants;

    RecordBinder(Problems problems, @Nullable Path root) {
        this.problems = problems;
        files = root == null ? null : new FileReferences(root);
        fields = new FieldsBinder(this);
        variants = new VariantBinder(this, fields);
    }

    /**
     * The record that a value describes. References to files are taken as they are written.
     *
     * @throws InvalidInput holding every error
     */
    public static <T> T bind(YamlNode node, Class<T> type) {
        Problems problems = new Problems();
        T bound = new RecordBinder(problems, null).bindOrNull(node, type);
        problems.throwIfAny();
        return Objects.requireNonNull(bound);
    }

    /**
     * The record that a short text in YAML describes, such as {@code priceShock: 0.5}.
     *
     * @param name how errors name the text, such as {@code --do}
     * @throws InvalidInput holding every error
     */
    public static <T> T parse(String text, String name, Class<T> type) {
        Problems problems = new Problems();
        YamlNode node = InlineYaml.read(text, Source.inline(name, null), problems);
        T bound = new RecordBinder(problems, null).bindOrNull(node, type);
        problems.throwIfAny();
        return Objects.requireNonNull(bound);
    }

    /**
     * The record of which every parameter has its default.
     *
     * @throws InvalidInput if a default is missing or not valid
     */
    public static <T> T defaults(Class<T> type) {
        return bind(YamlMapping.empty(Location.of(Source.inline("defaults", null))), type);
    }

    /** The record, or null if there were problems. */
    <T> @Nullable T bindOrNull(YamlNode node, Class<T> type) {
        fields.suggestFrom(type);
        Object value = value(Place.of(Shape.of(type)), null, node, "");
        return value == FAILED || !problems.isEmpty() ? null : type.cast(value);
    }

    /** The value that belongs at a place, or {@link #FAILED}. */
    Object value(Place place, @Nullable Parameter limits, YamlNode given, String path) {
        Shape shape = place.shape();
        YamlNode node = BareValues.expand(shape, given);
        if (shape instanceof Shape.Opaque opaque) {
            return opaque(opaque, node, path);
        }
        if (node instanceof YamlScalar scalar && BareValues.isScalar(shape) && !scalar.isNull()) {
            return scalar(shape, limits, scalar, path);
        }
        if (node instanceof YamlSequence sequence && shape instanceof Shape.Listing listing) {
            return list(listing, limits, sequence, path);
        }
        if (node instanceof YamlMapping mapping) {
            if (shape instanceof Shape.Lookup lookup) {
                return lookup(lookup, limits, mapping, path);
            }
            if (shape instanceof Shape.Switched switched) {
                return switchable(switched, mapping, path);
            }
            if (shape instanceof Shape.Fields named) {
                List<String> read = files != null && path.isEmpty() ? List.of(Extends.KEY) : List.of();
                return checked(fields.record(named.record(), mapping, path, read), limits, mapping, path);
            }
            if (shape instanceof Shape.Variants named) {
                return checked(variants.variant(named.variants(), mapping, path), limits, mapping, path);
            }
        }
        return wrongKind(shape, limits, node, path);
    }

    private Object wrongKind(Shape shape, @Nullable Parameter limits, YamlNode node, String path) {
        String suggestion = "";
        if (shape instanceof Shape.Variants variants && node instanceof YamlScalar scalar) {
            suggestion =
                    NearestNames.suggestion(scalar.text(), variants.variants().names());
        } else if (shape instanceof Shape.Fields group && node instanceof YamlScalar scalar && !scalar.isNull()) {
            suggestion = fields.meant(group.record(), scalar, path);
        }
        return fail(
                node.location(),
                path,
                "expected " + Expectation.of(shape, limits) + ", but found " + node.describe() + suggestion);
    }

    private Object opaque(Shape.Opaque opaque, YamlNode node, String path) {
        if (opaque.type().isInstance(node)) {
            return node;
        }
        if (YamlNode.class.isAssignableFrom(opaque.type())) {
            String wanted = opaque.type() == YamlMapping.class ? "a mapping" : "a list";
            return fail(node.location(), path, "expected " + wanted + ", but found " + node.describe());
        }
        throw new IllegalArgumentException(opaque.type() + " cannot be read from a file");
    }

    private Object scalar(Shape shape, @Nullable Parameter limits, YamlScalar scalar, String path) {
        try {
            boolean reference = shape instanceof Shape.Text text && text.file();
            return reference && files != null ? files.resolve(scalar) : ScalarValues.of(shape, limits, scalar);
        } catch (IllegalArgumentException refused) {
            return fail(scalar.location(), path, String.valueOf(refused.getMessage()));
        }
    }

    private Object list(Shape.Listing shape, @Nullable Parameter limits, YamlSequence sequence, String path) {
        List<Object> values = new ArrayList<>();
        Place element = Place.of(shape.element());
        for (YamlNode item : sequence.items()) {
            values.add(value(element, limits, item, path + "[" + values.size() + "]"));
        }
        if (values.contains(FAILED)) {
            return FAILED;
        }
        if (shape.container() == List.class) {
            return List.copyOf(values);
        }
        Object array = Array.newInstance(shape.container().getComponentType(), values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, values.get(i));
        }
        return array;
    }

    private Object lookup(Shape.Lookup shape, @Nullable Parameter limits, YamlMapping mapping, String path) {
        Map<Object, Object> values = shape.sorted() ? new TreeMap<>() : new LinkedHashMap<>();
        boolean failed = false;
        for (YamlMapping.Entry entry : mapping.entries()) {
            String inside = KeyPath.join(path, entry.key());
            Object key = key(shape.key(), entry, inside);
            Object value = value(Place.of(shape.element()), limits, entry.value(), inside);
            if (key == FAILED || value == FAILED) {
                failed = true;
            } else if (values.put(key, value) != null) {
                fail(entry.location(), inside, "duplicate key; the same stands there in another form");
                failed = true;
            }
        }
        if (failed) {
            return FAILED;
        }
        return values instanceof TreeMap<Object, Object> sorted
                ? Collections.unmodifiableNavigableMap(sorted)
                : Collections.unmodifiableMap(values);
    }

    private Object key(Shape shape, YamlMapping.Entry entry, String path) {
        if (shape instanceof Shape.Choice choice && !choice.names().contains(entry.key())) {
            return fail(entry.location(), path, fields.unknown(entry.key(), choice.names()));
        }
        return scalar(shape, null, new YamlScalar(entry.key(), true, entry.location()), path);
    }

    private Object switchable(Shape.Switched shape, YamlMapping mapping, String path) {
        YamlNode given = Objects.requireNonNullElse(mapping.get(Switchable.SWITCH), Trees.word("on"));
        Object on = value(Place.of(new Shape.Truth()), null, given, KeyPath.join(path, Switchable.SWITCH));
        YamlMapping rest = mapping.without(Switchable.SWITCH);
        Object inner = shape.inner() instanceof Shape.Fields inside
                ? fields.record(inside.record(), rest, path, List.of(Switchable.SWITCH))
                : value(Place.of(shape.inner()), null, rest, path);
        return on == FAILED || inner == FAILED ? FAILED : new Switchable<>((Boolean) on, inner);
    }

    private Object checked(Object value, @Nullable Parameter limits, YamlNode node, String path) {
        if (value instanceof Bounded bounded && limits != null) {
            try {
                bounded.requireWithin(limits.min(), limits.max());
            } catch (IllegalArgumentException refused) {
                return fail(node.location(), path, String.valueOf(refused.getMessage()));
            }
        }
        return value;
    }

    /** Takes note of an error and stands for the value. */
    Object fail(Location location, String path, String message) {
        problems.add(location, path, message);
        return FAILED;
    }

    /** The value that a component has by default, null, or {@link #FAILED}. */
    @Nullable
    Object standard(ComponentShape component) {
        return component.isInlined()
                ? null
                : fields.component(component, YamlMapping.empty(Location.of(Source.inline("defaults", null))), "");
    }

    /** A default as a value. */
    YamlNode standard(String text, String path) {
        return InlineYaml.read(text, Source.inline("default of " + path, null), problems);
    }
}
