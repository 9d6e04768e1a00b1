package atomization.results;

import atomization.observation.Column;
import atomization.observation.Observer;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a result folder. It grows beside its place, under a hidden name, and is moved there in one step when it is
 * whole, so that a run that is killed leaves nothing that could be taken for a result.
 *
 * <p>Replicates may be recorded on several threads and finish in any order; the tables hold them in the order of their
 * numbers, so the bytes do not depend on threads.
 */
public final class RunWriter implements AutoCloseable {
    /** The version of the layout of a result folder. */
    public static final int FORMAT = 1;

    private static final String SPOOLS = ".replicates";

    private final ResultFolder folder;
    private final boolean force;
    private final FolderLock lock;
    private final Path partial;
    private final List<String> notices = new ArrayList<>();
    private final Map<Integer, ReplicateRecorder> replicates = new TreeMap<>();
    private @Nullable Map<Table, List<Column>> columns;
    private boolean assembled;
    private boolean published;

    private RunWriter(ResultFolder folder, boolean force, FolderLock lock) throws IOException {
        this.folder = folder;
        this.force = force;
        this.lock = lock;
        this.partial = folder.partial();
        if (Files.exists(partial)) {
            ResultFolder.remove(partial);
            notices.add("Removed " + partial + ", which a run that did not end had left behind.");
        }
        Files.createDirectories(partial.resolve(SPOOLS));
    }

    /**
     * Begins to write a result.
     *
     * @param force whether a finished result in its place is moved aside, once the new one is whole
     * @throws ResultException with exit code 6 if a finished result is in the way or another run is writing it, with
     *     exit code 7 if the disk does not let us write
     */
    public static RunWriter begin(ResultFolder folder, boolean force) {
        if (!force) {
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
            RunWriter writer = new RunWriter(folder, force, lock);
            begun = true;
            return writer;
        } catch (IOException failed) {
            throw ResultException.of(folder.path(), failed);
        } finally {
            if (!begun && lock != null) {
                lock.close();
            }
        }
    }

    /** What the user should know of: what was found and removed, what was moved aside. */
    public List<String> notices() {
        return List.copyOf(notices);
    }

    /** The folder in which the result grows; further files may be put there until it is published. */
    public Path directory() {
        return partial;
    }

    /**
     * Begins the record of a replicate. Safe from any thread.
     *
     * @param observer what observes it; all replicates must have the same columns
     * @throws IllegalStateException if the replicate has begun already, the columns differ or the tables are assembled
     */
    public synchronized ReplicateRecorder replicate(int replicate, Observer observer) {
        Map<Table, List<Column>> described = Table.columns(observer);
        if (columns == null) {
            columns = described;
        }
        if (assembled || replicates.containsKey(replicate) || !described.equals(columns)) {
            throw new IllegalStateException(
                    "replicate " + replicate + " begins twice, too late, or with columns of its own");
        }
        Path spools = partial.resolve(SPOOLS).resolve(Integer.toString(replicate));
        try {
            ReplicateRecorder recorder = new ReplicateRecorder(replicate, spools);
            replicates.put(replicate, recorder);
            return recorder;
        } catch (IOException failed) {
            throw ResultException.of(spools, failed);
        }
    }

    /**
     * Puts tables, dictionary and manifest together in {@link #directory()}. Replicates that did not finish are left
     * out; {@code replicates} in the manifest lists those that are in.
     *
     * @param manifest plain data for {@link JsonWriter}; {@code format}, {@code replicates} and {@code files} are added
     * @throws IllegalStateException if no replicate has finished, or it was assembled before
     */
    public synchronized void assemble(Map<String, ?> manifest) {
        List<ReplicateRecorder> finished = replicates.values().stream()
                .filter(ReplicateRecorder::isFinished)
                .toList();
        if (assembled || columns == null || finished.isEmpty()) {
            throw new IllegalStateException("there is no finished replicate, or the result is assembled already");
        }
        try {
            assembled = true;
            Map<String, Object> files = new LinkedHashMap<>();
            for (Map.Entry<Table, List<Column>> table : columns.entrySet()) {
                List<Path> spools = finished.stream()
                        .map(recorder -> recorder.spool(table.getKey()))
                        .toList();
                files.put(
                        table.getKey().file(),
                        Assembly.table(partial.resolve(table.getKey().file()), table.getValue(), spools));
            }
            files.put(Assembly.DICTIONARY, Assembly.dictionary(partial.resolve(Assembly.DICTIONARY), columns));
            for (ReplicateRecorder recorder : replicates.values()) {
                recorder.close();
            }
            ResultFolder.remove(partial.resolve(SPOOLS));
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("format", FORMAT);
            whole.putAll(manifest);
            whole.put(
                    "replicates",
                    finished.stream().map(ReplicateRecorder::replicate).toList());
            whole.put("files", files);
            Files.writeString(partial.resolve("manifest.json"), JsonWriter.write(whole), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw ResultException.of(partial, failed);
        }
    }

    /**
     * Moves the assembled result to its place, when all of it is on the disk.
     *
     * @return the place
     * @throws IllegalStateException if it has not been assembled, or is published already
     * @throws ResultException with exit code 6 if a finished result has come to be in the way
     */
    public synchronized Path publish() {
        if (!assembled || published) {
            throw new IllegalStateException("the result is not assembled, or is published already");
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

    /** {@link #assemble Assembles} and {@link #publish publishes} the result; its place. */
    public Path finish(Map<String, ?> manifest) {
        assemble(manifest);
        return publish();
    }

    /** Lets go of the place; a result that was not published is discarded. */
    @Override
    public synchronized void close() {
        try (lock) {
            for (ReplicateRecorder recorder : replicates.values()) {
                discard(recorder);
            }
            if (!published) {
                assembled = true;
                ResultFolder.remove(partial);
            }
        } catch (IOException failed) {
            throw ResultException.of(partial, failed);
        }
    }

    private static void discard(ReplicateRecorder recorder) {
        try {
            recorder.close();
        } catch (ResultException alreadyTold) {
            // What cannot be written any more, on a full disk, is about to be removed.
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
    private static void forceFolder(@Nullable Path folder) {
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
