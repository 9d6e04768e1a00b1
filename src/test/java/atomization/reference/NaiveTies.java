package atomization.reference;

import atomization.mechanism.Authority;
import atomization.mechanism.Ties;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Driver;
import atomization.society.Flow;
import atomization.society.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import sim.field.network.Edge;

/** Steps 12 and 13: ties, authority. */
final class NaiveTies {
    private final NaiveSociety society;

    /** A wish for a tie to one of a list of candidates. */
    private record Proposal(NaiveWorker from, Layer layer, int draw, double order, List<NaiveWorker> among) {}

    NaiveTies(NaiveSociety society) {
        this.society = society;
    }

    void ties(Ties rule, Stream draws) {
        for (Layer layer : Layer.values()) {
            for (NaiveWorker ego : society.workers) {
                for (Edge tie : society.tiesOf(ego, layer)) {
                    NaiveWorker alter = NaiveSociety.alter(tie, ego);
                    if (ego.id < alter.id) {
                        change(rule, tie, ego, alter, layer);
                    }
                }
            }
        }
        List<Proposal> proposals = new ArrayList<>();
        for (NaiveWorker worker : society.present()) {
            propose(rule, worker, draws, proposals);
        }
        proposals.sort(Comparator.comparingDouble(Proposal::order)
                .thenComparingInt(proposal -> proposal.from().id)
                .thenComparingInt(Proposal::draw));
        for (Proposal proposal : proposals) {
            NaiveWorker from = proposal.from();
            List<NaiveWorker> among = proposal.among();
            NaiveWorker to = among.get(draws.below(among.size(), from.id, proposal.draw() + 1));
            if (society.tie(from, to, proposal.layer(), rule.fresh())) {
                society.count(Flow.TIES_FORMED);
            }
        }
    }

    private void change(Ties rule, Edge tie, NaiveWorker ego, NaiveWorker alter, Layer layer) {
        double w = tie.getWeight();
        if (isContact(ego, alter, layer)) {
            double goal = (1 - society.driver(Driver.SURVEILLANCE))
                    * (Stored.in16(Math.sqrt(ego.solidarityIn(layer)))
                            * Stored.in16(Math.sqrt(alter.solidarityIn(layer))));
            for (Arena arena : Arena.values()) {
                int a = arena.ordinal();
                NaiveDispute dispute = ego.dispute(arena);
                if (dispute != null && dispute == alter.dispute(arena) && ego.acts[a] && alter.acts[a]) {
                    goal = Math.max(goal, rule.comrades());
                }
            }
            w = Stored.relaxed(w, goal, rule.growth());
        } else {
            w = Stored.relaxed(w, 0, rule.decay());
        }
        w = Stored.in16(w);
        if (w < rule.weakest()) {
            society.ties[layer.ordinal()].removeEdge(tie);
            society.count(Flow.TIES_ENDED);
        } else {
            tie.setWeight(w);
        }
    }

    private static boolean isContact(NaiveWorker ego, NaiveWorker alter, Layer layer) {
        return switch (layer) {
            case WORKPLACE -> ego.employer != null && ego.employer == alter.employer;
            case RESIDENCE -> ego.district == alter.district;
            case ACQUAINTANCE -> true;
        };
    }

    private void propose(Ties rule, NaiveWorker worker, Stream draws, List<Proposal> proposals) {
        if (worker.isEmployed() && lacks(worker, Layer.WORKPLACE) && draws.uniform(worker.id, 0) < rule.making()) {
            proposals.add(
                    proposal(worker, Layer.WORKPLACE, 0, draws, mates(other -> worker.workshop == other.workshop)));
        }
        if (lacks(worker, Layer.RESIDENCE) && draws.uniform(worker.id, 3) < rule.making()) {
            proposals.add(proposal(worker, Layer.RESIDENCE, 3, draws, mates(other -> worker.block == other.block)));
        }
        for (Arena arena : Arena.values()) {
            int draw = 6 + 3 * arena.ordinal();
            NaiveDispute dispute = worker.dispute(arena);
            if (dispute != null
                    && worker.acts[arena.ordinal()]
                    && draws.uniform(worker.id, draw) < rule.comradeMaking()) {
                List<NaiveWorker> comrades =
                        mates(other -> other.acts[arena.ordinal()] && other.dispute(arena) == dispute);
                proposals.add(proposal(worker, Layer.ACQUAINTANCE, draw, draws, comrades));
            }
        }
    }

    private boolean lacks(NaiveWorker worker, Layer layer) {
        long inContact = society.tiesOf(worker, layer).stream()
                .filter(tie -> isContact(worker, NaiveSociety.alter(tie, worker), layer))
                .count();
        return inContact < worker.initialDegree[layer.ordinal()];
    }

    private List<NaiveWorker> mates(java.util.function.Predicate<NaiveWorker> like) {
        return society.present().stream().filter(like).toList();
    }

    private static Proposal proposal(NaiveWorker worker, Layer layer, int draw, Stream draws, List<NaiveWorker> among) {
        return new Proposal(worker, layer, draw, draws.uniform(worker.id, draw + 2), among);
    }

    void authority(Authority rule) {
        List<NaiveWorker> present = society.present();
        long acting = present.stream().filter(NaiveWorker::isActing).count();
        double share = present.isEmpty() ? 0 : (double) acting / present.size();
        society.recentParticipation = Stored.relaxed(society.recentParticipation, share, rule.memory());
        double floor = society.driver(Driver.TOUGHNESS_FLOOR);
        double target = floor
                + rule.hardening() * (1 - floor) * StrictMath.exp(-society.recentParticipation / rule.resistance());
        double t = Stored.relaxed(society.toughness, target, rule.rate());
        society.toughness = Math.max(0, Math.min(1, t));
    }
}
