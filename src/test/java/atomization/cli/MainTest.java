package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

class MainTest {
    @Test
    void helpNamesEveryCommand() {
        Executed help = Executed.of("--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains(CommandName.labels());
    }

    @ParameterizedTest
    @EnumSource
    void theOverviewSaysOfACommandWhatItSaysOfItself(CommandName name) {
        CommandLine command =
                Objects.requireNonNull(Main.whole().getSubcommands().get(name.label()));
        assertThat(command.getCommandSpec().usageMessage().description()).startsWith(name.description());
        assertThat(command.getCommandName()).isEqualTo(name.label());
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandShowsExamples(CommandName name) {
        Executed help = Executed.of(name.label(), "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Examples:", "  atomization " + name.label());
    }

    @Test
    void aMisspeltCommandIsMetWithTheNearestOne() {
        Executed misspelt = Executed.of("validat", "x.yaml");
        assertThat(misspelt.code()).isEqualTo(ExitCode.INVALID);
        assertThat(misspelt.err()).contains("there is no command validat; did you mean validate?");
    }

    @Test
    void aMisspeltOptionIsMetWithTheNearestOne() {
        Executed misspelt = Executed.of("run", "second-wave", "--replicats", "3");
        assertThat(misspelt.code()).isEqualTo(ExitCode.INVALID);
        assertThat(misspelt.err()).contains("--replicats", "--replicates", "Help: atomization run --help");
    }

    @Test
    void anUnknownScenarioIsMetWithTheNearestOne() {
        Executed misspelt = Executed.of("run", "second-wav");
        assertThat(misspelt.code()).isEqualTo(ExitCode.INVALID);
        assertThat(misspelt.err()).contains("no scenario of that name; did you mean second-wave?");
    }

    @ParameterizedTest
    @CsvSource({
        "help, Commands:",
        "help run, Usage: atomization run",
        "--help run, Usage: atomization run",
        "-h, Commands:",
        "run -h, Usage: atomization run",
        "run second-wave --help, Usage: atomization run",
        "run -help, Usage: atomization run",
        "--version, atomization",
        "version, atomization"
    })
    void whoeverAsksForHelpGetsItHoweverItIsSpelt(String typed, String answer) {
        Executed help = Executed.of(typed.split(" "));
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "second-wave, atomization run second-wave",
        "scenarios/second-wave.yaml, atomization run scenarios/second-wave.yaml",
        "closures-by-housing, atomization sweep closures-by-housing",
        "market-pace, atomization claims market-pace",
        "results, atomization open results",
        "rnu, did you mean run?",
        "simulate, atomization --help lists them"
    })
    void whoeverForgetsTheCommandIsToldIt(String typed, String answer) {
        Executed forgotten = Executed.of(typed);
        assertThat(forgotten.code()).isEqualTo(ExitCode.INVALID);
        assertThat(forgotten.err()).contains("there is no command " + typed, answer);
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandHasAManualPageWithItsOptionsAndExamples(CommandName name) {
        Executed page = Executed.of("man", name.label());
        assertThat(page.code()).isZero();
        assertThat(page.out()).startsWith(".TH \"ATOMIZATION-").contains(".SH SYNOPSIS", ".SH OPTIONS", ".SH EXAMPLES");
        assertThat(page.out().lines().filter(line -> line.startsWith(".")))
                .allMatch(line -> line.matches("\\.(TH|SH|TP|B|nf|fi)( .*)?"));
    }

    @Test
    void theManualPagesOfAllCommandsAreWritten(@TempDir Path folder) throws IOException {
        assertThat(Executed.of("man", "--to", folder.toString()).code()).isZero();
        try (var pages = Files.list(folder)) {
            assertThat(pages).hasSize(CommandName.values().length + 1);
        }
        assertThat(Files.readString(folder.resolve("atomization.1"))).contains("atomization\\-run(1)");
    }

    @ParameterizedTest
    @EnumSource(names = {"RUN", "SWEEP", "STATUS", "VALIDATE", "INIT", "TWIN"})
    void whoeverForgetsAnArgumentIsShownAnExample(CommandName name) {
        Executed forgotten = Executed.of(name.label());
        assertThat(forgotten.code()).isEqualTo(ExitCode.INVALID);
        assertThat(forgotten.err()).contains("For example: atomization " + name.label() + " ");
    }

    @Test
    void whoeverNamesTheFolderOfSeveralResultsIsToldTheResults(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("results/one"));
        Files.writeString(folder.resolve("results/one/manifest.json"), "{}");
        Executed opened = Executed.of("open", folder.resolve("results").toString());
        assertThat(opened.code()).isEqualTo(ExitCode.INVALID);
        assertThat(opened.err()).contains("holds no result itself, but", "one; name one");
    }
}
