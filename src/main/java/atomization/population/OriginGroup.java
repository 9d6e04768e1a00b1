package atomization.population;

import atomization.parameter.Parameter;

/** Workers of one origin: migrants, resettled people, fellow countrymen. */
public record OriginGroup(
        @Parameter(meaning = "its name") String name,

        @Parameter(min = 0, max = 1, meaning = "share of the workers present at the start who belong to it")
        double share,

        @Parameter(
                value = "6",
                unit = "ties",
                min = 0,
                max = 100,
                meaning = "mean number of acquaintance ties inside the group")
        double degree,

        @Parameter(
                value = "0.7",
                unit = "tie strength",
                min = 0,
                max = 1,
                meaning = "strength of these ties at the start")
        double strength,

        @Parameter(
                value = "0",
                min = 0,
                max = 1,
                meaning =
                        "share of the members who are heads: each other member has a tie to one of them, besides those above")
        double heads) {}
