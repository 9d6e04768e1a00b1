package atomization.scenario;

import atomization.parameter.Shape;
import atomization.parameter.Switchable;
import atomization.parameter.VariantShape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays one value over another, as a file that extends another does: mappings merge key by key, everything else replaces.
 * A mapping that names another variant replaces as well, as does one that is atomic or maps numbers or days (a curve). A
 * shorthand means the mapping that it stands for. Every value keeps its own place.
 */
final class Merge {
    private Merge() {}

    /** The value that holds where {@code over} is laid over {@code base}. */
    static YamlNode of(Place place, YamlNode base, YamlNode over) {
        Shape shape = place.shape();
        if (place.atomic() || BareValues.takesPoints(shape) || isLeaf(shape)) {
            return over;
        }
        if (!(BareValues.expand(shape, base) instanceof YamlMapping lower)) {
            return isMistaken(shape, base) ? base : over;
        }
        YamlNode written = continues(shape, lower, over) ? over : BareValues.expand(shape, over);
        if (!(written instanceof YamlMapping upper)) {
            return over;
        }
        if (shape instanceof Shape.Switched) {
            boolean said = upper.get(Switchable.SWITCH) != null;
            return keys(place, said ? lower : lower.without(Switchable.SWITCH), upper);
        }
        YamlMapping kept = withoutOtherVariant(shape, lower, upper);
        return kept == null ? over : keys(place, kept, upper);
    }

    /** Whether a value stands where a mapping belongs of which the one above gives a part: it is not to be passed over. */
    private static boolean isMistaken(Shape shape, YamlNode base) {
        return shape instanceof Shape.Fields && !(base instanceof YamlScalar scalar && scalar.isNull());
    }

    /** Whether a mapping that names no variant belongs to the one below, because all its keys do. */
    private static boolean continues(Shape shape, YamlMapping lower, YamlNode over) {
        Place place = Place.of(shape);
        return shape instanceof Shape.Variants
                && over instanceof YamlMapping mapping
                && mapping.keys().stream()
                        .allMatch(key -> place.child(lower, key).isKnown());
    }

    private static boolean isLeaf(Shape shape) {
        return shape instanceof Shape.Listing || BareValues.isScalar(shape);
    }

    /** What remains of the lower mapping if the upper one names its variant; null if nothing does. */
    private static @Nullable YamlMapping withoutOtherVariant(Shape shape, YamlMapping lower, YamlMapping upper) {
        VariantShape variants = null;
        if (shape instanceof Shape.Variants own) {
            variants = own.variants();
        } else if (shape instanceof Shape.Fields fields
                && fields.record().inlined() != null
                && fields.record().inlined().shape() instanceof Shape.Variants inlined) {
            variants = inlined.variants();
        }
        if (variants == null) {
            return lower;
        }
        String discriminator = variants.discriminator();
        if (discriminator != null) {
            YamlNode named = upper.get(discriminator);
            return named == null || named.equals(lower.get(discriminator)) ? lower : null;
        }
        YamlMapping kept = lower;
        if (upper.keys().stream().anyMatch(variants.names()::contains)) {
            for (String name : variants.names()) {
                kept = upper.get(name) == null ? kept.without(name) : kept;
            }
        }
        return kept;
    }

    private static YamlMapping keys(Place place, YamlMapping lower, YamlMapping upper) {
        YamlMapping both = lower.withAll(upper.entries());
        List<YamlMapping.Entry> merged = new ArrayList<>();
        for (YamlMapping.Entry entry : upper.entries()) {
            YamlNode below = lower.get(entry.key());
            YamlNode value = below == null ? entry.value() : of(place.child(both, entry.key()), below, entry.value());
            merged.add(new YamlMapping.Entry(entry.key(), entry.location(), value));
        }
        return lower.withAll(merged).at(upper.location());
    }
}
