package atomization.results;

import atomization.society.Stateful;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A file with the state of a run at one moment, from which the run goes on as if it had not been interrupted. It is
 * written under another name, brought to the disk, and moved to its place in one step: whenever the program is killed,
 * the file there is the last whole one.
 */
public final class Checkpoint {
    private Checkpoint() {}

    /**
     * Saves a moment, in place of the one that is in the file.
     *
     * @param content what has the state; it is written as it is read, without a copy in memory
     * @throws ResultException with exit code 7 if the disk does not let us write; what was in the file is still there
     */
    public static void save(Path file, CheckpointHead head, Stateful content) {
        Path growing = growing(file);
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            try (FileChannel channel = FileChannel.open(
                    growing,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                CheckpointWriter writer = new CheckpointWriter(Channels.newOutputStream(channel));
                CheckpointHead.visit(writer, head);
                writer.endBlock();
                content.visitState(writer);
                writer.end();
                channel.force(true);
            }
            Files.move(growing, file, StandardCopyOption.ATOMIC_MOVE);
            GrowingFolder.forceFolder(folder);
        } catch (IOException failed) {
            throw ResultException.of(file, failed);
        } catch (UncheckedIOException failed) {
            throw ResultException.of(file, Objects.requireNonNull(failed.getCause()));
        }
    }

    /** Where a checkpoint grows until it is whole. */
    static Path growing(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /**
     * What a file says of itself. The state in it is not read.
     *
     * @param identity what it has to be a checkpoint of
     * @throws ResultException with exit code 6 if it is of another run or version, or its beginning is damaged
     */
    public static CheckpointHead head(Path file, CheckpointIdentity identity) {
        CheckpointHead head = read(file, CheckpointHead::read);
        identity.require(head.identity(), file);
        return head;
    }

    /** Whether a file says that it is a checkpoint of that run. */
    public static boolean isOf(Path file, CheckpointIdentity identity) {
        try {
            head(file, identity);
            return true;
        } catch (ResultException refused) {
            return false;
        }
    }

    /**
     * Restores a moment. The file is read twice: nothing is replaced unless all of it is whole and of the same run.
     *
     * @param identity what it has to be a checkpoint of
     * @param content what gets the state: of the same scenario, and started
     * @throws ResultException with exit code 6 if it is damaged, of another run or of another version
     */
    public static void restore(Path file, CheckpointIdentity identity, Stateful content) {
        head(file, identity);
        try (InputStream in = Files.newInputStream(file)) {
            CheckpointReader.verify(in);
        } catch (DamagedCheckpoint damaged) {
            throw refused(file, String.valueOf(damaged.getMessage()));
        } catch (IOException failed) {
            throw unreadable(file, failed);
        }
        read(file, reader -> {
            CheckpointHead head = CheckpointHead.read(reader);
            content.visitState(reader);
            if (!reader.isAtEnd()) {
                throw new DamagedCheckpoint("holds more than this version of the model expects");
            }
            return head;
        });
    }

    /** Reads something. */
    private interface Reading {
        CheckpointHead of(CheckpointReader reader) throws IOException;
    }

    private static CheckpointHead read(Path file, Reading reading) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return reading.of(new CheckpointReader(in));
        } catch (DamagedCheckpoint | IllegalArgumentException damaged) {
            throw refused(file, String.valueOf(damaged.getMessage()));
        } catch (IOException failed) {
            throw unreadable(file, failed);
        } catch (UncheckedIOException failed) {
            throw unreadable(file, Objects.requireNonNull(failed.getCause()));
        }
    }

    private static ResultException refused(Path file, String what) {
        return ResultException.refused(
                "The checkpoint " + file + " " + what + ". It cannot be used: begin the run anew, without --resume.");
    }

    private static ResultException unreadable(Path file, IOException failed) {
        return failed instanceof NoSuchFileException
                ? ResultException.refused("There is no checkpoint " + file + ".")
                : refused(file, "cannot be read: " + failed.getMessage());
    }
}
