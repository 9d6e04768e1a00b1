package atomization.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder in which fuzzed files are read, on a disk in memory where there is one; removed when the process ends. */
public final class FuzzedFolder {
    private static final Path FOLDER = make();

    private FuzzedFolder() {}

    private static Path make() {
        try {
            Path memory = Path.of("/dev/shm");
            Path folder = (Files.isWritable(memory)
                            ? Files.createTempDirectory(memory, "fuzzed")
                            : Files.createTempDirectory("fuzzed"))
                    .toRealPath();
            Files.writeString(
                    folder.resolve("baseline.yaml"), "title: Baseline\nrun: {workers: 100, weeks: 20}\nevents: []\n");
            Files.writeString(folder.resolve("series.csv"), "series,year,value\nx,1985,0.001\nx,1990,0.002\n");
            Files.writeString(folder.resolve("ties.csv"), "from,to,strength\n0,1,0.5\n1,2,\n");
            Runtime.getRuntime().addShutdownHook(new Thread(FuzzedFolder::remove));
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The folder; it holds {@code baseline.yaml}, {@code series.csv} and {@code ties.csv}. */
    public static Path path() {
        return FOLDER;
    }

    /** A file of the folder with this content. */
    public static Path file(String name, byte[] content) {
        try {
            return Files.write(FOLDER.resolve(name), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void remove() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            // It lies in a folder that the system empties.
        }
    }
}
