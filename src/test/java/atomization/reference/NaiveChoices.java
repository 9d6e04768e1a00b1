package atomization.reference;

import atomization.event.Choice;
import atomization.event.Persons;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Layer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Whom and which collectives an event means (ODD 7.1). */
final class NaiveChoices {
    static final int SECOND_SHARE = 999;
    static final int THIRD_SHARE = 998;

    private final NaiveSociety society;

    NaiveChoices(NaiveSociety society) {
        this.society = society;
    }

    List<NaiveEnterprise> enterprises(Choice choice, Stream draws) {
        return enterprises(choice, draws, 0);
    }

    List<NaiveEnterprise> enterprises(Choice choice, Stream draws, int draw) {
        if (choice.name() != null) {
            return society.enterprises.stream()
                    .filter(each -> each.name.equals(choice.name()))
                    .toList();
        }
        if (choice.number() != null) {
            return List.of(society.enterprises.get(choice.number()));
        }
        List<NaiveEnterprise> open =
                society.enterprises.stream().filter(each -> each.open).toList();
        return choose(choice, open, Arena.STRIKE, draws, draw);
    }

    List<NaiveDistrict> districts(Choice choice, Stream draws) {
        return districts(choice, draws, 0);
    }

    List<NaiveDistrict> districts(Choice choice, Stream draws, int draw) {
        if (choice.number() != null) {
            return List.of(society.districts.get(choice.number()));
        }
        return choose(choice, society.districts, Arena.ASSEMBLY, draws, draw);
    }

    private <C extends NaiveCollective> List<C> choose(
            Choice choice, List<C> from, Arena arena, Stream draws, int draw) {
        if (choice.all()) {
            return from;
        }
        if (choice.share() != null) {
            return from.stream()
                    .filter(each -> draws.uniform(each.number, draw) < choice.share())
                    .toList();
        }
        return from.stream()
                .sorted(Comparator.<C>comparingInt(
                                each -> -society.members(each, arena).size())
                        .thenComparingInt(each -> each.number))
                .skip(Objects.requireNonNull(choice.rank()) - 1)
                .limit(1)
                .toList();
    }

    List<NaiveWorker> persons(Persons persons, Stream draws) {
        List<NaiveWorker> candidates = new ArrayList<>();
        for (NaiveWorker worker : society.present()) {
            boolean meant = switch (persons.who()) {
                case ANYONE, MOST_ACTIVE, BEST_CONNECTED -> true;
                case OUTSIDE -> worker.outside;
                case UNEMPLOYED -> worker.isJobless();
                case ACTING -> worker.isActing();
                case LEADERS -> society.openDisputes().stream().anyMatch(dispute -> dispute.leaders.contains(worker));
            };
            if (meant) {
                candidates.add(worker);
            }
        }
        if (persons.enterprise() != null) {
            List<NaiveEnterprise> of = enterprises(persons.enterprise(), draws);
            candidates.removeIf(worker -> worker.employer == null || !of.contains(worker.employer));
        }
        if (persons.district() != null) {
            List<NaiveDistrict> of = districts(persons.district(), draws, SECOND_SHARE);
            candidates.removeIf(worker -> !of.contains(worker.district));
        }
        if (persons.origin() != null) {
            candidates.removeIf(worker -> worker.origin != persons.origin());
        }
        long wanted = candidates.size();
        if (persons.number() != null) {
            wanted = persons.number();
        } else if (persons.share() != null) {
            wanted = Math.round(persons.share() * candidates.size());
        }
        Comparator<NaiveWorker> order = Comparator.comparingDouble(worker -> draws.uniform(worker.id, 1));
        if (persons.who() == Persons.Among.MOST_ACTIVE) {
            order = Comparator.<NaiveWorker>comparingDouble(worker -> -worker.activity)
                    .thenComparing(order);
        }
        if (persons.who() == Persons.Among.BEST_CONNECTED) {
            order = Comparator.<NaiveWorker>comparingInt(worker ->
                            -society.tiesOf(worker, Layer.ACQUAINTANCE).size())
                    .thenComparing(order);
        }
        return candidates.stream()
                .sorted(order)
                .limit(wanted)
                .sorted(Comparator.comparingInt(worker -> worker.id))
                .toList();
    }
}
