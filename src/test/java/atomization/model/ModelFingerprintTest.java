package atomization.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelFingerprintTest {
    @Test
    void theBuildLeavesTheModelsFingerprint() {
        assertThat(ModelFingerprint.get()).matches("[0-9a-f]{16}").isEqualTo(ModelFingerprint.get());
    }
}
