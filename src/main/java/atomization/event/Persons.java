package atomization.event;

import atomization.parameter.Parameter;
import atomization.random.Stream;
import atomization.society.Arena;
import atomization.society.BitColumn;
import atomization.society.Dispute;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.Workers;
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
        Choice enterprise,

        @Parameter(meaning = "only residents of these districts") @Nullable
        Choice district,

        @Parameter(min = 1, max = 127, meaning = "only those of this origin group, from 1") @Nullable
        Integer origin) {
    /** Groups of persons that can be meant. */
    public enum Among {
        /** Everybody present. */
        ANYONE,
        /** Those who act, in either arena. */
        ACTING,
        /** Leaders of open disputes. */
        LEADERS,
        /** Everybody present, the most active first. */
        MOST_ACTIVE,
        /** Those with work outside the enterprises. */
        OUTSIDE,
        /** Those without work. */
        UNEMPLOYED,
        /** Everybody present, those with the most acquaintance ties first. */
        BEST_CONNECTED
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
        if (district != null) {
            BitColumn chosen = district.bits(society, Arena.ASSEMBLY, draws, Choice.SECOND);
            candidates.removeIf(i -> !chosen.get(society.districtOf(i)));
        }
        if (origin != null) {
            int group = origin;
            candidates.removeIf(i -> society.workers.origin(i) != group);
        }
        long wanted =
                number != null ? number : share != null ? Math.round(share * candidates.size()) : candidates.size();
        Comparator<Integer> random = Comparator.comparingDouble(i -> draws.uniform(i, 1));
        Comparator<Integer> order =
                Comparator.<Integer>comparingDouble(i -> precedence(society, i)).thenComparing(random);
        return candidates.stream()
                .sorted(order.thenComparing(i -> i))
                .limit(wanted)
                .sorted()
                .toList();
    }

    /** Who is chosen first has the lowest number. */
    private double precedence(Society society, int i) {
        return switch (who) {
            case MOST_ACTIVE -> -society.workers.activity.get(i);
            case BEST_CONNECTED -> -society.ties.layer(Layer.ACQUAINTANCE).degree(i);
            case ANYONE, ACTING, LEADERS, OUTSIDE, UNEMPLOYED -> 0;
        };
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
            if (isMeant(society, i)) {
                candidates.add(i);
            }
        }
        return candidates;
    }

    private boolean isMeant(Society society, int i) {
        return switch (who) {
            case ACTING -> society.workers.isActing(i);
            case OUTSIDE -> society.workers.workshop(i) == Workers.OUTSIDE;
            case UNEMPLOYED -> society.workers.isUnemployed(i);
            case ANYONE, LEADERS, MOST_ACTIVE, BEST_CONNECTED -> true;
        };
    }
}
