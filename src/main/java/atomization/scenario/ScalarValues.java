package atomization.scenario;

import atomization.parameter.NearestNames;
import atomization.parameter.NumberText;
import atomization.parameter.Parameter;
import atomization.parameter.Shape;
import atomization.parameter.Weeks;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns single words and numbers into values; what is wrong with one is thrown as a message without its place. */
final class ScalarValues {
    private static final Pattern DIGITS = Pattern.compile("[-+]?[0-9]+");
    private static final double LARGEST_EXACT = 1L << 53;

    private ScalarValues() {}

    /**
     * The value of a scalar.
     *
     * @param limits the bounds and the unit, if any
     * @throws IllegalArgumentException with a message for the user
     */
    static Object of(Shape shape, @Nullable Parameter limits, YamlScalar scalar) {
        if (shape instanceof Shape.Decimal) {
            return bounded(decimal(limits, scalar), limits, shape, scalar);
        }
        if (shape instanceof Shape.Whole whole) {
            return whole(whole, limits, scalar);
        }
        if (shape instanceof Shape.Truth) {
            Boolean truth = truth(scalar);
            return truth != null ? truth : refuse(shape, limits, scalar);
        }
        if (shape instanceof Shape.Day) {
            return day(limits, scalar);
        }
        return shape instanceof Shape.Choice choice ? constant(choice, scalar) : scalar.text();
    }

    /** What {@code on}, {@code off}, {@code true} or {@code false} says, or null. The first two are text to JSON. */
    static @Nullable Boolean truth(YamlScalar scalar) {
        return switch (scalar.text()) {
            case "on" -> true;
            case "off" -> false;
            case "true" -> scalar.plain() ? true : null;
            case "false" -> scalar.plain() ? false : null;
            default -> null;
        };
    }

    private static double decimal(@Nullable Parameter limits, YamlScalar scalar) {
        OptionalInt weeks = weeks(limits, scalar);
        if (weeks.isPresent()) {
            return weeks.getAsInt();
        }
        Shape shape = new Shape.Decimal();
        if (!scalar.isNumber()) {
            refuse(shape, limits, scalar);
        }
        double number = Double.parseDouble(scalar.text());
        if (Double.isInfinite(number)) {
            throw new IllegalArgumentException(scalar.text() + " is too large for a number of this program");
        }
        if (number == 0 && scalar.text().split("[eE]", -1)[0].chars().anyMatch(digit -> digit >= '1' && digit <= '9')) {
            throw new IllegalArgumentException(scalar.text() + " is too close to 0 for a number of this program");
        }
        return number == 0 ? 0 : number;
    }

    private static Object whole(Shape.Whole shape, @Nullable Parameter limits, YamlScalar scalar) {
        long number;
        OptionalInt weeks = weeks(limits, scalar);
        if (weeks.isPresent()) {
            number = weeks.getAsInt();
        } else if (scalar.plain() && DIGITS.matcher(scalar.text()).matches()) {
            try {
                number = Long.parseLong(scalar.text());
            } catch (NumberFormatException tooLong) {
                throw outside(shape, limits, scalar);
            }
        } else {
            double decimal = scalar.isNumber() ? decimal(limits, scalar) : Double.NaN;
            if (decimal != Math.rint(decimal) || Math.abs(decimal) > LARGEST_EXACT) {
                refuse(shape, limits, scalar);
            }
            number = (long) decimal;
        }
        if (!shape.wide() && number != (int) number) {
            throw outside(shape, limits, scalar);
        }
        bounded((double) number, limits, shape, scalar);
        if (shape.wide()) {
            return number;
        }
        return (int) number;
    }

    private static OptionalInt weeks(@Nullable Parameter limits, YamlScalar scalar) {
        boolean duration = limits != null && limits.unit().equals(Weeks.UNIT);
        return duration && !scalar.isNumber() ? Weeks.parse(scalar.text()) : OptionalInt.empty();
    }

    private static double bounded(double number, @Nullable Parameter limits, Shape shape, YamlScalar scalar) {
        if (limits != null && (number < limits.min() || number > limits.max())) {
            throw outside(shape, limits, scalar);
        }
        return number;
    }

    private static IllegalArgumentException outside(Shape shape, @Nullable Parameter limits, YamlScalar scalar) {
        String given = limits != null && limits.unit().equals(Weeks.UNIT) ? scalar.text() : number(scalar);
        return new IllegalArgumentException(given + " is out of bounds; expected " + Expectation.of(shape, limits));
    }

    private static String number(YamlScalar scalar) {
        return DIGITS.matcher(scalar.text()).matches()
                ? scalar.text()
                : NumberText.of(Double.parseDouble(scalar.text()));
    }

    private static LocalDate day(@Nullable Parameter limits, YamlScalar scalar) {
        try {
            // four digits: years before Christ or beyond 9999 would overflow elsewhere
            if (!scalar.text().matches("[0-9]{4}-.*")) {
                throw new DateTimeParseException("not a year of four digits", scalar.text(), 0);
            }
            return LocalDate.parse(scalar.text());
        } catch (DateTimeParseException notIso) {
            if (notIso.getCause() != null) {
                throw new IllegalArgumentException(scalar.text() + " is not a day of the calendar");
            }
            refuse(new Shape.Day(), limits, scalar);
            throw notIso;
        }
    }

    private static Object constant(Shape.Choice choice, YamlScalar scalar) {
        for (Object constant : choice.type().getEnumConstants()) {
            String name = Shape.Choice.name(constant);
            if (scalar.text().equals(name)
                    || scalar.text().equals(((Enum<?>) constant).name().toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw new IllegalArgumentException("expected " + Expectation.of(choice, null) + ", but found "
                + scalar.describe() + NearestNames.suggestion(scalar.text(), choice.names()));
    }

    private static Boolean refuse(Shape shape, @Nullable Parameter limits, YamlScalar scalar) {
        String advice = advice(shape, scalar);
        throw new IllegalArgumentException(
                "expected " + Expectation.of(shape, limits) + ", but found " + scalar.describe() + advice);
    }

    private static String advice(Shape shape, YamlScalar scalar) {
        String text = scalar.text();
        if (!scalar.plain()) {
            YamlScalar bare = new YamlScalar(text, true, scalar.location());
            return bare.isNumber() || truth(bare) != null ? "; remove the quotes" : "";
        }
        if (shape instanceof Shape.Truth || shape instanceof Shape.Day) {
            return "";
        }
        if (text.matches("[-+]?[0-9]+,[0-9]+")) {
            return "; write a decimal point";
        }
        if (text.matches("[-+]?[0-9.]+ ?%")) {
            return "; write a share as a number from 0 to 1";
        }
        return text.matches("[-+]?[0-9]+(_[0-9]+)+") ? "; write digits only" : "";
    }
}
