package atomization.experiment;

import atomization.scenario.FuzzedFolder;
import atomization.scenario.InvalidInput;
import atomization.scenario.Loaded;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

class SweepFuzz {
    @FuzzTest
    void aSweepIsUnderstoodOrRefusedInWords(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            Sweep.of(Loaded.parse(text, "x.yaml", FuzzedFolder.path(), SweepFile.class), List.of());
        } catch (InvalidInput refused) {
            if (refused.problems().isEmpty()
                    || String.valueOf(refused.getMessage()).isBlank()) {
                throw new IllegalStateException("refused without a reason", refused);
            }
        }
    }
}
