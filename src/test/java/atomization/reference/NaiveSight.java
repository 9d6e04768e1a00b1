package atomization.reference;

import atomization.mechanism.Perception;
import atomization.society.Arena;
import atomization.society.Layer;
import java.util.List;
import java.util.function.Predicate;
import sim.field.network.Edge;

/** What a worker sees over its ties (ODD 7.5). */
final class NaiveSight {
    private final NaiveSociety society;
    private Perception rule = new Perception(0.35, 0.3, 0.5, 52, Perception.Counting.SHARE);

    NaiveSight(NaiveSociety society) {
        this.society = society;
    }

    /** Step 5: who acted last week and still does, who is without work, who has been victimized of late. */
    void take(Perception perception) {
        rule = perception;
        for (NaiveWorker worker : society.workers) {
            worker.seenActing[0] = worker.acts[0];
            worker.seenActing[1] = worker.acts[1];
            worker.seenJobless = worker.present && worker.isJobless();
            worker.seenVictim = worker.present && worker.wasVictimizedWithin(rule.victimMemory(), society.week);
        }
    }

    double participation(NaiveWorker ego, Arena arena) {
        return participation(ego, arena, List.of(Layer.values()), false, alter -> true);
    }

    /** Participation over the ties of one layer alone, omega 1. */
    double participationIn(NaiveWorker ego, Arena arena, Layer layer) {
        return participation(ego, arena, List.of(layer), true, alter -> true);
    }

    /** Participation were the action outside the own collective unseen. */
    double participationInside(NaiveWorker ego, Arena arena) {
        NaiveCollective own = ego.collective(arena);
        return participation(
                ego, arena, List.of(Layer.values()), false, alter -> own != null && alter.collective(arena) == own);
    }

    private double participation(
            NaiveWorker ego, Arena arena, List<Layer> layers, boolean evenly, Predicate<NaiveWorker> counted) {
        double acting = 0;
        double all = 0;
        for (Layer layer : layers) {
            double omega = evenly || layer == arena.layer() ? 1 : rule.otherLayer();
            for (Edge tie : society.tiesOf(ego, layer)) {
                NaiveWorker alter = NaiveSociety.alter(tie, ego);
                all += omega * tie.getWeight();
                if (counted.test(alter)) {
                    acting += omega * tie.getWeight() * visible(alter, arena);
                }
            }
        }
        return rule.counting() == Perception.Counting.NUMBER ? acting : ratio(acting, all + rule.unseen());
    }

    private double visible(NaiveWorker alter, Arena arena) {
        if (alter.seenActing[arena.ordinal()]) {
            return 1;
        }
        return alter.seenActing[arena.other().ordinal()] ? rule.otherArena() : 0;
    }

    double isolation(NaiveWorker ego) {
        double acting = 0;
        double all = 0;
        for (Edge tie : society.tiesOf(ego)) {
            NaiveWorker alter = NaiveSociety.alter(tie, ego);
            all += tie.getWeight();
            acting += alter.seenActing[0] || alter.seenActing[1] ? tie.getWeight() : 0;
        }
        return 1 - ratio(acting, all + rule.unseen());
    }

    /** The share of tie strength with those of whom something is true. */
    double share(NaiveWorker ego, Predicate<NaiveWorker> is) {
        double part = 0;
        double all = 0;
        for (Edge tie : society.tiesOf(ego)) {
            all += tie.getWeight();
            part += is.test(NaiveSociety.alter(tie, ego)) ? tie.getWeight() : 0;
        }
        return ratio(part, all);
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
