package atomization.reference;

import atomization.mechanism.Fear;
import atomization.mechanism.Mobilization;
import atomization.mechanism.Repression;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Driver;
import atomization.society.Flow;
import atomization.society.Layer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sim.field.network.Edge;

/** Steps 6 to 8: fear, mobilization, repression. */
final class NaiveAction {
    private final NaiveSociety society;
    private final NaiveSight sight;

    NaiveAction(NaiveSociety society, NaiveSight sight) {
        this.society = society;
        this.sight = sight;
    }

    void fear(Fear rule) {
        double p1 = rule.isolationWeight();
        double p2 = rule.insecurityWeight();
        double p3 = rule.victimsWeight();
        double p4 = rule.memoryWeight();
        double sum = p1 + p2 + p3 + p4;
        for (NaiveWorker worker : society.present()) {
            double isolation = rule.isolationHeld() ? 1 : sight.isolation(worker);
            double own = worker.isJobless() ? 1 : 0;
            if (worker.employer != null) {
                own = Math.min(1, 2 * worker.employer.cuts);
            }
            double u = 0.5 * own + 0.5 * sight.share(worker, alter -> alter.seenJobless);
            double vic = Math.min(1, rule.victimGain() * sight.share(worker, alter -> alter.seenVictim));
            double cause = p1 * society.toughness * isolation + p2 * u + p3 * vic + p4 * worker.memory;
            double target = sum == 0 ? 0 : cause / sum;
            worker.fear = Stored.in16(Stored.relaxed(worker.fear, target, rule.rate()));
        }
    }

    void mobilization(Mobilization rule, Stream draws) {
        for (NaiveWorker worker : society.present()) {
            decide(rule, worker, Arena.STRIKE, worker.isEmployed(), draws);
            decide(rule, worker, Arena.ASSEMBLY, mayAssemble(rule, worker), draws);
        }
    }

    private boolean mayAssemble(Mobilization rule, NaiveWorker worker) {
        return worker.district.issue > 0
                || society.tiesOf(worker).stream()
                        .anyMatch(tie -> tie.getWeight() >= rule.strongTie()
                                && NaiveSociety.alter(tie, worker).district.issue > 0);
    }

    private void decide(Mobilization rule, NaiveWorker worker, Arena arena, boolean may, Stream draws) {
        int a = arena.ordinal();
        boolean actedBefore = worker.acts[a];
        worker.acts[a] = false;
        NaiveCollective own = worker.collective(arena);
        NaiveDispute dispute = worker.dispute(arena);
        double p = sight.participation(worker, arena);
        double graveAsWorst = arena == Arena.STRIKE ? worker.hardship[0] : worker.worstHardship();
        boolean out = worker.recruited || worker.isHeld(society.week);
        boolean everActs = !out && (arena == Arena.ASSEMBLY || worker.isEmployed());
        double readiness = z(rule, worker, arena, graveAsWorst, p, dispute);
        worker.ready[a] = everActs && (rule.temperature() == 0 ? readiness >= 0 : readiness > 0);
        if (!may || own == null) {
            return;
        }
        boolean called = worker.isCalled(arena);
        boolean truce = society.week < own.truceUntil;
        if (out || truce && !called) {
            return;
        }
        double number = draws.uniform(worker.id, a);
        double h = worker.hardship[a];
        boolean occasion = rule.alwaysConsidered() || dispute != null;
        if (arena == Arena.STRIKE) {
            occasion |= java.util.Objects.requireNonNull(worker.employer).hasOccasion(worker.workshop);
        } else {
            occasion |= worker.district.issue > 0;
        }
        boolean keepsOn = rule.monotone() && actedBefore;
        boolean wants = (occasion || p > 0) && acts(rule, z(rule, worker, arena, h, p, dispute), number);
        if (called || keepsOn || wants) {
            society.act(worker, arena);
            if (!called && !keepsOn && dispute == null && rule.pooling() == Mobilization.Pooling.POOLED) {
                double inside = sight.participationInside(worker, arena);
                boolean wouldStill =
                        (occasion || inside > 0) && acts(rule, z(rule, worker, arena, h, inside, null), number);
                if (!wouldStill) {
                    society.count(Flow.SOLIDARITY_ACTIONS);
                }
            }
        }
    }

    private double z(
            Mobilization rule, NaiveWorker worker, Arena arena, double h, double p, @Nullable NaiveDispute dispute) {
        int a = arena.ordinal();
        double sum = 0;
        List<Edge> ties = society.tiesOf(worker);
        for (Edge tie : ties) {
            sum += NaiveSociety.alter(tie, worker).hardship[a];
        }
        double meanOfTies = ties.isEmpty() ? 0 : sum / ties.size();
        double s = worker.solidarity[a];
        double grievance = society.driver(Driver.BLAME) * Math.max(h, rule.sharedGrievance() * s * meanOfTies);
        if (rule.pooling() == Mobilization.Pooling.EITHER_LAYER) {
            p = 0;
            for (Layer layer : Layer.values()) {
                p = Math.max(p, sight.participationIn(worker, arena, layer));
            }
        }
        double bonus = 0;
        if (dispute != null && dispute.form == Dispute.Form.COMMITTEE) {
            bonus = rule.committee() * Math.max(0, 1 - rule.leaderLoss() * dispute.leadersLost);
        }
        double offset = arena == Arena.STRIKE && worker.employer != null ? worker.employer.offset : 0;
        return rule.grievance()
                        * grievance
                        * (1 - rule.delegated() * worker.delegation)
                        * (worker.efficacy + bonus + rule.solidarity() * s * p)
                - rule.fear() * worker.fear
                - rule.subsistence() * worker.subsistence
                - rule.fatigue() * worker.fatigue[a]
                - (worker.theta + society.thresholdShift)
                - offset;
    }

    private static boolean acts(Mobilization rule, double z, double number) {
        return rule.temperature() == 0 ? z >= 0 : number < 1 / (1 + StrictMath.exp(-z / rule.temperature()));
    }

    void repression(Repression rule, Stream draws) {
        for (Arena arena : Arena.values()) {
            for (NaiveCollective collective : society.collectives(arena)) {
                repress(rule, collective, arena, draws);
            }
        }
    }

    private void repress(Repression rule, NaiveCollective collective, Arena arena, Stream draws) {
        List<NaiveWorker> acting = society.actingIn(collective, arena);
        if (acting.isEmpty()) {
            return;
        }
        int size = acting.size();
        double budget = rule.perActor() > 0
                ? rule.perActor() * size
                : rule.capacity()
                        * society.toughness
                        * society.members(collective, arena).size()
                        / 1000;
        double p = Math.min(rule.ceiling(), budget / size);
        List<NaiveWorker> leaders = collective.dispute == null ? List.of() : List.copyOf(collective.dispute.leaders);
        long leading = leaders.stream().filter(acting::contains).count();
        double ordinary = p * size / (size + (rule.leaders() - 1) * leading);
        for (NaiveWorker worker : acting) {
            double probability = leaders.contains(worker) ? rule.leaders() * ordinary : ordinary;
            if (draws.uniform(worker.id, arena.ordinal()) < probability) {
                society.victimize(worker);
            }
        }
    }
}
