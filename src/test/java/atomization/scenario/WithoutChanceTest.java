package atomization.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithoutChanceTest {
    private static final Path REDUCED = Path.of("scenarios", "classics", "reduced.yaml");

    private static String refusal(Path file, String... assignments) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> Plan.read(file, List.of(assignments)));
        assertThat(refused).isNotNull();
        return String.valueOf(refused.getMessage());
    }

    @Test
    void theReducedModelMayStopOnceNothingChanges() {
        assertThatCode(() -> Plan.read(REDUCED, List.of())).doesNotThrowAnyException();
    }

    @Test
    void aModelWithChanceMayNot() {
        String message = refusal(Path.of("scenarios", "baseline.yaml"), "run.stop=unchanged");
        assertThat(message)
                .contains("run.stop")
                .contains("mechanisms.economy: off")
                .contains("mechanisms.mobilization.temperature: 0")
                .contains("stop: never")
                .doesNotContain("mechanisms.perception: off");
    }

    @Test
    void theReasonIsNamedAlone() {
        assertThat(refusal(REDUCED, "mechanisms.mobilization.temperature=0.1"))
                .contains("It needs mechanisms.mobilization.temperature: 0; or use stop: never");
    }

    @Test
    void norMayOneInWhichALaterEventSwitchesChanceOn() {
        assertThat(refusal(REDUCED, "events=[{at: 2001-01-01, set: {values: {mechanisms.ties: \"on\"}}}]"))
                .contains("mechanisms.ties: off");
        assertThat(refusal(REDUCED, "events=[{at: 2001-01-01, victimize: {persons: {share: 0.1}}}]"))
                .contains("no event that victimizes");
    }
}
