package atomization.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThinningTest {
    private static final int SIZE = 5200;
    private static final int MOST = 600;

    private static double[] noise(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, SIZE)
                .mapToDouble(k -> random.nextInt(20) == 0 ? Double.NaN : random.nextDouble())
                .toArray();
    }

    @Test
    void noExtremeOfAnySeriesIsLost() {
        List<double[]> series = List.of(noise(1), noise(2), noise(3));
        int[] kept = Thinning.keep(SIZE, MOST, series);
        for (double[] values : series) {
            assertThat(Extent.of(Thinning.at(kept, values))).isEqualTo(Extent.of(values));
        }
    }

    @Test
    void aSingleSpikeStaysWhereverItIs() {
        for (int at = 0; at < SIZE; at += 97) {
            double[] values = new double[SIZE];
            values[at] = 1;
            assertThat(Thinning.keep(SIZE, MOST, List.of(values))).contains(at);
        }
    }

    @Test
    void noMoreStayThanAreAllowedAndTheEndsDo() {
        int[] kept = Thinning.keep(SIZE, MOST, List.of(noise(4), noise(5)));
        assertThat(kept.length).isBetween(MOST / 2, MOST);
        assertThat(kept).startsWith(0).endsWith(SIZE - 1).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatIsShortEnoughStaysAsItIs() {
        int[] kept = Thinning.keep(600, MOST, List.of(Arrays.copyOf(noise(6), 600)));
        assertThat(kept).isEqualTo(IntStream.range(0, 600).toArray());
    }

    @Test
    void fewerThanTwoPointsAreRefused() {
        assertThatThrownBy(() -> Thinning.keep(10, 1, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
