package atomization.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import atomization.society.Arena;
import atomization.society.SmallTown;
import atomization.society.Society;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static Society town() {
        Society society = SmallTown.of(5);
        SmallTown.employ(society, 0, 0, 1);
        SmallTown.employ(society, SmallTown.MILL_WORKSHOP, 2, 3, 4);
        return society;
    }

    @Test
    void collectivesAreMeantByNameNumberRankShareOrAllOfThem() {
        Society society = town();
        assertThat(Chosen.named("Mill").in(society, Arena.STRIKE, SmallTown.DRAWS))
                .containsExactly(1);
        assertThat(Chosen.number(0).in(society, Arena.STRIKE, SmallTown.DRAWS)).containsExactly(0);
        assertThat(Chosen.rank(1).in(society, Arena.STRIKE, SmallTown.DRAWS)).containsExactly(1);
        assertThat(Chosen.rank(2).in(society, Arena.STRIKE, SmallTown.DRAWS)).containsExactly(0);
        assertThat(Chosen.rank(1).in(society, Arena.ASSEMBLY, SmallTown.DRAWS)).containsExactly(0);
        assertThat(Chosen.all().in(society, Arena.STRIKE, SmallTown.DRAWS)).containsExactly(0, 1);
        assertThat(Chosen.all().bits(society, Arena.STRIKE, SmallTown.DRAWS).count())
                .isEqualTo(2);
    }

    @Test
    void equalsAreRankedByNumber() {
        Society society = SmallTown.of(2);
        assertThat(Chosen.rank(1).in(society, Arena.STRIKE, SmallTown.DRAWS)).containsExactly(0);
    }

    @Test
    void aShareIsDrawnCollectiveByCollective() {
        double forge = SmallTown.DRAWS.uniform(0, 0);
        double mill = SmallTown.DRAWS.uniform(1, 0);
        assertThat(Chosen.share((forge + mill) / 2).in(town(), Arena.STRIKE, SmallTown.DRAWS))
                .containsExactly(forge < mill ? 0 : 1);
        assertThat(Chosen.share(1).in(town(), Arena.STRIKE, SmallTown.DRAWS)).containsExactly(0, 1);
        assertThat(Chosen.share(0).in(town(), Arena.STRIKE, SmallTown.DRAWS)).isEmpty();
    }

    @Test
    void closedEnterprisesAreLeftOut() {
        Society society = town();
        society.enterprises.close(SmallTown.MILL);
        assertThat(Chosen.all().in(society, Arena.STRIKE, SmallTown.DRAWS)).containsExactly(0);
        assertThat(Chosen.rank(1).in(society, Arena.STRIKE, SmallTown.DRAWS)).containsExactly(0);
        assertThat(Chosen.share(1).in(society, Arena.STRIKE, SmallTown.DRAWS)).containsExactly(0);
        assertThat(Chosen.named("Mill").in(society, Arena.STRIKE, SmallTown.DRAWS))
                .isEmpty();
        assertThat(Chosen.number(1).in(society, Arena.STRIKE, SmallTown.DRAWS)).isEmpty();
        assertThat(Chosen.all().in(society, Arena.ASSEMBLY, SmallTown.DRAWS)).containsExactly(0, 1);
        assertThat(Chosen.number(1).in(society, Arena.ASSEMBLY, SmallTown.DRAWS))
                .containsExactly(1);
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chosen.named("Mine").in(town(), Arena.STRIKE, SmallTown.DRAWS))
                .withMessage("there is no enterprise named Mine");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chosen.number(2).in(town(), Arena.ASSEMBLY, SmallTown.DRAWS))
                .withMessage("there is no district with number 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chosen.rank(3).in(town(), Arena.STRIKE, SmallTown.DRAWS))
                .withMessage("there is no collective of rank 3, only 2");
    }

    @Test
    void exactlyOneWayOfChoosingIsGiven() {
        String message = "give exactly one of name, number, rank, share, all: true";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Choice(null, null, null, null, false))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Choice("Mill", 1, null, null, false))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Choice(null, null, 1, 0.5, false))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Choice(null, null, null, 0.5, true))
                .withMessage(message);
    }
}
