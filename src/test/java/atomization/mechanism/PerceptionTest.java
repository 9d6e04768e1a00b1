package atomization.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.society.Arena;
import atomization.society.Layer;
import atomization.society.SmallTown;
import atomization.society.Society;
import atomization.society.TieLayer;
import org.junit.jupiter.api.Test;

class PerceptionTest {
    private static final org.assertj.core.data.Offset<Double> CLOSE = within(2e-5);

    private static final Perception PERCEPTION =
            Rule.with(Perception.class, "otherLayer", 0.25, "otherArena", 0.5, "unseen", 0.2, "victimMemory", 10);

    /** Worker 0 has a tie of 0.6 at work with 1, of 0.4 at home with 2, of 0.8 with an acquaintance 3. */
    private static Society town() {
        Society society = SmallTown.of(4);
        SmallTown.tie(society, Layer.WORKPLACE, 0, 1, 0.6);
        SmallTown.tie(society, Layer.RESIDENCE, 0, 2, 0.4);
        SmallTown.tie(society, Layer.ACQUAINTANCE, 0, 3, 0.8);
        return society;
    }

    private static Society seen(Society society) {
        PERCEPTION.advance(society, SmallTown.DRAWS);
        return society;
    }

    @Test
    void tiesOfTheArenasOwnLayerCountInFullOthersLess() {
        Society society = town();
        SmallTown.act(society, Arena.STRIKE, 1, 3);
        seen(society);
        // (0.6 + 0.25 x 0.8) / (0.6 + 0.25 x 1.2 + 0.2)
        assertThat(society.sight.outlook().at(0).participation(Arena.STRIKE)).isCloseTo(0.8 / 1.1, CLOSE);
    }

    @Test
    void actionInTheOtherArenaIsLessVisible() {
        Society society = town();
        SmallTown.act(society, Arena.STRIKE, 1, 2);
        SmallTown.act(society, Arena.ASSEMBLY, 2);
        seen(society);
        // for strikes both act; for assemblies 2 acts and 1 counts by half
        assertThat(society.sight.outlook().at(0).participation(Arena.STRIKE)).isCloseTo(0.7 / 1.1, CLOSE);
        // (0.4 + 0.5 x 0.25 x 0.6) / (0.4 + 0.25 x 1.4 + 0.2)
        assertThat(society.sight.outlook().at(0).participation(Arena.ASSEMBLY)).isCloseTo(0.475 / 0.95, CLOSE);
    }

    @Test
    void isolationCountsAllLayersAndArenasAlike() {
        Society society = town();
        SmallTown.act(society, Arena.STRIKE, 1, 2);
        SmallTown.act(society, Arena.ASSEMBLY, 2);
        seen(society);
        assertThat(society.sight.outlook().at(0).isolation()).isCloseTo(1 - 1.0 / (1.8 + 0.2), CLOSE);
        assertThat(society.sight.outlook().at(3).isolation()).isEqualTo(1);
    }

    @Test
    void asANumberParticipationIsTheStrengthOfTiesActing() {
        Society society = town();
        SmallTown.act(society, Arena.STRIKE, 1, 3);
        Rule.with(Perception.class, "otherLayer", 0.25, "unseen", 0.2, "counting", Perception.Counting.NUMBER)
                .advance(society, SmallTown.DRAWS);
        assertThat(society.sight.outlook().at(0).participation(Arena.STRIKE)).isCloseTo(0.8, CLOSE);
    }

    @Test
    void whatIsSeenIsTheMomentHoweverActionGoesOn() {
        Society society = seen(town());
        SmallTown.act(society, Arena.STRIKE, 1);
        assertThat(society.sight.outlook().at(0).participation(Arena.STRIKE)).isZero();
    }

    @Test
    void victimsAreSeenForAsLongAsTheyAreRemembered() {
        Society society = town();
        society.victimize(1);
        society.beginWeek(9);
        assertThat(seen(society).sight.outlook().at(0).victimShare()).isCloseTo(0.6 / 1.8, CLOSE);
        society.beginWeek(10);
        assertThat(seen(society).sight.outlook().at(0).victimShare()).isZero();
    }

    @Test
    void inACompleteLayerEverybodyElsePresentIsSeen() {
        Society society = SmallTown.of(100, 1, TieLayer.complete(6), TieLayer.uniform(6, 1), TieLayer.uniform(6, 1));
        SmallTown.act(society, Arena.STRIKE, 0, 1);
        SmallTown.act(society, Arena.ASSEMBLY, 2);
        society.leave(5);
        seen(society);
        // 0 sees 1 striking and 2 assembling among four; the unseen count 0.2
        assertThat(society.sight.outlook().at(0).participation(Arena.STRIKE)).isCloseTo(1.5 / 4.2, CLOSE);
        assertThat(society.sight.outlook().at(3).isolation()).isCloseTo(1 - 3 / 4.2, CLOSE);
    }
}
