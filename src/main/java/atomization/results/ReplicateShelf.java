package atomization.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A folder that gathers the replicates of one scenario, each a result folder of its own that is whole or not there, over
 * as many invocations as it takes.
 */
public final class ReplicateShelf {
    private static final String REPLICATES = "replicates";
    private static final String HASH = "scenario.sha256";

    private final Path folder;
    private final @Nullable Path aside;

    private ReplicateShelf(Path folder, @Nullable Path aside) {
        this.folder = folder;
        this.aside = aside;
    }

    /**
     * Opens the folder, or begins it.
     *
     * @param hash of the scenario whose replicates it gathers
     * @param force whether a folder in its place is moved aside
     * @throws ResultException with exit code 6 if something else is in its place, with exit code 7 if the disk does not
     *     let us write
     */
    public static ReplicateShelf open(Path place, String hash, boolean force) {
        ResultFolder folder = new ResultFolder(place);
        Path noted = folder.path().resolve(HASH);
        try {
            Path aside = force ? folder.moveAside() : null;
            if (folder.isTaken()) {
                String known = Files.isRegularFile(noted)
                        ? Files.readString(noted, StandardCharsets.UTF_8).strip()
                        : "";
                if (!known.equals(hash)) {
                    throw ResultException.refused(folder.path() + " holds "
                            + (known.isEmpty() ? "something else." : "replicates of another scenario.")
                            + " Repeat the command with --force to move it aside, or choose another --out.");
                }
            } else {
                Files.createDirectories(folder.path().resolve(REPLICATES));
                TableFile.write(noted, hash + "\n");
            }
            return new ReplicateShelf(folder.path(), aside);
        } catch (IOException failed) {
            throw ResultException.of(folder.path(), failed);
        }
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** Where what was there before has gone, or null. */
    public @Nullable Path aside() {
        return aside;
    }

    /** The place of a replicate. */
    public ResultFolder replicate(int replicate) {
        return new ResultFolder(folder.resolve(REPLICATES).resolve(String.format(Locale.ROOT, "%04d", replicate)));
    }
}
