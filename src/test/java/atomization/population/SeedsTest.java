package atomization.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import atomization.random.Stream;
import atomization.society.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SeedsTest {
    private static final Stream DRAWS = Stream.of(11, "seeds", 0);

    private static List<Integer> chosen(Seeds seeds, int n, Stream draws) {
        List<Integer> chosen = new ArrayList<>();
        seeds.choose(n, draws, chosen::add);
        return chosen;
    }

    @Test
    void noneNamesNobody() {
        assertThat(chosen(new Seeds.None(), 10, DRAWS)).isEmpty();
        assertThat(new Seeds.None().arena()).isEqualTo(Arena.STRIKE);
    }

    @Test
    void contiguousSeedsFollowTheFirst() {
        assertThat(chosen(new Seeds.Contiguous(3, 4, Arena.ASSEMBLY), 7, DRAWS)).containsExactly(4, 5, 6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chosen(new Seeds.Contiguous(3, 5, Arena.STRIKE), 7, DRAWS))
                .withMessage("workers.acting asks for 8 workers, but there are only 7");
    }

    @Test
    void listedSeedsAreTakenAsTheyAre() {
        int[] given = {4, 1};
        Seeds.Listed listed = new Seeds.Listed(given, Arena.STRIKE);
        given[0] = 0;
        listed.workers()[1] = 0;
        assertThat(chosen(listed, 5, DRAWS)).containsExactly(4, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> chosen(listed, 4, DRAWS));
        assertThat(listed)
                .isEqualTo(new Seeds.Listed(new int[] {4, 1}, Arena.STRIKE))
                .hasSameHashCodeAs(new Seeds.Listed(new int[] {4, 1}, Arena.STRIKE))
                .isNotEqualTo(new Seeds.Listed(new int[] {4, 1}, Arena.ASSEMBLY))
                .isNotEqualTo(new Seeds.Listed(new int[] {4, 2}, Arena.STRIKE))
                .hasToString("Listed[4, 1]");
        assertThat(listed.hashCode()).isNotEqualTo(new Seeds.Listed(new int[] {1, 4}, Arena.STRIKE).hashCode());
    }

    @Test
    void aShareIsDrawnWorkerByWorker() {
        List<Integer> chosen = chosen(new Seeds.Share(0.3, Arena.STRIKE), 200, DRAWS);
        for (int i = 0; i < 200; i++) {
            assertThat(chosen.contains(i)).isEqualTo(DRAWS.uniform(i, 0) < 0.3);
        }
    }

    /** Chi squared with 9 degrees of freedom: above 45 once in a million. */
    @Test
    void everySubsetOfTheSizeIsAsLikely() {
        Map<List<Integer>, Integer> subsets = new TreeMap<>(java.util.Comparator.comparing(List::toString));
        Seeds seeds = new Seeds.Random(2, Arena.STRIKE);
        for (int seed = 0; seed < 2000; seed++) {
            subsets.merge(chosen(seeds, 5, Stream.of(seed, "seeds", 0)), 1, Integer::sum);
        }
        assertThat(subsets).hasSize(10);
        double chi = 0;
        for (int count : subsets.values()) {
            chi += (count - 200) * (count - 200) / 200.0;
        }
        assertThat(chi).isLessThan(45);
    }

    @Test
    void randomSeedsAreAscendingAndNoMoreThanThereAre() {
        assertThat(chosen(new Seeds.Random(5, Arena.STRIKE), 5, DRAWS)).containsExactly(0, 1, 2, 3, 4);
        assertThat(chosen(new Seeds.Random(0, Arena.STRIKE), 5, DRAWS)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> chosen(new Seeds.Random(6, Arena.STRIKE), 5, DRAWS));
    }
}
