package atomization.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNamesTest {
    @Test
    void eachKindOfSlipCountsOnce() {
        assertThat(NearestNames.distance("rate", "rate")).isZero();
        assertThat(NearestNames.distance("rat", "rate")).isEqualTo(1);
        assertThat(NearestNames.distance("rates", "rate")).isEqualTo(1);
        assertThat(NearestNames.distance("rite", "rate")).isEqualTo(1);
        assertThat(NearestNames.distance("raet", "rate")).isEqualTo(1);
        assertThat(NearestNames.distance("RATE", "rate")).isZero();
        assertThat(NearestNames.distance("", "rate")).isEqualTo(4);
        assertThat(NearestNames.distance("ca", "abc")).isEqualTo(3);
    }

    @Test
    void onlyNearNamesAreSuggested() {
        List<String> names = List.of("isolationWeight", "rate", "rats", "victims");
        assertThat(NearestNames.of("isolationWight", names)).containsExactly("isolationWeight");
        assertThat(NearestNames.of("rat", names)).containsExactly("rate", "rats");
        assertThat(NearestNames.of("hope", names)).isEmpty();
        assertThat(NearestNames.of("x", List.of())).isEmpty();
        assertThat(NearestNames.suggestion("rat", names)).isEqualTo("; did you mean rate or rats?");
        assertThat(NearestNames.suggestion("hope", names)).isEmpty();
    }
}
