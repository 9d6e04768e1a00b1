package atomization.cli;

import atomization.experiment.Sweep;
import atomization.scenario.FuzzedFolder;
import atomization.scenario.InvalidInput;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

class VaryFuzz {
    private static final Path SCENARIO = FuzzedFolder.path().resolve("baseline.yaml");

    /** The first line is what is varied, the second what is measured. */
    @FuzzTest
    void whatIsVariedOnTheCommandLineIsUnderstoodOrRefusedInWords(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", 3);
        SweepOptions options = new SweepOptions();
        options.vary = List.of(lines[0]);
        options.measures = lines.length > 1 ? List.of(lines[1]) : List.of("fear");
        try {
            Sweep.of(SweepSource.of(SCENARIO, options).loaded(), List.of());
        } catch (InvalidInput | UsageProblem refused) {
            if (refused.getMessage() == null || refused.getMessage().isBlank()) {
                throw new IllegalStateException("refused without a reason", refused);
            }
        }
    }
}
