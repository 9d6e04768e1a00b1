package atomization.reference;

import atomization.event.Choice;
import atomization.event.Persons;
import atomization.random.Stream;
import atomization.society.Arena;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Whom and which collectives an event means (ODD 7.1). */
final class NaiveChoices {
    private final NaiveSociety society;

    NaiveChoices(NaiveSociety society) {
        this.society = society;
    }

    List<NaiveEnterprise> enterprises(Choice choice, Stream draws) {
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
        return choose(choice, open, Arena.STRIKE, draws);
    }

    List<NaiveDistrict> districts(Choice choice, Stream draws) {
        if (choice.number() != null) {
            return List.of(society.districts.get(choice.number()));
        }
        return choose(choice, society.districts, Arena.ASSEMBLY, draws);
    }

    private <C extends NaiveCollective> List<C> choose(Choice choice, List<C> from, Arena arena, Stream draws) {
        if (choice.all()) {
            return from;
        }
        if (choice.share() != null) {
            return from.stream()
                    .filter(each -> draws.uniform(each.number, 0) < choice.share())
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
                case ANYONE, MOST_ACTIVE -> true;
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
        return candidates.stream()
                .sorted(order)
                .limit(wanted)
                .sorted(Comparator.comparingInt(worker -> worker.id))
                .toList();
    }
}
