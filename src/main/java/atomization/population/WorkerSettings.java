package atomization.population;

import atomization.parameter.Parameter;
import org.jspecify.annotations.Nullable;

/** How the workers' traits and initial values are spread (ODD section 5). */
public record WorkerSettings(
        @Parameter(
                value = "{distribution: normal, mean: 0.5, sd: 0.2}",
                min = -1e9,
                meaning = "threshold theta: what must be overcome to act",
                calibrated = true)
        Distribution threshold,

        @Parameter(
                value = "{distribution: normal, mean: 0.55, sd: 0.15}",
                min = 0,
                max = 1,
                meaning = "solidarity with fellow workers, and with neighbours unless given apart")
        Distribution solidarity,

        @Parameter(min = 0, max = 1, meaning = "solidarity with neighbours; absent: spread as with fellow workers")
        @Nullable
        Distribution solidarityAtHome,

        @Parameter(
                value = "{distribution: normal, mean: 0.4, sd: 0.12}",
                min = 0,
                max = 1,
                meaning = "disposition s0 to which solidarity returns")
        Distribution disposition,

        @Parameter(
                value = "{distribution: normal, mean: 0.3, sd: 0.12}",
                min = 0,
                max = 1,
                meaning = "efficacy q: belief that acting together works")
        Distribution efficacy,

        @Parameter(
                value = "{distribution: normal, mean: 0.3, sd: 0.12}",
                min = 0,
                max = 1,
                meaning = "mean efficacy q0 to which efficacy returns")
        Distribution meanEfficacy,

        @Parameter(
                value = "{distribution: normal, mean: 0.65, sd: 0.12}",
                min = 0,
                max = 1,
                meaning = "delegation d to union, party, administration")
        Distribution delegation,

        @Parameter(
                value = "{distribution: normal, mean: 0.1, sd: 0.05}",
                min = 0,
                max = 1,
                meaning = "commercial orientation c")
        Distribution commercial,

        @Parameter(
                value = "{distribution: normal, mean: 0.9, sd: 0.15}",
                min = 0,
                max = 1,
                meaning = "belief e that going it alone pays",
                source = "essay: in 1992 over 88% would take up business")
        Distribution enterprise,

        @Parameter(
                value = "{distribution: normal, mean: 1.4, sd: 0.35, min: 0, max: 4}",
                min = 0,
                max = 4,
                meaning = "factor g by which hardship hits")
        Distribution hardshipFactor,

        @Parameter(value = "0.3", min = 0, max = 1, meaning = "fear f at the start")
        Distribution fear,

        @Parameter(value = "0.03", min = 0, max = 1, meaning = "hardship h^S at the start, and h^A unless given apart")
        Distribution hardship,

        @Parameter(min = 0, max = 1, meaning = "hardship h^A at the start; absent: spread as h^S") @Nullable
        Distribution hardshipAtHome,

        @Parameter(value = "0.1", min = 0, max = 1, meaning = "subsistence effort x at the start")
        Distribution subsistence,

        @Parameter(value = "0.3", min = 0, max = 1, meaning = "memory of terror m of those present at the start")
        Distribution memory,

        @Parameter(value = "none", meaning = "who acts at the start")
        Seeds acting) {}
