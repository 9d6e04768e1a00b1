package atomization.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atomization.model.AtomizationModel;
import atomization.parallel.Ranges;
import atomization.scenario.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveRunTest {
    @TempDir
    Path folder;

    private static void toTheEnd(LiveRun run) {
        int weeks = 0;
        while (run.step()) {
            assertThat(weeks++).isLessThan(3000);
        }
    }

    private byte[] bytes(LiveRun run, String name) throws IOException {
        Path file = folder.resolve(name + SavedMoment.ENDING);
        run.save(new SavedMoment(file));
        return Files.readAllBytes(file);
    }

    private LiveRun run(Plan plan) {
        return new LiveRun(plan, new Ranges(1));
    }

    @Test
    void whatTheUserDoesIsSavedAsEventsThatGiveTheSameRun() throws IOException {
        Path scenarios = SmallPlan.scenarios(folder);
        folder = scenarios;
        LiveRun run = run(SmallPlan.read(scenarios, SmallPlan.RESTLESS));
        for (int week = 0; week < 10; week++) {
            run.step();
        }
        run.set("mechanisms.fear.isolationWeight", "0.9");
        run.set("mechanisms.fear.isolationWeight", "0.8");
        run.set("mechanisms.exchange", "off");
        run.step();
        run.intervene("close: {enterprises: {rank: 1}}");
        run.intervene("victimize: {persons: {who: leaders}}");
        run.step();
        run.intervene("priceShock: {size: 0.2}");
        run.set("mechanisms.fear.isolationWeight", "0.1");
        toTheEnd(run);

        Path saved = scenarios.resolve("saved.yaml");
        Files.writeString(saved, run.scenarioText(saved));
        LiveRun again = run(Plan.read(saved, List.of()));
        toTheEnd(again);
        assertThat(bytes(again, "again")).isEqualTo(bytes(run, "first"));
        assertThat(again.model().log()).hasSize(5).isEqualTo(run.model().log());
    }

    @Test
    void aChangeTakesEffectFromTheNextWeekOnAndOfSeveralTheLastHolds() {
        LiveRun run = run(SmallPlan.read());
        run.step();
        run.set("mechanisms.fear.rate", "0.9");
        run.set("mechanisms.fear.rate", "0.7");
        assertThat(run.model().inForce().mechanisms().fear().value().rate()).isEqualTo(0.15);
        run.step();
        assertThat(run.model().inForce().mechanisms().fear().value().rate()).isEqualTo(0.7);
        assertThat(run.plan().steps()).hasSize(run.given().steps().size() + 1);
        assertThat(run.plan().scenario().events())
                .last()
                .satisfies(event -> assertThat(event.at())
                        .isEqualTo(run.society().calendar().date(1)));
    }

    @Test
    void whatIsNotAllowedIsRefusedWithAReasonAndTheRunGoesOn() {
        LiveRun run = run(SmallPlan.read());
        List<String> refusals = new ArrayList<>();
        run.onRefusal(refusals::add);
        run.set("mechanisms.fear.rate", "1.5");
        assertThat(run.step()).isTrue();
        assertThat(refusals).hasSize(1).first().asString().contains("rate", "1.5");
        assertThat(run.plan()).isSameAs(run.given());
    }

    @Test
    void aRunThatIsLookedAtIsTheSameAsOneThatIsNot() throws IOException {
        folder = SmallPlan.scenarios(folder);
        LiveRun watched = run(SmallPlan.read(folder, List.of()));
        Scene work = new Scene(watched.society(), Arrangement.WORKPLACE, 1.5);
        Scene home = new Scene(watched.society(), Arrangement.RESIDENCE, 1.5);
        Probe probe = new Probe(new Picked.OneWorker(7));
        while (watched.step()) {
            for (WorkerState state : WorkerState.values()) {
                work.take(SceneSettings.START.with(state).withChosen(7, true));
            }
            home.take(SceneSettings.START.with(Arrangement.RESIDENCE));
            probe.look(watched.society(), true);
        }
        LiveRun alone = run(SmallPlan.read(folder, List.of()));
        toTheEnd(alone);
        assertThat(bytes(watched, "watched")).isEqualTo(bytes(alone, "alone"));
        AtomizationModel plain = new AtomizationModel(SmallPlan.read(), 1985, new Ranges(1));
        plain.start();
        while (!plain.isOver()) {
            plain.step();
        }
        for (int i = 0; i < 300; i++) {
            assertThat(plain.society().workers.fear.raw(i))
                    .isEqualTo(watched.society().workers.fear.raw(i));
        }
    }

    @Test
    void aMomentThatIsRestoredGoesOnAsItDid() throws IOException {
        Path scenarios = SmallPlan.scenarios(folder);
        folder = scenarios;
        LiveRun run = run(SmallPlan.read(scenarios, SmallPlan.RESTLESS));
        for (int week = 0; week < 20; week++) {
            run.step();
        }
        run.set("mechanisms.fear.rate", "0.5");
        run.step();
        SavedMoment moment = new SavedMoment(scenarios.resolve("then" + SavedMoment.ENDING));
        run.save(moment);
        toTheEnd(run);
        byte[] first = bytes(run, "first");
        run.intervene("priceShock: {size: 0.5}");
        run.restore(moment);
        assertThat(run.model().weeksDone()).isEqualTo(21);
        assertThat(run.chronicle().points()).isEqualTo(21);
        toTheEnd(run);
        assertThat(bytes(run, "second")).isEqualTo(first);

        LiveRun other = run(SmallPlan.read(scenarios, List.of()));
        other.restore(moment);
        toTheEnd(other);
        assertThat(bytes(other, "third")).isEqualTo(first);
    }

    @Test
    void aMomentThatCannotBeRestoredLeavesTheRunAsItWas() throws IOException {
        Path scenarios = SmallPlan.scenarios(folder);
        LiveRun run = run(SmallPlan.read(scenarios, List.of()));
        run.step();
        SavedMoment moment = new SavedMoment(scenarios.resolve("then" + SavedMoment.ENDING));
        run.save(moment);
        byte[] bytes = Files.readAllBytes(moment.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(moment.file(), bytes);
        AtomizationModel model = run.model();
        assertThatThrownBy(() -> run.restore(moment)).isInstanceOf(atomization.results.ResultException.class);
        assertThat(run.model()).isSameAs(model);
        assertThat(run.step()).isTrue();
    }

    @Test
    void aScenarioThatNamesFilesIsNotSavedWhereItCouldNotFindThem() {
        LiveRun run = run(SmallPlan.read());
        assertThatThrownBy(() -> run.scenarioText(folder.resolve("elsewhere.yaml")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("scenarios");
    }

    @Test
    void chartsTakeNoMoreMemoryHoweverLongTheRun() {
        LiveRun run = run(SmallPlan.read("run.workers=100", "run.weeks=2600"));
        toTheEnd(run);
        assertThat(run.chronicle().points()).isBetween(512, 1024);
        assertThat(run.chronicle().charts()).hasSize(4);
    }
}
