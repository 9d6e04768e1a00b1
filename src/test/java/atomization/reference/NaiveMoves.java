package atomization.reference;

import atomization.event.Migrate;
import atomization.event.Order;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Flow;
import atomization.society.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sim.field.network.Edge;

/** Step 1: occasions, dismissals, moves and orders (ODD 7.1). */
final class NaiveMoves {
    private final NaiveSociety society;
    private final NaiveChoices choices;
    private final NaiveEvents events;

    NaiveMoves(NaiveSociety society, NaiveChoices choices, NaiveEvents events) {
        this.society = society;
        this.choices = choices;
        this.events = events;
    }

    static void occasion(NaiveEnterprise enterprise, @Nullable Integer workshops, Stream draws) {
        List<Integer> order = new ArrayList<>();
        for (int w = 0; w < enterprise.workshops; w++) {
            order.add(w);
        }
        order.sort(Comparator.comparingDouble(w -> draws.uniform(enterprise.firstWorkshop + w, 1)));
        int most = workshops == null ? order.size() : Math.min(workshops, order.size());
        order.subList(0, most).forEach(w -> enterprise.incident[w] = true);
    }

    void dismiss(List<NaiveWorker> persons) {
        Map<NaiveEnterprise, Integer> members = new LinkedHashMap<>();
        Map<NaiveEnterprise, Integer> lost = new LinkedHashMap<>();
        for (NaiveEnterprise enterprise : society.enterprises) {
            members.put(enterprise, society.members(enterprise, Arena.STRIKE).size());
        }
        for (NaiveWorker worker : persons) {
            if (worker.employer != null) {
                lost.merge(worker.employer, 1, Integer::sum);
                society.loseJob(worker);
                society.count(Flow.REDUNDANCIES);
            }
        }
        lost.forEach((enterprise, number) ->
                enterprise.cuts = Math.min(1, enterprise.cuts + (double) number / members.getOrDefault(enterprise, 1)));
    }

    void migrate(Migrate migrate, Stream draws) {
        List<NaiveWorker> movers = choices.persons(migrate.persons(), draws);
        List<NaiveEnterprise> enterprises = migrate.enterprise() == null
                ? List.of()
                : choices.enterprises(migrate.enterprise(), draws, NaiveChoices.SECOND_SHARE);
        List<NaiveDistrict> districts = migrate.district() == null
                ? List.of()
                : choices.districts(migrate.district(), draws, NaiveChoices.THIRD_SHARE);
        List<Integer> blocks = new ArrayList<>();
        for (int block = 0; block < society.blocks; block++) {
            if (districts.contains(society.districts.get(block / society.blocksPerDistrict))) {
                blocks.add(block);
            }
        }
        Map<Integer, List<NaiveWorker>> before = new LinkedHashMap<>();
        for (NaiveWorker worker : society.present()) {
            if (worker.isEmployed()) {
                before.computeIfAbsent(worker.workshop, none -> new ArrayList<>())
                        .add(worker);
            }
        }
        for (NaiveWorker worker : movers) {
            if (!enterprises.isEmpty()) {
                int places =
                        enterprises.stream().mapToInt(each -> each.initialSize).sum();
                int place = (int) (draws.uniform(worker.id, 2) * places);
                NaiveEnterprise chosen = enterprises.get(0);
                for (NaiveEnterprise enterprise : enterprises) {
                    if (place >= 0) {
                        chosen = enterprise;
                    }
                    place -= enterprise.initialSize;
                }
                society.loseJob(worker);
                society.hire(worker, chosen, chosen.firstWorkshop + draws.below(chosen.workshops, worker.id, 3));
            }
            int home = worker.block;
            if (!blocks.isEmpty()) {
                home = blocks.get(draws.below(blocks.size(), worker.id, 4));
            } else if (migrate.withWorkmates() && before.containsKey(worker.workshop)) {
                List<NaiveWorker> hosts = before.get(worker.workshop);
                home = hosts.get(draws.below(hosts.size(), worker.id, 5)).block;
            }
            if (society.districts.get(home / society.blocksPerDistrict) != worker.district) {
                society.leaveDistrict(worker);
            }
            society.house(worker, home);
        }
        for (NaiveWorker worker : movers) {
            if (migrate.enterprise() != null && worker.isEmployed()) {
                List<NaiveWorker> mates = events.those(other -> other.workshop == worker.workshop);
                events.meet(worker, Layer.WORKPLACE, mates, migrate.fresh(), draws);
            }
            if (migrate.district() != null || migrate.withWorkmates()) {
                events.meet(
                        worker,
                        Layer.RESIDENCE,
                        events.those(other -> other.block == worker.block),
                        migrate.fresh(),
                        draws);
            }
            for (Layer layer : Layer.values()) {
                if (worker.initialDegree[layer.ordinal()] == 0) {
                    worker.initialDegree[layer.ordinal()] =
                            society.tiesOf(worker, layer).size();
                    worker.initialStrength[layer.ordinal()] = (float) society.totalStrength(worker, layer);
                }
            }
        }
    }

    void order(Order order, Stream draws) {
        List<NaiveWorker> heads = choices.persons(order.by(), draws);
        List<NaiveWorker> obedient = new ArrayList<>();
        for (NaiveWorker worker : society.present()) {
            double strongest = 0;
            for (Edge tie : society.tiesOf(worker, Layer.ACQUAINTANCE)) {
                if (heads.contains(NaiveSociety.alter(tie, worker))) {
                    strongest = Math.max(strongest, tie.getWeight());
                }
            }
            if (!heads.contains(worker) && draws.uniform(worker.id, 2) < strongest) {
                obedient.add(worker);
            }
        }
        for (NaiveWorker worker : obedient) {
            switch (order.to()) {
                case STOP -> {
                    worker.acts[0] = false;
                    worker.acts[1] = false;
                    worker.delegation = Stored.in16(Math.max(worker.delegation, order.trust()));
                }
                case STRIKE -> {
                    worker.called = worker.isEmployed();
                    if (worker.isEmployed()) {
                        society.count(Flow.CALLED);
                    }
                }
                case LEAVE -> events.leave(worker);
            }
        }
    }
}
