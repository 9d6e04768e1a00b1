package atomization.cli;

import atomization.parameter.NearestNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The project's folder of scenarios, in which they go by name. */
final class ScenarioShelf {
    private static final String ENDING = "\\.(yaml|yml)$";

    private ScenarioShelf() {}

    /**
     * The folder: that of the project to which the program belongs, else the one of the project in which the program runs,
     * or null.
     */
    static @Nullable Path folder() {
        String home = System.getProperty("atomization.home");
        Path start = home != null ? Path.of(home) : Path.of("");
        for (Path folder = start.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path scenarios = folder.resolve("scenarios");
            if (Files.isRegularFile(scenarios.resolve("baseline.yaml"))) {
                return scenarios;
            }
        }
        return null;
    }

    /** The scenario files of the folder and the folders inside it, in the order of their names. */
    static List<Path> files() {
        Path folder = folder();
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.filter(file -> file.toString().matches(".*" + ENDING) && Files.isRegularFile(file))
                    .filter(file -> Shelf.ALL.stream().noneMatch(shelf -> shelf.holds(file)))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name by which a file of the folder goes: its path inside it without the ending. */
    static String name(Path file) {
        Path folder = folder();
        Path absolute = file.toAbsolutePath();
        Path inside = folder != null && absolute.startsWith(folder) ? folder.relativize(absolute) : file;
        return inside.toString().replace('\\', '/').replaceFirst(ENDING, "");
    }

    /**
     * The file that a user means: the one at this path if there is one, else the scenario of the project that goes by this
     * name, with or without its ending and the folder in which it lies.
     *
     * @throws UsageProblem if there is neither
     */
    static Path find(Path given) {
        if (Files.exists(given)) {
            return given;
        }
        String wanted = given.toString().replace('\\', '/').replaceFirst(ENDING, "");
        List<Path> files = files();
        List<Path> found = files.stream()
                .filter(file -> name(file).equals(wanted) || name(file).endsWith("/" + wanted))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        List<String> names = files.stream().map(ScenarioShelf::name).toList();
        if (found.size() > 1) {
            throw new UsageProblem(given + ": several scenarios end so; name one of "
                    + String.join(", ", found.stream().map(ScenarioShelf::name).toList()));
        }
        throw new UsageProblem(given + ": there is no such file, and no scenario of that name"
                + NearestNames.suggestion(wanted, names)
                + (names.isEmpty() ? "" : " (atomization list scenarios shows them)"));
    }
}
