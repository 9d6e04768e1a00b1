package atomization.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import atomization.random.Stream;
import atomization.society.Enterprises;
import org.junit.jupiter.api.Test;

class EmploymentTest {
    private static final Stream SIZES = Stream.of(1, "sizes", 0);
    private static final Stream OFFSETS = Stream.of(1, "offsets", 0);

    private static Enterprises divide(int employed, String settings) {
        return new Employment(Written.society(settings), employed).divide(SIZES, OFFSETS);
    }

    private static int[] sizes(Enterprises enterprises) {
        int[] sizes = new int[enterprises.count()];
        java.util.Arrays.setAll(sizes, enterprises::initialSize);
        return sizes;
    }

    @Test
    void whatIsLeftOverForTooSmallAnEnterpriseJoinsTheLastOne() {
        String thirty = "{enterpriseSize: 30, smallestEnterprise: 20, largestShare: 1}";
        assertThat(sizes(divide(100, thirty))).containsExactly(30, 30, 40);
        assertThat(sizes(divide(110, thirty))).containsExactly(30, 30, 30, 20);
        assertThat(sizes(divide(10, thirty))).containsExactly(10);
        assertThat(sizes(divide(0, thirty))).isEmpty();
    }

    @Test
    void enterprisesAreNoSmallerAndNoLargerThanAllowed() {
        assertThat(sizes(divide(60, "{enterpriseSize: 5, smallestEnterprise: 20}")))
                .containsExactly(20, 20, 20);
        assertThat(sizes(divide(100, "{enterpriseSize: 80, smallestEnterprise: 20, largestShare: 0.25}")))
                .containsExactly(25, 25, 25, 25);
        // the largest share gives way to the smallest size
        assertThat(sizes(divide(40, "{enterpriseSize: 80, smallestEnterprise: 20, largestShare: 0.1}")))
                .containsExactly(20, 20);
    }

    @Test
    void sizesAreDrawnByTheNumberOfTheEnterprise() {
        int[] sizes = sizes(
                divide(
                        1000,
                        "{enterpriseSize: {distribution: uniform, min: 50, max: 150}, smallestEnterprise: 1, largestShare: 1}"));
        for (int k = 0; k < 5; k++) {
            assertThat(sizes[k]).isEqualTo((int) Math.round(50 + 100 * SIZES.uniform(k, 0)));
        }
        assertThat(java.util.Arrays.stream(sizes).sum()).isEqualTo(1000);
    }

    @Test
    void namedEnterprisesComeFirstWithTheirSizes() {
        Enterprises enterprises = divide(
                100,
                "{enterpriseSize: 30, largestShare: 1, enterprises: [{name: Forge, size: 5}, {name: Mill, size: 35}]}");
        assertThat(sizes(enterprises)).containsExactly(5, 35, 30, 30);
        assertThat(enterprises.byName("Mill")).isEqualTo(1);
        assertThat(enterprises.name(2)).isEqualTo("enterprise 2");
    }

    @Test
    void namedEnterprisesHaveToFindTheirWorkers() {
        String named = "{enterprises: [{name: Forge, size: 50}, {name: Mill, size: 51}]}";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> divide(100, named))
                .withMessage("society.enterprises: the named enterprises have 101 workers, but only 100 are employed;"
                        + " raise run.workers");
        assertThat(sizes(divide(101, named))).containsExactly(50, 51);
    }

    @Test
    void workshopsHaveAboutTheSizeAskedForAndThereIsAtLeastOne() {
        Enterprises enterprises = divide(
                75,
                "{enterpriseSize: 30, smallestEnterprise: 30, largestShare: 1, workshopSize: 25, enterprises: [{name:"
                        + " Yard, size: 5}, {name: Works, size: 38}]}");
        assertThat(sizes(enterprises)).containsExactly(5, 38, 32);
        assertThat(enterprises.workshops(0)).isEqualTo(1);
        assertThat(enterprises.workshops(1)).isEqualTo(2);
        assertThat(enterprises.workshops(2)).isEqualTo(1);
    }

    @Test
    void everyEnterpriseHasAnOffsetOfItsOwn() {
        Enterprises enterprises =
                divide(60, "{enterpriseSize: 20, thresholdOffset: {distribution: uniform, min: -1, max: 1}}");
        assertThat(enterprises.count()).isEqualTo(3);
        for (int k = 0; k < 3; k++) {
            assertThat(enterprises.offset[k]).isEqualTo(-1 + 2 * OFFSETS.uniform(k, 0));
        }
    }
}
