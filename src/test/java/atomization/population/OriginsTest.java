package atomization.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import atomization.random.Stream;
import atomization.society.TieLayer;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static final Stream DRAWS = Stream.of(5, "origins", 0);

    private static OriginGroup group(double share, double degree) {
        return new OriginGroup("a valley", share, degree, 0.7, 0);
    }

    @Test
    void everybodyIsOfTheGroupIntoWhoseShareTheNumberFalls() {
        int[] origin = new Origins(List.of(group(0.2, 6), group(0.3, 6)), 500).assign(DRAWS);
        for (int i = 0; i < 500; i++) {
            double u = DRAWS.uniform(i, 0);
            assertThat(origin[i]).isEqualTo(u < 0.2 ? 1 : u < 0.5 ? 2 : 0);
        }
    }

    @Test
    void withoutGroupsNobodyHasAnOrigin() {
        Origins none = new Origins(null, 3);
        assertThat(none.assign(DRAWS)).containsExactly(0, 0, 0);
        TieLayer layer = TieLayer.uniform(3, 1);
        assertThat(none.addTies(layer, new int[3], DRAWS)).isSameAs(layer);
    }

    @Test
    void sharesBeyondTheWholeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Origins(List.of(group(0.6, 6), group(0.5, 6)), 10).assign(DRAWS))
                .withMessage("society.origins: the shares add up to more than 1");
        assertThat(new Origins(List.of(group(0.6, 6), group(0.4, 6)), 10).assign(DRAWS))
                .doesNotContain(0);
    }

    /** Half of 200 workers are of the first group, a tenth of the second, and all have places for two other ties. */
    private static int[] origin() {
        int[] origin = new int[200];
        java.util.Arrays.fill(origin, 0, 100, 1);
        java.util.Arrays.fill(origin, 100, 120, 2);
        return origin;
    }

    private static TieLayer tied() {
        TieLayer before = TieLayer.uniform(210, 2);
        before.connect(150, 160, 0.25);
        before.connect(0, 209, 0.5);
        return new Origins(List.of(group(0.5, 6), group(0.1, 3)), 200).addTies(before, origin(), DRAWS);
    }

    private static int ties(TieLayer layer, int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            for (int k = 0; k < layer.degree(i); k++) {
                int j = layer.alter(layer.first(i) + k);
                ends += j >= from && j < to ? 1 : 0;
            }
        }
        return ends / 2;
    }

    @Test
    void groupsHaveTiesAmongThemselvesOfTheDegreeAskedFor() {
        TieLayer layer = tied();
        assertThat(ties(layer, 0, 100)).isEqualTo(300);
        assertThat(ties(layer, 100, 120)).isEqualTo(30);
        assertThat(ties(layer, 0, 210)).isEqualTo(332);
        int slot = layer.first(100);
        assertThat(layer.strength(slot)).isCloseTo(0.7, within(1e-5));
    }

    @Test
    void tiesOfBeforeStayAsTheyAre() {
        TieLayer layer = tied();
        assertThat(layer.strength(layer.slotOf(160, 150))).isCloseTo(0.25, within(1e-5));
        assertThat(layer.strength(layer.slotOf(209, 0))).isCloseTo(0.5, within(1e-5));
        assertThat(layer.degree(150)).isEqualTo(1);
    }

    @Test
    void membersHavePlacesForTwiceTheirDegreeAndFourMore() {
        TieLayer layer = tied();
        assertThat(layer.limit(0) - layer.first(0)).isEqualTo(16);
        assertThat(layer.limit(100) - layer.first(100)).isEqualTo(10);
        // who is of no group keeps the places it had, but has four at least
        assertThat(layer.limit(150) - layer.first(150)).isEqualTo(4);
        assertThat(layer.limit(205) - layer.first(205)).isEqualTo(4);
        TieLayer wide = new Origins(List.of(group(0.5, 1)), 2).addTies(TieLayer.uniform(2, 30), new int[2], DRAWS);
        assertThat(wide.limit(0) - wide.first(0)).isEqualTo(30);
    }

    @Test
    void inASmallGroupAllAreTied() {
        TieLayer pair = new Origins(List.of(group(1, 6)), 2).addTies(TieLayer.uniform(2, 1), new int[] {1, 1}, DRAWS);
        assertThat(pair.degree(0)).isEqualTo(1);
        TieLayer alone = new Origins(List.of(group(1, 6)), 2).addTies(TieLayer.uniform(2, 1), new int[] {0, 1}, DRAWS);
        assertThat(alone.degree(1)).isZero();
    }

    @Test
    void everyOtherMemberHasATieToAHead() {
        OriginGroup clients = new OriginGroup("clients", 0.5, 2, 0.6, 0.05);
        TieLayer layer =
                new Origins(List.of(clients, group(0.1, 0)), 200).addTies(TieLayer.uniform(210, 2), origin(), DRAWS);
        for (int i = 5; i < 100; i++) {
            int heads = 0;
            for (int head = 0; head < 5; head++) {
                heads += layer.slotOf(i, head) >= 0 ? 1 : 0;
            }
            assertThat(heads).isPositive();
            assertThat(layer.slotOf(i, i % 5)).isNotNegative();
        }
        assertThat(layer.degree(0)).isGreaterThanOrEqualTo(19);
        assertThat(layer.degree(150)).isZero();
    }

    @Test
    void aGroupWithHeadsHasOneAtLeast() {
        OriginGroup few = new OriginGroup("few", 0.5, 0, 0.6, 0.001);
        TieLayer layer =
                new Origins(List.of(few, group(0.1, 0)), 200).addTies(TieLayer.uniform(210, 2), origin(), DRAWS);
        assertThat(layer.degree(0)).isEqualTo(99);
        assertThat(layer.degree(50)).isEqualTo(1);
    }
}
