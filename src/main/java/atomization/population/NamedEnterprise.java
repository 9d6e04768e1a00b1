package atomization.population;

import atomization.parameter.Parameter;

/** An enterprise that a scenario speaks of by name. */
public record NamedEnterprise(
        @Parameter(meaning = "its name") String name,

        @Parameter(unit = "workers", min = 1, max = 64000000, meaning = "its workers at the start")
        int size) {}
