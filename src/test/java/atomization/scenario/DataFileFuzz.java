package atomization.scenario;

import atomization.network.Edges;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;

/** Files of data that scenarios name. Messages for the user are illegal arguments that name the file. */
class DataFileFuzz {
    @FuzzTest
    void aListOfTiesIsReadOrRefusedInWords(byte[] bytes) {
        Path file = FuzzedFolder.file("fuzzed-ties.csv", bytes);
        try {
            Edges edges = EdgeListFile.read(file);
            for (int tie = 0; tie < edges.count(); tie++) {
                if (edges.strength(tie) <= 0 || edges.strength(tie) > 1) {
                    throw new IllegalStateException("strength " + edges.strength(tie));
                }
            }
        } catch (IllegalArgumentException refused) {
            requireReason(refused);
        }
    }

    @FuzzTest
    void aSeriesIsReadOrRefusedInWords(byte[] bytes) {
        Path file = FuzzedFolder.file("fuzzed-series.csv", bytes);
        try {
            SeriesFile read = SeriesFile.read(file);
            for (String name : read.names()) {
                read.series(name).values().forEach(DataFileFuzz::requireFinite);
            }
            read.series("none of them");
        } catch (IllegalArgumentException refused) {
            requireReason(refused);
        }
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalStateException("value " + value);
        }
    }

    private static void requireReason(IllegalArgumentException refused) {
        String message = String.valueOf(refused.getMessage());
        if (refused.getClass() != IllegalArgumentException.class || message.isBlank() || message.equals("null")) {
            throw new IllegalStateException("refused without a reason", refused);
        }
    }
}
