package atomization.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The text of a scenario to begin with: every section is there, and what it may hold stands in comments. */
final class StarterText {
    private static final String BODY = """
            # Lines that begin with # and no blank after it are examples: remove the # to use them.
            #
            #   check it: atomization validate %2$s
            #   run it:   atomization run %2$s
            #   look up what can be set and what it means: atomization list parameters, atomization describe NAME
            %1$s
            title: %3$s
            #about: What is simulated and why; what is known, and what is assumed.
            #essay: The sentence of the essay that the scenario belongs to.

            # How long, how large, and from which random numbers. The same seed gives the same run on every machine.
            run:
              start: 1985-01-03          # first day of the first week
              weeks: 520
              workers: 2000              # small, to begin with; rates need 100,000 in one run or in replicates together
              seed: 1
              #replicates: 10            # ten runs with the seeds 1 to 10
              #stop: never               # or unchanged: end when nothing can change any more, in models without chance

            # Enterprises, houses, authorities at the start.
            society:
              workshopSize: 25           # workers in a workshop
              #enterprises:              # enterprises with names; the others follow the distribution of sizes
              #  - {name: Foundry, size: 300}
              #companyHousing: 0.5       # share of workers who live in houses of their enterprise
              #reserve: 100              # workers who are absent at the start and may arrive later

            # Traits and initial values: one number for all, a list with one number a worker, or a distribution.
            workers:
              threshold: {distribution: normal, mean: 0.5, sd: 0.2}     # what must be overcome to act
              #solidarity: {distribution: uniform, min: 0.4, max: 0.7}
              #fear: 0.2
              #acting: 20                # so many act at the start, drawn at random

            # Three layers of ties. Generators: atomization list generators
            network:
              workplace: {generator: groups, degree: 6, outside: 0.15}  # in workshops, some across the enterprise
              #residence: {generator: groups, degree: 5, outside: 0.15}
              #acquaintance: {generator: wattsStrogatz, degree: 4, rewiring: 0.1}

            # What changes from outside the model: a value, points in time (years may have fractions), or a series of a file.
            drivers:
              marketization: {1985: 0.10, 1991: 0.245, 1995: 0.58}
              #priceErosion: {1991.9: 0, 1992.1: 0.35, 1996: 0.52}
              #arrearsRate: {between: step, points: {1985: 0, 1992: 0.02}}
              #closureRate: 0.0002

            # What happens, and when. Events: atomization list events
            events:
              - {at: 1992-01-02, priceShock: 0.3}
              #- {at: 1993-01-07, close: {enterprises: {share: 0.1}}}
              #- {at: 1990-01-04, unionDay: 0.5}
              #- {at: 1994-01-06, set: {values: {mechanisms.fear.isolationWeight: 0.3}}}

            # The mechanisms are all on. Change a value of one, or switch one off to see what it carries.
            mechanisms:
              fear: {isolationWeight: 0.45}
              #repression: off
              #mobilization: {temperature: 0.1}

            # How often what is costly to measure is measured, in weeks.
            observation:
              survey: 13
              #components: 26            # the largest component of strong ties

            # What its runs are expected to show, for atomization check; write it down before the first run.
            #expect:
            #  - {says: Few act., measure: {indicator: acting, summary: mean}, atMost: 0.05}

            # A CSV file of recorded figures (series, year, value), shown beside the simulated ones: record: data/my-record.csv
            """;

    private StarterText() {}

    /**
     * The text for a file.
     *
     * @param file where it will stand, absolute
     * @param scenarios the project's folder of scenarios, or null where there is none
     */
    static String of(Path file, @Nullable Path scenarios) {
        Path folder = file.toAbsolutePath().getParent();
        Path root = rootAbove(folder);
        String base = root == null || folder == null
                ? "# What is not said here has its default; no baseline.yaml is near that the file could extend."
                : "extends: " + slashed(folder.relativize(root.resolve("baseline.yaml")));
        Path schema = root != null ? root : scenarios;
        String completion =
                schema == null || folder == null || !Files.isRegularFile(schema.resolve("scenario.schema.json"))
                        ? ""
                        : "# yaml-language-server: $schema="
                                + slashed(folder.relativize(schema.resolve("scenario.schema.json"))) + "\n";
        String name = String.valueOf(file.getFileName());
        return completion + BODY.formatted(base, name, title(name));
    }

    /** The nearest folder above a file that holds the baseline: paths in the file may lead no further. */
    private static @Nullable Path rootAbove(@Nullable Path folder) {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (Files.isRegularFile(each.resolve("baseline.yaml"))) {
                return each;
            }
        }
        return null;
    }

    private static String slashed(Path path) {
        String text = path.toString().replace('\\', '/');
        return text.matches("[A-Za-z0-9_./-]+") ? text : "\"" + text.replace("\"", "\\\"") + "\"";
    }

    private static String title(String file) {
        String words = file.replaceFirst("\\.[^.]*$", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return words.isEmpty()
                ? "My scenario"
                : "\"" + Character.toUpperCase(words.charAt(0)) + words.substring(1) + "\"";
    }
}
