package atomization.scenario;

import atomization.parameter.NearestNames;
import atomization.parameter.RecordShape;
import atomization.parameter.Shape;
import atomization.parameter.VariantShape;
import java.util.List;

/** Makes records of mappings that say themselves which record they describe. */
final class VariantBinder {
    private final RecordBinder binder;
    private final FieldsBinder fields;

    VariantBinder(RecordBinder binder, FieldsBinder fields) {
        this.binder = binder;
        this.fields = fields;
    }

    /** The record of a mapping. */
    Object variant(VariantShape variants, YamlMapping mapping, String path) {
        String discriminator = variants.discriminator();
        return discriminator == null
                ? byKey(variants, mapping, path)
                : byDiscriminator(variants, discriminator, mapping, path);
    }

    private Object byDiscriminator(VariantShape variants, String discriminator, YamlMapping mapping, String path) {
        YamlNode named = mapping.get(discriminator);
        String inside = KeyPath.join(path, discriminator);
        String allowed = "one of " + String.join(", ", variants.names());
        if (named == null) {
            return binder.fail(mapping.location(), inside, "missing; expected " + allowed);
        }
        Class<?> type = named instanceof YamlScalar name ? variants.type(name.text()) : null;
        if (type == null) {
            String suggestion =
                    named instanceof YamlScalar name ? NearestNames.suggestion(name.text(), variants.names()) : "";
            return binder.fail(
                    named.location(), inside, "expected " + allowed + ", but found " + named.describe() + suggestion);
        }
        return fields.record(RecordShape.of(type), mapping.without(discriminator), path, List.of(discriminator));
    }

    private Object byKey(VariantShape variants, YamlMapping mapping, String path) {
        String allowed = "one of " + String.join(", ", variants.names());
        if (mapping.entries().isEmpty()) {
            return binder.fail(mapping.location(), path, "missing; expected " + allowed);
        }
        YamlMapping.Entry named = mapping.entries().iterator().next();
        Class<?> type = variants.type(named.key());
        if (type == null || mapping.entries().size() > 1) {
            for (YamlMapping.Entry entry : mapping.entries()) {
                String message = variants.type(entry.key()) == null
                        ? fields.unknown(entry.key(), variants.names())
                        : "only " + allowed + " may stand here";
                binder.fail(entry.location(), KeyPath.join(path, entry.key()), message);
            }
            return RecordBinder.FAILED;
        }
        YamlNode value = named.value() instanceof YamlScalar scalar && scalar.isNull()
                ? YamlMapping.empty(named.location())
                : named.value();
        return binder.value(Place.of(new Shape.Fields(type)), null, value, KeyPath.join(path, named.key()));
    }
}
