package atomization.scenario;

import atomization.parameter.ComponentShape;
import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.parameter.RecordShape;
import atomization.parameter.Shape;
import atomization.parameter.Switchable;
import atomization.parameter.VariantShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a JSON Schema (draft 2020-12) of a record class, by which editors complete and check files as they are typed.
 * It demands nothing that a file may leave to the one it extends; reading a file is what decides.
 */
public final class SchemaWriter {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Map<String, YamlMapping> definitions = new LinkedHashMap<>();
    private final Map<String, Shape> named = new LinkedHashMap<>();

    private SchemaWriter() {}

    /**
     * The schema as indented JSON.
     *
     * @param title what such files are, such as {@code Scenario}
     */
    public static String write(Class<?> type, String title) {
        SchemaWriter writer = new SchemaWriter();
        YamlMapping extended = Trees.keys()
                .put("type", "string")
                .put("description", "The file that this one builds on, relative to this file.")
                .mapping();
        RecordShape root = RecordShape.of(type);
        Trees.Keys schema = Trees.keys().put("$schema", DIALECT).put("title", title);
        schema.putAll(writer.object(root, Trees.keys().put(Extends.KEY, extended)));
        Trees.Keys definitions = Trees.keys();
        writer.definitions.forEach(definitions::put);
        return JsonText.indented(schema.put("$defs", definitions.mapping()).mapping());
    }

    private YamlMapping schema(Shape shape, @Nullable Parameter limits) {
        if (shape instanceof Shape.Listing listing) {
            return type("array").put("items", schema(listing.element(), limits)).mapping();
        }
        if (shape instanceof Shape.Lookup lookup) {
            return lookup(lookup, schema(lookup.element(), limits));
        }
        if (shape instanceof Shape.Fields || shape instanceof Shape.Variants || shape instanceof Shape.Switched) {
            return reference(shape);
        }
        if (shape instanceof Shape.Opaque opaque) {
            return opaque.type() == YamlMapping.class
                    ? type("object").mapping()
                    : Trees.keys().mapping();
        }
        return ScalarSchema.of(shape, limits);
    }

    private static YamlMapping lookup(Shape.Lookup lookup, YamlMapping element) {
        Trees.Keys map = type("object");
        if (lookup.key() instanceof Shape.Choice choice) {
            Trees.Keys properties = Trees.keys();
            choice.names().forEach(name -> properties.put(name, element));
            return map.put("properties", properties.mapping())
                    .put("additionalProperties", Trees.word(false))
                    .mapping();
        }
        if (BareValues.takesPoints(lookup)) {
            map.put("propertyNames", ScalarSchema.ofKey(lookup.key()));
        }
        return map.put("additionalProperties", element).mapping();
    }

    private YamlMapping reference(Shape shape) {
        String name = name(shape);
        if (named.putIfAbsent(name, shape) == null) {
            definitions.put(name, Trees.keys().mapping());
            definitions.put(name, definition(shape));
        }
        return Trees.keys().put("$ref", "#/$defs/" + name).mapping();
    }

    private String name(Shape shape) {
        String name;
        if (shape instanceof Shape.Fields fields) {
            name = fields.type().getSimpleName();
        } else if (shape instanceof Shape.Variants variants) {
            name = variants.type().getSimpleName();
        } else {
            name = "Switchable"
                    + (shape instanceof Shape.Switched switched && switched.inner() instanceof Shape.Fields inner
                            ? inner.type().getSimpleName()
                            : "");
        }
        String free = name;
        for (int i = 2; named.containsKey(free) && !shape.equals(named.get(free)); i++) {
            free = name + i;
        }
        return free;
    }

    private YamlMapping definition(Shape shape) {
        if (shape instanceof Shape.Fields fields) {
            Meaning meaning = fields.type().getAnnotation(Meaning.class);
            YamlMapping form = fields(fields.record());
            return meaning == null
                    ? form
                    : Trees.keys()
                            .put("description", meaning.value())
                            .putAll(form)
                            .mapping();
        }
        if (shape instanceof Shape.Variants variants) {
            return variants.variants().isKeyed() ? keyed(variants.variants()) : discriminated(variants.variants());
        }
        YamlMapping truth = ScalarSchema.of(new Shape.Truth(), null);
        Shape inner = ((Shape.Switched) shape).inner();
        YamlMapping object = inner instanceof Shape.Fields fields
                ? object(fields.record(), Trees.keys().put(Switchable.SWITCH, truth))
                : type("object").mapping();
        return anyOf(List.of(truth, object));
    }

