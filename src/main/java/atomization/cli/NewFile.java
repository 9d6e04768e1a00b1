package atomization.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written under another name and gets its own when it is whole, so that an interrupted command leaves
 * nothing that could be taken for it.
 *
 * @param path its place
 */
record NewFile(Path path) {
    /** Writes the content of a file. */
    @FunctionalInterface
    interface Writing {
        void to(Path file) throws IOException;
    }

    /**
     * A file to be written.
     *
     * @throws CommandFailure with exit code 6 if there is one already and it is not to be replaced
     * @throws UsageProblem if there is no folder for it
     */
    static NewFile at(Path path, boolean force) {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.isDirectory(absolute)) {
            throw new UsageProblem(path + " is a folder; name a file in it");
        }
        if (Files.exists(absolute) && !force) {
            throw new CommandFailure(
                    ExitCode.REFUSED, path + " is there already. Use --force to replace it, or choose another name.");
        }
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageProblem("there is no folder " + folder + "; make it first");
        }
        return new NewFile(absolute);
    }

    /**
     * Writes it.
     *
     * @throws CommandFailure with exit code 7 if the disk does not let us
     */
    void write(Writing writing) {
        Path temporary = path.resolveSibling("." + path.getFileName() + ".partial");
        try {
            try {
                // what an interrupted command has left, or a link that would lead elsewhere
                Files.deleteIfExists(temporary);
                writing.to(temporary);
                Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException failed) {
            String reason = failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
            throw new CommandFailure(
                    ExitCode.RESOURCES,
                    path + " could not be written (" + reason + "). Free some space, or choose another place.");
        }
    }
}
