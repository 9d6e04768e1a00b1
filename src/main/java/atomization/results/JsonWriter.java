package atomization.results;

import java.time.temporal.TemporalAccessor;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain data as JSON: maps in their order, lists, texts, numbers, truth values, dates as texts, null. Written by
 * hand because a manifest needs no more, and a library for it would cost more time to load than a small run takes.
 */
public final class JsonWriter {
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();

    private JsonWriter() {}

    /**
     * The data as text, indented by two spaces, with a line feed at the end.
     *
     * @throws IllegalArgumentException if something in it is none of the above
     */
    public static String write(Object data) {
        JsonWriter writer = new JsonWriter();
        writer.value(data, "");
        return writer.text.append('\n').toString();
    }

    private void value(@Nullable Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            map(map, indent);
        } else if (value instanceof Iterable<?> list) {
            list(list, indent);
        } else if (value == null || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof Number number) {
            boolean finite = Double.isFinite(number.doubleValue());
            text.append(finite ? number.toString() : "null");
        } else if (value instanceof CharSequence || value instanceof TemporalAccessor || value instanceof Enum<?>) {
            string(value.toString());
        } else {
            throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass());
        }
    }

    private void map(Map<?, ?> map, String indent) {
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        text.append('{');
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            text.append('\n').append(indent).append(INDENT);
            string(String.valueOf(entry.getKey()));
            text.append(": ");
            value(entry.getValue(), indent + INDENT);
            text.append(entries.hasNext() ? "," : "\n" + indent);
        }
        text.append('}');
    }

    private void list(Iterable<?> list, String indent) {
        Iterator<?> items = list.iterator();
        text.append('[');
        while (items.hasNext()) {
            text.append('\n').append(indent).append(INDENT);
            value(items.next(), indent + INDENT);
            text.append(items.hasNext() ? "," : "\n" + indent);
        }
        text.append(']');
    }

    private void string(String value) {
        text.append('"');
        for (int k = 0; k < value.length(); k++) {
            char letter = value.charAt(k);
            switch (letter) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (letter < ' ' || Character.isSurrogate(letter)) {
                        text.append("\\u");
                        for (int shift = 12; shift >= 0; shift -= 4) {
                            text.append(Character.forDigit(letter >> shift & 15, 16));
                        }
                    } else {
                        text.append(letter);
                    }
                }
            }
        }
        text.append('"');
    }
}
