package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerifyClassicsCommandTest {
    @Test
    void modelsAreChosenByPartOfTheirName() {
        Executed ring = Executed.of("verify-classics", "--quick", "CENTOLA");
        assertThat(ring.code()).isZero();
        assertThat(ring.out()).contains("Centola and Macy").doesNotContain("Granovetter");
    }

    @Test
    void aModelThatIsNotThereIsSaidTogetherWithThoseThatAre() {
        Executed nobody = Executed.of("verify-classics", "schelling");
        assertThat(nobody.code()).isEqualTo(ExitCode.INVALID);
        assertThat(nobody.err()).contains("no classic model is called schelling", "Granovetter", "Watts");
    }

    @Test
    void aPageOfSomeModelsIsRefused() {
        Executed part = Executed.of("verify-classics", "watts", "--write-page");
        assertThat(part.code()).isEqualTo(ExitCode.INVALID);
        assertThat(part.err()).contains("--write-page");
    }
}
