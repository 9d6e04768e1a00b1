package atomization.scenario;

import atomization.parameter.Atomic;
import atomization.parameter.ComponentShape;
import atomization.parameter.RecordShape;
import atomization.parameter.Shape;
import atomization.parameter.Switchable;
import atomization.parameter.VariantShape;
import org.jspecify.annotations.Nullable;

/**
 * What belongs at a place of the tree.
 *
 * @param shape what a value there looks like
 * @param atomic whether a mapping there is replaced wholly
 * @param defaultText the default as written in a file; empty if there is none
 */
record Place(Shape shape, boolean atomic, String defaultText) {
    private static final Place UNKNOWN = new Place(new Shape.Opaque(Object.class), false, "");

    static Place of(Shape shape) {
        Class<?> type = shape instanceof Shape.Fields fields
                ? fields.type()
                : shape instanceof Shape.Variants variants ? variants.type() : Object.class;
        return new Place(shape, type.isAnnotationPresent(Atomic.class), "");
    }

    static Place of(ComponentShape component) {
        return new Place(component.shape(), component.atomic(), component.defaultText());
    }

    /** The place of a key in a mapping that stands here. A key that is not allowed leads to a place of no shape. */
    Place child(YamlMapping mapping, String key) {
        if (shape instanceof Shape.Switched switched) {
            return key.equals(Switchable.SWITCH)
                    ? of(new Shape.Truth())
                    : of(switched.inner()).child(mapping, key);
        }
        if (shape instanceof Shape.Lookup lookup) {
            return of(lookup.element());
        }
        if (shape instanceof Shape.Fields fields) {
            return child(fields.record(), key);
        }
        if (shape instanceof Shape.Variants variants) {
            Class<?> named = variantOf(variants.variants(), mapping, key);
            if (named != null) {
                return variants.variants().isKeyed() ? of(new Shape.Fields(named)) : child(RecordShape.of(named), key);
            }
        }
        return UNKNOWN;
    }

    /** Whether anything may stand here. */
    boolean isKnown() {
        return !equals(UNKNOWN);
    }

    /** The place of the entries of a list that stands here. */
    Place element() {
        return shape instanceof Shape.Listing listing ? of(listing.element()) : UNKNOWN;
    }

    private static Place child(RecordShape record, String key) {
        ComponentShape component = record.component(key);
        if (component != null) {
            return of(component);
        }
        ComponentShape inlined = record.inlined();
        if (inlined != null && inlined.shape() instanceof Shape.Variants variants) {
            Class<?> named = variants.variants().type(key);
            return named == null ? UNKNOWN : of(new Shape.Fields(named));
        }
        return UNKNOWN;
    }

    private static @Nullable Class<?> variantOf(VariantShape variants, YamlMapping mapping, String key) {
        String discriminator = variants.discriminator();
        if (discriminator == null) {
            return variants.type(key);
        }
        return mapping.get(discriminator) instanceof YamlScalar name ? variants.type(name.text()) : null;
    }
}
