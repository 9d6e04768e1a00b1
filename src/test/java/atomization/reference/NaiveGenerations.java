package atomization.reference;

import atomization.mechanism.Generations;
import atomization.population.Distribution;
import atomization.population.WorkerSettings;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Driver;
import atomization.society.Flow;
import atomization.society.Layer;
import java.util.ArrayList;
import java.util.List;
import sim.field.network.Edge;

/** Step 14: generations. */
final class NaiveGenerations {
    private final NaiveSociety society;
    private final NaiveLearning learning;
    private final WorkerSettings traits;

    NaiveGenerations(NaiveSociety society, NaiveLearning learning, WorkerSettings traits) {
        this.society = society;
        this.learning = learning;
        this.traits = traits;
    }

    void generations(Generations rule, Stream draws) {
        if (society.calendar.weeks() <= rule.longerThan()) {
            return;
        }
        List<NaiveWorker> replaced = society.present().stream()
                .filter(worker -> draws.uniform(worker.id, 0) < rule.rate())
                .toList();
        learning.showAttitudes();
        List<double[]> inherited = new ArrayList<>();
        for (NaiveWorker worker : replaced) {
            double d = learning.meanShown(worker, alter -> alter.shownDelegation, 0);
            double c = learning.meanShown(worker, alter -> alter.shownCommercial, worker.commercial);
            inherited.add(new double[] {d, c});
        }
        for (int k = 0; k < replaced.size(); k++) {
            NaiveWorker worker = replaced.get(k);
            retire(worker);
            begin(worker, draws);
            worker.delegation = Stored.in16(inherited.get(k)[0]);
            worker.commercial = Stored.in16(inherited.get(k)[1]);
            society.count(Flow.REPLACED);
        }
        for (Layer layer : List.of(Layer.RESIDENCE, Layer.ACQUAINTANCE)) {
            for (NaiveWorker ego : society.workers) {
                for (Edge tie : society.tiesOf(ego, layer)) {
                    NaiveWorker alter = NaiveSociety.alter(tie, ego);
                    boolean one = replaced.contains(ego);
                    boolean other = replaced.contains(alter);
                    if (ego.id < alter.id && (one || other)) {
                        double kept = one && other ? rule.kept() * rule.kept() : rule.kept();
                        tie.setWeight(Stored.in16(tie.getWeight() * kept));
                    }
                }
            }
        }
    }

    private void retire(NaiveWorker worker) {
        worker.acts[0] = false;
        worker.acts[1] = false;
        for (NaiveDispute dispute : society.openDisputes()) {
            dispute.loseLeader(worker);
            dispute.tookPart.remove(worker.id);
        }
        society.endTies(worker, Layer.WORKPLACE);
        worker.activity = 0;
        worker.victimized = null;
        worker.heldUntil = null;
        worker.watchingSince = null;
        worker.recruited = false;
        worker.called = false;
        worker.helped = false;
        for (Arena arena : Arena.values()) {
            worker.fatigue[arena.ordinal()] = 0;
            worker.gift[arena.ordinal()] = false;
            worker.ready[arena.ordinal()] = false;
        }
    }

    /** Traits as at the start, in the order of the ODD's section 5; the memory of the cohort. */
    private void begin(NaiveWorker worker, Stream draws) {
        Distribution solidarityAtHome =
                traits.solidarityAtHome() != null ? traits.solidarityAtHome() : traits.solidarity();
        Distribution hardshipAtHome = traits.hardshipAtHome() != null ? traits.hardshipAtHome() : traits.hardship();
        List<Distribution> order = List.of(
                traits.threshold(),
                traits.solidarity(),
                solidarityAtHome,
                traits.disposition(),
                traits.efficacy(),
                traits.meanEfficacy(),
                traits.delegation(),
                traits.commercial(),
                traits.enterprise(),
                traits.hardshipFactor(),
                traits.fear(),
                traits.hardship(),
                hardshipAtHome,
                traits.subsistence());
        double[] drawn = new double[order.size()];
        for (int k = 0; k < drawn.length; k++) {
            drawn[k] = order.get(k).value(worker.id, society.workers.size(), draws.uniform(worker.id, 1 + k));
        }
        worker.theta = (float) drawn[0];
        worker.solidarity[0] = Stored.single(drawn[1]);
        worker.solidarity[1] = Stored.single(drawn[2]);
        worker.disposition = Stored.in16(drawn[3]);
        worker.efficacy = Stored.single(drawn[4]);
        worker.meanEfficacy = Stored.in16(drawn[5]);
        worker.enterprise = Stored.in16(drawn[8]);
        worker.hardshipFactor = Stored.in16(drawn[9], 4);
        worker.fear = Stored.in16(drawn[10]);
        worker.hardship[0] = Stored.in16(drawn[11]);
        worker.hardship[1] = Stored.in16(drawn[12]);
        worker.subsistence = Stored.in16(drawn[13]);
        worker.memory = Stored.in16(society.driver(Driver.COHORT_MEMORY));
    }
}
