package atomization.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder of results that a user means: at that path, or by its name in the folder of all results. */
final class FolderArgument {
    private FolderArgument() {}

    /**
     * The folder.
     *
     * @throws UsageProblem if there is none
     */
    static Path of(Path given) {
        if (Files.isDirectory(given)) {
            return given;
        }
        Path named = ResultPlace.results().resolve(given);
        if (Files.isDirectory(named)) {
            return named;
        }
        throw new UsageProblem(given + ": there is no such folder of results");
    }
}
