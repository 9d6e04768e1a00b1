package atomization.model;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.parallel.Ranges;
import atomization.reference.RandomParameters;
import atomization.scenario.Plan;
import atomization.society.Arena;
import atomization.society.FixedColumn;
import atomization.society.FloatColumn;
import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import atomization.society.Workers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds in every week, whatever the parameters and events. */
class InvariantsTest {
    private static final List<String> LIVELY = List.of(
            "mechanisms.generations.longerThan=0",
            "mechanisms.economy.occasion=0.03",
            "mechanisms.coOptation.patience=2",
            "mechanisms.repression.capacity=4");

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void theStateIsSoundInEveryWeekUnderRandomParametersAndEvents(long setting) {
        List<String> parameters = new ArrayList<>(RandomParameters.drawn(setting));
        parameters.addAll(LIVELY);
        Plan plan = HandMadeSociety.plan(Eventful.YAML).with(parameters);
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model = new AtomizationModel(plan, setting, ranges);
            Society society = HandMadeSociety.of(plan, setting, ranges);
            model.start(society);
            int before = society.workers.present.count();
            while (!model.isOver()) {
                model.step();
                soundTies(society);
                soundWorkers(society);
                soundCollectives(society);
                boolean comesOrGoes = model.log().stream()
                        .anyMatch(event -> event.week() == society.week()
                                && (event.what().endsWith("left")
                                        || event.what().endsWith("arrived")));
                int now = society.workers.present.count();
                assertThat(now == before || comesOrGoes)
                        .as("present in week %d", society.week())
                        .isTrue();
                before = now;
            }
            assertThat(model.weeksDone()).isEqualTo(100);
        }
    }

    private static void soundTies(Society society) {
        for (Layer layer : Layer.values()) {
            TieLayer ties = society.ties.layer(layer);
            for (int i = 0; i < ties.size(); i++) {
                int degree = ties.degree(i);
                assertThat(degree).isBetween(0, ties.limit(i) - ties.first(i));
                assertThat(degree == 0 || society.workers.present.get(i)).isTrue();
                int last = -1;
                for (int slot = ties.first(i); slot < ties.first(i) + degree; slot++) {
                    int j = ties.alter(slot);
                    assertThat(j).isGreaterThan(last).isNotEqualTo(i);
                    last = j;
                    int other = ties.slotOf(j, i);
                    assertThat(other).as("tie %d-%d stands at both ends", i, j).isNotNegative();
                    assertThat(ties.strength(other))
                            .isEqualTo(ties.strength(slot))
                            .isBetween(0.0, 1.0);
                }
            }
        }
    }

    private static void soundWorkers(Society society) {
        Workers workers = society.workers;
        for (FixedColumn column : List.of(
                workers.fear,
                workers.activity,
                workers.subsistence,
                workers.delegation,
                workers.commercial,
                workers.enterprise,
                workers.memory)) {
            for (int i = 0; i < column.size(); i++) {
                assertThat(column.get(i)).isBetween(0.0, 1.0);
            }
        }
        for (FloatColumn column :
                List.of(workers.efficacy, workers.solidarity(Arena.STRIKE), workers.solidarity(Arena.ASSEMBLY))) {
            for (int i = 0; i < column.size(); i++) {
                assertThat(column.get(i)).isBetween(0.0, 1.0);
            }
        }
        for (int i = 0; i < workers.size(); i++) {
            assertThat(workers.isActing(i) && !workers.present.get(i)).isFalse();
            assertThat(workers.acting(Arena.STRIKE).get(i) && !workers.isEmployed(i))
                    .isFalse();
            if (workers.isEmployed(i)) {
                assertThat(workers.present.get(i)).isTrue();
                assertThat(society.enterprises.isOpen(society.employerOf(i)))
                        .as("employer of %d", i)
                        .isTrue();
            }
        }
    }

    private static void soundCollectives(Society society) {
        for (Arena arena : Arena.values()) {
            int[] recount = new int[society.collectives(arena).count()];
            for (int i = 0; i < society.workers.size(); i++) {
                int own = society.collectiveOf(i, arena);
                if (own >= 0) {
                    recount[own]++;
                }
            }
            for (int k = 0; k < recount.length; k++) {
                assertThat(society.collectives(arena).members(k)).isEqualTo(recount[k]);
            }
        }
        for (double arrears : society.enterprises.arrears) {
            assertThat(arrears).isBetween(0.0, 1.0);
        }
        assertThat(society.authorities.toughness()).isBetween(0.0, 1.0);
    }

    @Test
    void allStateIsTheSameOnOneAndOnTwoThreads() {
        // Three blocks of workers, or there would be nothing to share out.
        Plan plan = HandMadeSociety.plan(Eventful.YAML).with(List.of("run.workers=9000", "run.weeks=20"));
        assertThat(StateHash.of(run(plan, 3, 2))).isEqualTo(StateHash.of(run(plan, 3, 1)));
    }

    @Test
    void withoutWeightsAndWithoutChanceNobodyActs() {
        Plan plan = HandMadeSociety.plan(Eventful.YAML)
                .with(List.of(
                        "events=[]",
                        "workers.threshold={distribution: uniform, min: 0.01, max: 0.4}",
                        "society.thresholdOffset=0",
                        "mechanisms.mobilization={grievance: 0, fear: 0, subsistence: 0, fatigue: 0, temperature: 0,"
                                + " alwaysConsidered: true}"));
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model = new AtomizationModel(plan, 5, ranges);
            model.start(HandMadeSociety.of(plan, 5, ranges));
            while (!model.isOver()) {
                model.step();
                for (Arena arena : Arena.values()) {
                    assertThat(model.society().workers.acting(arena).any()).isFalse();
                }
            }
        }
    }

    @Test
    void aSocietyWithoutTiesShowsNoCascade() {
        // Nobody sees anybody: participation is the same as if nobody's action had ever been seen.
        List<String> quiet = List.of("events=[]", "run.weeks=30", "mechanisms.ties=off", "mechanisms.disputes=off");
        Plan plan = HandMadeSociety.plan(Eventful.YAML).with(quiet);
        List<String> unseeing = new ArrayList<>(quiet);
        unseeing.add("mechanisms.perception=off");
        Society without = runUntied(plan);
        Society blind = runUntied(HandMadeSociety.plan(Eventful.YAML).with(unseeing));
        assertThat(StateHash.of(without)).isEqualTo(StateHash.of(blind));
        assertThat(StateHash.of(run(plan, 9, 1))).isNotEqualTo(StateHash.of(without));
    }

    private static Society runUntied(Plan plan) {
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model = new AtomizationModel(plan, 9, ranges);
            model.start();
            while (!model.isOver()) {
                model.step();
            }
            return model.society();
        }
    }

    static Society run(Plan plan, long seed, int threads) {
        try (Ranges ranges = new Ranges(threads)) {
            AtomizationModel model = new AtomizationModel(plan, seed, ranges);
            model.start(HandMadeSociety.of(plan, seed, ranges));
            while (!model.isOver()) {
                model.step();
            }
            return model.society();
        }
    }
}
