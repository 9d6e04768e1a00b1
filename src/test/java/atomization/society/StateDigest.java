package atomization.society;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;

/** The state of a society, part by part, as one number each: equal numbers mean the same bits, but for an accident. */
public final class StateDigest {
    private final Map<String, Long> parts = new TreeMap<>();

    private StateDigest() {}

    /** The digests of all parts, by name. */
    public static Map<String, Long> of(Society society) {
        StateDigest digest = new StateDigest();
        digest.addWorkers(society.workers);
        for (Layer layer : new Layer[] {Layer.WORKPLACE, Layer.RESIDENCE, Layer.ACQUAINTANCE}) {
            digest.addTies(layer, society.ties.layer(layer));
        }
        digest.addEnterprises(society.enterprises);
        digest.addDisputes(society);
        digest.parts.put("issues", hash(society.districts.issue));
        digest.parts.put("toughness", hash(society.authorities.toughness()));
        digest.parts.put("recentParticipation", hash(society.authorities.recentParticipation()));
        digest.parts.put("priceShock", hash(society.drivers.priceShock()));
        long flows = 0;
        for (Flow flow : Flow.values()) {
            flows = mix(flows, society.flows.get(flow));
        }
        digest.parts.put("flows", flows);
        return digest.parts;
    }

    /** The names of the parts that differ. */
    public static TreeSet<String> differences(Map<String, Long> before, Map<String, Long> after) {
        TreeSet<String> changed = new TreeSet<>();
        after.forEach((name, value) -> {
            if (!value.equals(before.get(name))) {
                changed.add(name);
            }
        });
        return changed;
    }

    private void addWorkers(Workers workers) {
        int n = workers.size();
        whole("employment", n, workers::workshop);
        whole("homes", n, workers::block);
        whole("origin", n, workers::origin);
        bits("present", workers.present);
        real("fear", n, workers.fear::get);
        real("activity", n, workers.activity::get);
        real("subsistence", n, workers.subsistence::get);
        real("efficacy", n, workers.efficacy::get);
        real("delegation", n, workers.delegation::get);
        real("commercial", n, workers.commercial::get);
        real("enterprise", n, workers.enterprise::get);
        real("hardshipFactor", n, workers.hardshipFactor::get);
        real("disposition", n, workers.disposition::get);
        real("meanEfficacy", n, workers.meanEfficacy::get);
        real("memory", n, workers.memory::get);
        real("thresholds", n, workers.thresholds::get);
        whole("victimized", n, workers.victimized::get);
        whole("watching", n, workers.watching::get);
        bits("recruited", workers.recruited);
        bits("called", workers.called);
        bits("helped", workers.helped);
        for (Arena arena : Arena.all()) {
            String name = arena == Arena.STRIKE ? "Strike" : "Assembly";
            real("hardship" + name, n, workers.hardship(arena)::get);
            real("solidarity" + name, n, workers.solidarity(arena)::get);
            real("fatigue" + name, n, workers.fatigue(arena)::get);
            bits("acting" + name, workers.acting(arena));
            bits("tookPart" + name, workers.tookPart(arena));
            bits("gift" + name, workers.gift(arena));
            bits("ready" + name, workers.ready(arena));
        }
    }

    private void addTies(Layer layer, TieLayer ties) {
        long hash = 0;
        for (int i = 0; i < ties.size() && !ties.isComplete(); i++) {
            for (int slot = ties.first(i); slot < ties.limit(i); slot++) {
                hash = mix(mix(hash, ties.alter(slot)), ties.steps(slot));
            }
        }
        parts.put("ties." + layer.label(), hash);
    }

    private void addEnterprises(Enterprises enterprises) {
        parts.put("arrears", hash(enterprises.arrears));
        parts.put("settlement", hash(enterprises.settlement));
        parts.put("cuts", hash(enterprises.cuts));
        parts.put("offset", hash(enterprises.offset));
        whole("open", enterprises.count(), k -> enterprises.isOpen(k) ? 1 : 0);
        bits("occasion", enterprises.occasion);
    }

    private void addDisputes(Society society) {
        long hash = society.disputes.count();
        List<Dispute> all = new ArrayList<>(society.disputes.open());
        all.addAll(society.disputes.recent());
        all.addAll(society.disputes.endedThisWeek());
        for (Dispute dispute : all) {
            hash = mix(
                    mix(mix(hash, dispute.number()), dispute.form().ordinal()),
                    dispute.outcome().ordinal());
            hash = mix(mix(mix(hash, dispute.participants()), dispute.peak()), dispute.actorWeeks());
            for (int leader : dispute.leaders()) {
                hash = mix(hash, leader);
            }
            for (int member : new TreeSet<>(dispute.roll())) {
                hash = mix(hash, member);
            }
            hash = mix(mix(hash, dispute.leadersLost()), dispute.hasSpread() ? 1 : 0);
        }
        parts.put("disputes", hash);
        long truces = 0;
        long members = 0;
        for (Arena arena : Arena.all()) {
            Collectives collectives = society.collectives(arena);
            for (int k = 0; k < collectives.count(); k++) {
                truces = mix(truces, collectives.truceUntil(k));
                members = mix(members, collectives.members(k));
            }
        }
        parts.put("truces", truces);
        parts.put("members", members);
    }

    private void real(String name, int count, IntToDoubleFunction value) {
        whole(name, count, i -> Double.doubleToLongBits(value.applyAsDouble(i)));
    }

    private void whole(String name, int count, IntToLongFunction value) {
        long hash = 0;
        for (int i = 0; i < count; i++) {
            hash = mix(hash, value.applyAsLong(i));
        }
        parts.put(name, hash);
    }

    private void bits(String name, BitColumn column) {
        whole(name, column.size(), column::bit);
    }

    private static long hash(double... values) {
        long hash = 0;
        for (double value : values) {
            hash = mix(hash, Double.doubleToLongBits(value));
        }
        return hash;
    }

    private static long mix(long hash, long value) {
        long mixed = (hash + value + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 29);
    }
}
