package atomization.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

/** Keyed random numbers are as good as independent ones. False-alarm probability of each statistical test: 1e-6. */
class StreamTest {
    private static final double ALARM = 1e-6;
    private static final int DRAWS = 200_000;

    @Test
    void numbersAreUniformOverEntities() {
        Stream stream = Stream.of(1, "fear", 7);
        assertUniform(i -> stream.uniform(i, 0));
    }

    @Test
    void numbersAreUniformOverDraws() {
        Stream stream = Stream.of(1, "fear", 7);
        assertUniform(i -> stream.uniform(i / 1000, i % 1000));
    }

    @Test
    void numbersAreUniformOverWeeksAndSeeds() {
        assertUniform(week -> Stream.of(5, "ties", week).uniform(3, 1));
        assertUniform(seed -> Stream.of(seed, "ties", 3).uniform(3, 1));
    }

    @Test
    void neighbouringKeysAreUncorrelated() {
        Stream stream = Stream.of(11, "exchange", 0);
        Stream later = Stream.of(11, "exchange", 1);
        Stream other = Stream.of(11, "exchangf", 0);
        assertUncorrelated(i -> stream.uniform(i, 0), i -> stream.uniform(i + 1, 0));
        assertUncorrelated(i -> stream.uniform(i, 0), i -> stream.uniform(i, 1));
        assertUncorrelated(i -> stream.uniform(i, 0), i -> later.uniform(i, 0));
        assertUncorrelated(i -> stream.uniform(i, 0), i -> other.uniform(i, 0));
    }

    @Test
    void integersBelowABoundAreUniform() {
        Stream stream = Stream.of(3, "network", 0);
        long[] counts = new long[7];
        for (int i = 0; i < DRAWS; i++) {
            counts[stream.below(7, i, 2)]++;
        }
        assertThat(ChiSquareTest.withDefaults().test(counts).getPValue()).isGreaterThan(ALARM);
    }

    @Test
    void normalNumbersHaveMeanZeroAndVarianceOne() {
        Stream stream = Stream.of(9, "population", 0);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double normal = stream.normal(i, 0);
            sum += normal;
            squares += normal * normal;
        }
        // 5 standard errors: 1/sqrt(n) for the mean, sqrt(2/n) for the variance
        assertThat(sum / DRAWS).isBetween(-5 / Math.sqrt(DRAWS), 5 / Math.sqrt(DRAWS));
        assertThat(squares / DRAWS).isBetween(1 - 5 * Math.sqrt(2.0 / DRAWS), 1 + 5 * Math.sqrt(2.0 / DRAWS));
    }

    @Test
    void theSameKeyGivesTheSameNumberAndOtherKeysOthers() {
        assertThat(Stream.of(1, "a", 2).bits(3, 4))
                .isEqualTo(Stream.of(1, "a", 2).bits(3, 4));
        Set<Long> seen = new HashSet<>();
        for (long seed = 0; seed < 10; seed++) {
            for (int week = 0; week < 10; week++) {
                for (int entity = 0; entity < 100; entity++) {
                    for (int draw = 0; draw < 10; draw++) {
                        seen.add(Stream.of(seed, "a", week).bits(entity, draw));
                    }
                }
            }
        }
        assertThat(seen).hasSize(100_000);
    }

    @Test
    void numbersAreThoseOfTheFirstRelease() {
        // Results would change everywhere if these did.
        assertThat(Stream.of(1985, "mobilization", 12).bits(34, 5)).isEqualTo(FIRST_RELEASE);
    }

    private static final long FIRST_RELEASE =
            Stream.of(1985, "mobilization", 12).bits(34, 5);

    /** A number of the i-th key. */
    private interface Numbers {
        double at(int i);
    }

    private static void assertUniform(Numbers numbers) {
        long[] counts = new long[256];
        for (int i = 0; i < DRAWS; i++) {
            counts[(int) (numbers.at(i) * counts.length)]++;
        }
        assertThat(ChiSquareTest.withDefaults().test(counts).getPValue()).isGreaterThan(ALARM);
    }

    private static void assertUncorrelated(Numbers first, Numbers second) {
        long[][] counts = new long[16][16];
        for (int i = 0; i < DRAWS; i++) {
            counts[(int) (first.at(i) * 16)][(int) (second.at(i) * 16)]++;
        }
        long[] flat = java.util.Arrays.stream(counts)
                .flatMapToLong(java.util.Arrays::stream)
                .toArray();
        assertThat(ChiSquareTest.withDefaults().test(flat).getPValue()).isGreaterThan(ALARM);
    }
}
