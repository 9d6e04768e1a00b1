package atomization.cli;

import atomization.parameter.NearestNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The project's files of one kind, in a folder inside that of its scenarios.
 *
 * @param folder the name of that folder
 * @param singular what one of them is called
 * @param hint what is said besides where there is none of a name
 */
record Shelf(String folder, String singular, String hint) {
    /** Files that explore parameters. */
    static final Shelf SWEEPS = new Shelf(
            "sweeps",
            "sweep",
            ". A scenario can be swept with --vary PATH=FROM:TO:STEPS (atomization list sweeps shows sweep files)");

    /** Files that screen, fit and foretell. */
    static final Shelf STUDIES = new Shelf("studies", "study", " (atomization list studies shows them)");

    /** What the essay claims. */
    static final Shelf CLAIMS = new Shelf("claims", "claim", " (atomization list claims shows them)");

    /** All of them. */
    static final List<Shelf> ALL = List.of(SWEEPS, STUDIES, CLAIMS);

    private static final String ENDING = "\\.(yaml|yml)$";

    /** Whether a file lies in a folder of that name. */
    boolean holds(Path file) {
        Path above = file.toAbsolutePath().normalize().getParent();
        return above != null && above.endsWith(folder);
    }

    /** Whether a word that names no file means one of them. */
    boolean isNamed(Path given) {
        String wanted = given.toString().replace('\\', '/').replaceFirst(ENDING, "");
        return !Files.exists(given)
                && files().stream()
                        .map(this::name)
                        .anyMatch(name -> name.equals(wanted) || name.equals(folder + "/" + wanted));
    }

    /** All of them, in the order of their names. */
    List<Path> files() {
        Path scenarios = ScenarioShelf.folder();
        if (scenarios == null || !Files.isDirectory(scenarios.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(scenarios.resolve(folder))) {
            return inside.filter(file -> file.toString().matches(".*" + ENDING))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name by which a file goes: {@code sweeps/closures}. */
    String name(Path file) {
        return folder + "/" + shortName(file);
    }

    /** The same without the folder. */
    String shortName(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst(ENDING, "");
    }

    /**
     * The file that a user means: the one at this path, else the one of the project that goes by this name.
     *
     * @throws UsageProblem if there is neither
     */
    Path find(Path given) {
        if (Files.exists(given)) {
            return given;
        }
        String wanted =
                given.toString().replace('\\', '/').replaceFirst(ENDING, "").replaceFirst("^" + folder + "/", "");
        List<Path> files = files();
        for (Path file : files) {
            if (shortName(file).equals(wanted)) {
                return file;
            }
        }
        List<String> names = files.stream().map(this::shortName).toList();
        throw new UsageProblem(given + ": there is no such file, and no " + singular + " of that name"
                + NearestNames.suggestion(wanted, names) + hint);
    }
}
