package atomization.scenario;

import atomization.parameter.ComponentShape;
import atomization.parameter.NumberText;
import atomization.parameter.Parameter;
import atomization.parameter.RecordShape;
import atomization.parameter.Shape;
import atomization.parameter.VariantShape;
import atomization.parameter.Weeks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what is allowed at a place, for errors. */
final class Expectation {
    private Expectation() {}

    /** What is allowed, such as {@code a number from 0 to 1 (unit: 1/week)}. */
    static String of(Shape shape, @Nullable Parameter limits) {
        if (shape instanceof Shape.Decimal) {
            return (isDuration(limits) ? "a duration" : "a number") + range(limits) + unit(limits);
        }
        if (shape instanceof Shape.Whole) {
            return (isDuration(limits) ? "a duration" : "a whole number") + range(limits) + unit(limits);
        }
        if (shape instanceof Shape.Truth) {
            return "on or off";
        }
        if (shape instanceof Shape.Text text) {
            return text.file() ? "the path of a file" : "text";
        }
        if (shape instanceof Shape.Day) {
            return "a date such as 1985-01-03";
        }
        if (shape instanceof Shape.Choice choice) {
            return "one of " + String.join(", ", choice.names());
        }
        if (shape instanceof Shape.Listing listing) {
            return BareValues.isScalar(listing.element()) ? "a list of " + plural(listing.element()) : "a list";
        }
        if (shape instanceof Shape.Switched) {
            return "on, off or a mapping of its parameters";
        }
        return shape instanceof Shape.Variants variants ? ofVariants(variants.variants()) : ofMapping(shape);
    }

    private static String ofMapping(Shape shape) {
        if (!(shape instanceof Shape.Fields fields)
                || fields.record().components().isEmpty()) {
            return "a mapping";
        }
        ComponentShape first = fields.record().components().get(0);
        if (!BareValues.hasShorthand(fields.record())) {
            return "a mapping with any of " + String.join(", ", fields.record().keys());
        }
        if (first.shape() instanceof Shape.Fields) {
            return ofMapping(first.shape());
        }
        return "a mapping" + (BareValues.isScalar(first.shape()) ? " or " + of(first.shape(), first.parameter()) : "");
    }

    private static String ofVariants(VariantShape variants) {
        if (variants.isKeyed()) {
            return "one of " + String.join(", ", variants.names());
        }
        List<String> forms = new ArrayList<>();
        for (Class<?> variant : variants.shorthands()) {
            ComponentShape first = RecordShape.of(variant).components().get(0);
            boolean curve = BareValues.takesPoints(first.shape());
            forms.add(curve ? "a mapping from points to values" : of(first.shape(), first.parameter()));
        }
        forms.add("a mapping with " + variants.discriminator() + ": one of " + String.join(", ", variants.names()));
        return String.join(", or ", forms);
    }

    private static String plural(Shape element) {
        if (element instanceof Shape.Whole) {
            return "whole numbers";
        }
        return element instanceof Shape.Decimal ? "numbers" : element instanceof Shape.Day ? "dates" : "words";
    }

    private static boolean isDuration(@Nullable Parameter limits) {
        return limits != null && limits.unit().equals(Weeks.UNIT);
    }

    private static String range(@Nullable Parameter limits) {
        boolean below = limits != null && limits.min() != Double.NEGATIVE_INFINITY;
        boolean above = limits != null && limits.max() != Double.POSITIVE_INFINITY;
        if (limits == null || (!below && !above)) {
            return "";
        }
        if (below && above) {
            return " from " + NumberText.of(limits.min()) + " to " + NumberText.of(limits.max());
        }
        return below ? " of at least " + NumberText.of(limits.min()) : " of at most " + NumberText.of(limits.max());
    }

    private static String unit(@Nullable Parameter limits) {
        if (limits == null || limits.unit().equals("1")) {
            return "";
        }
        return isDuration(limits) ? " in weeks, such as 26, 4w or 2y" : " (unit: " + limits.unit() + ")";
    }
}
