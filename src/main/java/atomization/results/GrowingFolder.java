package atomization.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A result folder that grows beside its place, under a hidden name and a lock, and is moved there in one step when it is
 * whole; what is not published is removed.
 */
final class GrowingFolder implements AutoCloseable {
    private final ResultFolder folder;
    private final boolean force;
    private final FolderLock lock;
    private final Path partial;
    private final List<String> notices = new ArrayList<>();
    private boolean published;

    private GrowingFolder(ResultFolder folder, boolean force, FolderLock lock) throws IOException {
        this.folder = folder;
        this.force = force;
        this.lock = lock;
        this.partial = folder.partial();
        if (Files.exists(partial)) {
            ResultFolder.remove(partial);
            notices.add("Removed " + partial + ", which a run that did not end had left behind.");
        }
        Files.createDirectories(partial);
    }

    /**
     * Begins a folder.
     *
     * @param force whether a finished result in its place is moved aside, once the new one is whole
     * @throws ResultException with exit code 6 if a finished result is in the way or another run is writing it, with
     *     exit code 7 if the disk does not let us write
     */
    static GrowingFolder begin(ResultFolder folder, boolean force) {
        if (force) {
            folder.requireResultOrNothing();
        } else {
            folder.requireFree();
        }
        FolderLock lock = null;
        boolean begun = false;
        try {
            Files.createDirectories(folder.partial().getParent());
            lock = FolderLock.of(folder.path());
            if (!force) {
                folder.requireFree();
            }
            GrowingFolder growing = new GrowingFolder(folder, force, lock);
            begun = true;
            return growing;
        } catch (IOException failed) {
            throw ResultException.of(folder.path(), failed);
        } finally {
            if (!begun && lock != null) {
                lock.close();
            }
        }
    }

    /** The folder in which it grows. */
    Path directory() {
        return partial;
    }

    /** What the user should know of: what was found and removed, what was moved aside. */
    List<String> notices() {
        return List.copyOf(notices);
    }

    /**
     * Moves it to its place, when all of it is on the disk.
     *
     * @return the place
     * @throws IllegalStateException if it is published already
     * @throws ResultException with exit code 6 if a finished result has come to be in the way
     */
    Path publish() {
        if (published) {
            throw new IllegalStateException("the result is published already");
        }
        if (!force) {
            folder.requireFree();
        }
        try {
            force(partial);
            Path aside = folder.moveAside();
            if (aside != null) {
                notices.add("The result that was there before is now " + aside + ".");
            }
            Files.move(partial, folder.path(), StandardCopyOption.ATOMIC_MOVE);
            published = true;
            forceFolder(folder.partial().getParent());
            return folder.path();
        } catch (IOException failed) {
            throw ResultException.of(folder.path(), failed);
        }
    }

    /** Lets go of the place; what was not published is removed. */
    @Override
    public void close() {
        try (lock) {
            if (!published) {
                ResultFolder.remove(partial);
            }
        } catch (IOException failed) {
            throw ResultException.of(partial, failed);
        }
    }

    private static void force(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.toList()) {
                if (Files.isDirectory(path)) {
                    forceFolder(path);
                } else {
                    try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
                        file.force(true);
                    }
                }
            }
        }
    }

    /** Brings the names in a folder to the disk, where the system lets folders be opened for that. */
    static void forceFolder(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException unsupported) {
            // Windows does not open folders; its file system journals their names by itself.
        }
    }
}
