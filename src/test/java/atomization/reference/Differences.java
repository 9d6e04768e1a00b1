package atomization.reference;

import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Flow;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import atomization.society.WeekColumn;
import atomization.society.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import sim.field.network.Edge;

/** Everything in which the engine's society and the reference's are not the same. */
final class Differences {
    private static final double TOLERANCE = 1e-6;

    private final Society engine;
    private final NaiveSociety reference;
    private final Map<Integer, Dispute> disputes;
    private final List<String> found = new ArrayList<>();

    /** @param disputes all disputes of the engine so far, by number */
    Differences(Society engine, NaiveSociety reference, Map<Integer, Dispute> disputes) {
        this.engine = engine;
        this.reference = reference;
        this.disputes = new TreeMap<>(disputes);
    }

    List<String> find() {
        reference.workers.forEach(this::worker);
        for (Layer layer : Layer.values()) {
            reference.workers.forEach(worker -> ties(worker, layer));
        }
        reference.enterprises.forEach(this::enterprise);
        for (NaiveDistrict district : reference.districts) {
            number("issue of district " + district.number, engine.districts.issue[district.number], district.issue);
            collective("district " + district.number, Arena.ASSEMBLY, district);
        }
        same("number of disputes", engine.disputes.count(), reference.disputes.size());
        reference.disputes.forEach(this::dispute);
        number("toughness", engine.authorities.toughness(), reference.toughness);
        number("recent participation", engine.authorities.recentParticipation(), reference.recentParticipation);
        number("price shock", engine.drivers.priceShock(), reference.priceShock);
        for (Flow flow : Flow.values()) {
            same("flow " + flow, engine.flows.get(flow), reference.flows.getOrDefault(flow, 0L));
        }
        return found;
    }

    private void worker(NaiveWorker worker) {
        Workers rows = engine.workers;
        int i = worker.id;
        String who = "worker " + i + " ";
        same(who + "present", rows.present.get(i), worker.present);
        int without = worker.departed ? Workers.DEPARTED : Workers.UNEMPLOYED;
        int place = worker.outside ? Workers.OUTSIDE : worker.isEmployed() ? worker.workshop : without;
        same(who + "workshop", rows.workshop(i), place);
        same(who + "block", rows.block(i), worker.block);
        same(who + "origin", rows.origin(i), worker.origin);
        number(who + "theta", rows.thresholds.get(i), worker.theta + reference.thresholdShift);
        number(who + "fear", rows.fear.get(i), worker.fear);
        number(who + "activity", rows.activity.get(i), worker.activity);
        number(who + "subsistence", rows.subsistence.get(i), worker.subsistence);
        number(who + "efficacy", rows.efficacy.get(i), worker.efficacy);
        number(who + "delegation", rows.delegation.get(i), worker.delegation);
        number(who + "commercial", rows.commercial.get(i), worker.commercial);
        number(who + "enterprise", rows.enterprise.get(i), worker.enterprise);
        number(who + "hardship factor", rows.hardshipFactor.get(i), worker.hardshipFactor);
        number(who + "disposition", rows.disposition.get(i), worker.disposition);
        number(who + "mean efficacy", rows.meanEfficacy.get(i), worker.meanEfficacy);
        number(who + "memory", rows.memory.get(i), worker.memory);
        same(who + "victimized", rows.victimized.get(i), week(worker.victimized));
        same(who + "watching", rows.watching.get(i), week(worker.watchingSince));
        same(who + "held until", rows.heldUntil(i), week(worker.heldUntil));
        same(who + "recruited", rows.recruited.get(i), worker.recruited);
        same(who + "called", rows.called.get(i), worker.called);
        same(who + "helped", rows.helped.get(i), worker.helped);
        for (Arena arena : Arena.values()) {
            int a = arena.ordinal();
            String where = who + arena.label() + " ";
            number(where + "hardship", rows.hardship(arena).get(i), worker.hardship[a]);
            number(where + "solidarity", rows.solidarity(arena).get(i), worker.solidarity[a]);
            number(where + "fatigue", rows.fatigue(arena).get(i), worker.fatigue[a]);
            same(where + "acting", rows.acting(arena).get(i), worker.acts[a]);
            same(where + "ready", rows.ready(arena).get(i), worker.ready[a]);
            same(where + "gift", rows.gift(arena).get(i), worker.gift[a]);
        }
    }

