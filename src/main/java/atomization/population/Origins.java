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
        for (int i = 0; i < capacities.length; i++) {
            double degree =
                    i < workers && origin[i] > 0 ? groups.get(origin[i] - 1).degree() : 0;
            capacities[i] = Math.max(layer.limit(i) - layer.first(i), (int) Math.ceil(2 * degree) + SPARE);
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
            addGroup(widened, members(origin, g + 1), groups.get(g), g, draws);
        }
        return widened;
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
