package atomization.classic;

import atomization.analysis.FearHysteresis;
import atomization.model.AtomizationModel;
import atomization.scenario.Plan;
import atomization.society.Thresholds;
import java.util.ArrayList;
import java.util.List;

/**
 * Fear and participation with the mean motivation moved up and down while the state is carried on: where participation
 * rests at each step, and at which steps it leaps and collapses.
 *
 * @param up rests at the end of each step, motivation rising
 * @param down the same, motivation falling
 * @param workers number of workers
 */
public record FearLoop(List<Rest> up, List<Rest> down, int workers) {
    /** The system in solved form. */
    public static final FearHysteresis THEORY = new FearHysteresis(0.15);

    /** How far from a fold a step may be for participation to leap or collapse there. */
    private static final double NEAR = 0.01;

    private static final String NAME = "Fear and participation";
    private static final String UP = "fear-hysteresis-up.yaml";
    private static final String DOWN = "fear-hysteresis-down.yaml";

    /** Where participation rests at a mean motivation. */
    public record Rest(double motivation, double participation) {}

    static List<Case> cases() {
        String source = "derived from p = Phi((mu - 1 + p) / sigma), sigma = 0.15: ";
        return List.of(
                new Case(
                        NAME,
                        UP,
                        "mu at which participation leaps up",
                        source + "fold at x = -sqrt(-2 ln(sigma sqrt(2 pi)))",
                        laboratory -> fold(THEORY.leap(), laboratory.loop().up())),
                new Case(
                        NAME,
                        DOWN,
                        "mu at which participation collapses",
                        source + "fold at x = +sqrt(-2 ln(sigma sqrt(2 pi)))",
                        laboratory -> fold(THEORY.collapse(), laboratory.loop().down())),
                new Case(
                        NAME,
                        UP + " and " + DOWN,
                        "largest distance from the solved branch, outside 0.01 of the folds",
                        source + "both stable branches",
                        laboratory -> branches(laboratory.loop())));
    }

    /** Simulates both ways. */
    static FearLoop run(Laboratory laboratory) {
        return new FearLoop(
                one(laboratory, UP),
                one(laboratory, DOWN),
                laboratory.precision().loopWorkers());
    }

    private static List<Rest> one(Laboratory laboratory, String file) {
        int workers = laboratory.precision().loopWorkers();
        List<String> assignments = new ArrayList<>(List.of("run.workers=" + workers));
        if (file.equals(DOWN)) {
            assignments.add("workers.acting.number=" + workers);
        }
        Plan plan = laboratory.plan(file, assignments.toArray(String[]::new));
        List<Rest> rests = new ArrayList<>();
        laboratory.run(plan, 0, model -> {
            double motivation = motivation(model);
            int last = rests.size() - 1;
            Rest rest = new Rest(motivation, Laboratory.acting(model) / (double) workers);
            if (last >= 0 && rests.get(last).motivation() == motivation) {
                rests.set(last, rest);
            } else {
                rests.add(rest);
            }
        });
        return List.copyOf(rests);
    }

    /** Minus the median threshold: thresholds are quantiles of a symmetric distribution. */
    private static double motivation(AtomizationModel model) {
        Thresholds thresholds = model.society().workers.thresholds;
        int middle = model.society().workers.size() / 2;
        return -(thresholds.get(middle - 1) + thresholds.get(middle)) / 2;
    }

    private static Finding fold(double expected, List<Rest> rests) {
        boolean before = rests.get(0).participation() > 0.5;
        double found = rests.stream()
                .filter(rest -> rest.participation() > 0.5 != before)
                .mapToDouble(Rest::motivation)
                .findFirst()
                .orElse(Double.NaN);
        return new Finding(expected, found, NEAR, "steps of 0.005, 40 weeks each");
    }

    private static Finding branches(FearLoop loop) {
        double farthest = 0;
        double tolerance = 0;
        for (Rest rest : loop.up()) {
            if (Math.abs(rest.motivation() - THEORY.leap()) > NEAR) {
                double solved = THEORY.lowest(rest.motivation());
                farthest = Math.max(farthest, Math.abs(rest.participation() - solved));
                tolerance = Math.max(tolerance, CostOfAction.finiteSize(THEORY, solved, loop.workers()));
            }
        }
        for (Rest rest : loop.down()) {
            if (Math.abs(rest.motivation() - THEORY.collapse()) > NEAR) {
                double solved = THEORY.highest(rest.motivation());
                farthest = Math.max(farthest, Math.abs(rest.participation() - solved));
                tolerance = Math.max(tolerance, CostOfAction.finiteSize(THEORY, solved, loop.workers()));
            }
        }
        return new Finding(0, farthest, tolerance, "finite number of workers");
    }
}
