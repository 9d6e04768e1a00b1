package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertThat(command.getCommandSpec().usageMessage().description()).containsExactly(name.description());
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
}
