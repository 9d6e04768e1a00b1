package atomization.report;

import atomization.results.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a JSON file; what is not there is empty.
 *
 * @param value the part: a map, a list, a text, a number, a truth value or nothing
 */
record JsonData(@Nullable Object value) {
    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read, or holds no JSON object
     */
    static JsonData read(Path file) throws IOException {
        try {
            return new JsonData(JsonReader.readObject(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException broken) {
            throw new IOException(file + ": " + broken.getMessage(), broken);
        }
    }

    /** The part under a key. */
    JsonData at(String key) {
        return new JsonData(value instanceof Map<?, ?> map ? map.get(key) : null);
    }

    /** The text, number or truth value under a key as a text, empty if there is none. */
    String text(String key) {
        return at(key).text();
    }

    /** This text, number or truth value as a text, empty if it is none. */
    String text() {
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return String.valueOf((long) (double) number);
        }
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? String.valueOf(value).strip()
                : "";
    }

    /** The number under a key, NaN if there is none. */
    double number(String key) {
        return at(key).number();
    }

    /** This number, NaN if it is none. */
    double number() {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /** Whether the value under a key is true. */
    boolean is(String key) {
        return Boolean.TRUE.equals(at(key).value());
    }

    /** The items of the list under a key, none if there is none. */
    List<JsonData> items(String key) {
        return at(key).value() instanceof List<?> list
                ? list.stream().map(JsonData::new).toList()
                : List.of();
    }

    /** The numbers of the list under a key. */
    double[] numbers(String key) {
        return items(key).stream().mapToDouble(JsonData::number).toArray();
    }

    /** The names and values of the map under a key, in their order. */
    Map<String, String> pairs(String key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (at(key).value() instanceof Map<?, ?> map) {
            map.forEach((name, part) -> pairs.put(String.valueOf(name), new JsonData(part).text()));
        }
        return pairs;
    }
}
