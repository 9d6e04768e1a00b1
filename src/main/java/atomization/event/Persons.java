package atomization.event;

import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.BitColumn;
import atomization.society.Dispute;
import atomization.society.Society;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which persons are meant: leaders, those acting, the most active, or anyone; how many; of which enterprise. */
public record Persons(
        @Parameter(value = "anyone", meaning = "from among whom")
        Among who,

        @Parameter(min = 0, max = 1, meaning = "share of them; absent with number absent: all of them") @Nullable
        Double share,

        @Parameter(unit = "workers", min = 0, max = 64000000, meaning = "number of them") @Nullable
        Integer number,

        @Parameter(meaning = "only workers of these enterprises") @Nullable
        Choice enterprise) {
    /** Groups of persons that can be meant. */
    public enum Among {
        /** Everybody present. */
        ANYONE,
        /** Those who act, in either arena. */
        ACTING,
        /** Leaders of open disputes. */
        LEADERS,
        /** Everybody present, the most active first. */
        MOST_ACTIVE
    }

    /** @throws IllegalArgumentException if both a share and a number are given */
    public Persons {
        if (share != null && number != null) {
            throw new IllegalArgumentException("give a share or a number, not both");
        }
    }

    /** The persons chosen, in ascending order. */
    List<Integer> in(Society society, Stream draws) {
        List<Integer> candidates = candidates(society);
        if (enterprise != null) {
            BitColumn chosen = enterprise.bits(society, Arena.STRIKE, draws);
            candidates.removeIf(i -> society.employerOf(i) < 0 || !chosen.get(society.employerOf(i)));
        }
        long wanted =
                number != null ? number : share != null ? Math.round(share * candidates.size()) : candidates.size();
        Comparator<Integer> random = Comparator.comparingDouble(i -> draws.uniform(i, 1));
        Comparator<Integer> order = who == Among.MOST_ACTIVE
                ? Comparator.<Integer>comparingDouble(i -> -society.workers.activity.get(i))
                        .thenComparing(random)
                : random;
        return candidates.stream()
                .sorted(order.thenComparing(i -> i))
                .limit(wanted)
                .sorted()
                .toList();
    }

    private List<Integer> candidates(Society society) {
        List<Integer> candidates = new ArrayList<>();
        if (who == Among.LEADERS) {
            for (Dispute dispute : society.disputes.open()) {
                candidates.addAll(dispute.leaders());
            }
            return new ArrayList<>(candidates.stream().distinct().sorted().toList());
        }
        BitColumn present = society.workers.present;
        for (int i = present.next(0); i >= 0; i = present.next(i + 1)) {
            if (who != Among.ACTING || society.workers.isActing(i)) {
                candidates.add(i);
            }
        }
        return candidates;
    }
}
