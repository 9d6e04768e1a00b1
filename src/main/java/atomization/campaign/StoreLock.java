package atomization.campaign;

import atomization.results.ResultException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps two processes from doing the same runs. Who does the whole campaign keeps everybody else out; shards keep out the
 * whole and their like. Locks belong to the process and end with it, however it ends.
 */
final class StoreLock implements AutoCloseable {
    // Within a process a second lock on one file must not even be tried: closing its channel would end the first.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path key;
    private final FileChannel all;
    private final FileChannel own;

    private StoreLock(Path key, FileChannel all, FileChannel own) {
        this.key = key;
        this.all = all;
        this.own = own;
    }

    /**
     * Locks a shard of a store whose folder of journals exists.
     *
     * @throws ResultException with exit code 6 if another process is at it
     */
    static StoreLock of(Path store, Shard shard) throws IOException {
        Path key = store.toAbsolutePath().normalize();
        if (!HELD.add(key)) {
            throw inUse(store, shard);
        }
        FileChannel all = null;
        FileChannel own = null;
        boolean locked = false;
        try {
            all = open(store, "lock");
            own = open(store, shard.label() + ".lock");
            locked = tryLock(all, shard.count() > 1) && tryLock(own, false);
            if (!locked) {
                throw inUse(store, shard);
            }
            return new StoreLock(key, all, own);
        } finally {
            if (!locked) {
                HELD.remove(key);
                close(all);
                close(own);
            }
        }
    }

    /** Whether some process works on a store. */
    static boolean isHeld(Path store) throws IOException {
        if (HELD.contains(store.toAbsolutePath().normalize())) {
            return true;
        }
        try (FileChannel all = open(store, "lock")) {
            return !tryLock(all, false);
        }
    }

    private static FileChannel open(Path store, String name) throws IOException {
        return FileChannel.open(
                JournalReader.folder(store).resolve(name),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    private static boolean tryLock(FileChannel channel, boolean shared) throws IOException {
        FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
        return lock != null;
    }

    private static ResultException inUse(Path store, Shard shard) {
        return ResultException.refused("Another process is at work on "
                + (shard.count() > 1 ? "part " + shard.number() + " of " + shard.count() + " of " : "") + store
                + " right now. Wait for it to end (atomization status shows how far it is), or choose another --out.");
    }

    private static void close(@org.jspecify.annotations.Nullable FileChannel channel) throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    @Override
    public void close() throws IOException {
        try (all;
                own) {
            HELD.remove(key);
        }
    }
}
