package atomization.results;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The place of one result. It is whole or it is not there; a whole one is never overwritten.
 *
 * @param path the folder
 */
public record ResultFolder(Path path) {
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Makes the path absolute. */
    public ResultFolder {
        path = path.toAbsolutePath().normalize();
        if (path.getFileName() == null) {
            throw new IllegalArgumentException("the root of a disk cannot be a result folder");
        }
    }

    /**
     * The folder {@code results/name/seed-hash}.
     *
     * @param results the folder of all results
     * @param name the name of the scenario; it must be a plain file name
     * @param hash hash of the resolved scenario
     * @throws IllegalArgumentException if the name or the hash is no plain file name
     */
    public static ResultFolder of(Path results, String name, long seed, String hash) {
        return new ResultFolder(results.resolve(plain(name)).resolve(plain(seed + "-" + hash)));
    }

    private static String plain(String name) {
        boolean separated = name.contains("/") || name.contains("\\");
        if (name.isBlank() || name.startsWith(".") || separated) {
            throw new IllegalArgumentException("not a plain file name: '" + name + "'");
        }
        return name;
    }

    /** Whether a result, or anything else, is there. */
    public boolean isTaken() {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Refuses if a result is there.
     *
     * @throws ResultException with exit code 6
     */
    public void requireFree() {
        requireResultOrNothing();
        if (isTaken()) {
            throw ResultException.refused(path + " holds a finished result, which is never overwritten. Repeat the"
                    + " command with --force to move it aside, or choose another --seed or --out.");
        }
    }

    /**
     * Refuses if something is there that this program has not made: it is neither overwritten nor moved aside.
     *
     * @throws ResultException with exit code 6
     */
    void requireResultOrNothing() {
        if (isTaken() && !Files.isRegularFile(path.resolve("manifest.json"))) {
            throw ResultException.refused(
                    path + " is there already and is no result of this program, so it is left alone."
                            + " Name with --out a folder that is not there yet.");
        }
    }

    /** The folder in which the result grows until it is whole. */
    Path partial() {
        return path.resolveSibling("." + path.getFileName() + ".partial");
    }

    /** Moves a result that is there aside, to {@code name.old-timestamp}; where it went, or null. */
    @Nullable
    public Path moveAside() throws IOException {
        if (!isTaken()) {
            return null;
        }
        String name = path.getFileName() + ".old-" + TIMESTAMP.format(Instant.now());
        Path aside = path.resolveSibling(name);
        for (int copy = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); copy++) {
            aside = path.resolveSibling(name + "-" + copy);
        }
        return Files.move(path, aside, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes a folder with all that is in it, if it is there. */
    public static void remove(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
