package atomization.calibration;

import atomization.parameter.Discriminator;
import atomization.parameter.Meaning;
import atomization.parameter.Parameter;

/** What is done in a study. */
@Discriminator("method")
public sealed interface StudyMethod permits StudyMethod.Morris, StudyMethod.Sobol, StudyMethod.Abc {
    /** Screening by elementary effects. */
    @Meaning(
            value = "screening: which of many factors matter at all, and which act with others or not in proportion",
            source = "Morris 1991; Campolongo, Cariboni and Saltelli 2007; Ruano, Ribes, Seco and Ferrer 2012")
    record Morris(
            @Parameter(value = "10", unit = "trajectories", min = 2, max = 10000, meaning = "number of trajectories")
            int trajectories,

            @Parameter(value = "4", min = 2, max = 1000, meaning = "levels of each factor, an even number")
            int levels,

            @Parameter(
                    value = "200",
                    unit = "trajectories",
                    min = 2,
                    max = 10000,
                    meaning = "drawn trajectories of which those far from each other are chosen")
            int candidates,

            @Parameter(value = "1", min = 0, meaning = "keys the drawn trajectories")
            long seed)
            implements StudyMethod {}

    /** Shares of variance. */
    @Meaning(
            value = "shares of variance: how much of what differs each factor explains alone, and with others",
            source = "Sobol 1993; Saltelli and others 2010; Jansen 1999")
    record Sobol(
            @Parameter(
                    value = "256",
                    unit = "rows",
                    min = 4,
                    max = 1000000,
                    meaning = "size of the samples; with k factors there are k + 2 points a row; a power of 2 is best")
            int rows,

            @Parameter(value = "1", min = 0, meaning = "keys where the samples begin")
            long seed)
            implements StudyMethod {}

    /** Approximate Bayesian computation. */
    @Meaning(
            value = "calibration: which values of the parameters give runs that are near the record",
            source = "Beaumont and others 2009; Toni and others 2009; Lenormand, Jabot and Deffuant 2013")
    record Abc(
            @Parameter(
                    value = "200",
                    unit = "particles",
                    min = 4,
                    max = 1000000,
                    meaning = "particles that compete in each generation")
            int particles,

            @Parameter(
                    value = "0.5",
                    min = 0.01,
                    max = 0.99,
                    meaning = "share of them that is kept: the tolerance is that quantile of their distances")
            double kept,

            @Parameter(value = "10", unit = "generations", min = 1, max = 1000, meaning = "most generations")
            int generations,

            @Parameter(
                    value = "0.05",
                    min = 0,
                    max = 1,
                    meaning = "it ends when no larger share of new particles is nearer than the tolerance before")
            double leastAcceptance,

            @Parameter(
                    value = "0",
                    unit = "standard errors",
                    min = 0,
                    meaning = "it ends when the tolerance is not above this")
            double tolerance,

            @Parameter(value = "1", min = 0, meaning = "keys what is drawn of the parameters")
            long seed)
            implements StudyMethod {}
}
