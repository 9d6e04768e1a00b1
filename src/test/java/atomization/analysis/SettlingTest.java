package atomization.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettlingTest {
    @Test
    void theIndexThatMovedMostInTheLastStepIsNamed() {
        Map<String, double[]> courses = new LinkedHashMap<>();
        courses.put("steady", new double[] {9, 4, 4});
        courses.put("moving", new double[] {1, 1, 0.5});
        courses.put("unknown", new double[] {1, Double.NaN, 100});
        assertThat(Settling.of(List.of(2, 4, 6), courses)).contains(new Settling(4, 6, "moving", 0.5, 4));
        assertThat(new Settling(4, 6, "moving", 0.5, 4).share()).isEqualTo(0.125);
    }

    @Test
    void nothingIsSaidOfFewerThanTwoSteps() {
        assertThat(Settling.of(List.of(2), Map.of("one", new double[] {1}))).isEmpty();
        assertThat(Settling.of(List.of(), Map.of())).isEmpty();
        assertThat(Settling.of(List.of(2, 3), Map.of("lost", new double[] {Double.NaN, Double.NaN})))
                .isEmpty();
        assertThat(new Settling(2, 3, "still", 0, 0).share()).isNaN();
    }
}
