package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    @TempDir
    Path folder;

    @Test
    void everyScenarioOfTheProjectIsValid() {
        String[] arguments = new String[ScenarioShelf.files().size() + 1];
        arguments[0] = "validate";
        for (int k = 1; k < arguments.length; k++) {
            arguments[k] = ScenarioShelf.files().get(k - 1).toString();
        }
        Executed all = Executed.of(arguments);
        assertThat(all.err()).isEmpty();
        assertThat(all.code()).isZero();
        assertThat(all.out().lines()).hasSize(arguments.length - 1).allMatch(line -> line.contains(": ok"));
    }

    @Test
    void allErrorsOfAllFilesAreNamedAndGoodOnesAreOk() throws IOException {
        Path wrong = write("wrong.yaml", "title: wrong\nrun: {weeks: 0, wrkers: 5}\nmechanisms: {fear: {rate: 2}}\n");
        Path broken = write("broken.yaml", "title: [\n");
        Path right = write("right.yaml", "title: right\nrun: {workers: 100, weeks: 2}\n");
        Executed all = Executed.of("validate", wrong.toString(), right.toString(), broken.toString());
        assertThat(all.code()).isEqualTo(ExitCode.INVALID);
        assertThat(all.out()).contains("right.yaml: ok").doesNotContain("wrong", "broken");
        assertThat(all.err()).contains("run.weeks", "wrkers", "mechanisms.fear.rate", "broken.yaml:2:1");
    }

    @Test
    void aListWithTooFewValuesIsFoundWithoutSimulating() throws IOException {
        Path file = write("list.yaml", "title: list\nrun: {workers: 100, weeks: 2}\nworkers: {threshold: [0, 0.5]}\n");
        Executed checked = Executed.of("validate", file.toString());
        assertThat(checked.code()).isEqualTo(ExitCode.INVALID);
        assertThat(checked.err()).contains("list.yaml", "workers.threshold");
    }

    @Test
    void anEventThatNamesAnEnterpriseThatIsNotThereIsFound() throws IOException {
        Path file = write(
                "event.yaml",
                "title: t\nrun: {workers: 300, weeks: 2}\nevents: [{at: 1985-01-10, close: {enterprises: {name: Nowhere}}}]\n");
        Executed checked = Executed.of("validate", file.toString());
        assertThat(checked.code()).isEqualTo(ExitCode.INVALID);
        assertThat(checked.err()).contains("event.yaml:3", "no enterprise named Nowhere");
    }

    @Test
    void anEventOutsideTheRunIsRemarkedOn() throws IOException {
        Path file = write(
                "late.yaml", "title: t\nrun: {workers: 100, weeks: 2}\nevents: [{at: 1999-01-07, priceShock: 0.1}]\n");
        Executed checked = Executed.of("validate", file.toString());
        assertThat(checked.code()).isZero();
        assertThat(checked.out()).contains("ok (events[0] of 1999-01-07 is outside the run");
    }

    @Test
    void valuesSetAreCheckedToo() {
        Executed checked = Executed.of("validate", "second-wave", "--set", "run.workers=-1");
        assertThat(checked.code()).isEqualTo(ExitCode.INVALID);
        assertThat(checked.err()).contains("--set run.workers=-1");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
