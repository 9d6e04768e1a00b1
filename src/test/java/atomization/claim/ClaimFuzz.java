package atomization.claim;

import atomization.scenario.FuzzedFolder;
import atomization.scenario.InvalidInput;
import atomization.scenario.Loaded;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

class ClaimFuzz {
    @FuzzTest
    void aClaimIsUnderstoodOrRefusedInWords(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        try {
            Claim.of(Loaded.parse(text, "x.yaml", FuzzedFolder.path(), ClaimFile.class));
        } catch (InvalidInput refused) {
            if (refused.problems().isEmpty()
                    || String.valueOf(refused.getMessage()).isBlank()) {
                throw new IllegalStateException("refused without a reason", refused);
            }
        }
    }
}