    private YamlMapping fields(RecordShape record) {
        List<YamlMapping> forms = new ArrayList<>();
        forms.add(object(record, Trees.keys()));
        if (BareValues.hasShorthand(record)) {
            bare(record, forms);
        }
        if (record.components().isEmpty()) {
            forms.add(type("null").mapping());
        }
        return anyOf(forms);
    }

    /** Adds the form in which the first component stands for the whole record. */
    private void bare(RecordShape record, List<YamlMapping> forms) {
        if (record.components().isEmpty() || record.components().get(0).isInlined()) {
            return;
        }
        ComponentShape first = record.components().get(0);
        Shape shape = first.shape();
        if (BareValues.isScalar(shape)
                || shape instanceof Shape.Variants
                || shape instanceof Shape.Listing
                || BareValues.takesPoints(shape)) {
            forms.add(schema(shape, first.parameter()));
        }
    }

    private YamlMapping object(RecordShape record, Trees.Keys properties) {
        Trees.Keys object = type("object");
        for (ComponentShape component : record.components()) {
            if (component.isInlined() && component.shape() instanceof Shape.Variants variants) {
                properties.putAll(alternatives(variants.variants()));
                List<YamlMapping> one = variants.variants().names().stream()
                        .map(name -> Trees.keys()
                                .put("required", Trees.texts(List.of(name)))
                                .mapping())
                        .toList();
                if (!component.nullable()) {
                    object.put("oneOf", Trees.list(one));
                }
            } else {
                properties.put(component.name(), component(component));
            }
        }
        return object.put("properties", properties.mapping())
                .put("additionalProperties", Trees.word(false))
                .mapping();
    }

    private YamlMapping component(ComponentShape component) {
        YamlMapping schema = schema(component.shape(), component.parameter());
        if (component.nullable()) {
            schema = anyOf(List.of(schema, type("null").mapping()));
        }
        Parameter parameter = component.parameter();
        return parameter == null
                ? schema
                : Trees.keys()
                        .putAll(schema)
                        .putAll(ScalarSchema.description(parameter))
                        .mapping();
    }

    private YamlMapping alternatives(VariantShape variants) {
        Trees.Keys alternatives = Trees.keys();
        for (Class<?> type : variants.types()) {
            alternatives.put(VariantShape.name(type), reference(new Shape.Fields(type)));
        }
        return alternatives.mapping();
    }

    private YamlMapping keyed(VariantShape variants) {
        YamlMapping object = type("object")
                .put("properties", alternatives(variants))
                .put("additionalProperties", Trees.word(false))
                .put("minProperties", Trees.number(1))
                .put("maxProperties", Trees.number(1))
                .mapping();
        return anyOf(List.of(object, ScalarSchema.oneOf(variants.names())));
    }

    private YamlMapping discriminated(VariantShape variants) {
        String key = variants.discriminator();
        if (key == null) {
            throw new IllegalArgumentException("these variants are told apart by their keys");
        }
        List<YamlMapping> cases = new ArrayList<>();
        Map<String, YamlNode> anyKey = new LinkedHashMap<>();
        anyKey.put(key, ScalarSchema.oneOf(variants.names()));
        List<YamlMapping> forms = new ArrayList<>();
        for (Class<?> type : variants.types()) {
            String name = VariantShape.name(type);
            YamlMapping isThis = Trees.keys().put("const", name).mapping();
            YamlMapping condition = Trees.keys()
                    .put("properties", Trees.keys().put(key, isThis).mapping())
                    .put("required", Trees.texts(List.of(key)))
                    .mapping();
            YamlMapping object = object(RecordShape.of(type), Trees.keys().put(key, isThis));
            cases.add(Trees.keys().put("if", condition).put("then", object).mapping());
            RecordShape.of(type).keys().forEach(other -> anyKey.putIfAbsent(other, Trees.word(true)));
        }
        Trees.Keys properties = Trees.keys();
        anyKey.forEach(properties::put);
        forms.add(type("object")
                .put("properties", properties.mapping())
                .put("additionalProperties", Trees.word(false))
                .put("allOf", Trees.list(cases))
                .mapping());
        forms.add(ScalarSchema.oneOf(variants.names()));
        variants.shorthands().forEach(type -> bare(RecordShape.of(type), forms));
        return anyOf(forms);
    }

    private static Trees.Keys type(String name) {
        return Trees.keys().put("type", name);
    }

    private static YamlMapping anyOf(List<YamlMapping> forms) {
        return forms.size() == 1
                ? forms.get(0)
                : Trees.keys().put("anyOf", Trees.list(forms)).mapping();
    }
}
