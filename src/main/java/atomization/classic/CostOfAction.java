package atomization.classic;

import atomization.analysis.FearHysteresis;
import atomization.analysis.RewiredRing;
import atomization.model.AtomizationModel;
import atomization.scenario.Plan;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/** The cost of acting falls with the share of ties that act: Siegel (2009). */
final class CostOfAction {
    private static final String NAME = "Siegel 2009";
    private static final String SOURCE = "Siegel (2009), Social networks and collective action, AJPS 53";
    private static final double MEAN = 0.5;
    private static final FearHysteresis MIXED = new FearHysteresis(0.25);
    private static final int DEGREE = 10;

    private CostOfAction() {}

    static List<Case> cases() {
        return List.of(
                new Case(
                        NAME,
                        "siegel.yaml",
                        "share acting in the end, from nobody",
                        SOURCE + "; derived: lowest fixed point of p = Phi((mu - 1 + p) / sigma)",
                        laboratory -> complete(laboratory, MIXED.lowest(MEAN))),
                new Case(
                        NAME,
                        "siegel.yaml, workers.fear=0, everybody a seed",
                        "share acting in the end, from everybody",
                        SOURCE + "; derived: highest fixed point",
                        laboratory -> complete(
                                laboratory,
                                MIXED.highest(MEAN),
                                "workers.fear=0",
                                "workers.acting={seeds: contiguous, number: 10000}")),
                new Case(
                        NAME,
                        "siegel-small-world.yaml, network.workplace.rewiring=1",
                        "mean share acting in the end, from nobody",
                        SOURCE
                                + "; derived for locally tree-like graphs after Gleeson and Cahalane (2007), PRE 75: least"
                                + " fixed point with owned and owning ties",
                        CostOfAction::rewired),
                new Case(
                        NAME,
                        "siegel-small-world.yaml",
                        "workers acting in the end, from nobody, summed over 5 graphs",
                        SOURCE
                                + "; no closed form: the least fixed point on the same graphs, found one worker at a time"
                                + " in arbitrary order",
                        CostOfAction::smallWorld));
    }

    private static Finding complete(Laboratory laboratory, double expected, String... assignments) {
        Plan plan = laboratory.plan("siegel.yaml", assignments);
        int workers = plan.scenario().run().workers();
        double found = laboratory.acting(plan) / (double) workers;
        return new Finding(expected, found, finiteSize(MIXED, expected, workers), "finite number of workers");
    }

    /**
     * How far a finite crowd may rest from the fixed point p of an infinite one: a quantile stands for 1 / N of the
     * workers, nobody sees himself among the N - 1 others, and fear is held in steps of 1/65535, approached to one step;
     * all of it is amplified by 1 / (1 - steepness). To first order, which is why it is doubled.
     */
    static double finiteSize(FearHysteresis theory, double participation, int workers) {
        double step = 2.0 / 65535;
        return 2 * (1.5 / workers + step) / (1 - theory.steepness(participation));
    }

    private static Finding rewired(Laboratory laboratory) {
        double expected =
                new RewiredRing(DEGREE, share -> MIXED.participation((MEAN - 1 + share) / MIXED.sigma())).share();
        SummaryStatistics shares = new SummaryStatistics();
        int replicates = laboratory.precision().repetitions();
        for (double share : laboratory.shares(
                laboratory.plan("siegel-small-world.yaml", "network.workplace.rewiring=1"), replicates)) {
            shares.addValue(share);
        }
        double quantile = new TDistribution(replicates - 1.0).inverseCumulativeProbability(0.9995);
        double tolerance = quantile * shares.getStandardDeviation() / Math.sqrt(replicates);
        return new Finding(
                expected,
                shares.getMean(),
                tolerance,
                String.format(Locale.ROOT, "%d replicates, Student's t: false alarm 1 in 1,000", replicates));
    }

    private static Finding smallWorld(Laboratory laboratory) {
        Plan plan = laboratory.plan("siegel-small-world.yaml");
        double[] simulated = laboratory.measure(plan, 5, Laboratory::acting);
        double[] known = laboratory.measure(plan, 5, CostOfAction::leastFixedPoint);
        double found = 0;
        double expected = 0;
        for (int graph = 0; graph < known.length; graph++) {
            found += simulated[graph];
            expected += known[graph];
        }
        return Finding.exact(expected, found);
    }

    private static double leastFixedPoint(AtomizationModel model) {
        return new LeastFixedPoint(model.society()).acting();
    }
}
