package atomization.observation;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.random.Stream;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import java.util.ArrayDeque;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StrongTiesTest {
    @Test
    void aComponentJoinsStrongTiesOfAllLayersAndStopsAtWeakTiesAndTheAbsent() {
        Society society = TinySociety.of(8, 1);
        TinySociety.tie(society, Layer.WORKPLACE, 0, 1, 0.31);
        TinySociety.tie(society, Layer.RESIDENCE, 1, 2, 0.9);
        TinySociety.tie(society, Layer.ACQUAINTANCE, 2, 3, 0.29);
        TinySociety.tie(society, Layer.WORKPLACE, 4, 5, 0.5);
        TinySociety.tie(society, Layer.WORKPLACE, 5, 6, 0.5);
        TinySociety.tie(society, Layer.WORKPLACE, 6, 7, 0.5);
        assertThat(StrongTies.largestComponent(society)).isEqualTo(4);

        society.leave(6);

        assertThat(StrongTies.largestComponent(society)).isEqualTo(3);
    }

    @Test
    void itIsMeasuredOnlyInWeeksInWhichItIsDue() {
        Society society = TinySociety.of(4, 1);
        TinySociety.tie(society, Layer.RESIDENCE, 0, 3, 0.5);
        Observer observer = new Observer(society, new ObservationSettings(4, 0));
        int column = RunningTotals.indexOf(observer.columns(), "largestComponent");
        double[] row = new double[observer.columns().size()];
        for (int week = 0; week < 9; week++) {
            society.beginWeek(week);
            observer.observe(row);
            if (week % 4 == 0) {
                assertThat(row[column]).isEqualTo(0.5);
            } else {
                assertThat(row[column]).isNaN();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void unionFindAgreesWithBreadthFirstSearch(int threads) {
        int size = 30_000;
        Society society = TinySociety.of(size, threads);
        Stream draws = Stream.of(11, "test", 0);
        for (int i = 0; i < size; i++) {
            TieLayer ties = society.ties.layer(draws.below(Layer.COUNT, i, 0));
            ties.connect(i, draws.below(size, i, 1), draws.uniform(i, 2));
        }
        for (int i = 0; i < size; i += 50) {
            society.leave(i);
        }
        assertThat(StrongTies.largestComponent(society)).isEqualTo(searched(society));
        society.ranges().close();
    }

    private static int searched(Society society) {
        int largest = 0;
        boolean[] seen = new boolean[society.workers.size()];
        for (int start = 0; start < seen.length; start++) {
            ArrayDeque<Integer> queue = new ArrayDeque<>();
            if (!seen[start] && society.workers.present.get(start)) {
                seen[start] = true;
                queue.add(start);
            }
            int count = 0;
            while (!queue.isEmpty()) {
                int i = queue.remove();
                count++;
                for (int j = 0; j < seen.length && count > 0; j++) {
                    // Rows are read through slotOf only where they can hold a tie.
                    j = nextAlter(society, i, j);
                    if (j < seen.length && !seen[j] && isStrong(society, i, j)) {
                        seen[j] = true;
                        queue.add(j);
                    }
                }
            }
            largest = Math.max(largest, count);
        }
        return largest;
    }

    private static int nextAlter(Society society, int i, int from) {
        int next = Integer.MAX_VALUE - 1;
        for (int layer = 0; layer < Layer.COUNT; layer++) {
            TieLayer ties = society.ties.layer(layer);
            for (int slot = ties.first(i); slot < ties.first(i) + ties.degree(i); slot++) {
                if (ties.alter(slot) >= from) {
                    next = Math.min(next, ties.alter(slot));
                }
            }
        }
        return next;
    }

    private static boolean isStrong(Society society, int i, int j) {
        for (int layer = 0; layer < Layer.COUNT; layer++) {
            TieLayer ties = society.ties.layer(layer);
            int slot = ties.slotOf(i, j);
            if (slot >= 0 && ties.strength(slot) >= 0.3) {
                return true;
            }
        }
        return false;
    }
}
