package atomization.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Flow;
import atomization.society.SmallTown;
import atomization.society.Society;
import org.junit.jupiter.api.Test;

/** Draws of a worker: 0 in a strike, 1 in an assembly. */
class RepressionTest {
    private static final int SIZE = 400;

    /** Half of 400 workers of the Forge strike; capacity 500 at toughness 0.5 is a budget of 100 for its 400 members. */
    private static Society striking() {
        Society society = SmallTown.of(SIZE);
        society.authorities.setToughness(0.5);
        for (int i = 0; i < SIZE; i++) {
            society.join(i, i % 2);
        }
        for (int i = 0; i < SIZE / 2; i++) {
            society.act(i, Arena.STRIKE);
        }
        return society;
    }

    private static Repression repression(Object... more) {
        Object[] all = java.util.Arrays.copyOf(more, more.length + 2);
        all[more.length] = "leaders";
        all[more.length + 1] = 5;
        return Rule.with(Repression.class, all);
    }

    private static void assertVictims(Society society, Arena arena, double probability) {
        int victims = 0;
        for (int i = 0; i < SIZE; i++) {
            boolean hit = i < SIZE / 2 && SmallTown.DRAWS.uniform(i, arena.ordinal()) < probability;
            victims += hit ? 1 : 0;
            assertThat(society.workers.victimized.get(i) == 0)
                    .as("worker %d", i)
                    .isEqualTo(hit);
        }
        assertThat(victims).isPositive().isLessThan(SIZE / 2);
        assertThat(society.flows.get(Flow.VICTIMIZATIONS)).isEqualTo(victims);
    }

    @Test
    void theBudgetIsSharedAmongThoseActing() {
        Society society = striking();
        repression("capacity", 500, "ceiling", 1).advance(society, SmallTown.DRAWS);
        // 500 x 0.5 x 400 / 1000 = 100 for 200
        assertVictims(society, Arena.STRIKE, 0.5);
    }

    @Test
    void nobodyIsHitWithMoreThanTheLargestProbability() {
        Society society = striking();
        repression("capacity", 500, "ceiling", 0.25).advance(society, SmallTown.DRAWS);
        assertVictims(society, Arena.STRIKE, 0.25);
    }

    @Test
    void inTheAblationTheBudgetGrowsWithThoseActing() {
        Society society = striking();
        repression("capacity", 1, "ceiling", 1, "perActor", 0.1).advance(society, SmallTown.DRAWS);
        assertVictims(society, Arena.STRIKE, 0.1);
    }

    @Test
    void assembliesAreMetByTheDistrictsBudget() {
        Society society = SmallTown.of(SIZE);
        society.authorities.setToughness(0.5);
        for (int i = 0; i < SIZE / 2; i++) {
            society.act(i, Arena.ASSEMBLY);
        }
        repression("capacity", 500, "ceiling", 1).advance(society, SmallTown.DRAWS);
        assertVictims(society, Arena.ASSEMBLY, 0.5);
    }

    @Test
    void leadersWhoActAreMoreLikelyToBeHitAndTheTotalStays() {
        Society society = striking();
        int[] leaders = SmallTown.all(50);
        Dispute dispute = SmallTown.dispute(society, Arena.STRIKE, SmallTown.FORGE, Dispute.Form.COMMITTEE, leaders);
        // two leaders who do not act change nothing
        dispute.elect(300);
        dispute.elect(301);
        repression("capacity", 100, "ceiling", 1).advance(society, SmallTown.DRAWS);
        // budget 20 for 200, 50 of them leaders: p = 0.1 x 200 / (200 + 4 x 50) = 0.05, 0.25 for leaders
        for (int i = 0; i < SIZE / 2; i++) {
            boolean hit = SmallTown.DRAWS.uniform(i, 0) < (i < 50 ? 0.25 : 0.05);
            assertThat(society.workers.victimized.get(i) == 0)
                    .as("worker %d", i)
                    .isEqualTo(hit);
        }
    }

    @Test
    void aVictimLosesTheJobStopsAndIsAfraid() {
        Society society = striking();
        society.act(0, Arena.ASSEMBLY);
        repression("ceiling", 1, "perActor", 1).advance(society, SmallTown.DRAWS);
        assertThat(society.workers.isUnemployed(0)).isTrue();
        assertThat(society.workers.isActing(0)).isFalse();
        assertThat(society.workers.fear.get(0)).isEqualTo(1);
        assertThat(society.workers.victimized.get(0)).isZero();
        assertThat(society.collectives(Arena.STRIKE).members(SmallTown.FORGE)).isEqualTo(SIZE / 2);
        assertThat(society.flows.get(Flow.VICTIMIZATIONS)).isEqualTo(SIZE / 2);
    }

    @Test
    void withoutCapacityNobodyIsHit() {
        Society society = striking();
        repression("ceiling", 1).advance(society, SmallTown.DRAWS);
        assertThat(society.flows.get(Flow.VICTIMIZATIONS)).isZero();
        assertThat(society.workers.acting(Arena.STRIKE).count()).isEqualTo(SIZE / 2);
    }

    @Test
    void eachEnterpriseIsMetByItsOwnBudget() {
        Society society = SmallTown.of(30);
        society.authorities.setToughness(1);
        SmallTown.employ(society, 0, SmallTown.all(20));
        for (int i = 20; i < 30; i++) {
            society.join(i, SmallTown.MILL_WORKSHOP);
        }
        // one acts in each; the Forge has 20 members, the Mill 10
        SmallTown.act(society, Arena.STRIKE, 0, 20);
        double forge = SmallTown.DRAWS.uniform(0, 0);
        double mill = SmallTown.DRAWS.uniform(20, 0);
        double capacity = 1000 * (forge / 20 + 1e-9);
        repression("capacity", capacity, "ceiling", 1).advance(society, SmallTown.DRAWS);
        assertThat(society.workers.isUnemployed(0)).isTrue();
        assertThat(society.workers.isUnemployed(20)).isEqualTo(mill < forge / 2 + 1e-8);
    }
}
