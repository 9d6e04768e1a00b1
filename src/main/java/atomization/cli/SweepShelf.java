package atomization.cli;

import java.nio.file.Path;
import java.util.List;

/** The project's sweep files, in the folder {@value #FOLDER} of its scenarios. */
final class SweepShelf {
    /** The folder inside that of the scenarios. */
    static final String FOLDER = "sweeps";

    private static final Shelf SHELF = new Shelf(
            FOLDER,
            "sweep",
            ". A scenario can be swept with --vary PATH=FROM:TO:STEPS (atomization list sweeps shows sweep files)");

    private SweepShelf() {}

    /** Whether a file lies in a folder of sweeps. */
    static boolean isSweep(Path file) {
        return SHELF.holds(file);
    }

    /** Whether a word that names no file means a sweep of the project. */
    static boolean isNamed(Path given) {
        return SHELF.isNamed(given);
    }

    /** All sweep files, in the order of their names. */
    static List<Path> files() {
        return SHELF.files();
    }

    /** The name by which a file goes: {@code sweeps/closures}. */
    static String name(Path file) {
        return SHELF.name(file);
    }

    /**
     * The file that a user means: the one at this path, else the sweep of the project that goes by this name.
     *
     * @throws UsageProblem if there is neither
     */
    static Path find(Path given) {
        return SHELF.find(given);
    }
}
