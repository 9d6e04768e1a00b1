package atomization.design;

import atomization.parameter.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that differs between the points of a design, and the values it may take. Values are texts as they stand in a
 * scenario.
 *
 * @param name what tables call it
 * @param kind what its values are
 * @param from smallest value: a number, or a day counted from 1970; without meaning for choices
 * @param to largest value
 * @param log whether values are spread evenly on a logarithmic scale
 * @param levels the values that a grid takes; for choices all there are
 */
public record Factor(String name, Kind kind, double from, double to, boolean log, List<String> levels) {
    /** What the values of a factor are. */
    public enum Kind {
        /** Any number of a range. */
        NUMBER,
        /** A whole number of a range. */
        WHOLE,
        /** A day of a range, in ISO form. */
        DAY,
        /** One of several texts. */
        CHOICE
    }

    private static final MathContext DIGITS = new MathContext(9);

    /** Keeps a copy of the levels. */
    public Factor {
        levels = List.copyOf(levels);
    }

    /** One of several values. */
    public static Factor choice(String name, List<String> levels) {
        return new Factor(name, Kind.CHOICE, 0, 0, false, levels);
    }

    /**
     * A range.
     *
     * @param steps number of levels that a grid takes, at least 1
     * @throws IllegalArgumentException with a message for the user if there is no such range
     */
    public static Factor range(String name, Kind kind, double from, double to, boolean log, int steps) {
        if (log && (from <= 0 || to <= 0)) {
            throw new IllegalArgumentException("a logarithmic scale needs values above 0");
        }
        if (steps == 1 && from != to) {
            throw new IllegalArgumentException("a range has at least 2 steps");
        }
        Factor bare = new Factor(name, kind, from, to, log, List.of());
        List<String> levels = new ArrayList<>();
        for (int k = 0; k < steps; k++) {
            String level = bare.text(bare.between(steps == 1 ? 0 : (double) k / (steps - 1)));
            if (!levels.contains(level)) {
                levels.add(level);
            }
        }
        return new Factor(name, kind, from, to, log, levels);
    }

    /** The value at a place from 0 to 1 (exclusive), each value being as likely as any other. */
    public String at(double place) {
        return switch (kind) {
            case CHOICE -> levels.get(Math.min(levels.size() - 1, (int) (place * levels.size())));
            case WHOLE, DAY -> log ? text(between(place)) : text(Math.floor(from + place * (to - from + 1)));
            case NUMBER -> text(between(place));
        };
    }

    private double between(double share) {
        return log
                ? StrictMath.exp(StrictMath.log(from) + share * (StrictMath.log(to) - StrictMath.log(from)))
                : from + share * (to - from);
    }

    private String text(double value) {
        return switch (kind) {
            case DAY -> LocalDate.ofEpochDay(Math.round(value)).toString();
            case WHOLE -> String.valueOf(Math.round(value));
            default -> NumberText.of(new BigDecimal(value).round(DIGITS).doubleValue());
        };
    }
}
