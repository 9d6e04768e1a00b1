package atomization.population;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.random.Stream;
import atomization.society.TieLayer;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginsInheritanceTest {
    @Test
    void tiesThatStandAreKeptWhenTiesOfOriginsAreAdded() {
        TieLayer before = TieLayer.uniform(40, 6);
        for (int i = 0; i < 20; i++) {
            before.connect(i, (i + 1) % 20, 0.5);
            before.connect(i, (i + 7) % 20, 0.5);
        }
        int[] origin = new int[40];
        java.util.Arrays.fill(origin, 20, 40, 1);
        Origins origins = new Origins(List.of(new OriginGroup("kin", 0.5, 3, 0.7, 0)), 40);

        TieLayer after = origins.addTies(before, origin, Stream.of(1, "origins", 0));

        for (int i = 0; i < 20; i++) {
            assertThat(after.degree(i)).as("degree of %d", i).isEqualTo(before.degree(i));
            for (int k = 0; k < before.degree(i); k++) {
                assertThat(after.slotOf(i, before.alter(before.first(i) + k))).isNotNegative();
            }
        }
        int inside = 0;
        for (int i = 20; i < 40; i++) {
            inside += after.degree(i);
        }
        assertThat(inside).isEqualTo(60);
    }
}
