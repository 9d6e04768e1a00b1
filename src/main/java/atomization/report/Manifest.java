package atomization.report;

import atomization.results.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the manifest of a result says. What it does not say is empty. */
final class Manifest {
    static final String FILE = "manifest.json";

    private static final List<String> NAMES = List.of(FILE, "check.json", "claims.json");

    private final Map<String, @Nullable Object> data;

    private Manifest(Map<String, @Nullable Object> data) {
        this.data = data;
    }

    /**
     * Reads the manifest of a result.
     *
     * @throws IOException if there is none, or it is none
     */
    static Manifest read(Path folder) throws IOException {
        Path file = file(folder);
        try {
            return new Manifest(JsonReader.readObject(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException broken) {
            throw new IOException(file + ": " + broken.getMessage(), broken);
        }
    }

    /** The manifest of a result; some kinds of results have it under a name of their own. */
    private static Path file(Path folder) throws IOException {
        for (String name : NAMES) {
            if (Files.isRegularFile(folder.resolve(name))) {
                return folder.resolve(name);
            }
        }
        throw new IOException(folder + " holds no result: there is no " + FILE);
    }

    /** What kind of result it is; results that do not say so are runs. */
    String kind() {
        String kind = text("kind");
        return kind.isEmpty() ? "run" : kind;
    }

    /** The value at a path of keys, or null. */
    @Nullable
    Object value(String... path) {
        Object value = data;
        for (String key : path) {
            value = value instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return value;
    }

    /** The text or number at a path of keys, as text. */
    String text(String... path) {
        Object value = value(path);
        return value == null || value instanceof Map || value instanceof List ? "" : String.valueOf(value);
    }

    /** The number at a path of keys, or NaN. */
    double number(String... path) {
        return value(path) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /** The texts of a list at a path of keys. */
    List<String> texts(String... path) {
        List<String> texts = new ArrayList<>();
        if (value(path) instanceof List<?> list) {
            list.forEach(item -> texts.add(String.valueOf(item)));
        }
        return texts;
    }

    /** The names of the files that it lists. */
    List<String> files() {
        List<String> names = new ArrayList<>();
        if (value("files") instanceof Map<?, ?> files) {
            files.keySet().forEach(name -> names.add(String.valueOf(name)));
        }
        return names;
    }

    /** The line that says which program made it. */
    String origin() {
        String version = text("version");
        String commit = text("commit");
        boolean released = !version.isEmpty() && !version.equals("unknown");
        return "Made by Atomization" + (released ? " " + version : "")
                + (commit.isEmpty() || commit.equals("unknown") ? "" : ", commit " + commit);
    }
}
