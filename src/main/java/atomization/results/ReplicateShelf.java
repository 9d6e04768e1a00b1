package atomization.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A folder that gathers the replicates of one scenario, each a result folder of its own that is whole or not there, over
 * as many invocations as it takes.
 */
public final class ReplicateShelf {
    private static final String REPLICATES = "replicates";
    private static final String IDENTITY = "identity.txt";

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
     * @param model fingerprint of the model that simulates them: those of two versions are not mixed
     * @param force whether a folder in its place is moved aside
     * @throws ResultException with exit code 6 if something else is in its place, with exit code 7 if the disk does not
     *     let us write
     */
    public static ReplicateShelf open(Path place, String hash, String model, boolean force) {
        ResultFolder folder = new ResultFolder(place);
        Path noted = folder.path().resolve(IDENTITY);
        List<String> identity = List.of("scenario " + hash, "model " + model);
        try {
            Path aside = force ? folder.moveAside() : null;
            if (folder.isTaken()) {
                List<String> known = Files.isRegularFile(noted) ? Files.readAllLines(noted) : List.of();
                if (!known.equals(identity)) {
                    throw refused(folder.path(), known, identity);
                }
            } else {
                Files.createDirectories(folder.path().resolve(REPLICATES));
                TableFile.write(noted, String.join("\n", identity) + "\n");
            }
            return new ReplicateShelf(folder.path(), aside);
        } catch (IOException failed) {
            throw ResultException.of(folder.path(), failed);
        }
    }

    private static ResultException refused(Path folder, List<String> known, List<String> identity) {
        String what = known.isEmpty()
                ? "something else."
                : known.contains(identity.get(0))
                        ? "replicates that another version of the model has made."
                        : "replicates of another scenario.";
        return ResultException.refused(folder + " holds " + what
                + " Repeat the command with --force to move it aside, or choose another --out.");
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
