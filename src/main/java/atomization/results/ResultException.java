package atomization.results;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;

/** Results cannot be written. Its message is for the user: what was wrong, where, and what to do. */
public final class ResultException extends RuntimeException {
    /** Exit code: a finished result is in the way, or another run is writing it. */
    public static final int REFUSED = 6;
    /** Exit code: the disk is full, or does not let us write. */
    public static final int DISK = 7;

    private static final long serialVersionUID = 1;

    private final int exitCode;

    private ResultException(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    private ResultException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The code with which the program has to exit, as the command-line contract numbers them. */
    public int exitCode() {
        return exitCode;
    }

    /** A result may not be written; the message says why and what to do. */
    public static ResultException refused(String message) {
        return new ResultException(REFUSED, message);
    }

    /** Says in the user's words why {@code path} could not be written or read. */
    public static ResultException of(Path path, IOException cause) {
        return new ResultException(DISK, explain(path, cause), cause);
    }

    private static String explain(Path path, IOException cause) {
        String reason = cause instanceof FileSystemException inFile ? inFile.getReason() : cause.getMessage();
        String told = String.valueOf(reason).toLowerCase(Locale.ROOT);
        if (told.contains("no space left") || told.contains("not enough space") || told.contains("quota")) {
            return "The disk is full: " + path + " could not be written. Free some space or choose another place with"
                    + " --out, then repeat the command.";
        }
        if (cause instanceof AccessDeniedException || told.contains("read-only") || told.contains("permission")) {
            return path + " may not be written. Change its permissions or choose another place with --out.";
        }
        if (told.contains("not a directory")
                || cause instanceof java.nio.file.FileAlreadyExistsException
                || cause instanceof java.nio.file.NotDirectoryException) {
            String culprit =
                    cause instanceof FileSystemException inFile && inFile.getFile() != null ? inFile.getFile() : "";
            return path + " cannot be made a folder: a file is in the way"
                    + (culprit.isEmpty() ? "" : " (" + culprit + ")")
                    + ". Move it or choose another place with --out.";
        }
        String detail = reason == null ? cause.getClass().getSimpleName() : reason;
        return path + " could not be written: " + detail + ". Choose another place with --out.";
    }
}
