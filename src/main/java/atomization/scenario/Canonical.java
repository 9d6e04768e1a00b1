package atomization.scenario;

import atomization.parameter.ComponentShape;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one written form of a record: every value, defaults too, in the order of the components, numbers with the fewest
 * digits that read back the same. Reading it yields an equal record; equal records yield equal text on every machine.
 */
public final class Canonical {
    private Canonical() {}

    /** The record as a tree. */
    public static YamlMapping tree(Object record) {
        return new RecordTree(file -> file).of(record);
    }

    /** The record as YAML, as a file in the folder from which its file references resolve. */
    public static String yaml(Object record) {
        return YamlText.of(tree(record));
    }

    /**
     * The record as YAML for a file in another folder.
     *
     * @param folder relative to the one from which file references resolve, such as {@code studies/fear}
     */
    public static String yaml(Object record, Path folder) {
        Path base = Path.of("/").resolve(folder).normalize();
        YamlMapping tree = new RecordTree(file ->
                        base.relativize(Path.of("/").resolve(file)).toString().replace('\\', '/'))
                .of(record);
        return YamlText.of(tree);
    }

    /** The record as JSON in a single line. */
    public static String json(Object record) {
        return JsonText.compact(tree(record));
    }

    /** The SHA-256 of {@link #json}, in 64 hexadecimal digits. The content of referenced files does not enter. */
    public static String sha256(Object record) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json(record).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The files that the record refers to, relative to the folder from which they resolve, in order. */
    public static List<String> files(Object record) {
        List<String> files = new ArrayList<>();
        new RecordTree(file -> {
                    files.add(file);
                    return file;
                })
                .of(record);
        return List.copyOf(files);
    }

    /** The value at a path such as {@code mechanisms.fear.rate} or {@code events[0].at}, or null. */
    public static @Nullable YamlNode get(Object record, String path) {
        YamlNode node = tree(record);
        for (KeyPath.Step step : KeyPath.parse(path).steps()) {
            node = node == null ? null : step.into(node);
        }
        return node;
    }

    /** All single values by their paths, in order: what may be varied, shown and compared. */
    public static Map<String, String> scalars(Object record) {
        Map<String, String> scalars = new LinkedHashMap<>();
        collect(tree(record), "", scalars);
        return scalars;
    }

    /** The single values of one component of a record. */
    static Map<String, String> scalars(ComponentShape component, Object value) {
        Map<String, String> scalars = new LinkedHashMap<>();
        collect(new RecordTree(file -> file).value(component.shape(), value), component.name(), scalars);
        return scalars;
    }

    private static void collect(YamlNode node, String path, Map<String, String> scalars) {
        if (node instanceof YamlScalar scalar) {
            scalars.put(path, scalar.text());
        } else if (node instanceof YamlMapping mapping) {
            mapping.entries().forEach(entry -> collect(entry.value(), KeyPath.join(path, entry.key()), scalars));
        } else if (node instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                collect(sequence.items().get(i), path + "[" + i + "]", scalars);
            }
        }
    }
}
