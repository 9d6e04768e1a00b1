package atomization.reference;

import atomization.society.Arena;
import atomization.society.Calendar;
import atomization.society.Dispute;
import atomization.society.Driver;
import atomization.society.Flow;
import atomization.society.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sim.field.network.Edge;
import sim.field.network.Network;
import sim.util.Bag;

/** Workers, collectives, ties and all else, and what it means to lose a job, to move, to leave, to be tied. */
final class NaiveSociety {
    final Calendar calendar;
    final List<NaiveWorker> workers = new ArrayList<>();
    final List<NaiveEnterprise> enterprises = new ArrayList<>();
    final List<NaiveDistrict> districts = new ArrayList<>();
    final Network[] ties = {new Network(false), new Network(false), new Network(false)};
    final List<NaiveDispute> disputes = new ArrayList<>();
    final List<NaiveDispute> endedThisWeek = new ArrayList<>();
    final Map<Driver, Double> drivers = new EnumMap<>(Driver.class);
    final Map<Flow, Long> flows = new EnumMap<>(Flow.class);
    int blocks;
    int blocksPerDistrict;
    int week;
    double toughness;
    double recentParticipation;
    double priceShock;
    double thresholdShift;
    Dispute.@Nullable Form decreed;

    NaiveSociety(Calendar calendar) {
        this.calendar = calendar;
    }

    double driver(Driver driver) {
        return drivers.getOrDefault(driver, driver.standard());
    }

    double erosion() {
        return Math.min(1, driver(Driver.PRICE_EROSION) + priceShock);
    }

    void count(Flow flow) {
        flows.merge(flow, 1L, Long::sum);
    }

    List<NaiveWorker> present() {
        return workers.stream().filter(worker -> worker.present).toList();
    }

    List<? extends NaiveCollective> collectives(Arena arena) {
        return arena == Arena.STRIKE ? enterprises : districts;
    }

    List<NaiveWorker> members(NaiveCollective collective, Arena arena) {
        return workers.stream()
                .filter(worker -> worker.collective(arena) == collective)
                .toList();
    }

    List<NaiveWorker> actingIn(NaiveCollective collective, Arena arena) {
        return members(collective, arena).stream()
                .filter(worker -> worker.acts[arena.ordinal()])
                .toList();
    }

    List<NaiveDispute> openDisputes() {
        return disputes.stream()
                .filter(dispute -> dispute.outcome == Dispute.Outcome.OPEN)
                .toList();
    }

    /** The ties of a worker in a layer, by ascending number of the alter. */
    List<Edge> tiesOf(NaiveWorker worker, Layer layer) {
        Bag bag = ties[layer.ordinal()].getEdgesOut(worker);
        List<Edge> edges = new ArrayList<>();
        for (int k = 0; k < bag.numObjs; k++) {
            edges.add((Edge) bag.objs[k]);
        }
        edges.sort(Comparator.comparingInt(edge -> alter(edge, worker).id));
        return edges;
    }

    /** The ties of a worker in all layers, layer after layer. */
    List<Edge> tiesOf(NaiveWorker worker) {
        List<Edge> edges = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            edges.addAll(tiesOf(worker, layer));
        }
        return edges;
    }

    static NaiveWorker alter(Edge edge, NaiveWorker ego) {
        return (NaiveWorker) edge.getOtherNode(ego);
    }

    double totalStrength(NaiveWorker worker, Layer layer) {
        double total = 0;
        for (Edge tie : tiesOf(worker, layer)) {
            total += tie.getWeight();
        }
        return total;
    }

    /** Ties two workers unless that fails. */
    boolean tie(NaiveWorker one, NaiveWorker other, Layer layer, double strength) {
        if (one == other
                || tiesOf(one, layer).size() >= one.capacity[layer.ordinal()]
                || tiesOf(other, layer).size() >= other.capacity[layer.ordinal()]
                || tiesOf(one, layer).stream().anyMatch(tie -> alter(tie, one) == other)) {
            return false;
        }
        ties[layer.ordinal()].addEdge(one, other, Stored.in16(strength));
        return true;
    }

    void endTies(NaiveWorker worker, Layer layer) {
        tiesOf(worker, layer).forEach(ties[layer.ordinal()]::removeEdge);
    }

    void noteTiesAsInitial(NaiveWorker worker) {
        for (Arena arena : Arena.values()) {
            Layer layer = arena.layer();
            worker.initialDegree[layer.ordinal()] = tiesOf(worker, layer).size();
            worker.initialStrength[layer.ordinal()] =
                    Stored.roundedDown(totalStrength(worker, layer), worker.capacity[layer.ordinal()]);
        }
    }

    void loseJob(NaiveWorker worker) {
        if (worker.employer != null) {
            worker.acts[0] = false;
            if (worker.employer.dispute != null) {
                worker.employer.dispute.loseLeader(worker);
            }
        }
        worker.employer = null;
        worker.workshop = -1;
        worker.outside = false;
    }

    void hire(NaiveWorker worker, NaiveEnterprise enterprise, int workshop) {
        worker.employer = enterprise;
        worker.workshop = workshop;
        worker.outside = false;
    }

    void leaveDistrict(NaiveWorker worker) {
        worker.acts[1] = false;
        if (worker.district.dispute != null) {
            worker.district.dispute.loseLeader(worker);
        }
    }

    void house(NaiveWorker worker, int block) {
        worker.block = block;
        worker.district = districts.get(block / blocksPerDistrict);
    }

    void victimize(NaiveWorker worker) {
        worker.victimized = week;
        for (Arena arena : Arena.values()) {
            NaiveDispute dispute = worker.dispute(arena);
            if (dispute != null && dispute.tookPart.contains(worker.id)) {
                dispute.firstVictim = dispute.victims++ == 0 ? week : dispute.firstVictim;
            }
        }
        loseJob(worker);
        worker.acts[0] = false;
        NaiveDispute assembly = worker.dispute(Arena.ASSEMBLY);
        worker.acts[1] = false;
        if (assembly != null) {
            assembly.loseLeader(worker);
        }
        worker.fear = 1;
        count(Flow.VICTIMIZATIONS);
    }

    /** Acts in an arena, and takes part in its dispute if there is one and the worker is not called to act there. */
    void act(NaiveWorker worker, Arena arena) {
        worker.acts[arena.ordinal()] = true;
        NaiveDispute dispute = worker.dispute(arena);
        if (dispute != null && !worker.isCalled(arena)) {
            takePart(worker, dispute);
        }
    }

    void takePart(NaiveWorker worker, NaiveDispute dispute) {
        if (dispute.tookPart.add(worker.id)) {
            dispute.participants++;
            count(dispute.arena == Arena.STRIKE ? Flow.NEW_STRIKERS : Flow.NEW_ASSEMBLY_PARTICIPANTS);
        }
    }

    void end(NaiveDispute dispute, Dispute.Outcome outcome) {
        dispute.outcome = outcome;
        dispute.ended = week;
        endedThisWeek.add(dispute);
    }
}
