package atomization.results;

import atomization.scenario.FuzzedFolder;
import atomization.society.Stateful;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What is read of results that may have come from anywhere: tables, manifests, checkpoints. */
class StoredResultFuzz {
    private static final CheckpointIdentity IDENTITY =
            new CheckpointIdentity("0123456789abcdef", 42, "fedcba9876543210");

    private static final Stateful STATE = visitor -> {
        visitor.value("whole", 1);
        visitor.values("bytes", new byte[9]);
        visitor.value("text", "");
        visitor.values("doubles", new double[5]);
        visitor.bounded("bounded", 1, 0, 9);
    };

    @FuzzTest
    void aTableIsReadOrRefusedInWords(byte[] bytes) {
        try (CsvReader reader =
                new CsvReader(new InputStreamReader(new java.io.ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
            while (reader.next()) {
                for (int column = 0; column < reader.header().size(); column++) {
                    reader.text(column);
                }
            }
        } catch (IOException refused) {
            requireReason(refused);
        }
    }

    @FuzzTest
    void aManifestIsReadAndWrittenAsItWasOrRefusedInWords(byte[] bytes) {
        Object read;
        try {
            read = JsonReader.read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException refused) {
            requireReason(refused);
            return;
        }
        if (read instanceof java.util.Map<?, ?> object && !object.isEmpty()) {
            requireSame(JsonReader.readObject(new String(bytes, StandardCharsets.UTF_8)), object);
        }
    }

    private static void requireSame(Object first, Object second) {
        if (!first.equals(second)) {
            throw new IllegalStateException("read differently: " + first + ", " + second);
        }
    }

    @FuzzTest
    void aCheckpointIsRefusedInWords(byte[] bytes) {
        refuse(bytes);
    }

    /** The sums are right: somebody has made it so. */
    @FuzzTest
    void aCheckpointWithRightSumsIsRestoredOrRefusedInWords(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CheckpointWriter writer = new CheckpointWriter(bytes);
        CheckpointHead.visit(
                writer, new CheckpointHead(IDENTITY, 1, 9, false, 1, "1985-01-03T00:00:00Z", 1.5, "atomization run"));
        writer.endBlock();
        if (content.length > 0) {
            bytes.write(CheckpointBlocks.little(4).putInt(content.length).array());
            bytes.write(content);
            bytes.write(CheckpointBlocks.little(4)
                    .putInt(CheckpointBlocks.sum(content, 0, content.length))
                    .array());
        }
        bytes.write(new byte[4]);
        bytes.write(CheckpointBlocks.digest().digest(bytes.toByteArray()));
        refuse(bytes.toByteArray());
    }

    private static void refuse(byte[] bytes) {
        Path file = FuzzedFolder.file("fuzzed.checkpoint", bytes);
        try {
            Checkpoint.restore(file, IDENTITY, STATE);
        } catch (ResultException refused) {
            requireReason(refused);
        }
    }

    private static void requireReason(Exception refused) {
        String message = String.valueOf(refused.getMessage());
        if (refused.getMessage() == null || message.isBlank()) {
            throw new IllegalStateException("refused without a reason", refused);
        }
    }
}
