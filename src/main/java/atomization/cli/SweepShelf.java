package atomization.cli;

import atomization.parameter.NearestNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's sweep files, in the folder {@value #FOLDER} of its scenarios. */
final class SweepShelf {
    /** The folder inside that of the scenarios. */
    static final String FOLDER = "sweeps";

    private static final String ENDING = "\\.(yaml|yml)$";

    private SweepShelf() {}

    /** Whether a file lies in a folder of sweeps. */
    static boolean isSweep(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder != null && folder.endsWith(FOLDER);
    }

    /** Whether a word that names no file means a sweep of the project. */
    static boolean isNamed(Path given) {
        String wanted = given.toString().replace('\\', '/').replaceFirst(ENDING, "");
        return !Files.exists(given)
                && files().stream()
                        .map(SweepShelf::name)
                        .anyMatch(name -> name.equals(wanted) || name.equals(FOLDER + "/" + wanted));
    }

    /** All sweep files, in the order of their names. */
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

    /** The name by which a file goes: {@code sweeps/closures}. */
    static String name(Path file) {
        return FOLDER + "/" + String.valueOf(file.getFileName()).replaceFirst(ENDING, "");
    }

    /**
     * The file that a user means: the one at this path, else the sweep of the project that goes by this name.
     *
     * @throws UsageProblem if there is neither
     */
    static Path find(Path given) {
        if (Files.exists(given)) {
            return given;
        }
        String wanted =
                given.toString().replace('\\', '/').replaceFirst(ENDING, "").replaceFirst("^sweeps/", "");
        List<Path> files = files();
        for (Path file : files) {
            if (name(file).equals(FOLDER + "/" + wanted)) {
                return file;
            }
        }
        List<String> names = files.stream()
                .map(file -> name(file).substring(FOLDER.length() + 1))
                .toList();
        throw new UsageProblem(
                given + ": there is no such file, and no sweep of that name"
                        + NearestNames.suggestion(wanted, names)
                        + ". A scenario can be swept with --vary PATH=FROM:TO:STEPS (atomization list sweeps shows sweep files)");
    }
}
