package atomization.population;

import atomization.parameter.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the society is made of before ties are: enterprises, workshops, houses, authorities (ODD section 5). */
public record SocietySettings(
        @Parameter(
                value = "{distribution: lognormal, mean: 700, sigma: 1}",
                unit = "workers",
                min = 0,
                meaning = "sizes of enterprises at the start",
                source = "ODD; Soviet plants were large (Brown, Ickes and Ryterman 1994)")
        Distribution enterpriseSize,

        @Parameter(value = "20", unit = "workers", min = 1, max = 1000000, meaning = "smallest enterprise")
        int smallestEnterprise,

        @Parameter(
                value = "0.3333333333333333",
                min = 0,
                max = 1,
                meaning = "largest enterprise as a share of all workers")
        double largestShare,

        @Parameter(meaning = "enterprises with a name and a size of their own; the others follow the distribution")
        @Nullable
        List<NamedEnterprise> enterprises,

        @Parameter(value = "25", unit = "workers", min = 1, max = 1000000, meaning = "workers in a workshop")
        int workshopSize,

        @Parameter(
                value = "{distribution: normal, mean: 0, sd: 0.15, min: -1, max: 1}",
                min = -10,
                max = 10,
                meaning = "offset of everybody's threshold in an enterprise",
                calibrated = true)
        Distribution thresholdOffset,

        @Parameter(
                value = "0.5",
                min = 0,
                max = 1,
                meaning = "share of workers who live in houses of their enterprise",
                source = "ODD; departmental housing held 42% of the stock in 1990 (recalled)")
        double companyHousing,

        @Parameter(value = "100", unit = "workers", min = 1, max = 1000000, meaning = "workers in a block of houses")
        int blockSize,

        @Parameter(value = "10", unit = "blocks", min = 1, max = 1000000, meaning = "blocks in a district")
        int blocksPerDistrict,

        @Parameter(value = "0", min = 0, max = 1, meaning = "share of workers with outside work at the start")
        double outside,

        @Parameter(value = "0", min = 0, max = 1, meaning = "share of workers without work at the start")
        double unemployed,

        @Parameter(
                value = "0",
                unit = "workers",
                min = 0,
                max = 64000000,
                meaning = "workers who are absent at the start and may arrive later")
        int reserve,

        @Parameter(meaning = "groups of workers of one origin, whose acquaintance ties run inside the group") @Nullable
        List<OriginGroup> origins,

        @Parameter(
                min = 0,
                max = 1,
                meaning = "toughness of the authorities at the start; absent: its target when nobody acts")
        @Nullable
        Double toughness) {}
