package atomization.event;

import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.BitColumn;
import atomization.society.Society;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which enterprises or districts are meant: by name, by number, by rank of size, a share of them, or all. */
public record Choice(
        @Parameter(meaning = "an enterprise by its name") @Nullable
        String name,

        @Parameter(min = 0, max = 64000000, meaning = "a collective by its number, from 0") @Nullable
        Integer number,

        @Parameter(min = 1, max = 64000000, meaning = "a collective by its rank in members: 1 is the largest") @Nullable
        Integer rank,

        @Parameter(min = 0, max = 1, meaning = "each collective with this probability") @Nullable
        Double share,

        @Parameter(value = "false", meaning = "all collectives")
        boolean all) {
    /** The draw of a share in the second choice of an intervention that has two: none of its other draws has the number. */
    static final int SECOND = 999;
    /** The same in the third choice of an intervention. */
    static final int THIRD = 998;

    /** @throws IllegalArgumentException unless exactly one way of choosing is given */
    public Choice {
        int ways = (name == null ? 0 : 1) + (number == null ? 0 : 1) + (rank == null ? 0 : 1) + (share == null ? 0 : 1);
        if (ways + (all ? 1 : 0) != 1) {
            throw new IllegalArgumentException("give exactly one of name, number, rank, share, all: true");
        }
    }

    /**
     * The collectives chosen, in ascending order; closed enterprises are left out.
     *
     * @throws IllegalArgumentException with a message for the user if there is none of that name, number or rank
     */
    List<Integer> in(Society society, Arena arena, Stream draws) {
        return in(society, arena, draws, 0);
    }

    /** The same, where a share takes the given draw of each collective: two choices of one event are independent. */
    List<Integer> in(Society society, Arena arena, Stream draws, int draw) {
        List<Integer> standing = new ArrayList<>();
        int count = society.collectives(arena).count();
        for (int k = 0; k < count; k++) {
            if (arena == Arena.ASSEMBLY || society.enterprises.isOpen(k)) {
                standing.add(k);
            }
        }
        if (all) {
            return standing;
        }
        if (share != null) {
            double probability = share;
            standing.removeIf(k -> draws.uniform(k, draw) >= probability);
            return standing;
        }
        int one = one(society, arena, standing);
        return standing.contains(one) ? List.of(one) : List.of();
    }

    /** The same as a set of bits. */
    BitColumn bits(Society society, Arena arena, Stream draws) {
        return bits(society, arena, draws, 0);
    }

    /** The same as a set of bits, where a share takes the given draw of each collective. */
    BitColumn bits(Society society, Arena arena, Stream draws, int draw) {
        BitColumn bits = new BitColumn(society.collectives(arena).count());
        in(society, arena, draws, draw).forEach(bits::mark);
        return bits;
    }

    private int one(Society society, Arena arena, List<Integer> standing) {
        if (rank != null) {
            if (rank > standing.size()) {
                throw new IllegalArgumentException(
                        "there is no collective of rank " + rank + ", only " + standing.size());
            }
            standing.sort(Comparator.<Integer>comparingInt(
                            k -> -society.collectives(arena).members(k))
                    .thenComparing(k -> k));
            return standing.get(rank - 1);
        }
        int k = number != null ? number : society.enterprises.byName(String.valueOf(name));
        if (k < 0 || k >= society.collectives(arena).count()) {
            String what = arena == Arena.STRIKE ? "enterprise" : "district";
            throw new IllegalArgumentException(
                    "there is no " + what + " " + (number != null ? "with number " + number : "named " + name));
        }
        return k;
    }
}
