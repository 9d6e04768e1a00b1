package atomization.design;

import atomization.parameter.NearestNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition that every point must meet: two sums and products of factors and numbers, compared, as in
 * {@code hiring <= 10 * closures} or {@code kind = market}; a minus sign needs blanks around it. Days count from 1970. A point where a factor has the
 * scenario's own value meets every condition on it.
 */
public final class Constraint {
    private static final Pattern TOKEN = Pattern.compile("\\s*(<=|>=|!=|[<>=+*/()-]|[^\\s<>=!+*/()]+)");
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+([eE]-?[0-9]+)?");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final String text;
    private final List<String> factors;
    private final List<String> tokens = new ArrayList<>();
    private int next;
    private final ToDoubleFunction<Row> left;
    private final String comparison;
    private final ToDoubleFunction<Row> right;

    /** The values of a point. */
    @FunctionalInterface
    public interface Row {
        String value(int factor);
    }

    /**
     * Reads a condition.
     *
     * @param factors names that may stand in it
     * @throws IllegalArgumentException with a message for the user if it is none
     */
    public Constraint(String text, List<String> factors) {
        this.text = text;
        this.factors = List.copyOf(factors);
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.region(end, text.length()).lookingAt()) {
            tokens.add(matcher.group(1));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw wrong("\"" + text.substring(end).strip() + "\" is not understood");
        }
        left = sum();
        comparison = take();
        if (!List.of("<", "<=", ">", ">=", "=", "!=").contains(comparison)) {
            throw wrong("expected <, <=, >, >=, = or != " + (comparison.isEmpty() ? "" : "before " + comparison));
        }
        right = sum();
        if (next < tokens.size()) {
            throw wrong("expected its end before " + tokens.get(next));
        }
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException("\"" + text + "\" is no condition such as a + b <= 1: " + why);
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private String take() {
        String token = peek();
        next++;
        return token;
    }

    private ToDoubleFunction<Row> sum() {
        ToDoubleFunction<Row> sum = product();
        while (peek().equals("+") || peek().equals("-")) {
            double sign = take().equals("+") ? 1 : -1;
            ToDoubleFunction<Row> before = sum;
            ToDoubleFunction<Row> added = product();
            sum = row -> before.applyAsDouble(row) + sign * added.applyAsDouble(row);
        }
        return sum;
    }

    private ToDoubleFunction<Row> product() {
        ToDoubleFunction<Row> product = single();
        while (peek().equals("*") || peek().equals("/")) {
            boolean times = take().equals("*");
            ToDoubleFunction<Row> before = product;
            ToDoubleFunction<Row> by = single();
            product = row -> times
                    ? before.applyAsDouble(row) * by.applyAsDouble(row)
                    : before.applyAsDouble(row) / by.applyAsDouble(row);
        }
        return product;
    }

    private ToDoubleFunction<Row> single() {
        String token = take();
        if (token.equals("(")) {
            ToDoubleFunction<Row> inside = sum();
            if (!take().equals(")")) {
                throw wrong("a ) is missing");
            }
            return inside;
        }
        if (token.equals("-")) {
            ToDoubleFunction<Row> inside = single();
            return row -> -inside.applyAsDouble(row);
        }
        if (NUMBER.matcher(token).matches()) {
            double value = Double.parseDouble(token);
            return row -> value;
        }
        int factor = factors.indexOf(token);
        if (factor >= 0) {
            return row -> number(row.value(factor));
        }
        if (DAY.matcher(token).matches()) {
            double day = number(token);
            return row -> day;
        }
        if (token.matches("[A-Za-z].*") && NearestNames.of(token, factors).isEmpty() && !token.contains(".")) {
            double code = token.hashCode();
            return row -> code;
        }
        throw wrong(
                token.isEmpty()
                        ? "something is missing at its end"
                        : "no factor is called " + token + NearestNames.suggestion(token, factors));
    }

    /** Numbers as such, days as their number, words as their code: words can only be the same or not. */
    private static double number(String value) {
        if (value.equals(Points.OWN)) {
            return Double.NaN;
        }
        try {
            return DAY.matcher(value).matches() ? LocalDate.parse(value).toEpochDay() : Double.parseDouble(value);
        } catch (NumberFormatException word) {
            return value.hashCode();
        }
    }

    /** Whether a point meets it. */
    public boolean isMet(Row row) {
        double first = left.applyAsDouble(row);
        double second = right.applyAsDouble(row);
        if (Double.isNaN(first) || Double.isNaN(second)) {
            return true;
        }
        return switch (comparison) {
            case "<" -> first < second;
            case "<=" -> first <= second;
            case ">" -> first > second;
            case ">=" -> first >= second;
            case "=" -> first == second;
            default -> first != second;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
