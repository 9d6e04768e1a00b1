package atomization.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as result tables hold them: integers in full, others with seven significant digits, which is what the single
 * precision and the 16 bits of the state are worth; a point, no thousands separators, in every locale. What is undefined
 * is an empty cell. A number read back and written again gives the same text.
 */
final class CsvNumber {
    private static final int DIGITS = 7;
    private static final MathContext ROUNDING = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
    private static final double LARGEST_INTEGER = 0x1p53;
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10};
    private static final long SEVEN_DIGITS = 10_000_000;

    private CsvNumber() {}

    /** Appends a number. */
    static void append(StringBuilder text, double value) {
        if (Double.isNaN(value)) {
            return;
        }
        if (Double.isInfinite(value)) {
            text.append(value > 0 ? "Infinity" : "-Infinity");
        } else if (Math.rint(value) == value && Math.abs(value) <= LARGEST_INTEGER) {
            text.append((long) value);
        } else {
            double size = Math.abs(value);
            if (size >= 1e-4 && size < SEVEN_DIGITS) {
                text.append(value < 0 ? "-" : "");
                appendPlain(text, size);
            } else {
                BigDecimal rounded = new BigDecimal(value).round(ROUNDING).stripTrailingZeros();
                boolean plain = size >= 1 && size <= LARGEST_INTEGER;
                text.append(plain ? rounded.toPlainString() : rounded.toString());
            }
        }
    }

    /** Appends a number between 0.0001 and 10 million: scaled to an integer of seven digits, then cut at the point. */
    private static void appendPlain(StringBuilder text, double size) {
        int decimals = size < 1e-3 ? 10 : size < 1e-2 ? 9 : size < 1e-1 ? 8 : size < 1 ? 7 : DIGITS - 1;
        while (size >= 1 && size >= POWERS[DIGITS - decimals]) {
            decimals--;
        }
        long scaled = (long) Math.rint(size * POWERS[decimals]);
        while (decimals > 0 && scaled % 10 == 0) {
            scaled /= 10;
            decimals--;
        }
        long unit = (long) POWERS[decimals];
        text.append(scaled / unit);
        if (decimals > 0) {
            text.append('.');
            long fraction = scaled % unit;
            for (long place = unit / 10; place > 1 && fraction < place; place /= 10) {
                text.append('0');
            }
            text.append(fraction);
        }
    }
}
