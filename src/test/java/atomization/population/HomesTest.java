package atomization.population;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.random.Stream;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HomesTest {
    private static final Stream DRAWS = Stream.of(3, "homes", 0);

    private static int[] assign(int workers, int employed, double housing, int blockSize, Stream draws) {
        SocietySettings settings = Written.society("{companyHousing: " + housing + ", blockSize: " + blockSize + "}");
        return new Homes(settings, workers).assign(employed, draws);
    }

    @Test
    void companyHousingFillsBlocksInTheOrderOfEnterprises() {
        assertThat(assign(7, 7, 1, 3, DRAWS)).containsExactly(0, 0, 0, 1, 1, 1, 2);
    }

    @Test
    void whoHasNoEnterpriseFillsWhatRemains() {
        int[] block = assign(7, 5, 1, 3, DRAWS);
        assertThat(java.util.Arrays.copyOf(block, 5)).containsExactly(0, 0, 0, 1, 1);
        assertThat(block[5] + block[6]).isEqualTo(3);
    }

    @Test
    void theShareOfCompanyHousingIsDrawnWorkerByWorker() {
        int[] block = assign(200, 200, 0.3, 1, DRAWS);
        int place = 0;
        for (int i = 0; i < 200; i++) {
            if (DRAWS.uniform(i, 0) < 0.3) {
                assertThat(block[i]).isEqualTo(place++);
            }
        }
        assertThat(place).isBetween(40, 80);
        assertThat(block).doesNotHaveDuplicates();
        assertThat(java.util.Arrays.stream(block).max()).hasValue(199);
    }

    @Test
    void everyBlockIsFull() {
        int[] count = new int[10];
        for (int block : assign(100, 60, 0.5, 10, DRAWS)) {
            count[block]++;
        }
        assertThat(count).containsOnly(10);
    }

    /** Chi squared with 23 degrees of freedom: above 68.5 once in 2 million. */
    @Test
    void theOthersAreMixedWithoutPreference() {
        Map<String, Integer> orders = new TreeMap<>();
        Homes homes = new Homes(Written.society("{blockSize: 1}"), 4);
        for (int seed = 0; seed < 2400; seed++) {
            int[] block = homes.assign(0, Stream.of(seed, "homes", 0));
            orders.merge(java.util.Arrays.toString(block), 1, Integer::sum);
        }
        assertThat(orders).hasSize(24);
        double chi = 0;
        for (int count : orders.values()) {
            chi += (count - 100) * (count - 100) / 100.0;
        }
        assertThat(chi).isLessThan(68.5);
    }
}
