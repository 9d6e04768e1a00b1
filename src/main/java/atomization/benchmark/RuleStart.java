package atomization.benchmark;

import atomization.event.Curve;
import atomization.scenario.Plan;
import atomization.society.Arena;
import atomization.society.Calendar;
import atomization.society.Driver;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import java.util.Objects;

/**
 * The first week of a scenario that follows the rule of the benchmark, as plain arrays: what the other versions of the
 * rule start from.
 *
 * <p>The rule: isolation = 1 - the share of ties that act (1 without ties); fear relaxes to isolation at {@code rate};
 * the worker acts if push - fear - threshold >= 0. Everybody decides on what was done in the week before.
 *
 * <p>The society holds fear in 16 bits. All versions do the same, so that all give the same actions: after every week
 * fear is rounded to the nearest of the {@value #STEPS} steps from 0 to 1. What is computed from it is of double
 * precision, as in the model.
 *
 * @param first the place in {@code alters} of the first tie of each worker, then the number of all places used
 * @param alters the workers to whom each worker is tied, one worker after the other
 * @param fear fear in steps, 0 to {@value #STEPS}
 * @param thresholds threshold of each worker
 * @param acting 1 for those who act before the first week, else 0
 * @param push push of each week of the run
 * @param rate rate at which fear relaxes, a week
 */
@SuppressWarnings("ArrayRecordComponent") // millions of values, compared by nobody
record RuleStart(
        int[] first, int[] alters, char[] fear, float[] thresholds, byte[] acting, double[] push, double rate) {
    /** Steps of fear from 0 to 1. */
    static final int STEPS = 65535;
    /** One of these steps. */
    static final double STEP = 1.0 / STEPS;

    /** The start of {@code plan}, of which {@code society} is the society before its first week. */
    static RuleStart of(Plan plan, Society society) {
        int size = society.workers.size();
        TieLayer ties = society.ties.layer(Layer.WORKPLACE);
        int[] first = new int[size + 1];
        for (int i = 0; i < size; i++) {
            first[i + 1] = first[i] + ties.degree(i);
        }
        int[] alters = new int[first[size]];
        char[] fear = new char[size];
        float[] thresholds = new float[size];
        byte[] acting = new byte[size];
        for (int i = 0; i < size; i++) {
            for (int tie = 0; tie < first[i + 1] - first[i]; tie++) {
                alters[first[i] + tie] = ties.alter(ties.first(i) + tie);
            }
            fear[i] = (char) Math.round(society.workers.fear.get(i) * STEPS);
            thresholds[i] = (float) society.workers.thresholds.get(i);
            acting[i] = (byte) (society.workers.acting(Arena.STRIKE).get(i) ? 1 : 0);
        }
        double rate = plan.scenario().mechanisms().fear().value().rate();
        return new RuleStart(first, alters, fear, thresholds, acting, push(plan, society.calendar()), rate);
    }

    /** Hardship, efficacy and the weight of both are 1 in the rule, so that push is blame. */
    private static double[] push(Plan plan, Calendar calendar) {
        Curve blame = Objects.requireNonNull(plan.curves().get(Driver.BLAME), "the rule's push is the driver blame");
        double[] push = new double[calendar.weeks()];
        for (int week = 0; week < push.length; week++) {
            push[week] = blame.at(calendar.year(week));
        }
        return push;
    }

    /** The number of workers. */
    int size() {
        return acting.length;
    }

    /** The push of a week; after the last week of the run it begins again. */
    double push(int week) {
        return push[week % push.length];
    }

    /** Fear a week later, in steps. */
    static double relaxed(double steps, double isolation, double rate) {
        double fear = steps * STEP;
        return (int) ((fear + rate * (isolation - fear)) * STEPS + 0.5);
    }

    /** Whether a worker acts whose fear is given in steps. */
    static boolean acts(double push, double steps, double threshold) {
        return push - steps * STEP - threshold >= 0;
    }
}
