package atomization.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import atomization.parallel.Ranges;
import atomization.society.TieLayer;
import org.junit.jupiter.api.Test;

class EdgeListTest {
    private static final EdgeList LIST = new EdgeList("networks/plant.csv", 1);

    @Test
    void tiesAreThoseListedWhateverTheirDirectionAndOnce() {
        TieLayer layer = LIST.layer(Example.together(5), Edges.of(3, 0, 1, 0, 0, 3, 4, 1, 0, 1));
        assertThat(Example.rows(layer)).isDeepEqualTo(new int[][] {{1, 3, -1}, {0, 4, -1}, {-1}, {0, -1}, {1, -1}});
    }

    @Test
    void tiesAreThoseOfTheFileNamed() {
        try (Ranges ranges = new Ranges(1)) {
            TieLayer layer = LIST.generate(Example.together(3), Example.DRAWS, ranges, file -> {
                assertThat(file).isEqualTo("networks/plant.csv");
                return Edges.of(2, 1);
            });
            assertThat(layer.slotOf(1, 2)).isNotNegative();
        }
    }

    @Test
    void strengthsGivenStandAtBothEndsAndOthersAreLeftAtZero() {
        Edges edges = new Edges(new int[] {0, 1, 2, 1, 0, 2}, new double[] {0.25, Double.NaN, 1e-9});
        TieLayer layer = LIST.layer(Example.together(3), edges);
        assertThat(layer.strength(layer.slotOf(0, 1))).isEqualTo(0.25, within(TieLayer.STEP));
        assertThat(layer.strength(layer.slotOf(1, 0))).isEqualTo(0.25, within(TieLayer.STEP));
        assertThat(layer.strength(layer.slotOf(1, 2))).isZero();
        assertThat(layer.strength(layer.slotOf(2, 0))).isEqualTo(TieLayer.STEP);
    }

    @Test
    void aTieListedTwiceWithOneStrengthIsTaken() {
        TieLayer layer = LIST.layer(Example.together(3), new Edges(new int[] {0, 1, 1, 0}, new double[] {0.5, 0.5}));
        assertThat(layer.degree(0)).isEqualTo(1);
        assertThatThrownBy(() ->
                        LIST.layer(Example.together(3), new Edges(new int[] {0, 1, 1, 0}, new double[] {0.5, 0.6})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("networks/plant.csv: tie 2 (1,0) is listed twice with different strengths");
    }

    @Test
    void tiesOfNobodyAreRefused() {
        assertThatThrownBy(() -> LIST.layer(Example.together(3), Edges.of(0, 1, 3, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tie 2 (3,0) names worker 3, but workers are numbered 0 to 2");
        assertThatThrownBy(() -> LIST.layer(Example.together(3), Edges.of(-1, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names worker -1");
        assertThatThrownBy(() -> LIST.layer(Example.someAbsent(6), Edges.of(1, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names worker 3, who has no place in this layer");
        assertThatThrownBy(() -> LIST.layer(Example.together(3), Edges.of(1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tie 1 (1,1) is of a worker with itself");
    }

    @Test
    void malformedListsAreRefused() {
        assertThatThrownBy(() -> Edges.of(1, 2, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Edges(new int[] {1, 2}, new double[] {0.5, 0.5}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 strengths for 1 ties");
        assertThatThrownBy(() -> new Edges(new int[] {1, 2}, new double[] {0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has strength 0.0; allowed: above 0, at most 1");
    }

    @Test
    void withoutTheTiesOfTheFileNothingIsMade() {
        try (Ranges ranges = new Ranges(1)) {
            assertThatThrownBy(() -> LIST.generate(Example.together(3), Example.DRAWS, ranges))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("networks/plant.csv");
        }
    }
}
