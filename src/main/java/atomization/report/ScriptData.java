package atomization.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain data as JSON that may stand inside a script element: without spaces, without any sign that could end the
 * element or begin a comment, and numbers with five significant digits, one more than is shown.
 */
final class ScriptData {
    private static final MathContext DIGITS = new MathContext(5, RoundingMode.HALF_EVEN);
    private static final double LARGEST_WHOLE = 0x1p53;

    private final StringBuilder out = new StringBuilder();

    private ScriptData() {}

    /**
     * Maps, lists, arrays of numbers, texts, numbers, truth values and null.
     *
     * @throws IllegalArgumentException if something in it is none of these
     */
    static String of(Object data) {
        ScriptData json = new ScriptData();
        json.value(data);
        return json.out.toString();
    }

    private void value(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
            out.append('{');
            while (entries.hasNext()) {
                Map.Entry<?, ?> entry = entries.next();
                text(String.valueOf(entry.getKey()));
                out.append(':');
                value(entry.getValue());
                out.append(entries.hasNext() ? "," : "");
            }
            out.append('}');
        } else if (value instanceof Iterable<?> list) {
            Iterator<?> items = list.iterator();
            out.append('[');
            while (items.hasNext()) {
                value(items.next());
                out.append(items.hasNext() ? "," : "");
            }
            out.append(']');
        } else if (value instanceof double[] numbers) {
            for (int k = 0; k < numbers.length; k++) {
                number(numbers[k], k == 0 ? "[" : ",");
            }
            out.append(numbers.length == 0 ? "[]" : "]");
        } else if (value instanceof Number number) {
            number(number.doubleValue(), "");
        } else if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof CharSequence || value instanceof Enum<?>) {
            text(value.toString());
        } else {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass());
        }
    }

    private void number(double value, String before) {
        out.append(before);
        if (!Double.isFinite(value)) {
            out.append("null");
        } else if (Math.rint(value) == value && Math.abs(value) < LARGEST_WHOLE) {
            out.append((long) value);
        } else {
            String digits =
                    new BigDecimal(value).round(DIGITS).stripTrailingZeros().toString();
            out.append(digits);
        }
    }

    private void text(String value) {
        out.append('"');
        for (int k = 0; k < value.length(); k++) {
            char letter = value.charAt(k);
            boolean plain = letter >= ' '
                    && letter < 0x7F
                    && letter != '"'
                    && letter != '\\'
                    && letter != '<'
                    && letter != '>'
                    && letter != '&';
            boolean readable = letter > 0xA0 && letter < 0x2000;
            if (plain || readable) {
                out.append(letter);
            } else {
                out.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    out.append(Character.forDigit(letter >> shift & 15, 16));
                }
            }
        }
        out.append('"');
    }
}
