package atomization.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) as plain data: maps in the order of the text, lists, texts, truth values, null; numbers as
 * {@link Long} where they are whole and fit, else as {@link Double}. The counterpart of {@link JsonWriter}.
 */
public final class JsonReader {
    private static final int DEEPEST = 200;

    private final String text;
    private int place;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * Reads one value.
     *
     * @throws IllegalArgumentException if the text is not JSON; the message says where
     */
    public static @Nullable Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        reader.skipBlanks();
        if (reader.place < text.length()) {
            throw reader.problem("something follows the value");
        }
        return value;
    }

    /**
     * Reads an object.
     *
     * @throws IllegalArgumentException if the text is not that of an object
     */
    public static Map<String, @Nullable Object> readObject(String text) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        if (!(read(text) instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("not a JSON object");
        }
        map.forEach((key, value) -> object.put(String.valueOf(key), value));
        return object;
    }

    private @Nullable Object value() {
        skipBlanks();
        if (++depth > DEEPEST) {
            throw problem("values inside values more than " + DEEPEST + " deep");
        }
        Object value = inner();
        depth--;
        return value;
    }

    private @Nullable Object inner() {
        char first = peek();
        if (first == '{') {
            return object();
        }
        if (first == '[') {
            return list();
        }
        if (first == '"') {
            return string();
        }
        if (first == '-' || (first >= '0' && first <= '9')) {
            return number();
        }
        if (takes("true")) {
            return Boolean.TRUE;
        }
        if (takes("false")) {
            return Boolean.FALSE;
        }
        if (takes("null")) {
            return null;
        }
        throw problem("expected a value");
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        expect('{');
        skipBlanks();
        if (peek() == '}') {
            place++;
            return map;
        }
        while (true) {
            skipBlanks();
            String key = string();
            skipBlanks();
            expect(':');
            map.put(key, value());
            if (isLast('}')) {
                return map;
            }
        }
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> list = new ArrayList<>();
        expect('[');
        skipBlanks();
        if (peek() == ']') {
            place++;
            return list;
        }
        while (true) {
            list.add(value());
            if (isLast(']')) {
                return list;
            }
        }
    }

    /** Takes a comma, or the sign that ends the list. */
    private boolean isLast(char end) {
        skipBlanks();
        if (peek() == end) {
            place++;
            return true;
        }
        expect(',');
        return false;
    }

    private String string() {
        expect('"');
        StringBuilder out = new StringBuilder();
        while (true) {
            char letter = take();
            if (letter == '"') {
                return out.toString();
            }
            if (letter < ' ') {
                throw problem("a control character in a text");
            }
            out.append(letter == '\\' ? escaped() : letter);
        }
    }

    private char escaped() {
        char letter = take();
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                if (place + 4 > text.length()
                        || !text.substring(place, place + 4).matches("[0-9a-fA-F]{4}")) {
                    throw problem("expected four hexadecimal digits");
                }
                place += 4;
                yield (char) Integer.parseInt(text.substring(place - 4, place), 16);
            }
            default -> throw problem("an unknown escape in a text");
        };
    }

    private Number number() {
        int from = place;
        while (place < text.length() && "+-.eE0123456789".indexOf(text.charAt(place)) >= 0) {
            place++;
        }
        String digits = text.substring(from, place);
        if (!digits.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?")) {
            throw problem("not a number: " + digits);
        }
        return digits.matches("-?[0-9]{1,18}") ? (Number) Long.valueOf(digits) : (Number) Double.valueOf(digits);
    }

    private boolean takes(String word) {
        if (text.startsWith(word, place)) {
            place += word.length();
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (place < text.length() && " \n\r\t".indexOf(text.charAt(place)) >= 0) {
            place++;
        }
    }

    private char peek() {
        return place < text.length() ? text.charAt(place) : '\0';
    }

    private char take() {
        if (place >= text.length()) {
            throw problem("the text ends too early");
        }
        return text.charAt(place++);
    }

    private void expect(char wanted) {
        if (take() != wanted) {
            place--;
            throw problem("expected " + wanted);
        }
    }

    private IllegalArgumentException problem(String what) {
        long line = text.substring(0, Math.min(place, text.length())).lines().count();
        return new IllegalArgumentException("not JSON, line " + Math.max(1, line) + ": " + what);
    }
}
