package atomization.population;

import atomization.parallel.Ranges;
import atomization.scenario.Loaded;
import atomization.scenario.Scenario;
import atomization.society.Calendar;
import atomization.society.Society;
import java.nio.file.Path;
import java.time.LocalDate;

/** Settings and societies as a scenario file would have them. */
final class Written {
    private Written() {}

    /** @param lines what stands in the file besides the title */
    static Scenario scenario(String... lines) {
        String text = "title: A test\n" + String.join("\n", lines) + "\n";
        return Loaded.parse(text, "the test", Path.of("").toAbsolutePath(), Scenario.class)
                .value();
    }

    static SocietySettings society(String inline) {
        return scenario("society: " + inline).society();
    }

    static Society populate(long seed, int workers, String... lines) {
        Scenario scenario = scenario(lines);
        try (Ranges ranges = new Ranges(1)) {
            return new Population(workers, scenario.society(), scenario.workers(), scenario.network())
                    .populate(
                            new Calendar(LocalDate.of(1985, 1, 3), 10),
                            seed,
                            0.25,
                            file -> {
                                throw new IllegalArgumentException(file);
                            },
                            ranges);
        }
    }
}
