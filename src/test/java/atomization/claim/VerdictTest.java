package atomization.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import atomization.observation.Measure;
import atomization.observation.Summary;
import atomization.scenario.Condition;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Measure FEAR = new Measure("fear", null, null, Summary.MEAN, null);

    private static Condition condition(
            @Nullable Double atLeast, @Nullable Double atMost, @Nullable Double above, @Nullable Double below) {
        return new Condition("it holds", null, FEAR, null, null, atLeast, atMost, above, below, 0.8, null);
    }

    private static Verdict held(int held, int of) {
        List<Double> numbers = new java.util.ArrayList<>(Collections.nCopies(held, 1.0));
        numbers.addAll(Collections.nCopies(of - held, 0.0));
        return new Verdict(condition(0.5, null, null, null), numbers);
    }

    @Test
    void limitsAreHeldAsTheyAreNamed() {
        assertThat(condition(1.0, null, null, null).holds(1)).isTrue();
        assertThat(condition(null, 1.0, null, null).holds(1)).isTrue();
        assertThat(condition(null, null, 1.0, null).holds(1)).isFalse();
        assertThat(condition(null, null, null, 1.0).holds(1)).isFalse();
        assertThat(condition(0.0, 2.0, null, null).holds(3)).isFalse();
        assertThat(condition(0.0, null, null, null).holds(Double.NaN)).isFalse();
        assertThat(condition(0.0, null, null, 0.5).limits()).isEqualTo("at least 0 and less than 0.5");
    }

    @Test
    void aConditionIsOfOneNumberOrTwo() {
        Condition difference = new Condition("d", null, FEAR, FEAR, null, 0.0, null, null, null, 1, null);
        Condition ratio = new Condition("r", null, FEAR, null, FEAR, 0.0, null, null, null, 1, null);
        assertThat(difference.number(3, 4)).isEqualTo(-1);
        assertThat(ratio.number(3, 4)).isEqualTo(0.75);
        assertThat(ratio.number(0, 0)).isNaN();
        assertThat(condition(0.0, null, null, null).number(3, 4)).isEqualTo(3);
    }

    @Test
    void aConditionWithoutLimitsOrWithTwoOthersIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> condition(null, null, null, null))
                .withMessageContaining("at least one limit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Condition("x", null, FEAR, FEAR, FEAR, 0.0, null, null, null, 1, null))
                .withMessage("give minus or over, not both");
    }

    @Test
    void itIsMetWhenItHoldsInTheShareRequired() {
        assertThat(held(16, 20).isMet()).isTrue();
        assertThat(held(15, 20).isMet()).isFalse();
        assertThat(held(15, 20).held()).isEqualTo(15);
    }

    @Test
    void itIsSureWhenTheIntervalLeavesTheShareOut() {
        assertThat(held(20, 20).isSure()).isTrue();
        assertThat(held(17, 20).isSure()).isFalse();
        assertThat(held(3, 20).isSure()).isTrue();
    }

    @Test
    void theRangeLeavesOutReplicatesWithoutAValue() {
        Verdict verdict = new Verdict(condition(0.5, null, null, null), List.of(3.0, Double.NaN, 1.0));
        assertThat(verdict.range()).containsExactly(1, 2, 3);
        assertThat(verdict.replicates()).isEqualTo(3);
        assertThat(verdict.held()).isEqualTo(2);
        assertThat(new Verdict(condition(0.5, null, null, null), List.of(Double.NaN)).range())
                .containsOnly(Double.NaN);
    }
}
