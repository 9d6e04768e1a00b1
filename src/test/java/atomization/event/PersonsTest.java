package atomization.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.SmallTown;
import atomization.society.Society;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PersonsTest {
    /** Twenty workers, half of the Forge, half of the Mill; 0 to 4 strike, 10 to 14 assemble. */
    private static Society town() {
        Society society = SmallTown.of(20);
        for (int i = 0; i < 20; i++) {
            society.join(i, i < 10 ? 0 : SmallTown.MILL_WORKSHOP);
        }
        SmallTown.act(society, Arena.STRIKE, 0, 1, 2, 3, 4);
        SmallTown.act(society, Arena.ASSEMBLY, 10, 11, 12, 13, 14);
        return society;
    }

    private static List<Integer> smallest(List<Integer> candidates, int number) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble(i -> SmallTown.DRAWS.uniform(i, 1)))
                .limit(number)
                .sorted()
                .toList();
    }

    @Test
    void anyoneIsEverybodyPresent() {
        Society society = town();
        society.leave(7);
        assertThat(Chosen.everybody(Persons.Among.ANYONE).in(society, SmallTown.DRAWS))
                .hasSize(19)
                .doesNotContain(7)
                .isSorted();
    }

    @Test
    void thoseActingAreOfEitherArena() {
        assertThat(Chosen.everybody(Persons.Among.ACTING).in(town(), SmallTown.DRAWS))
                .containsExactly(0, 1, 2, 3, 4, 10, 11, 12, 13, 14);
    }

    @Test
    void leadersAreThoseOfOpenDisputesOnce() {
        Society society = town();
        SmallTown.dispute(society, Arena.STRIKE, SmallTown.MILL, Dispute.Form.COMMITTEE, 13, 11);
        SmallTown.dispute(society, Arena.ASSEMBLY, SmallTown.RIVERSIDE, Dispute.Form.COMMITTEE, 11, 2);
        assertThat(Chosen.everybody(Persons.Among.LEADERS).in(society, SmallTown.DRAWS))
                .containsExactly(2, 11, 13);
    }

    @Test
    void theMostActiveComeFirstEqualsByTheirNumbers() {
        Society society = town();
        society.workers.activity.set(17, 0.5);
        society.workers.activity.set(3, 0.9);
        assertThat(Chosen.some(Persons.Among.MOST_ACTIVE, 2, null).in(society, SmallTown.DRAWS))
                .containsExactly(3, 17);
        assertThat(Chosen.some(Persons.Among.MOST_ACTIVE, 3, null).in(society, SmallTown.DRAWS))
                .hasSize(3)
                .contains(3, 17)
                .containsAll(smallest(
                        IntStream.range(0, 20)
                                .filter(i -> i != 3 && i != 17)
                                .boxed()
                                .toList(),
                        1));
    }

    @Test
    void aNumberOrAShareIsDrawnAtRandom() {
        List<Integer> all = IntStream.range(0, 20).boxed().toList();
        assertThat(Chosen.some(Persons.Among.ANYONE, 6, null).in(town(), SmallTown.DRAWS))
                .isEqualTo(smallest(all, 6));
        assertThat(new Persons(Persons.Among.ANYONE, 0.28, null, null, null, null).in(town(), SmallTown.DRAWS))
                .isEqualTo(smallest(all, 6));
        assertThat(Chosen.some(Persons.Among.ANYONE, 600, null).in(town(), SmallTown.DRAWS))
                .hasSize(20);
    }

    @Test
    void anEnterpriseRestrictsToItsWorkers() {
        Society society = town();
        society.leaveWork(12, atomization.society.Workers.OUTSIDE);
        assertThat(new Persons(Persons.Among.ACTING, null, null, Chosen.named("Mill"), null, null)
                        .in(society, SmallTown.DRAWS))
                .containsExactly(10, 11, 13, 14);
        assertThat(new Persons(Persons.Among.ACTING, 0.5, null, Chosen.named("Mill"), null, null)
                        .in(society, SmallTown.DRAWS))
                .isEqualTo(smallest(List.of(10, 11, 13, 14), 2));
    }

    @Test
    void aShareAndANumberTogetherAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Persons(Persons.Among.ANYONE, 0.5, 3, null, null, null))
                .withMessage("give a share or a number, not both");
    }
}
