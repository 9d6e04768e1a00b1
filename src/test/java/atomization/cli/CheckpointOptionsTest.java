package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import atomization.experiment.Checkpointing;
import atomization.experiment.SingleRun;
import atomization.results.CheckpointFolder;
import atomization.results.ResultBytes;
import atomization.results.ResultFolder;
import atomization.scenario.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code run} says of checkpoints: that one is there, how to go on from it, why one cannot be used. */
class CheckpointOptionsTest {
    private static final String SCENARIO = "title: %s\nrun: {workers: 300, weeks: 40, seed: 5}\n";

    @TempDir
    Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void writeTheScenarios() throws IOException {
        first = Files.writeString(folder.resolve("first.yaml"), SCENARIO.formatted("First"));
        second = Files.writeString(folder.resolve("second.yaml"), SCENARIO.formatted("Second"));
    }

    private Executed run(String out, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("run", "--out", folder.resolve(out).toString()));
        arguments.addAll(List.of(options));
        return Executed.of(arguments.toArray(String[]::new));
    }

    /** The checkpoint, of week 32, that a run leaves which is interrupted in week 35. */
    private Path interrupted(String out, Path scenario) {
        ResultFolder place = new ResultFolder(folder.resolve(out));
        SingleRun run = new SingleRun(Plan.read(scenario, List.of()), place, false, 1, new Checkpointing(8, false));
        assertThatIllegalStateException()
                .isThrownBy(() -> run.run(Map.of("command", "as it was begun"), (replicate, model) -> {
                    if (model.weeksDone() == 35) {
                        throw new IllegalStateException("interrupted");
                    }
                }));
        return CheckpointFolder.of(place).file(0);
    }

    @Test
    void aDurationHasToBeOne() {
        for (String wrong : List.of("0w", "10min", "-1w", "soon")) {
            Executed run = run("wrong", first.toString(), "--checkpoint-every", wrong);
            assertThat(run.code()).isEqualTo(ExitCode.INVALID);
            assertThat(run.err()).contains("--checkpoint-every", wrong, "26w");
        }
        assertThat(folder.resolve("wrong")).doesNotExist();
    }

    @Test
    void withoutACheckpointItSaysHowToLeaveOne() {
        Executed run = run("none", first.toString(), "--resume");
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains("nothing to resume", "--checkpoint-every 1y");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aRunThatBeginsAnewSaysThatACheckpointIsThere() {
        Path checkpoint = interrupted("out", first);
        assertThat(run("elsewhere", first.toString()).out()).doesNotContain("left a checkpoint");
        Executed anew = run("out", first.toString());
        assertThat(anew.code()).isZero();
        assertThat(anew.out()).contains("left a checkpoint (week 32 of 40)", "repeat the command with --resume");
        assertThat(checkpoint).as("removed once the result is there").doesNotExist();
        interrupted("other", second);
        assertThat(run("other", first.toString()).out()).contains("of another scenario, seed or version");
        interrupted("quiet", first);
        assertThat(run("quiet", first.toString(), "--quiet").out()).isEmpty();
    }

    @Test
    void severalScenariosAreResumedTogether() throws IOException {
        Executed undisturbed = run("undisturbed", first.toString(), second.toString());
        assertThat(undisturbed.code()).isZero();
        // The first is finished, the second under way.
        assertThat(run("all/first", first.toString()).code()).isZero();
        interrupted("all/second", second);
        Executed resumed = run("all", first.toString(), second.toString(), "--resume");
        assertThat(resumed.code()).as(resumed.err()).isZero();
        assertThat(resumed.out())
                .contains("Second", "32 of 40 weeks had been simulated before")
                .doesNotContain("First");
        var expected = ResultBytes.of(folder.resolve("undisturbed/second"));
        var found = ResultBytes.of(folder.resolve("all/second"));
        // these tell of the command, the machine and the time
        for (String file :
                java.util.List.of("manifest.json", "report.html", "ro-crate-metadata.json", "CITATION.cff")) {
            expected.remove(file);
            found.remove(file);
        }
        assertThat(found).isEqualTo(expected);
        assertThat(run("all", first.toString(), second.toString(), "--resume").code())
                .isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void aDamagedCheckpointIsNamed() throws IOException {
        Path damaged = interrupted("damaged", first);
        byte[] bytes = Files.readAllBytes(damaged);
        bytes[bytes.length / 2] ^= 4;
        Files.write(damaged, bytes);
        Executed run = run("damaged", first.toString(), "--resume");
        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.err()).contains(damaged.toString(), "is damaged", "without --resume");
        assertThat(damaged).as("kept, for whoever wants to look at it").exists();
    }

    @Test
    void aCheckpointThatCannotBeWrittenIsNamed() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve(".full.checkpoints/0.checkpoint.new"));
        Executed run = run("full", first.toString(), "--checkpoint-every", "30w");
        assertThat(run.code()).isEqualTo(ExitCode.RESOURCES);
        assertThat(run.err())
                .contains(inTheWay.toString().replace(".new", ""))
                .doesNotContain("repeat the command with --resume");
        Files.delete(inTheWay);
        interrupted("full", first);
        Files.createDirectories(inTheWay);
        Executed again = run("full", first.toString(), "--resume");
        assertThat(again.code()).isEqualTo(ExitCode.RESOURCES);
        assertThat(again.err()).contains("a checkpoint (week 32 of 40)", "repeat the command with --resume");
    }
}
