package atomization.model;

import atomization.society.Arena;
import atomization.society.Collectives;
import atomization.society.Dispute;
import atomization.society.Flow;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import atomization.society.Workers;
import java.util.SortedMap;
import java.util.TreeMap;

/** The whole state of a society in numbers: one hash a part, so that a test can say which parts differ. */
public final class StateHash {
    private final SortedMap<String, Long> parts = new TreeMap<>();

    private StateHash() {}

    /** The hash of every part of the state: every column of the workers, ties, collectives, disputes, all else. */
    public static SortedMap<String, Long> of(Society society) {
        StateHash hash = new StateHash();
        hash.workers(society, 0, society.workers.size());
        for (int k = 0; k < society.enterprises.count(); k++) {
            hash.add("open", society.enterprises.isOpen(k));
            hash.add("arrears", society.enterprises.arrears[k]);
            hash.add("settlement", society.enterprises.settlement[k]);
            hash.add("cuts", society.enterprises.cuts[k]);
            hash.add("offset", society.enterprises.offset[k]);
        }
        for (int w = 0; w < society.enterprises.workshopCount(); w++) {
            hash.add("occasion", society.enterprises.occasion.get(w));
        }
        for (double issue : society.districts.issue) {
            hash.add("issue", issue);
        }
        for (Arena arena : Arena.values()) {
            hash.collectives(society.collectives(arena));
        }
        society.disputes.open().forEach(hash::dispute);
        society.disputes.endedThisWeek().forEach(hash::dispute);
        society.disputes.recent().forEach(hash::dispute);
        hash.add("disputes", society.disputes.count());
        hash.add("toughness", society.authorities.toughness());
        hash.add("recentParticipation", society.authorities.recentParticipation());
        hash.add("priceShock", society.drivers.priceShock());
        for (Flow flow : Flow.values()) {
            hash.add("flow " + flow, society.flows.get(flow));
        }
        return hash.parts;
    }

    /** The hash of every column of the workers {@code from} to {@code to - 1} and of their ties. */
    public static SortedMap<String, Long> ofWorkers(Society society, int from, int to) {
        StateHash hash = new StateHash();
        hash.workers(society, from, to);
        return hash.parts;
    }

    private void workers(Society society, int from, int to) {
        for (int i = from; i < to; i++) {
            worker(society.workers, i);
            for (Layer layer : Layer.values()) {
                ties(society.ties.layer(layer), layer.label() + "Ties", i);
            }
        }
    }

    private void worker(Workers workers, int i) {
        add("present", workers.present.get(i));
        add("workshop", workers.workshop(i));
        add("block", workers.block(i));
        add("origin", workers.origin(i));
        add("theta", workers.thresholds.get(i));
        add("fear", workers.fear.raw(i));
        add("activity", workers.activity.raw(i));
        add("subsistence", workers.subsistence.raw(i));
        add("efficacy", workers.efficacy.get(i));
        add("delegation", workers.delegation.get(i));
        add("commercial", workers.commercial.get(i));
        add("enterprise", workers.enterprise.get(i));
        add("hardshipFactor", workers.hardshipFactor.raw(i));
        add("disposition", workers.disposition.raw(i));
        add("meanEfficacy", workers.meanEfficacy.raw(i));
        add("memory", workers.memory.raw(i));
        add("victimized", workers.victimized.get(i));
        add("watching", workers.watching.get(i));
        add("heldUntil", workers.heldUntil(i));
        add("recruited", workers.recruited.get(i));
        add("called", workers.called.get(i));
        add("helped", workers.helped.get(i));
        for (Arena arena : Arena.values()) {
            add("hardship", workers.hardship(arena).raw(i));
            add("solidarity", workers.solidarity(arena).get(i));
            add("fatigue", workers.fatigue(arena).raw(i));
            add("acting", workers.acting(arena).get(i));
            add("tookPart", workers.tookPart(arena).get(i));
            add("gift", workers.gift(arena).get(i));
            add("ready", workers.ready(arena).get(i));
        }
    }

    private void ties(TieLayer ties, String part, int i) {
        add(part, ties.degree(i));
        add(part + "AtStart", ties.initialDegree(i));
        add(part + "AtStart", ties.cohesion(i));
        for (int k = 0; k < ties.degree(i); k++) {
            add(part, ties.alter(ties.first(i) + k));
            add(part, ties.strength(ties.first(i) + k));
        }
    }

    private void collectives(Collectives collectives) {
        for (int k = 0; k < collectives.count(); k++) {
            Dispute dispute = collectives.dispute(k);
            add("disputes", dispute == null ? -1 : dispute.number());
            add("truce", collectives.truceUntil(k));
            add("members", collectives.members(k));
        }
    }

    private void dispute(Dispute dispute) {
        add("disputes", dispute.number());
        add("disputes", dispute.arena().ordinal());
        add("disputes", dispute.collective());
        add("disputes", dispute.opened());
        add("disputes", dispute.form().ordinal());
        dispute.leaders().stream().sorted().forEach(leader -> add("disputes", leader));
        dispute.roll().stream().sorted().forEach(worker -> add("disputes", worker));
        add("disputes", dispute.leadersLost());
        add("disputes", dispute.participants());
        add("disputes", dispute.peak());
        add("disputes", dispute.actorWeeks());
        add("disputes", dispute.ended());
        add("disputes", dispute.outcome().ordinal());
        add("disputes", dispute.hasSpread());
        add("disputes", dispute.isGranted());
    }

    private void add(String part, boolean value) {
        add(part, value ? 1L : 0L);
    }

    private void add(String part, double value) {
        add(part, Double.doubleToRawLongBits(value));
    }

    private void add(String part, int value) {
        add(part, (long) value);
    }

    private void add(String part, long value) {
        parts.merge(part, value * 31 + 1, (old, ignored) -> (old ^ value) * 0x9E3779B97F4A7C15L + (old >>> 29));
    }
}
