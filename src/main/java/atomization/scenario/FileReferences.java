package atomization.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Resolves the paths that files of a folder hold, and keeps them inside that folder, also through symbolic links. */
final class FileReferences {
    private final Path root;

    /** Paths may lead to files inside this folder. */
    FileReferences(Path root) {
        this.root = root;
    }

    /**
     * The path of an existing file relative to the root, with {@code /} between folders.
     *
     * @throws IllegalArgumentException with a message for the user
     */
    String resolve(YamlScalar reference) {
        Path folder = reference.location().source().folder();
        Path file = existing(folder == null ? root : folder, reference.text());
        return root.relativize(file).toString().replace('\\', '/');
    }

    /**
     * The real path of an existing file.
     *
     * @param folder where a relative path starts
     * @throws IllegalArgumentException with a message for the user
     */
    Path existing(Path folder, String text) {
        try {
            Path written = Path.of(text);
            if (written.isAbsolute()) {
                throw new IllegalArgumentException(
                        "\"" + text + "\" is an absolute path; write it relative to this file");
            }
            Path lexical = folder.resolve(written).normalize();
            if (!lexical.startsWith(root)) {
                throw new IllegalArgumentException(
                        "\"" + text + "\" leaves the folder of the scenarios; keep it inside");
            }
            Path real = lexical.toRealPath();
            if (!real.startsWith(root)) {
                throw new IllegalArgumentException(
                        "\"" + text + "\" leaves the folder of the scenarios through a link; keep it inside");
            }
            if (!Files.isRegularFile(real)) {
                throw new IllegalArgumentException("\"" + text + "\" is not a file");
            }
            return real;
        } catch (InvalidPathException invalid) {
            throw new IllegalArgumentException("\"" + text + "\" is not a path", invalid);
        } catch (IOException absent) {
            throw new IllegalArgumentException("there is no file \"" + text + "\" here", absent);
        }
    }
}
