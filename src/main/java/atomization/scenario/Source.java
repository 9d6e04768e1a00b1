package atomization.scenario;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where text came from.
 *
 * @param name how errors name it: the path of a file, or {@code --set path=value}
 * @param folder the folder from which paths in the text resolve; absent where it may hold none
 * @param positioned whether lines and columns in it mean something to the user
 */
public record Source(String name, @Nullable Path folder, boolean positioned) {
    /** A file, named relative to the current folder where it lies inside. */
    public static Source file(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path current = Path.of("").toAbsolutePath();
        Path shown = absolute.startsWith(current) ? current.relativize(absolute) : absolute;
        return new Source(shown.toString().replace('\\', '/'), absolute.getParent(), true);
    }

    /** A short text without lines, such as an option of the command line or a default. */
    public static Source inline(String name, @Nullable Path folder) {
        return new Source(name, folder, false);
    }
}
