package atomization.population;

import atomization.network.TieGenerator;
import atomization.parameter.Parameter;
import org.jspecify.annotations.Nullable;

/** How the three layers of ties are made (ODD section 5). */
public record NetworkSettings(
        @Parameter(
                value = "{generator: groups, degree: 6, outside: 0.15}",
                meaning = "ties made at work; groups are workshops in enterprises")
        TieGenerator workplace,

        @Parameter(
                value = "{generator: groups, degree: 5, outside: 0.15}",
                meaning = "ties made at home; groups are blocks in districts")
        TieGenerator residence,

        @Parameter(value = "{generator: erdosRenyi, degree: 2, capacity: 6}", meaning = "ties bound to no place")
        TieGenerator acquaintance,

        @Parameter(
                unit = "tie strength",
                min = 0,
                max = 1,
                meaning = "strength of all ties at the start; absent: their goal (1 - V) sqrt(s_i s_j)")
        @Nullable
        Double strength) {}
