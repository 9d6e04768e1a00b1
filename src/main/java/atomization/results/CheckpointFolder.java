package atomization.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * The checkpoints of a run, one file a replicate, in a hidden folder beside the place of its result. It stays when the run
 * ends in whatever way, but for the one in which the result is there.
 *
 * @param path the folder, which need not exist
 */
public record CheckpointFolder(Path path) {
    private static final String ENDING = ".checkpoint";

    /** The folder of a result. */
    public static CheckpointFolder of(ResultFolder result) {
        Path place = result.path();
        return new CheckpointFolder(place.resolveSibling("." + place.getFileName() + ".checkpoints"));
    }

    /** The file of a replicate, whether it is there or not. */
    public Path file(int replicate) {
        return path.resolve(replicate + ENDING);
    }

    /** The checkpoints that are there, by replicate; only whole ones bear such a name. */
    public SortedMap<Integer, Path> found() {
        SortedMap<Integer, Path> found = new TreeMap<>();
        if (!Files.isDirectory(path)) {
            return found;
        }
        try (Stream<Path> inside = Files.list(path)) {
            List<Path> files = inside.filter(
                            file -> file.getFileName().toString().matches("\\d{1,9}\\.checkpoint"))
                    .toList();
            for (Path file : files) {
                String name = file.getFileName().toString();
                found.put(Integer.valueOf(name.substring(0, name.length() - ENDING.length())), file);
            }
            return found;
        } catch (IOException failed) {
            throw ResultException.of(path, failed);
        }
    }

    /**
     * Refuses if there is no checkpoint.
     *
     * @throws ResultException with exit code 6
     */
    public void requireAny() {
        if (found().isEmpty()) {
            throw ResultException.refused("There is nothing to resume: no checkpoint of this run in " + path
                    + ". Begin it without --resume; with --checkpoint-every 1y it leaves one every simulated year. A run is"
                    + " resumed with the scenario, the --seed, --set and --out with which it was begun.");
        }
    }

    /** Removes the checkpoints that are of no use. */
    public void removeIf(BiPredicate<Integer, Path> useless) {
        try {
            for (Map.Entry<Integer, Path> each : found().entrySet()) {
                if (useless.test(each.getKey(), each.getValue())) {
                    Files.delete(each.getValue());
                }
            }
        } catch (IOException failed) {
            throw ResultException.of(path, failed);
        }
    }

    /** Removes the folder with all that is in it. */
    public void remove() {
        try {
            ResultFolder.remove(path);
        } catch (IOException failed) {
            throw ResultException.of(path, failed);
        }
    }
}
