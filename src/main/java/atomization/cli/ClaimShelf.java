package atomization.cli;

import atomization.parameter.NearestNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's claim files, in the folder {@value #FOLDER} of its scenarios. */
final class ClaimShelf {
    /** The folder inside that of the scenarios. */
    static final String FOLDER = "claims";

    private static final String ENDING = "\\.(yaml|yml)$";

    private ClaimShelf() {}

    /** Whether a file lies in a folder of claims. */
    static boolean isClaim(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder != null && folder.endsWith(FOLDER);
    }

    /** Whether a word that names no file means a claim of the project. */
    static boolean isNamed(Path given) {
        String wanted = given.toString().replace('\\', '/').replaceFirst(ENDING, "");
        return !Files.exists(given)
                && files().stream()
                        .map(ClaimShelf::name)
                        .anyMatch(name -> name.equals(wanted) || name.equals(FOLDER + "/" + wanted));
    }

    /** All claim files, in the order of their names. */
    static List<Path> files() {
        Path scenarios = ScenarioShelf.folder();
        if (scenarios == null || !Files.isDirectory(scenarios.resolve(FOLDER))) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(scenarios.resolve(FOLDER))) {
            return inside.filter(file -> file.toString().matches(".*" + ENDING))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name by which a file goes: {@code claims/isolation}. */
    static String name(Path file) {
        return FOLDER + "/" + String.valueOf(file.getFileName()).replaceFirst(ENDING, "");
    }

    /**
     * The file that a user means: the one at this path, else the claim of the project that goes by this name.
     *
     * @throws UsageProblem if there is neither
     */
    static Path find(Path given) {
        if (Files.exists(given)) {
            return given;
        }
        String wanted =
                given.toString().replace('\\', '/').replaceFirst(ENDING, "").replaceFirst("^claims/", "");
        List<Path> files = files();
        for (Path file : files) {
            if (name(file).equals(FOLDER + "/" + wanted)) {
                return file;
            }
        }
        List<String> names = files.stream()
                .map(file -> name(file).substring(FOLDER.length() + 1))
                .toList();
        throw new UsageProblem(given + ": there is no such file, and no claim of that name"
                + NearestNames.suggestion(wanted, names)
                + " (atomization list claims shows them)");
    }
}