    private static int week(@Nullable Integer week) {
        return week == null ? WeekColumn.NEVER : week;
    }

    private void ties(NaiveWorker worker, Layer layer) {
        TieLayer rows = engine.ties.layer(layer);
        int i = worker.id;
        String whose = layer.label() + " ties of worker " + i + " ";
        List<Edge> ties = reference.tiesOf(worker, layer);
        same(whose + "degree", rows.degree(i), ties.size());
        if (layer != Layer.ACQUAINTANCE) {
            same(whose + "degree at the start", rows.initialDegree(i), worker.initialDegree[layer.ordinal()]);
        }
        for (int k = 0; k < Math.min(rows.degree(i), ties.size()); k++) {
            int slot = rows.first(i) + k;
            same(whose + "alter", rows.alter(slot), NaiveSociety.alter(ties.get(k), worker).id);
            number(whose + "strength", rows.strength(slot), ties.get(k).getWeight());
        }
    }

    private void enterprise(NaiveEnterprise enterprise) {
        int k = enterprise.number;
        String which = "enterprise " + k;
        same(which + " open", engine.enterprises.isOpen(k), enterprise.open);
        number(which + " arrears", engine.enterprises.arrears[k], enterprise.arrears);
        number(which + " settlement", engine.enterprises.settlement[k], enterprise.settlement);
        number(which + " cuts", engine.enterprises.cuts[k], enterprise.cuts);
        for (int w = enterprise.firstWorkshop; w < enterprise.firstWorkshop + enterprise.workshops; w++) {
            same(which + " occasion", engine.enterprises.hasOccasion(w), enterprise.hasOccasion(w));
        }
        collective(which, Arena.STRIKE, enterprise);
    }

    private void collective(String which, Arena arena, NaiveCollective collective) {
        int k = collective.number;
        same(
                which + " members",
                engine.collectives(arena).members(k),
                reference.members(collective, arena).size());
        same(which + " truce", engine.collectives(arena).truceUntil(k), collective.truceUntil);
        Dispute dispute = engine.collectives(arena).dispute(k);
        same(
                which + " dispute",
                dispute == null ? -1 : dispute.number(),
                collective.dispute == null ? -1 : collective.dispute.number);
    }

    private void dispute(NaiveDispute naive) {
        String which = "dispute " + naive.number + " ";
        Dispute dispute = disputes.get(naive.number);
        if (dispute == null) {
            found.add(which + "is unknown to the engine");
            return;
        }
        same(which + "arena", dispute.arena(), naive.arena);
        same(which + "collective", dispute.collective(), naive.collective.number);
        same(which + "opened", dispute.opened(), naive.opened);
        same(which + "form", dispute.form(), naive.form);
        same(
                which + "leaders",
                dispute.leaders().stream().sorted().toList(),
                naive.leaders.stream().map(leader -> leader.id).sorted().toList());
        same(which + "leaders lost", dispute.leadersLost(), naive.leadersLost);
        same(which + "victims", dispute.victims(), naive.victims);
        same(which + "first victim", dispute.firstVictim(), naive.firstVictim);
        same(which + "participants", dispute.participants(), naive.participants);
        same(which + "peak", dispute.peak(), naive.peak);
        same(which + "actor weeks", dispute.actorWeeks(), naive.actorWeeks);
        same(which + "outcome", dispute.outcome(), naive.outcome);
        same(which + "ended", dispute.ended(), naive.ended);
        same(which + "spread", dispute.hasSpread(), naive.spread);
        same(which + "granted", dispute.isGranted(), naive.granted);
    }

    private void number(String what, double ours, double theirs) {
        if (!(Math.abs(ours - theirs) <= TOLERANCE)) {
            found.add(what + ": engine " + ours + ", reference " + theirs);
        }
    }

    private void same(String what, Object ours, Object theirs) {
        if (!Objects.equals(ours, theirs)) {
            found.add(what + ": engine " + ours + ", reference " + theirs);
        }
    }
}
