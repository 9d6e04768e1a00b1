package atomization.scenario;

import atomization.parameter.ComponentShape;
import atomization.parameter.RecordShape;
import atomization.parameter.Shape;
import atomization.parameter.Shorthand;
import atomization.parameter.Switchable;
import atomization.parameter.VariantShape;
import java.util.List;

/**
 * Writes shorthands out: {@code 0.5} for {@code {distribution: constant, value: 0.5}}, {@code complete} for
 * {@code {generator: complete}}, {@code off} for {@code {enabled: off}}, {@code 0.5} for {@code {size: 0.5}}, and a
 * mapping with the first component of a shorthand's variant for that variant. A group of parameters that may all be left
 * out has no shorthand: {@code workers: 3} could mean any of them.
 */
final class BareValues {
    private BareValues() {}

    /** The mapping that a bare value stands for at a place, or the value itself where it stands for none. */
    static YamlNode expand(Shape shape, YamlNode node) {
        if (node instanceof YamlScalar scalar && scalar.isNull()) {
            return node;
        }
        if (shape instanceof Shape.Switched) {
            return node instanceof YamlScalar scalar && ScalarValues.truth(scalar) != null
                    ? single(Switchable.SWITCH, node)
                    : node;
        }
        if (shape instanceof Shape.Fields fields) {
            return hasShorthand(fields.record()) && bare(fields.record(), node)
                    ? single(first(fields.record()).name(), node)
                    : node;
        }
        return shape instanceof Shape.Variants variants ? expand(variants.variants(), node) : node;
    }

    private static YamlNode expand(VariantShape variants, YamlNode node) {
        String discriminator = variants.discriminator();
        if (node instanceof YamlScalar scalar && variants.type(scalar.text()) != null) {
            return discriminator == null
                    ? single(scalar.text(), YamlMapping.empty(node.location()))
                    : single(discriminator, node);
        }
        if (discriminator == null || (node instanceof YamlMapping mapping && mapping.get(discriminator) != null)) {
            return node;
        }
        if (node instanceof YamlMapping mapping) {
            for (Class<?> variant : variants.shorthands()) {
                if (mapping.get(first(RecordShape.of(variant)).name()) != null) {
                    return mapping.with(new YamlMapping.Entry(discriminator, node.location(), name(variant, node)));
                }
            }
        }
        for (Class<?> variant : variants.shorthands()) {
            RecordShape record = RecordShape.of(variant);
            if (bare(record, node) && !isWord(node)) {
                return single(discriminator, name(variant, node))
                        .with(new YamlMapping.Entry(first(record).name(), node.location(), node));
            }
        }
        return node;
    }

    /**
     * Whether a bare value can mean only one thing: the first component is the only one, or the only one that has to be
     * given.
     */
    static boolean hasShorthand(RecordShape record) {
        List<ComponentShape> components = record.components();
        return !components.isEmpty()
                && !first(record).isInlined()
                && (components.size() == 1
                        || (isRequired(first(record))
                                && components.stream().skip(1).noneMatch(BareValues::isRequired)));
    }

    /** Whether a record cannot be made without this component; groups of parameters are made of their defaults. */
    private static boolean isRequired(ComponentShape component) {
        return component.defaultText().isEmpty()
                && !component.nullable()
                && !(component.shape() instanceof Shape.Fields)
                && !(component.shape() instanceof Shape.Switched);
    }

    /** Whether a value that is not a mapping of a record's components can be its first component. */
    private static boolean bare(RecordShape record, YamlNode node) {
        if (record.components().isEmpty() || first(record).isInlined()) {
            return false;
        }
        Shape shape = first(record).shape();
        if (node instanceof YamlScalar) {
            return isScalar(shape) || shape instanceof Shape.Variants;
        }
        if (node instanceof YamlMapping mapping) {
            List<String> keys = record.keys();
            boolean only = record.components().size() == 1;
            return (takesPoints(shape) || only && takesKeys(shape))
                    && !mapping.keys().isEmpty()
                    && mapping.keys().stream().noneMatch(keys::contains);
        }
        return shape instanceof Shape.Listing;
    }

    /** Whether values of this shape are mappings, so that a record of nothing else needs no key of its own. */
    private static boolean takesKeys(Shape shape) {
        return shape instanceof Shape.Lookup || shape instanceof Shape.Fields;
    }

    /** Whether values of this shape are written as single words or numbers. */
    static boolean isScalar(Shape shape) {
        return shape instanceof Shape.Decimal
                || shape instanceof Shape.Whole
                || shape instanceof Shape.Truth
                || shape instanceof Shape.Text
                || shape instanceof Shape.Day
                || shape instanceof Shape.Choice;
    }

    /** Whether values of this shape are mappings from numbers or days. */
    static boolean takesPoints(Shape shape) {
        return shape instanceof Shape.Lookup lookup
                && !(lookup.key() instanceof Shape.Text)
                && !(lookup.key() instanceof Shape.Choice);
    }

    /** The variant that takes a bare value of some kind is marked {@link Shorthand}; words name variants instead. */
    private static boolean isWord(YamlNode node) {
        return node instanceof YamlScalar scalar && !scalar.isNumber();
    }

    private static YamlScalar name(Class<?> variant, YamlNode node) {
        return new YamlScalar(VariantShape.name(variant), true, node.location());
    }

    private static ComponentShape first(RecordShape record) {
        return record.components().get(0);
    }

    private static YamlMapping single(String key, YamlNode value) {
        return YamlMapping.of(List.of(new YamlMapping.Entry(key, value.location(), value)), value.location());
    }
}
