package atomization.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.society.Driver;
import atomization.society.SmallTown;
import atomization.society.Society;
import org.junit.jupiter.api.Test;

class IssuesTest {
    @Test
    void anIssueArisesWithTheProbabilityOfTheDriver() {
        double first = SmallTown.DRAWS.uniform(SmallTown.RIVERSIDE, 0);
        double second = SmallTown.DRAWS.uniform(SmallTown.HILL, 0);
        Society society = SmallTown.of(1);
        society.drivers.set(Driver.DISTRICT_ISSUES, (first + second) / 2);
        Rule.with(Issues.class, "gravity", 0.7).advance(society, SmallTown.DRAWS);
        assertThat(society.districts.issue[SmallTown.RIVERSIDE]).isEqualTo(first < second ? 0.7 : 0);
        assertThat(society.districts.issue[SmallTown.HILL]).isEqualTo(first < second ? 0 : 0.7);
    }

    @Test
    void anIssueThatStandsFadesAndIsNotReplaced() {
        Society society = SmallTown.of(1);
        society.drivers.set(Driver.DISTRICT_ISSUES, 1);
        society.districts.issue[SmallTown.HILL] = 0.5;
        Rule.with(Issues.class, "gravity", 0.7, "fade", 0.1, "forgotten", 0.05).advance(society, SmallTown.DRAWS);
        assertThat(society.districts.issue[SmallTown.HILL]).isCloseTo(0.45, within(1e-12));
    }

    @Test
    void anIssueIsOverBelowTheGravityThatIsForgotten() {
        Society society = SmallTown.of(1);
        society.districts.issue[SmallTown.RIVERSIDE] = 0.5;
        society.districts.issue[SmallTown.HILL] = 0.49;
        Rule.with(Issues.class, "fade", 0.5, "forgotten", 0.25).advance(society, SmallTown.DRAWS);
        assertThat(society.districts.issue[SmallTown.RIVERSIDE]).isEqualTo(0.25);
        assertThat(society.districts.issue[SmallTown.HILL]).isZero();
    }

    @Test
    void withoutDriverNoIssueArises() {
        Society society = SmallTown.of(1);
        Rule.with(Issues.class, "gravity", 0.7).advance(society, SmallTown.DRAWS);
        assertThat(society.districts.issue).containsOnly(0);
    }
}
