package atomization.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import atomization.parallel.Ranges;
import atomization.reference.RandomParameters;
import atomization.results.Carried;
import atomization.scenario.Plan;
import atomization.society.Society;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model that is restored in the middle of its run goes on as the one that was saved: the same state, every week. */
class RestoredModelTest {
    private static final int[] CUTS = {0, 1, 58, 99, 100};

    /** Random parameters, all mechanisms, every event; settings of several modes. */
    private static Plan plan(int setting) {
        List<String> parameters = new ArrayList<>(RandomParameters.drawn(400 + setting));
        parameters.add("mechanisms.generations.longerThan=0");
        parameters.add("mechanisms.economy.occasion=0.03");
        switch (setting) {
            case 1 -> parameters.add("mechanisms.mobilization.temperature=0");
            case 2 -> parameters.add("mechanisms.perception=off");
            case 3 -> parameters.add("mechanisms.perception.counting=number");
            default -> parameters.add("mechanisms.coOptation.patience=2");
        }
        return HandMadeSociety.plan(Eventful.YAML).with(parameters);
    }

    private static AtomizationModel started(Plan plan, long seed, Ranges ranges) {
        AtomizationModel model = new AtomizationModel(plan, seed, ranges);
        model.start(HandMadeSociety.of(plan, seed, ranges));
        return model;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void itGoesOnAsTheOneThatWasSaved(int setting) {
        Plan plan = plan(setting);
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model = started(plan, setting, ranges);
            List<byte[]> moments = new ArrayList<>();
            List<SortedMap<String, Long>> weeks = new ArrayList<>();
            for (int week = 0; week <= 100; week++) {
                moments.add(Carried.save(model));
                weeks.add(StateHash.of(model.society()));
                model.step();
            }
            List<AtomizationModel.LoggedEvent> log = List.copyOf(model.log());
            for (int cut : CUTS) {
                AtomizationModel restored = started(plan, setting, ranges);
                Carried.restore(moments.get(cut), restored);
                assertThat(restored.weeksDone()).isEqualTo(cut);
                for (int week = cut; week <= 100; week++) {
                    assertThat(StateHash.of(restored.society()))
                            .as("the state after %d weeks, restored after %d", week, cut)
                            .isEqualTo(weeks.get(week));
                    if (week == cut || week == 100) {
                        assertThat(Carried.save(restored)).isEqualTo(moments.get(week));
                    }
                    restored.step();
                }
                assertThat(restored.log()).isEqualTo(log);
                assertThat(restored.isOver()).isTrue();
            }
        }
    }

    /** A society of several blocks of work, saved on one thread, goes on the same on two. */
    @Test
    void theNumberOfThreadsMayChange() {
        Plan plan = HandMadeSociety.plan(Eventful.YAML.replaceFirst("(?m)^network:.*\n", ""))
                .with(List.of("run.workers=4000", "run.weeks=60", "mechanisms.generations.longerThan=0"));
        try (Ranges one = new Ranges(1);
                Ranges two = new Ranges(2)) {
            AtomizationModel model = new AtomizationModel(plan, 5, one);
            model.start();
            stepTo(model, 25);
            byte[] moment = Carried.save(model);
            AtomizationModel restored = new AtomizationModel(plan, 5, two);
            restored.start();
            Carried.restore(moment, restored);
            stepTo(model, 60);
            stepTo(restored, 60);
            assertThat(StateHash.of(restored.society())).isEqualTo(StateHash.of(model.society()));
            assertThat(Carried.save(restored)).isEqualTo(Carried.save(model));
        }
    }

    /** As a display does that goes back to an earlier moment, with the same model. */
    @Test
    void aModelCanGoBackToAMomentOfItsOwn() {
        Plan plan = plan(0);
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model = started(plan, 8, ranges);
            stepTo(model, 40);
            Society society = model.society();
            byte[] moment = Carried.save(model);
            stepTo(model, 90);
            byte[] later = Carried.save(model);
            Carried.restore(moment, model);
            assertThat(model.society()).isSameAs(society);
            assertThat(model.weeksDone()).isEqualTo(40);
            assertThat(model.schedule.getTime()).isEqualTo(39);
            assertThat(Carried.save(model)).isEqualTo(moment);
            stepTo(model, 90);
            assertThat(Carried.save(model)).isEqualTo(later);
        }
    }

    /** A run that stops when nothing changes any more remembers whether anything has changed. */
    @Test
    void aRunThatStopsWhenNothingChangesStopsInTheSameWeek() {
        Plan plan = Plan.read(java.nio.file.Path.of("scenarios/classics/granovetter.yaml"), List.of());
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model = new AtomizationModel(plan, 1, ranges);
            model.start();
            List<byte[]> moments = new ArrayList<>();
            while (!model.isOver()) {
                model.step();
                moments.add(Carried.save(model));
            }
            assertThat(moments).hasSizeGreaterThan(5);
            for (int cut : List.of(0, moments.size() - 2, moments.size() - 1)) {
                AtomizationModel restored = new AtomizationModel(plan, 1, ranges);
                restored.start();
                Carried.restore(moments.get(cut), restored);
                while (!restored.isOver()) {
                    restored.step();
                }
                assertThat(restored.weeksDone()).isEqualTo(moments.size());
            }
        }
    }

    @Test
    void aMomentOfALongerRunIsRefused() {
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model = started(plan(0), 8, ranges);
            stepTo(model, 40);
            byte[] moment = Carried.save(model);
            AtomizationModel shorter = started(plan(0).with(List.of("run.weeks=30")), 8, ranges);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Carried.restore(moment, shorter))
                    .withMessageContaining("weeksDone is 40");
        }
    }

    private static void stepTo(AtomizationModel model, int week) {
        while (model.weeksDone() < week) {
            model.step();
        }
    }
}
