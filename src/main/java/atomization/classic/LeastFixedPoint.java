package atomization.classic;

import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Who comes to act on the workplace ties of a society, beginning with nobody, where -theta has to outweigh the share of
 * ties that do not act. Found without the model's mechanisms: whoever can act does, one at a time, and those tied to him
 * are looked at again. The rule being monotone, the order does not matter and the result is the least fixed point, where
 * a run that begins with nobody ends whatever the rate at which its cost follows.
 */
final class LeastFixedPoint {
    /** The model holds fear in steps of this size; so does the comparison, lest a rounding decide. */
    private static final double STEPS = 65535;

    private final Society society;
    private final TieLayer ties;
    private final int[] actingTies;

    LeastFixedPoint(Society society) {
        this.society = society;
        this.ties = society.ties.layer(Layer.WORKPLACE);
        this.actingTies = new int[ties.size()];
    }

    /** The number acting in the end. */
    int acting() {
        BitSet acting = new BitSet();
        Deque<Integer> toLookAt = new ArrayDeque<>();
        for (int i = 0; i < ties.size(); i++) {
            toLookAt.push(i);
        }
        while (!toLookAt.isEmpty()) {
            int i = toLookAt.pop();
            if (acting.get(i) || !outweighs(i)) {
                continue;
            }
            acting.set(i);
            for (int slot = ties.first(i); slot < ties.first(i) + ties.degree(i); slot++) {
                actingTies[ties.alter(slot)]++;
                toLookAt.push(ties.alter(slot));
            }
        }
        return acting.cardinality();
    }

    private boolean outweighs(int i) {
        int degree = ties.degree(i);
        double cost = degree == 0 ? 1 : 1 - actingTies[i] / (double) degree;
        return -society.workers.thresholds.get(i) >= Math.floor(cost * STEPS + 0.5) / STEPS;
    }
}
