package atomization.parameter;

import org.jspecify.annotations.Nullable;

/** Says in words what a value looks like, for tables. */
final class TypeText {
    private TypeText() {}

    static String of(Shape shape, @Nullable Parameter parameter) {
        if (shape instanceof Shape.Decimal || shape instanceof Shape.Whole) {
            boolean duration = parameter != null && parameter.unit().equals(Weeks.UNIT);
            return duration ? "duration" : shape instanceof Shape.Whole ? "whole number" : "number";
        }
        if (shape instanceof Shape.Truth) {
            return "on or off";
        }
        if (shape instanceof Shape.Text text) {
            return text.file() ? "file" : "text";
        }
        if (shape instanceof Shape.Day) {
            return "date";
        }
        if (shape instanceof Shape.Choice choice) {
            return "one of " + String.join(", ", choice.names());
        }
        if (shape instanceof Shape.Listing listing) {
            return "list of: " + of(listing.element(), parameter);
        }
        if (shape instanceof Shape.Lookup lookup) {
            return "mapping from " + of(lookup.key(), null) + " to: " + of(lookup.element(), parameter);
        }
        if (shape instanceof Shape.Variants variants) {
            String key = variants.variants().discriminator();
            String names = String.join(", ", variants.variants().names());
            return key == null ? "one of " + names : key + ": " + names;
        }
        return shape instanceof Shape.Switched ? "on, off or parameters" : "parameters";
    }
}
