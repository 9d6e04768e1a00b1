package atomization.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import atomization.random.Stream;
import org.junit.jupiter.api.Test;

class TieLayerTest {
    @Test
    void aTieStandsInTheRowsOfBothEnds() {
        TieLayer layer = TieLayer.uniform(4, 3);
        assertThat(layer.connect(0, 2, 0.4)).isTrue();
        assertThat(layer.slotOf(0, 2)).isNotNegative();
        assertThat(layer.strength(layer.slotOf(2, 0))).isEqualTo(layer.strength(layer.slotOf(0, 2)));
        assertThat(layer.strength(layer.slotOf(0, 2))).isCloseTo(0.4, org.assertj.core.data.Offset.offset(0.5 / 65535));
    }

    @Test
    void noTieToOneselfTwiceOrWithoutAPlace() {
        TieLayer layer = TieLayer.uniform(4, 2);
        assertThat(layer.connect(1, 1, 1)).isFalse();
        assertThat(layer.connect(0, 1, 1)).isTrue();
        assertThat(layer.connect(1, 0, 1)).isFalse();
        assertThat(layer.connect(0, 2, 1)).isTrue();
        assertThat(layer.connect(0, 3, 1)).isFalse();
        assertThat(layer.degree(3)).isZero();
    }

    @Test
    void rowsStayInAscendingOrderWhateverIsAddedAndRemoved() {
        int n = 40;
        TieLayer layer = TieLayer.uniform(n, 6);
        Stream draws = Stream.of(1, "test", 0);
        for (int step = 0; step < 5000; step++) {
            int i = draws.below(n, step, 0);
            int j = draws.below(n, step, 1);
            int slot = layer.slotOf(i, j);
            if (slot >= 0) {
                layer.removeSlot(i, slot);
                layer.removeSlot(j, layer.slotOf(j, i));
            } else {
                layer.connect(i, j, draws.uniform(step, 2));
            }
            for (int k = layer.first(i); k + 1 < layer.limit(i) && layer.alter(k + 1) != TieLayer.NONE; k++) {
                assertThat(layer.alter(k)).isLessThan(layer.alter(k + 1));
            }
        }
    }

    @Test
    void isolationEndsTheTiesOfBothEnds() {
        TieLayer layer = TieLayer.withCapacities(new int[] {3, 1, 1, 1});
        layer.connect(0, 1, 1);
        layer.connect(0, 2, 1);
        layer.connect(0, 3, 1);
        layer.isolate(0);
        for (int i = 0; i < 4; i++) {
            assertThat(layer.degree(i)).isZero();
        }
    }

    @Test
    void cohesionIsTheShareOfStrengthLeft() {
        TieLayer layer = TieLayer.uniform(3, 2);
        layer.connect(0, 1, 0.8);
        layer.connect(0, 2, 0.8);
        for (int i = 0; i < 3; i++) {
            layer.noteInitial(i);
        }
        layer.setStrength(layer.slotOf(0, 1), 0);
        assertThat(layer.cohesion(0)).isCloseTo(0.5, org.assertj.core.data.Offset.offset(1e-4));
        assertThat(layer.cohesion(2)).isEqualTo(1);
    }

    @Test
    void fullStrengthIsExactlyOne() {
        TieLayer layer = TieLayer.uniform(2, 1);
        layer.connect(0, 1, 1);
        assertThat(layer.strength(layer.slotOf(0, 1))).isEqualTo(1.0);
    }

    @Test
    void tooManyPlacesAreRefusedWithAdvice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TieLayer.uniform(64_000_000, 40))
                .withMessageContaining("use fewer workers or a smaller degree");
    }

    @Test
    void theTiesOfAHubAddUp() {
        // 40,000 ties of strength 1 are more than 2^31 steps
        int size = 40_001;
        int[] capacities = new int[size];
        java.util.Arrays.fill(capacities, 1);
        capacities[0] = size - 1;
        int[] rows = new int[2 * (size - 1)];
        for (int leaf = 1; leaf < size; leaf++) {
            rows[leaf - 1] = leaf;
        }
        TieLayer star = TieLayer.ofRows(TieLayer.rowStarts(capacities), rows);
        for (int slot = 0; slot < star.limit(0); slot++) {
            star.setStrength(slot, 1);
        }
        assertThat(star.totalStrength(0)).isEqualTo(40_000);
    }
}
