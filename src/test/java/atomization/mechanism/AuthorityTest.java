package atomization.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.society.Arena;
import atomization.society.Driver;
import atomization.society.SmallTown;
import atomization.society.Society;
import org.junit.jupiter.api.Test;

class AuthorityTest {
    private static final double EXACT = 1e-12;

    @Test
    void recentParticipationFollowsTheShareActingInAnyArena() {
        Society society = SmallTown.of(4);
        SmallTown.act(society, Arena.STRIKE, 0, 1);
        SmallTown.act(society, Arena.ASSEMBLY, 1, 2);
        society.authorities.setRecentParticipation(0.15);
        Rule.with(Authority.class, "memory", 0.5, "resistance", 1).advance(society, SmallTown.DRAWS);
        // 0.15 + 0.5 (3/4 - 0.15)
        assertThat(society.authorities.recentParticipation()).isCloseTo(0.45, within(EXACT));
    }

    @Test
    void thoseWhoLeftAreOutOfTheShare() {
        Society society = SmallTown.of(4);
        SmallTown.act(society, Arena.STRIKE, 0);
        society.leave(2);
        society.leave(3);
        Rule.with(Authority.class, "memory", 1, "resistance", 1).advance(society, SmallTown.DRAWS);
        assertThat(society.authorities.recentParticipation()).isEqualTo(0.5);
    }

    @Test
    void whereNobodyIsLeftNobodyParticipates() {
        Society society = SmallTown.of(1);
        society.leave(0);
        society.authorities.setRecentParticipation(0.5);
        Rule.with(Authority.class, "memory", 1, "resistance", 1).advance(society, SmallTown.DRAWS);
        assertThat(society.authorities.recentParticipation()).isZero();
    }

    @Test
    void toughnessRelaxesToTheTargetOfTheParticipationJustRemembered() {
        Society society = SmallTown.of(10);
        SmallTown.act(society, Arena.STRIKE, 0);
        society.drivers.set(Driver.TOUGHNESS_FLOOR, 0.2);
        society.authorities.setToughness(0.6);
        Rule.with(Authority.class, "memory", 1, "rate", 0.5, "hardening", 0.5, "resistance", 0.1)
                .advance(society, SmallTown.DRAWS);
        // R = 0.1; target 0.2 + 0.5 x 0.8 x exp(-1) = 0.347152; 0.6 + 0.5 (0.347152 - 0.6)
        assertThat(society.authorities.toughness()).isCloseTo(0.473576, within(1e-6));
    }

    @Test
    void withoutResistanceTheTargetIsTheFloorAndTheWholeHardening() {
        Authority authority = Rule.with(Authority.class, "hardening", 0.3, "resistance", 0.002);
        assertThat(authority.target(0.4, 0)).isCloseTo(0.4 + 0.3 * 0.6, within(EXACT));
        assertThat(authority.target(0.4, 1)).isCloseTo(0.4, within(EXACT));
    }

    @Test
    void atRateZeroToughnessStays() {
        Society society = SmallTown.of(3);
        society.authorities.setToughness(0.37);
        Rule.with(Authority.class, "memory", 1, "hardening", 1, "resistance", 1).advance(society, SmallTown.DRAWS);
        assertThat(society.authorities.toughness()).isEqualTo(0.37);
    }
}
