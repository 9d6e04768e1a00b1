package atomization.scenario;

import atomization.parameter.ComponentShape;
import atomization.parameter.NumberText;
import atomization.parameter.RecordShape;
import atomization.parameter.Shape;
import atomization.parameter.Switchable;
import atomization.parameter.VariantShape;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Writes a record as the tree from which the same record is read: every value, no shorthands, in component order. */
final class RecordTree {
    private final UnaryOperator<String> file;

    /** A writer that passes references to files through a function. */
    RecordTree(UnaryOperator<String> file) {
        this.file = file;
    }

    /** The tree of a record. */
    YamlMapping of(Object record) {
        return fields(RecordShape.of(record.getClass()), record, Trees.keys()).mapping();
    }

    /** The tree of a value. */
    YamlNode value(Shape shape, Object value) {
        if (shape instanceof Shape.Decimal) {
            return Trees.number((Double) value);
        }
        if (shape instanceof Shape.Text text) {
            return Trees.text(text.file() ? file.apply((String) value) : (String) value);
        }
        if (shape instanceof Shape.Choice) {
            return Trees.word(Shape.Choice.name(value));
        }
        if (shape instanceof Shape.Listing listing) {
            return list(listing, value);
        }
        if (shape instanceof Shape.Lookup lookup) {
            return lookup(lookup, (Map<?, ?>) value);
        }
        if (shape instanceof Shape.Fields) {
            return of(value);
        }
        if (shape instanceof Shape.Variants variants) {
            return variant(variants.variants(), value).mapping();
        }
        if (shape instanceof Shape.Switched switched) {
            return switchable(switched, (Switchable<?>) value);
        }
        return shape instanceof Shape.Opaque ? (YamlNode) value : Trees.word(value);
    }

    private YamlNode list(Shape.Listing shape, Object value) {
        List<YamlNode> items = new ArrayList<>();
        Object array = value instanceof List<?> list ? list.toArray() : value;
        for (int i = 0; i < Array.getLength(array); i++) {
            items.add(value(shape.element(), Objects.requireNonNull(Array.get(array, i))));
        }
        return Trees.list(items);
    }

    private YamlNode lookup(Shape.Lookup shape, Map<?, ?> map) {
        Trees.Keys keys = Trees.keys();
        map.forEach((key, value) -> {
            String name = key instanceof Double number ? NumberText.of(number) : key.toString();
            keys.put(key instanceof Enum<?> ? Shape.Choice.name(key) : name, value(shape.element(), value));
        });
        return keys.mapping();
    }

    private YamlNode switchable(Shape.Switched shape, Switchable<?> value) {
        Trees.Keys keys = Trees.keys();
        if (!value.on()) {
            keys.put(Switchable.SWITCH, Trees.word(false));
        }
        return keys.putAll((YamlMapping) value(shape.inner(), value.value())).mapping();
    }

    private Trees.Keys variant(VariantShape variants, Object value) {
        String name = VariantShape.name(value.getClass());
        String discriminator = variants.discriminator();
        return discriminator == null
                ? Trees.keys().put(name, of(value))
                : fields(RecordShape.of(value.getClass()), value, Trees.keys().put(discriminator, Trees.word(name)));
    }

    private Trees.Keys fields(RecordShape shape, Object record, Trees.Keys keys) {
        for (ComponentShape component : shape.components()) {
            Object value = component.of(record);
            if (value == null) {
                if (!component.defaultText().isEmpty()) {
                    keys.put(component.name(), Trees.word("null"));
                }
            } else if (component.isInlined() && component.shape() instanceof Shape.Variants variants) {
                keys.putAll(variant(variants.variants(), value).mapping());
            } else {
                keys.put(component.name(), value(component.shape(), value));
            }
        }
        return keys;
    }
}
