package atomization.cli;

import atomization.results.ResultFolder;
import atomization.scenario.Plan;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where results go: into the project's folder when the program runs from inside it, else into the current folder. */
final class ResultPlace {
    private ResultPlace() {}

    /** The folder of all results. */
    static Path results() {
        Path here = Path.of("").toAbsolutePath();
        String home = System.getProperty("atomization.home");
        if (home != null && here.startsWith(Path.of(home).toAbsolutePath())) {
            return Path.of(home).toAbsolutePath().resolve("results");
        }
        return here.resolve("results");
    }

    /** The folder of a run of a scenario. */
    static ResultFolder of(Plan plan, String name, @Nullable Path out) {
        if (out != null) {
            return new ResultFolder(out);
        }
        if (name.isBlank() || name.startsWith(".") || name.contains("\\")) {
            throw new UsageProblem(
                    "no folder of results can be called '" + name + "'; say with --out where to put them");
        }
        return ResultFolder.of(
                results(), name, plan.scenario().run().seed(), plan.hash().substring(0, 12));
    }

    /** A path as it is shown: relative to the current folder where that is shorter. */
    static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath();
        return absolute.startsWith(here) ? here.relativize(absolute).toString() : absolute.toString();
    }

    /** The name of a scenario: that of its file without the ending. */
    static String name(Path scenario) {
        String file = String.valueOf(scenario.getFileName());
        return file.replaceFirst("\\.(yaml|yml)$", "");
    }
}
