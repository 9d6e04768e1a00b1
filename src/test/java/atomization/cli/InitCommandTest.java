package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.parameter.ComponentShape;
import atomization.parameter.RecordShape;
import atomization.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeAFolderOfScenarios() throws IOException {
        Path scenarios = folder.resolve("scenarios");
        Files.createDirectories(scenarios.resolve("own"));
        Files.copy(Path.of("scenarios/baseline.yaml"), scenarios.resolve("baseline.yaml"));
        Files.copy(Path.of("scenarios/scenario.schema.json"), scenarios.resolve("scenario.schema.json"));
        file = scenarios.resolve("own/my-first_try.yaml");
    }

    @Test
    void theStarterIsValidExtendsTheBaselineAndRuns() throws IOException {
        assertThat(Executed.of("init", file.toString()).code()).isZero();
        assertThat(Files.readString(file))
                .startsWith("# yaml-language-server: $schema=../scenario.schema.json\n")
                .contains("extends: ../baseline.yaml\n", "title: \"My first try\"");
        Executed valid = Executed.of("validate", file.toString());
        assertThat(valid.code()).as(valid.err()).isZero();
        Executed run = Executed.of(
                "run",
                file.toString(),
                "--weeks",
                "3",
                "--workers",
                "200",
                "--out",
                folder.resolve("out").toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void itsExamplesAreValidOnceTheirMarksAreRemoved() throws IOException {
        Executed.of("init", file.toString());
        String text = Files.readString(file);
        // A mark is a # that no blank follows; inside a list that is marked, two blanks stand before the dash.
        String used = text.replaceAll("(?m)^( *)#(?=[A-Za-z-]|  - )", "$1");
        assertThat(used.lines().filter(line -> line.strip().startsWith("#")))
                .hasSizeLessThan((int) text.lines()
                                .filter(line -> line.strip().startsWith("#"))
                                .count()
                        - 15);
        Files.writeString(file, used);
        Executed valid = Executed.of("validate", file.toString());
        assertThat(valid.code()).as(valid.err()).isZero();
    }

    @Test
    void everySectionOfAScenarioIsThere() throws IOException {
        Executed.of("init", file.toString());
        String text = Files.readString(file);
        for (ComponentShape component : RecordShape.of(Scenario.class).components()) {
            assertThat(text).containsPattern("(?m)^#?.*\\b" + component.name() + ":");
        }
    }

    @Test
    void aFileThatIsThereIsKeptUnlessForced() throws IOException {
        Files.writeString(file, "mine");
        Executed refused = Executed.of("init", file.toString());
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("--force");
        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(Executed.of("init", file.toString(), "--force").code()).isZero();
        assertThat(Files.readString(file)).contains("extends");
    }

    @Test
    void outsideAFolderOfScenariosTheStarterStandsAlone() {
        Path alone = folder.resolve("alone");
        assertThat(Executed.of("init", alone.toString()).code()).isZero();
        Executed valid = Executed.of("validate", alone + ".yaml");
        assertThat(valid.code()).as(valid.err()).isZero();
    }

    @Test
    void anotherEndingIsRefused() {
        Executed refused = Executed.of("init", folder.resolve("scenario.json").toString());
        assertThat(refused.code()).isEqualTo(ExitCode.INVALID);
        assertThat(refused.err()).contains(".yaml");
    }
}
