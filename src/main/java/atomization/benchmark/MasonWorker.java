package atomization.benchmark;

import sim.engine.SimState;
import sim.engine.Steppable;
import sim.field.network.Edge;
import sim.util.Bag;

/** A worker of {@link MasonRule}. */
final class MasonWorker implements Steppable {
    private static final long serialVersionUID = 1;

    private final double threshold;
    private double fear;
    private boolean acting;
    private boolean willAct;

    /** @param fear fear in steps, as {@link RuleStart} holds it */
    MasonWorker(double fear, double threshold, boolean acting) {
        this.fear = fear;
        this.threshold = threshold;
        this.acting = acting;
    }

    @Override
    public void step(SimState state) {
        MasonRule model = (MasonRule) state;
        Bag edges = model.ties().getEdges(this, null);
        int seen = 0;
        for (int k = 0; k < edges.numObjs; k++) {
            MasonWorker other = (MasonWorker) ((Edge) edges.objs[k]).getOtherNode(this);
            if (other.acting) {
                seen++;
            }
        }
        double isolation = edges.numObjs == 0 ? 1 : 1 - seen / (double) edges.numObjs;
        fear = RuleStart.relaxed(fear, isolation, model.rate());
        willAct = RuleStart.acts(model.push(), fear, threshold);
    }

    /** Does what was decided. */
    void takeOver() {
        acting = willAct;
    }

    boolean isActing() {
        return acting;
    }
}
