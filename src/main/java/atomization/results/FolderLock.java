package atomization.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps two runs from writing one result folder. The lock belongs to the process: it ends with it, however it ends. Its
 * file stays behind, empty of meaning, because a lock file that is removed can be locked by two runs at once.
 */
final class FolderLock implements AutoCloseable {
    // Within a process a second lock on one file must not even be tried: closing its channel would end the first.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path key;
    private final FileChannel channel;
    private boolean closed;

    private FolderLock(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /**
     * Locks a result folder, which need not exist; the folder that is to hold it must.
     *
     * @throws ResultException if another run holds the lock, or the disk does not let us lock
     */
    static FolderLock of(Path folder) {
        Path key = folder.toAbsolutePath().normalize();
        if (!HELD.add(key)) {
            throw ResultException.refused(inUse(folder, "Another run of this program"));
        }
        boolean locked = false;
        try {
            FolderLock lock = new FolderLock(key, lock(folder));
            locked = true;
            return lock;
        } catch (IOException failed) {
            throw ResultException.of(folder, failed);
        } finally {
            if (!locked) {
                HELD.remove(key);
            }
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path locks = folder.resolveSibling(".locks");
        Files.createDirectories(locks);
        FileChannel channel = FileChannel.open(
                locks.resolve(folder.getFileName().toString()),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                ByteBuffer holder = ByteBuffer.allocate(20);
                channel.read(holder, 0);
                String process = new String(holder.array(), 0, holder.position(), StandardCharsets.UTF_8);
                throw ResultException.refused(inUse(folder, "Another run (process " + process.strip() + ")"));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
            locked = true;
            return channel;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static String inUse(Path folder, String who) {
        return who + " is writing " + folder + " right now. Wait for it to end, or choose another --seed or --out.";
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            channel.close();
        } catch (IOException failed) {
            throw ResultException.of(key, failed);
        } finally {
            HELD.remove(key);
        }
    }
}
