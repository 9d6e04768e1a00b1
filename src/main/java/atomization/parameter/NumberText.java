package atomization.parameter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes numbers in one way everywhere: the fewest digits that read back as the same number, whatever the locale. */
public final class NumberText {
    /** Decimals of so many digits are told apart by every {@code double} of normal size. */
    private static final int UNIQUE_DIGITS = 15;

    private static final int LARGEST_PLAIN_EXPONENT = 15;
    private static final int SMALLEST_PLAIN_EXPONENT = -5;

    private NumberText() {}

    /**
     * The number with the fewest digits that read back as the same {@code double}: {@code 0.3}, {@code 10000},
     * {@code 1e-9}. Valid in YAML 1.2 and, if finite, in JSON. Both zeros are {@code 0}.
     */
    public static String of(double number) {
        if (number == 0) {
            return "0";
        }
        if (Double.isNaN(number)) {
            return ".nan";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? ".inf" : "-.inf";
        }
        return write(shortest(number).stripTrailingZeros());
    }

    /**
     * The standard conversion of Java 17 may give a digit too many, so shorter ones are tried from there on, unless there
     * are so few that no other number of so few digits reads back the same.
     */
    private static BigDecimal shortest(double number) {
        BigDecimal best = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        if (best.precision() <= UNIQUE_DIGITS && Math.abs(number) >= Double.MIN_NORMAL) {
            return best;
        }
        BigDecimal exact = new BigDecimal(number);
        for (int digits = best.precision() - 1; digits > 0; digits--) {
            BigDecimal shorter = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shorter.doubleValue() != number) {
                break;
            }
            best = shorter;
        }
        return best;
    }

    private static String write(BigDecimal decimal) {
        int exponent = decimal.precision() - decimal.scale() - 1;
        if (exponent >= SMALLEST_PLAIN_EXPONENT && exponent <= LARGEST_PLAIN_EXPONENT) {
            return decimal.toPlainString();
        }
        String digits = decimal.unscaledValue().abs().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return (decimal.signum() < 0 ? "-" : "") + mantissa + "e" + exponent;
    }
}
