package atomization.campaign;

import atomization.scenario.FuzzedFolder;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;

class JournalFuzz {
    @FuzzTest
    void whatIsNotWholeInAJournalCountsAsNotDone(byte[] bytes) throws IOException {
        read(bytes);
    }

    /** Every line with a right check sum: somebody has made it so. */
    @FuzzTest
    void rowsWithRightSumsAreReadOrCountAsNotDone(byte[] bytes) throws IOException {
        ByteArrayOutputStream journal = new ByteArrayOutputStream();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n", -1)) {
            byte[] row = line.getBytes(StandardCharsets.UTF_8);
            CRC32 sum = new CRC32();
            sum.update(row);
            journal.write(row);
            journal.write(String.format(java.util.Locale.ROOT, ",%08x\n", sum.getValue())
                    .getBytes(StandardCharsets.UTF_8));
        }
        read(journal.toByteArray());
    }

    private static void read(byte[] bytes) throws IOException {
        Path file = FuzzedFolder.file("fuzzed.csv", bytes);
        long whole = JournalReader.read(file, 2, (offset, row) -> {
            if (row.point() < 0 || row.replicate() < 0 || row.values().size() != 2) {
                throw new IllegalStateException("not a row: " + row);
            }
        });
        if (whole > bytes.length) {
            throw new IllegalStateException("ends after the file: " + whole);
        }
    }
}
