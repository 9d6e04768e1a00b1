package atomization.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class RangesTest {
    @Test
    void everyIndexIsDoneOnceOnAnyNumberOfThreads() {
        for (int threads = 1; threads <= 4; threads++) {
            try (Ranges ranges = new Ranges(threads)) {
                for (int n : new int[] {0, 1, Ranges.BLOCK, Ranges.BLOCK + 1, 100_003}) {
                    AtomicIntegerArray times = new AtomicIntegerArray(n);
                    ranges.each(n, (from, to) -> {
                        for (int i = from; i < to; i++) {
                            times.incrementAndGet(i);
                        }
                    });
                    for (int i = 0; i < n; i++) {
                        assertThat(times.get(i)).isEqualTo(1);
                    }
                }
            }
        }
    }

    @Test
    void sumsAreTheSameBitsOnAnyNumberOfThreads() {
        int n = 300_007;
        double[] alone = sum(1, n);
        for (int threads = 2; threads <= 4; threads++) {
            assertThat(sum(threads, n)).isEqualTo(alone);
        }
        assertThat(alone[1]).isEqualTo(n);
    }

    private static double[] sum(int threads, int n) {
        try (Ranges ranges = new Ranges(threads)) {
            return ranges.sums(n, 2, (from, to, sums) -> {
                for (int i = from; i < to; i++) {
                    sums[0] += 1.0 / (i + 1);
                    sums[1]++;
                }
            });
        }
    }

    @Test
    void bordersOfBlocksAreBordersOfWords() {
        assertThat(Ranges.BLOCK % 64).isZero();
    }

    @Test
    void aFailureReachesTheCaller() {
        try (Ranges ranges = new Ranges(2)) {
            assertThatThrownBy(() -> ranges.each(100_000, (from, to) -> {
                        if (from > 0) {
                            throw new IllegalStateException("block " + from);
                        }
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aNumberOfThreadsBelowOneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ranges(0)).withMessageContaining("at least 1");
    }
}
