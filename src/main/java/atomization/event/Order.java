package atomization.event;

import atomization.parameter.Meaning;
import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.Flow;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import java.util.List;

/**
 * Persons give an order, and whoever has an acquaintance tie to one of them obeys with a probability of its strength: a
 * patron speaks to his clients. Those who obey an order to stop leave the matter to the one who gave it.
 */
@Meaning("persons give an order, and those who have an acquaintance tie to one of them obey, the likelier the stronger"
        + " the tie")
public record Order(
        @Parameter(meaning = "who gives it") Persons by,

        @Parameter(meaning = "what is to be done") What to,

        @Parameter(value = "0.9", min = 0, max = 1, meaning = "delegation of those who obey an order to stop, at least")
        double trust)
        implements Intervention {
    /** What can be ordered. */
    public enum What {
        /** To stop acting, and to leave it to those above. */
        STOP,
        /** To strike this week, as one who is called. */
        STRIKE,
        /** To leave the society. */
        LEAVE
    }

    @Override
    public String apply(Society society, Stream draws) {
        TieLayer ties = society.ties.layer(Layer.ACQUAINTANCE);
        List<Integer> heads = by.in(society, draws);
        List<Integer> obedient = heads.stream()
                .flatMap(head -> ties.isComplete() ? List.<Integer>of().stream() : clients(ties, head).stream())
                .distinct()
                .filter(i -> !heads.contains(i) && draws.uniform(i, 2) < strongest(ties, i, heads))
                .sorted()
                .toList();
        for (int i : obedient) {
            obey(society, i);
        }
        if (to == What.STRIKE) {
            long called = obedient.stream().filter(society.workers::isEmployed).count();
            society.flows.add(Flow.CALLED, (int) called);
        }
        return "ordered to " + to.name().toLowerCase(java.util.Locale.ROOT) + " by "
                + Described.workers(heads.size()) + ": " + Described.workers(obedient.size())
                + (to == What.LEAVE ? " left" : " obeyed");
    }

    private static List<Integer> clients(TieLayer ties, int head) {
        List<Integer> clients = new java.util.ArrayList<>();
        for (int slot = ties.first(head); slot < ties.first(head) + ties.degree(head); slot++) {
            clients.add(ties.alter(slot));
        }
        return clients;
    }

    private static double strongest(TieLayer ties, int i, List<Integer> heads) {
        double strongest = 0;
        for (int head : heads) {
            int slot = ties.slotOf(i, head);
            strongest = slot < 0 ? strongest : Math.max(strongest, ties.strength(slot));
        }
        return strongest;
    }

    private void obey(Society society, int i) {
        switch (to) {
            case STOP -> {
                for (Arena arena : Arena.all()) {
                    society.stop(i, arena);
                }
                society.workers.delegation.set(i, Math.max(trust, society.workers.delegation.get(i)));
            }
            case STRIKE -> society.workers.called.set(i, society.workers.isEmployed(i));
            case LEAVE -> society.leave(i);
        }
    }
}
