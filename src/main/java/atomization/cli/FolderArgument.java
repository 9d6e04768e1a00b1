package atomization.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the folder of results that a user means: at that path, or by its name in the folder of all results. */
final class FolderArgument {
    private static final int SHOWN = 3;

    private FolderArgument() {}

    /**
     * The folder of a result, as the user named it, or that by its name among all results.
     *
     * @throws UsageProblem if there is none; it names the results that lie inside the folder, if there are some
     */
    static Path result(Path given) {
        Path found = of(given);
        List<Path> inside = resultsIn(found);
        if (isResult(found) || inside.isEmpty()) {
            return found;
        }
        throw new UsageProblem(ResultPlace.shown(found) + " holds no result itself, but "
                + (inside.size() > SHOWN ? inside.size() + " folders of results, the newest of them " : "")
                + String.join(
                        ", ",
                        inside.stream().limit(SHOWN).map(ResultPlace::shown).toList())
                + "; name one");
    }

    private static boolean isResult(Path folder) {
        return Files.isRegularFile(folder.resolve("manifest.json"));
    }

    /** The results in a folder, the newest first. */
    private static List<Path> resultsIn(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(each -> isResult(each)
                            && !String.valueOf(each.getFileName()).startsWith("."))
                    .sorted(Comparator.comparing((Path each) -> each.toFile().lastModified())
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /**
     * The folder.
     *
     * @throws UsageProblem if there is none
     */
    static Path of(Path given) {
        if (Files.isDirectory(given)) {
            return given;
        }
        Path named = ResultPlace.results().resolve(given);
        if (Files.isDirectory(named)) {
            return named;
        }
        throw new UsageProblem(given + ": there is no such folder of results");
    }
}
