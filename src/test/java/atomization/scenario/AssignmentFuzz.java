package atomization.scenario;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

class AssignmentFuzz {
    private static final Loaded<Scenario> BASELINE =
            Loaded.read(FuzzedFolder.path().resolve("baseline.yaml"), List.of(), Scenario.class);

    @FuzzTest
    void whatIsSetFromOutsideIsUnderstoodOrRefusedInWords(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", 8);
        try {
            Plan.of(BASELINE.with(List.of(lines)));
        } catch (InvalidInput refused) {
            ScenarioFuzz.requireReason(refused);
        }
    }
}
