package atomization.reference;

import atomization.society.Arena;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import atomization.society.WeekColumn;
import atomization.society.Workers;
import org.jspecify.annotations.Nullable;

/** Copies a populated society, in which nothing has happened yet, into objects. */
final class NaiveCopy {
    private NaiveCopy() {}

    static NaiveSociety of(Society from) {
        NaiveSociety copy = new NaiveSociety(from.calendar());
        for (int k = 0; k < from.enterprises.count(); k++) {
            NaiveEnterprise enterprise = new NaiveEnterprise(
                    k,
                    from.enterprises.name(k),
                    from.enterprises.initialSize(k),
                    from.enterprises.firstWorkshop(k),
                    from.enterprises.workshops(k),
                    from.enterprises.offset[k]);
            copy.enterprises.add(enterprise);
        }
        copy.blocks = from.districts.blockCount();
        for (int k = 0; k < from.districts.count(); k++) {
            copy.districts.add(new NaiveDistrict(k));
        }
        while (copy.blocksPerDistrict < copy.blocks && from.districts.districtOf(copy.blocksPerDistrict) == 0) {
            copy.blocksPerDistrict++;
        }
        for (int i = 0; i < from.workers.size(); i++) {
            copy.workers.add(worker(from, copy, i));
        }
        for (Layer layer : Layer.values()) {
            ties(from, copy, layer);
        }
        copy.toughness = from.authorities.toughness();
        copy.recentParticipation = from.authorities.recentParticipation();
        copy.priceShock = from.drivers.priceShock();
        return copy;
    }

    private static NaiveWorker worker(Society from, NaiveSociety copy, int i) {
        Workers rows = from.workers;
        NaiveWorker worker = new NaiveWorker(i, copy.districts.get(0));
        worker.present = rows.present.get(i);
        worker.workshop = Math.max(-1, rows.workshop(i));
        worker.outside = rows.workshop(i) == Workers.OUTSIDE;
        worker.employer = rows.isEmployed(i) ? copy.enterprises.get(from.employerOf(i)) : null;
        copy.house(worker, rows.block(i));
        worker.origin = rows.origin(i);
        worker.theta = rows.thresholds.get(i);
        worker.fear = rows.fear.get(i);
        worker.activity = rows.activity.get(i);
        worker.subsistence = rows.subsistence.get(i);
        worker.efficacy = rows.efficacy.get(i);
        worker.delegation = rows.delegation.get(i);
        worker.commercial = rows.commercial.get(i);
        worker.enterprise = rows.enterprise.get(i);
        worker.hardshipFactor = rows.hardshipFactor.get(i);
        worker.disposition = rows.disposition.get(i);
        worker.meanEfficacy = rows.meanEfficacy.get(i);
        worker.memory = rows.memory.get(i);
        worker.victimized = week(rows.victimized.get(i));
        worker.watchingSince = week(rows.watching.get(i));
        for (Arena arena : Arena.values()) {
            int a = arena.ordinal();
            worker.hardship[a] = rows.hardship(arena).get(i);
            worker.solidarity[a] = rows.solidarity(arena).get(i);
            worker.fatigue[a] = rows.fatigue(arena).get(i);
            worker.acts[a] = rows.acting(arena).get(i);
        }
        return worker;
    }

    private static @Nullable Integer week(int week) {
        return week == WeekColumn.NEVER ? null : week;
    }

    private static void ties(Society from, NaiveSociety copy, Layer layer) {
        TieLayer ties = from.ties.layer(layer);
        for (NaiveWorker worker : copy.workers) {
            worker.capacity[layer.ordinal()] = ties.limit(worker.id) - ties.first(worker.id);
            copy.ties[layer.ordinal()].addNode(worker);
        }
        for (NaiveWorker worker : copy.workers) {
            for (int slot = ties.first(worker.id); slot < ties.first(worker.id) + ties.degree(worker.id); slot++) {
                if (worker.id < ties.alter(slot)) {
                    copy.tie(worker, copy.workers.get(ties.alter(slot)), layer, ties.strength(slot));
                }
            }
        }
        copy.workers.forEach(copy::noteTiesAsInitial);
    }
}
