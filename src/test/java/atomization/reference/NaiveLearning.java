package atomization.reference;

import atomization.mechanism.Learning;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Driver;
import atomization.society.Flow;
import java.util.List;
import java.util.function.ToDoubleFunction;
import sim.field.network.Edge;

/** Step 11: learning. */
final class NaiveLearning {
    private final NaiveSociety society;
    private final NaiveSight sight;

    NaiveLearning(NaiveSociety society, NaiveSight sight) {
        this.society = society;
        this.sight = sight;
    }

    void learning(Learning rule, Stream draws) {
        showAttitudes();
        for (NaiveDispute dispute : society.endedThisWeek) {
            for (int id : dispute.tookPart) {
                NaiveWorker worker = society.workers.get(id);
                if (worker.present && worker.collective(dispute.arena) != dispute.collective) {
                    teach(rule, worker, dispute, 1);
                }
            }
        }
        for (NaiveWorker worker : society.present()) {
            for (Arena arena : Arena.values()) {
                for (NaiveDispute dispute : society.endedThisWeek) {
                    if (dispute.arena == arena && worker.collective(arena) == dispute.collective) {
                        teach(rule, worker, dispute, dispute.tookPart.contains(worker.id) ? 1 : 0.5);
                    }
                }
            }
            worker.efficacy = Stored.single(Stored.relaxed(worker.efficacy, worker.meanEfficacy, rule.efficacyRate()));
            delegate(rule, worker, draws);
            if (!rule.solidarityHeld()) {
                feel(rule, worker);
            }
            calculate(rule, worker);
        }
    }

    void showAttitudes() {
        for (NaiveWorker worker : society.workers) {
            worker.shownDelegation = worker.delegation;
            worker.shownCommercial = worker.commercial;
        }
    }

    double meanOfTies(NaiveWorker worker, ToDoubleFunction<NaiveWorker> value, double without) {
        List<Edge> ties = society.tiesOf(worker);
        double sum = 0;
        for (Edge tie : ties) {
            sum += value.applyAsDouble(NaiveSociety.alter(tie, worker));
        }
        return ties.isEmpty() ? without : sum / ties.size();
    }

    /** A mean of what 16 bits hold, added up in whole steps: where values are whole numbers, so are their sums. */
    double meanShown(NaiveWorker worker, ToDoubleFunction<NaiveWorker> value, double without) {
        double steps = meanOfTies(worker, alter -> Math.rint(value.applyAsDouble(alter) * 65535), -1);
        long count = society.tiesOf(worker).size();
        return count == 0 ? without : Math.rint(steps * count) / (count * 65535.0);
    }

    private static void teach(Learning rule, NaiveWorker worker, NaiveDispute dispute, double part) {
        double q = worker.efficacy;
        if (dispute.outcome == Dispute.Outcome.CONCEDED) {
            worker.efficacy = Stored.single(q + part * rule.won() * (1 - q));
        } else {
            worker.efficacy = Stored.single(q - part * rule.lost() * q);
            if (dispute.outcome == Dispute.Outcome.LOST && dispute.form == Dispute.Form.COMMITTEE) {
                worker.delegation = Stored.in16(worker.delegation - part * rule.committeeLost() * worker.delegation);
            }
        }
    }

    private void delegate(Learning rule, NaiveWorker worker, Stream draws) {
        double paternalism = society.driver(Driver.PATERNALISM);
        double d = worker.delegation;
        if (worker.worstHardship() > rule.appealHardship() && draws.uniform(worker.id, 0) < rule.appeals() * d) {
            society.count(Flow.APPEALS);
            if (draws.uniform(worker.id, 1) < paternalism) {
                society.count(Flow.APPEALS_MET);
                d += rule.appealMet() * (1 - d);
                worker.hardship[0] = Stored.in16(worker.hardship[0] - rule.appealRelief());
            } else {
                d -= rule.appealUnmet() * d;
            }
        } else {
            double custom = (paternalism + meanShown(worker, alter -> alter.shownDelegation, 0)) / 2;
            d = Stored.relaxed(d, custom, rule.delegationRate());
        }
        boolean follows = worker.called && worker.acts[0];
        boolean onItsOwn = worker.acts[1] || worker.acts[0] && !worker.called;
        if (follows) {
            d -= rule.appealUnmet() * d;
        }
        if (onItsOwn) {
            d -= rule.selfReliance() * d;
        }
        worker.delegation = Stored.in16(d);
    }

    private void feel(Learning rule, NaiveWorker worker) {
        double[] gain = new double[2];
        double[] change = new double[2];
        for (Arena arena : Arena.values()) {
            int a = arena.ordinal();
            double s = worker.solidarity[a];
            if (worker.acts[a]) {
                gain[a] = rule.actingGain() * Math.min(1, sight.participation(worker, arena)) * (1 - s);
            }
            change[a] = (worker.gift[a] ? rule.giftGain() * (1 - s) : 0)
                    - rule.marketLoss() * worker.commercial * society.driver(Driver.MARKETIZATION) * s
                    - rule.cohesionLoss() * (1 - cohesion(worker, arena)) * s
                    + rule.dispositionRate() * (worker.disposition - s);
        }
        for (int a = 0; a < 2; a++) {
            worker.solidarity[a] =
                    Stored.single(worker.solidarity[a] + gain[a] + rule.carriedOver() * gain[1 - a] + change[a]);
        }
    }

    double cohesion(NaiveWorker worker, Arena arena) {
        int layer = arena.layer().ordinal();
        if (worker.initialStrength[layer] == 0) {
            return 1;
        }
        return Math.min(1, society.totalStrength(worker, arena.layer()) / worker.initialStrength[layer]);
    }

    private void calculate(Learning rule, NaiveWorker worker) {
        double market = society.driver(Driver.MARKETIZATION);
        double around = meanShown(worker, alter -> alter.shownCommercial, worker.commercial);
        double pull = rule.marketPull() * market + (1 - rule.marketPull()) * around;
        worker.commercial = Stored.in16(Stored.relaxed(worker.commercial, pull, rule.commercialRate()));
        double alone = 1 - worker.worstHardship();
        worker.enterprise = Stored.in16(Stored.relaxed(worker.enterprise, alone, rule.enterpriseRate() * market));
        for (int a = 0; a < 2; a++) {
            double y = worker.acts[a]
                    ? Stored.relaxed(worker.fatigue[a], 1, rule.tiring())
                    : Stored.relaxed(worker.fatigue[a], 0, rule.resting());
            worker.fatigue[a] = Stored.in16(y);
        }
    }
}
