package atomization.display;

import atomization.scenario.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The second wave in small. */
final class SmallPlan {
    /** Values by which strikes come at once, and come to disputes. */
    static final List<String> RESTLESS =
            List.of("mechanisms.economy.occasion=0.2", "mechanisms.mobilization.grievance=8", "run.start=1993-01-07");

    private SmallPlan() {}

    static Plan read(String... assignments) {
        return read(Path.of("scenarios"), List.of(assignments));
    }

    static Plan read(Path folder, List<String> assignments) {
        List<String> all = new ArrayList<>(List.of("run.workers=300", "run.weeks=60"));
        all.addAll(assignments);
        return Plan.read(folder.resolve("second-wave.yaml"), all);
    }

    /** A copy of the folder of scenarios, in which scenarios can be saved. */
    static Path scenarios(Path folder) throws IOException {
        Path root = folder.resolve("scenarios");
        Files.createDirectories(root.resolve("data"));
        for (Path from : List.of(Path.of("scenarios"), Path.of("scenarios/data"))) {
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, folder.resolve(file));
                }
            }
        }
        return root.toRealPath();
    }
}
