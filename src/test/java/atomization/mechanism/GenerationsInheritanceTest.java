package atomization.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.model.Eventful;
import atomization.model.HandMadeSociety;
import atomization.parallel.Ranges;
import atomization.random.Stream;
import atomization.scenario.Plan;
import atomization.society.Arena;
import atomization.society.Dispute;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import atomization.society.WeekColumn;
import atomization.society.Workers;
import org.junit.jupiter.api.Test;

class GenerationsInheritanceTest {
    private final Plan plan = HandMadeSociety.plan(Eventful.YAML);

    @Test
    void newcomersHaveNotGoneThroughWhatTheirPredecessorsHave() {
        try (Ranges ranges = new Ranges(1)) {
            Society society = HandMadeSociety.of(plan, 7, ranges);
            Workers workers = society.workers;
            workers.recruited.mark(3);
            workers.watching.set(3, 0);
            workers.activity.set(3, 0.5);
            workers.fatigue(Arena.STRIKE).set(3, 0.5);
            int employer = society.employerOf(3);
            Dispute dispute = society.disputes.open(Arena.STRIKE, employer, 0, 20, Dispute.Form.COMMITTEE);
            society.collectives(Arena.STRIKE).setDispute(employer, dispute);
            dispute.elect(3);
            society.act(3, Arena.STRIKE);
            society.victimize(3);
            assertThat(dispute.roll()).containsExactly(3);

            new Generations(1, 0.5, 0).advance(society, Stream.of(7, "generations", 0));

            assertThat(workers.recruited.get(3)).isFalse();
            assertThat(workers.watching.get(3)).isEqualTo(WeekColumn.NEVER);
            assertThat(workers.victimized.get(3)).isEqualTo(WeekColumn.NEVER);
            assertThat(workers.activity.get(3)).isZero();
            assertThat(workers.fatigue(Arena.STRIKE).get(3)).isZero();
            assertThat(dispute.roll()).isEmpty();
            assertThat(dispute.participants()).isOne();
        }
    }

    @Test
    void allInheritFromTiesAsTheyStoodBeforeAnybodyWasReplaced() {
        try (Ranges ranges = new Ranges(1)) {
            Society society = HandMadeSociety.of(plan, 7, ranges);
            int first = -1;
            for (int i = 0; i < 300 && first < 0; i++) {
                TieLayer ties = society.ties.layer(Layer.WORKPLACE);
                first = ties.degree(i) > 0 && ties.alter(ties.first(i)) > i ? i : -1;
            }
            int second = society.ties
                    .layer(Layer.WORKPLACE)
                    .alter(society.ties.layer(Layer.WORKPLACE).first(first));
            double expected = meanOfTies(society, second);

            new Generations(1, 0.5, 0).advance(society, Stream.of(7, "generations", 0));

            assertThat(society.workers.delegation.get(second)).isCloseTo(expected, within(1.0 / 65535));
        }
    }

    private static double meanOfTies(Society society, int i) {
        double sum = 0;
        int count = 0;
        for (Layer layer : Layer.values()) {
            TieLayer ties = society.ties.layer(layer);
            for (int k = 0; k < ties.degree(i); k++) {
                sum += society.workers.delegation.get(ties.alter(ties.first(i) + k));
                count++;
            }
        }
        return sum / count;
    }
}
