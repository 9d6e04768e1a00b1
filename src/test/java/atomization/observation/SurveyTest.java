package atomization.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.society.Arena;
import atomization.society.Layer;
import atomization.society.Society;
import org.junit.jupiter.api.Test;

final class SurveyTest {
    private static double share(Society society, SurveyItem item) {
        Survey survey = new Survey(society);
        double[] row = new double[survey.columns().size()];
        survey.hold(row);
        return row[item.ordinal()];
    }

    @Test
    void crisisAndOwnLifeCompareOwnHardshipWithThatOfTies() {
        Society society = TinySociety.of(4, 1);
        double[] hardship = {0.8, 0.2, 0.6, 0.3};
        for (int i = 0; i < 4; i++) {
            society.workers.hardship(Arena.STRIKE).set(i, hardship[i]);
        }
        TinySociety.tie(society, Layer.ACQUAINTANCE, 0, 1, 0.1);
        TinySociety.tie(society, Layer.WORKPLACE, 0, 3, 0.1);

        // (0.8 + 0.25) / 2, (0.2 + 0.8) / 2, 0.6 / 2 without ties, (0.3 + 0.8) / 2: all but the third above 0.35.
        assertThat(share(society, SurveyItem.CRISIS)).isEqualTo(0.75);
        // Below the ties' hardship are 1 and 3; worker 2, without ties, compares with 0.
        assertThat(share(society, SurveyItem.OWN_LIFE_WORKS_OUT)).isEqualTo(0.5);
    }

    @Test
    void useOfInfluenceComesFromEfficacyOrFromActionSeenWhereOneCanAct() {
        Society society = TinySociety.of(4, 1);
        society.workers.efficacy.fill(0.1);
        society.workers.efficacy.set(3, 0.5);
        society.workers.solidarity(Arena.STRIKE).fill(1);
        society.join(0, 0);
        society.join(1, 0);
        TinySociety.tie(society, Layer.WORKPLACE, 0, 1, 1);
        TinySociety.tie(society, Layer.WORKPLACE, 2, 1, 1);
        society.act(1, Arena.STRIKE);
        society.sight.take(52);

        // 0: 0.1 + 1/1.5. 1 sees nobody act. 2 sees a strike but cannot strike, and has no solidarity with neighbours.
        assertThat(share(society, SurveyItem.NO_USE_TO_INFLUENCE)).isEqualTo(0.5);
    }

    @Test
    void connectionsNeedHardshipDelegationAndAStrongTie() {
        Society society = TinySociety.of(5, 1);
        society.workers.hardship(Arena.ASSEMBLY).fill(0.6);
        society.workers.delegation.fill(0.6);
        society.workers.delegation.set(1, 0.4);
        society.workers.hardship(Arena.ASSEMBLY).set(2, 0.4);
        TinySociety.tie(society, Layer.RESIDENCE, 0, 1, 0.5);
        TinySociety.tie(society, Layer.RESIDENCE, 0, 2, 0.5);
        TinySociety.tie(society, Layer.RESIDENCE, 3, 4, 0.2);

        assertThat(share(society, SurveyItem.COURT_OR_CONNECTIONS)).isEqualTo(0.2);
    }

    @Test
    void readinessInitiativeBusinessAndAidAreReadFromTheWorkers() {
        Society society = TinySociety.of(4, 1);
        society.workers.ready(Arena.ASSEMBLY).mark(0);
        society.workers.ready(Arena.STRIKE).mark(0);
        society.workers.ready(Arena.STRIKE).mark(1);
        society.workers.solidarity(Arena.ASSEMBLY).fill(0.7);
        society.workers.efficacy.fill(0.4);
        society.workers.delegation.fill(0.4);
        society.workers.delegation.set(0, 0.5);
        society.workers.enterprise.set(2, 0.6);
        society.workers.helped.mark(1);
        society.workers.helped.mark(3);
        society.leave(3);

        assertThat(share(society, SurveyItem.MEETINGS)).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(share(society, SurveyItem.STRIKES)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(share(society, SurveyItem.CIVIL_INITIATIVES)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(share(society, SurveyItem.WOULD_TAKE_UP_BUSINESS)).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(share(society, SurveyItem.MUTUAL_AID)).isCloseTo(1.0 / 3, within(1e-12));
    }
}
