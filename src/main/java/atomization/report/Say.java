package atomization.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers in words of a report: three digits, the same in every locale. */
final class Say {
    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final double LARGE = 1000;

    private Say() {}

    /** A number. */
    static String plain(double value) {
        if (Double.isNaN(value)) {
            return "no value";
        }
        if (Math.abs(value) >= LARGE || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return new BigDecimal(value).round(THREE).stripTrailingZeros().toPlainString();
    }

    /** A share as a percentage. */
    static String percent(double share) {
        return Double.isNaN(share) ? "no value" : plain(100 * share) + "%";
    }

    /** A share or another number. */
    static String value(double value, boolean percent) {
        return percent ? percent(value) : plain(value);
    }

    /** A change with its sign. */
    static String change(double value, boolean percent) {
        String size = percent ? plain(100 * Math.abs(value)) + " points" : plain(Math.abs(value));
        return Double.isNaN(value) ? "no value" : (value > 0 ? "+" : value < 0 ? "\u2212" : "") + size;
    }

    /** A range. */
    static String range(double low, double high, boolean percent) {
        return low == high ? value(low, percent) : value(low, percent) + " to " + value(high, percent);
    }

    /** A number of things: {@code 1 dispute}, {@code 2,000 disputes}. */
    static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
