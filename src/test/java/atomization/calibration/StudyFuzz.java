package atomization.calibration;

import atomization.scenario.FuzzedFolder;
import atomization.scenario.InvalidInput;
import atomization.scenario.Loaded;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Studies of any method, and the records that they name. */
class StudyFuzz {
    @FuzzTest
    void aStudyIsUnderstoodOrRefusedInWords(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Loaded<StudyFile> loaded;
        try {
            loaded = Loaded.parse(text, "x.yaml", FuzzedFolder.path(), StudyFile.class);
        } catch (InvalidInput refused) {
            requireReason(refused);
            return;
        }
        requireUnderstood(() -> SensitivityStudy.of(loaded, List.of()));
        requireUnderstood(() -> Calibration.of(loaded, List.of()));
        requireUnderstood(() -> Rivals.of(loaded, List.of()));
    }

    @FuzzTest
    void aRecordIsReadOrRefusedInWords(byte[] bytes) {
        try {
            Recordings.read(FuzzedFolder.file("fuzzed-record.csv", bytes));
        } catch (IllegalArgumentException refused) {
            if (refused.getClass() != IllegalArgumentException.class || refused.getMessage() == null) {
                throw new IllegalStateException("refused without a reason", refused);
            }
        }
    }

    private static void requireUnderstood(Runnable reading) {
        try {
            reading.run();
        } catch (InvalidInput refused) {
            requireReason(refused);
        }
    }

    private static void requireReason(InvalidInput refused) {
        if (refused.problems().isEmpty() || String.valueOf(refused.getMessage()).isBlank()) {
            throw new IllegalStateException("refused without a reason", refused);
        }
    }
}
