package atomization.results;

import atomization.observation.Column;
import atomization.observation.Observer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private final Path directory;
    private final @Nullable GrowingFolder place;
    private final Map<Integer, ReplicateRecorder> replicates = new TreeMap<>();
    private @Nullable Map<Table, List<Column>> columns;
    private boolean assembled;

    private RunWriter(Path directory, @Nullable GrowingFolder place) {
        this.directory = directory;
        this.place = place;
        try {
            Files.createDirectories(directory.resolve(SPOOLS));
        } catch (IOException failed) {
            throw ResultException.of(directory, failed);
        }
    }

    /**
     * Begins to write a result.
     *
     * @param force whether a finished result in its place is moved aside, once the new one is whole
     * @throws ResultException with exit code 6 if a finished result is in the way or another run is writing it, with
     *     exit code 7 if the disk does not let us write
     */
    public static RunWriter begin(ResultFolder folder, boolean force) {
        GrowingFolder place = GrowingFolder.begin(folder, force);
        boolean begun = false;
        try {
            RunWriter writer = new RunWriter(place.directory(), place);
            begun = true;
            return writer;
        } finally {
            if (!begun) {
                place.close();
            }
        }
    }

    /** Begins to write a result that is one part of another and published with it. */
    static RunWriter part(GrowingFolder whole, String name) {
        return new RunWriter(whole.directory().resolve(name), null);
    }

    /** What the user should know of: what was found and removed, what was moved aside. */
    public List<String> notices() {
        return place == null ? List.of() : place.notices();
    }

    /** The folder in which the result grows; further files may be put there until it is assembled. */
    public Path directory() {
        return directory;
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
        Path spools = directory.resolve(SPOOLS).resolve(Integer.toString(replicate));
        try {
            ReplicateRecorder recorder = new ReplicateRecorder(replicate, spools);
            replicates.put(replicate, recorder);
            return recorder;
        } catch (IOException failed) {
            throw ResultException.of(spools, failed);
        }
    }

    /**
     * The record of a replicate that has begun. Safe from any thread.
     *
     * @throws IllegalStateException if it has not begun
     */
    public synchronized ReplicateRecorder recorder(int replicate) {
        ReplicateRecorder recorder = replicates.get(replicate);
        if (recorder == null) {
            throw new IllegalStateException("replicate " + replicate + " has not begun");
        }
        return recorder;
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
                        Assembly.table(directory.resolve(table.getKey().file()), table.getValue(), spools));
            }
            files.put(Assembly.DICTIONARY, Assembly.dictionary(directory.resolve(Assembly.DICTIONARY), columns));
            for (ReplicateRecorder recorder : replicates.values()) {
                recorder.close();
            }
            ResultFolder.remove(directory.resolve(SPOOLS));
            files.putAll(Assembly.furtherFiles(directory, files.keySet()));
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("format", FORMAT);
            whole.putAll(manifest);
            whole.put(
                    "replicates",
                    finished.stream().map(ReplicateRecorder::replicate).toList());
            whole.put("files", files);
            Files.writeString(directory.resolve("manifest.json"), JsonWriter.write(whole), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw ResultException.of(directory, failed);
        }
    }

    /**
     * Moves the assembled result to its place, when all of it is on the disk; a part stays where it is.
     *
     * @return the place
     * @throws IllegalStateException if it has not been assembled, or is published already
     * @throws ResultException with exit code 6 if a finished result has come to be in the way
     */
    public synchronized Path publish() {
        if (!assembled) {
            throw new IllegalStateException("the result is not assembled");
        }
        return place == null ? directory : place.publish();
    }

    /** {@link #assemble Assembles} and {@link #publish publishes} the result; its place. */
    public Path finish(Map<String, ?> manifest) {
        assemble(manifest);
        return publish();
    }

    /** Lets go of the place; a result that was not published is discarded. */
    @Override
    public synchronized void close() {
        try (place) {
            for (ReplicateRecorder recorder : replicates.values()) {
                discard(recorder);
            }
            assembled = true;
        }
    }

    private static void discard(ReplicateRecorder recorder) {
        try {
            recorder.close();
        } catch (ResultException alreadyTold) {
            // What cannot be written any more, on a full disk, is about to be removed.
        }
    }
}
