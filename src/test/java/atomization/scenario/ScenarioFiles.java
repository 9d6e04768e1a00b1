package atomization.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's scenarios, without the files of other kinds that lie among them: sweeps, claims. */
public final class ScenarioFiles {
    private static final Path FOLDER = Path.of("scenarios");
    private static final List<Path> OTHERS =
            List.of(FOLDER.resolve("sweeps"), FOLDER.resolve("claims"), FOLDER.resolve("studies"));

    private ScenarioFiles() {}

    /** All of them, in the order of their names. */
    public static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> OTHERS.stream().noneMatch(file::startsWith))
                    .sorted()
                    .toList();
        }
    }
}
