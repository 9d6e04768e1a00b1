package atomization.population;

import atomization.random.Stream;
import atomization.society.TieLayer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is of which origin, and the ties inside groups of one origin. */
final class Origins {
    private static final int SPARE = 4;
    private static final int TRIES = 20;

    private final List<OriginGroup> groups;
    private final int workers;

    Origins(@Nullable List<OriginGroup> groups, int workers) {
        this.groups = groups == null ? List.of() : groups;
        this.workers = workers;
    }

    /** The group of each worker, 0 for none, else the place of the group in the list, from 1. */
    int[] assign(Stream draws) {
        int[] origin = new int[workers];
        if (groups.stream().mapToDouble(OriginGroup::share).sum() > 1 + 1e-9) {
            throw new IllegalArgumentException("society.origins: the shares add up to more than 1");
        }
        for (int i = 0; i < workers && !groups.isEmpty(); i++) {
            double left = draws.uniform(i, 0);
            for (int g = 0; g < groups.size() && origin[i] == 0; g++) {
                left -= groups.get(g).share();
                origin[i] = left < 0 ? g + 1 : 0;
            }
        }
        return origin;
    }

    /** The layer with ties inside each group added, {@code degree} a member on average, placed at random. */
    TieLayer addTies(TieLayer layer, int[] origin, Stream draws) {
        // In a complete layer all are tied to all, those of one origin included.
        if (groups.isEmpty() || layer.isComplete()) {
            return layer;
        }
        int[] capacities = new int[layer.size()];
        int[] clients = clients(origin, layer.size());
        for (int i = 0; i < capacities.length; i++) {
            double degree =
                    i < workers && origin[i] > 0 ? groups.get(origin[i] - 1).degree() : 0;
            int own = (int) Math.ceil(2 * degree) + SPARE + clients[i];
            capacities[i] = Math.max(layer.limit(i) - layer.first(i), own);
        }
        TieLayer widened = TieLayer.withCapacities(capacities);
        for (int i = 0; i < layer.size(); i++) {
            int limit = layer.limit(i);
            for (int slot = layer.first(i); slot < limit && layer.alter(slot) != TieLayer.NONE; slot++) {
                if (layer.alter(slot) > i) {
                    widened.connect(i, layer.alter(slot), layer.strength(slot));
                }
            }
        }
        for (int g = 0; g < groups.size(); g++) {
            addHeads(widened, members(origin, g + 1), groups.get(g));
            addGroup(widened, members(origin, g + 1), groups.get(g), g, draws);
        }
        return widened;
    }

    /** How many ties to heads each worker has: all that concern a head, one of any other member. */
    private int[] clients(int[] origin, int size) {
        int[] clients = new int[size];
        for (int g = 0; g < groups.size(); g++) {
            List<Integer> members = members(origin, g + 1);
            int heads = heads(members.size(), groups.get(g));
            for (int rank = heads; rank < members.size() && heads > 0; rank++) {
                clients[members.get(rank)]++;
                clients[members.get(rank % heads)]++;
            }
        }
        return clients;
    }

    private static List<Integer> members(int[] origin, int group) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < origin.length; i++) {
            if (origin[i] == group) {
                members.add(i);
            }
        }
        return members;
    }

    /** The first members by number are heads; the others have ties to them in turn. */
    private static void addHeads(TieLayer layer, List<Integer> members, OriginGroup group) {
        int heads = heads(members.size(), group);
        for (int rank = heads; rank < members.size() && heads > 0; rank++) {
            layer.connect(members.get(rank), members.get(rank % heads), group.strength());
        }
    }

    /** The number of heads; at least one where there are any. */
    private static int heads(int members, OriginGroup group) {
        return group.heads() == 0 || members == 0 ? 0 : (int) Math.max(1, Math.round(group.heads() * members));
    }

    private static void addGroup(TieLayer layer, List<Integer> members, OriginGroup group, int number, Stream draws) {
        if (members.size() < 2) {
            return;
        }
        long wanted =
                Math.round(Math.min(members.size() * group.degree() / 2, members.size() * (members.size() - 1L) / 2.0));
        long base = (long) number << 40;
        for (long tie = 0; tie < wanted; tie++) {
            for (int attempt = 0; attempt < TRIES; attempt++) {
                int i = members.get(draws.below(members.size(), base + tie, 2 * attempt + 1));
                int j = members.get(draws.below(members.size(), base + tie, 2 * attempt + 2));
                if (layer.connect(i, j, group.strength())) {
                    break;
                }
            }
        }
    }
}
