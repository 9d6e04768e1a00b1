package atomization.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import atomization.model.AtomizationModel;
import atomization.model.Eventful;
import atomization.model.HandMadeSociety;
import atomization.reference.RandomParameters;
import atomization.results.CheckpointFolder;
import atomization.results.ResultBytes;
import atomization.results.ResultException;
import atomization.results.ResultFolder;
import atomization.scenario.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that was interrupted and resumed leaves the same bytes as one that was not. */
class ResumedRunTest {
    private static final int EVERY = 7;

    @TempDir
    Path results;

    /** Stands for whatever ends a run. */
    private static final class Interruption extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** Everything happens, with networks of several kinds, two replicates and random parameters. */
    private static Plan plan(int setting) {
        List<String> assignments = new ArrayList<>(RandomParameters.drawn(500 + setting));
        assignments.add("mechanisms.generations.longerThan=0");
        assignments.add("run.replicates=2");
        assignments.add("observation.components=10");
        return HandMadeSociety.plan(Eventful.YAML.replaceFirst("(?m)^network:.*\n", ""))
                .with(assignments);
    }

    private ResultFolder folder(String name) {
        return new ResultFolder(results.resolve(name));
    }

    private Map<String, String> undisturbed(Plan plan, int threads) throws IOException {
        Path path = new SingleRun(plan, folder("undisturbed"), false, threads)
                .run(Map.of("command", "as it was begun"), (replicate, model) -> {})
                .folder();
        return ResultBytes.of(path);
    }

    private void interrupted(Plan plan, int threads, Checkpointing checkpointing, int replicate, int week) {
        assertThatExceptionOfType(Interruption.class)
                .isThrownBy(() -> new SingleRun(plan, folder("cut"), false, threads, checkpointing)
                        .run(Map.of("command", "as it was begun"), (running, model) -> {
                            if (running == replicate && model.weeksDone() == week) {
                                throw new Interruption();
                            }
                        }));
        assertThat(folder("cut").isTaken()).isFalse();
    }

    private SingleRun.Done resumed(Plan plan, int threads, Replicates.Progress progress) {
        return new SingleRun(plan, folder("cut"), false, threads, new Checkpointing(0, true))
                .run(Map.of("command", "with --resume"), progress);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0, 14", "1, 1, 0, 8", "2, 1, 0, 55", "3, 1, 1, 30", "4, 2, 0, 99", "5, 2, 1, 15", "6, 2, 1, 100"
    })
    void itLeavesTheSameBytes(int setting, int threads, int replicate, int week) throws IOException {
        Plan plan = plan(setting);
        Map<String, String> expected = undisturbed(plan, threads);
        interrupted(plan, threads, new Checkpointing(EVERY, false), replicate, week);
        Map<Integer, Integer> restored = new ConcurrentHashMap<>();
        SingleRun.Done done = resumed(plan, 3 - threads, new Replicates.Progress() {
            @Override
            public void weekDone(int running, AtomizationModel model) {}

            @Override
            public void resumed(int running, int weeks) {
                restored.put(running, weeks);
            }
        });
        assertThat(ResultBytes.of(done.folder())).isEqualTo(expected);
        // In the week of the interruption itself no checkpoint is written any more.
        assertThat(restored.getOrDefault(replicate, 0)).isEqualTo((week - 1) / EVERY * EVERY);
        assertThat(CheckpointFolder.of(folder("cut")).path()).doesNotExist();
    }

    /** A resumed run goes on with its checkpoints, and can be resumed again. */
    @Test
    void aRunCanBeInterruptedAgainAndAgain() throws IOException {
        Plan plan = plan(7);
        Map<String, String> expected = undisturbed(plan, 1);
        interrupted(plan, 1, new Checkpointing(EVERY, false), 0, 20);
        interrupted(plan, 1, new Checkpointing(0, true), 0, 90);
        interrupted(plan, 1, new Checkpointing(3, true), 1, 5);
        interrupted(plan, 1, new Checkpointing(0, true), 1, 50);
        Map<Integer, Integer> restored = new ConcurrentHashMap<>();
        SingleRun.Done done = resumed(plan, 1, new Replicates.Progress() {
            @Override
            public void weekDone(int running, AtomizationModel model) {
                assertThat(running)
                        .as("a replicate that is over is not simulated again")
                        .isEqualTo(1);
            }

            @Override
            public void resumed(int running, int weeks) {
                restored.put(running, weeks);
            }
        });
        assertThat(restored).isEqualTo(Map.of(0, 100, 1, 48));
        assertThat(ResultBytes.of(done.folder())).isEqualTo(expected);
    }

    /** From twenty thousand workers on, the work of a week is shared among threads. */
    @Test
    void aLargeSocietyIsResumedOnTwoThreads() throws IOException {
        Plan plan = plan(8).with(List.of(
                "run.workers=20000", "run.weeks=12", "run.replicates=1", "society.enterpriseSize.mean=600"));
        Map<String, String> expected = undisturbed(plan, 1);
        interrupted(plan, 2, new Checkpointing(4, false), 0, 10);
        assertThat(ResultBytes.of(resumed(plan, 2, (replicate, model) -> {}).folder()))
                .isEqualTo(expected);
    }

    @Test
    void withoutACheckpointThereIsNothingToResume() {
        Plan plan = plan(9);
        refused(plan, "--checkpoint-every");
        interrupted(plan, 1, new Checkpointing(EVERY, false), 0, 5);
        refused(plan, "There is nothing to resume");
    }

    @Test
    void aCheckpointOfAnotherScenarioOrSeedIsRefused() {
        interrupted(plan(9), 1, new Checkpointing(EVERY, false), 0, 30);
        refused(plan(9).with(List.of("run.seed=77")), "another seed (1985, this run's is 77)");
        refused(plan(9).with(List.of("mechanisms.fear=off")), "another scenario");
        refused(plan(10), "another scenario");
        assertThat(resumed(plan(9), 1, (replicate, model) -> {}).folder()).isDirectory();
    }

    private void refused(Plan plan, String why) {
        assertThatExceptionOfType(ResultException.class)
                .isThrownBy(() -> resumed(plan, 1, (replicate, model) -> {}))
                .withMessageContaining(why)
                .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(ResultException.REFUSED));
    }

    /** A run that begins anew where another was interrupted must not leave a mixture from which nothing can go on. */
    @Test
    void whatIsLeftOfAnotherRunDoesNotMixWithThisOne() throws IOException {
        interrupted(plan(11), 2, new Checkpointing(EVERY, false), 1, 60);
        Plan plan = plan(12);
        interrupted(plan, 1, new Checkpointing(EVERY, false), 0, 30);
        assertThat(CheckpointFolder.of(folder("cut")).found()).containsOnlyKeys(0);
        assertThat(ResultBytes.of(resumed(plan, 1, (replicate, model) -> {}).folder()))
                .isEqualTo(undisturbed(plan, 1));
    }

    @Test
    void aFinishedResultIsNotResumed() throws IOException {
        Plan plan = plan(13);
        interrupted(plan, 1, new Checkpointing(EVERY, false), 0, 30);
        Path path = resumed(plan, 1, (replicate, model) -> {}).folder();
        refused(plan, "holds a finished result");
        assertThat(path.resolve("manifest.json")).content().contains("\"command\": \"as it was begun\"");
        assertThat(Files.exists(path)).isTrue();
    }
}
