package atomization.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CurveTest {
    private static final Map<Double, Double> POINTS = Map.of(1990.0, 1.0, 1992.0, 3.0);

    @Test
    void aLinearCourseRunsStraightBetweenPointsAndHoldsOutsideThem() {
        Curve curve = new Curve(new TreeMap<>(POINTS), Course.Between.LINEAR);
        assertThat(curve.at(1980)).isEqualTo(1.0);
        assertThat(curve.at(1991)).isEqualTo(2.0);
        assertThat(curve.at(1992)).isEqualTo(3.0);
        assertThat(curve.at(2000)).isEqualTo(3.0);
    }

    @Test
    void aStepHoldsUntilTheNextPoint() {
        Curve curve = new Curve(new TreeMap<>(POINTS), Course.Between.STEP);
        assertThat(curve.at(1991.999)).isEqualTo(1.0);
        assertThat(curve.at(1992)).isEqualTo(3.0);
    }

    @Test
    void aCurveIsConstantAfterItsLastPoint() {
        Curve curve = new Curve(new TreeMap<>(POINTS), Course.Between.LINEAR);
        assertThat(curve.isConstantFrom(1991)).isFalse();
        assertThat(curve.isConstantFrom(1992)).isTrue();
    }
}
