package atomization.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What became of a claim, as {@code claims.json} tells it.
 *
 * @param place its number in the table, from 0
 */
record ToldClaim(int place, JsonData data) {
    static final String TWO_OUTCOMES = "two outcomes";
    static final String HYSTERESIS = "hysteresis";

    private static final double SMALL = 1e-4;

    String name() {
        return data.text("claim");
    }

    String title() {
        return data.text("title").isEmpty() ? name() : data.text("title");
    }

    /** A short name for its place in a page, unique among the claims of a table. */
    String id() {
        String plain = name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "claim-" + plain + "-" + place;
    }

    String verdict() {
        return data.text("verdict");
    }

    String design() {
        return data.text("design");
    }

    /** 1 where the effect is expected above zero, -1 where below. */
    double sign() {
        return data.text("expected").equals("falls") ? -1 : 1;
    }

    /** The smallest effect that counts, with the sign expected. */
    double counts() {
        return sign() * data.number("smallest");
    }

    double effect() {
        return data.number("effect");
    }

    /** The mechanisms that carry it, or why there is no telling. */
    String carriedBy() {
        return data.text("carriedBy");
    }

    List<JsonData> ablations() {
        return data.items("ablations");
    }

    List<JsonData> arms() {
        return data.items("arms");
    }

    /** The points of the ranges over which parameters were varied. */
    List<JsonData> points() {
        return data.at("robustness").items("points");
    }

    /** The effect with its interval. */
    String effectInWords() {
        return withInterval(effect(), data.number("low"), data.number("high"));
    }

    /** What is measured, with its unit. */
    String measure() {
        String unit = data.text("unit");
        return data.text("measure") + (unit.isEmpty() || unit.equals("1") ? "" : " (" + unit + ")");
    }

    /** At which share of the points the effect counts, and at which it has the sign expected. */
    String robustness() {
        double points = data.number("robustPoints");
        if (!(points > 0)) {
            return "not varied";
        }
        return Say.percent(data.number("robustSize")) + " (sign " + Say.percent(data.number("robustSign")) + ") of "
                + Say.plain(points);
    }

    static String withInterval(double value, double low, double high) {
        if (Double.isNaN(value)) {
            return "undefined";
        }
        return signed(value) + (Double.isNaN(low) ? "" : " [" + signed(low) + ", " + signed(high) + "]");
    }

    /** A number with its sign, in a few digits however small it is. */
    static String signed(double value) {
        double size = Math.abs(value);
        return size > 0 && size < SMALL
                ? String.format(Locale.ROOT, "%+.0e", value).replace('-', '\u2212')
                : Say.change(value, false);
    }

    /** Settings in a line: {@code path = value}. */
    static String settings(Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + " = " + pair.getValue())
                .collect(Collectors.joining(", "));
    }
}
