package atomization.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageSizeTest {
    private static final int WEEKS = 1000;
    private static final int REPLICATES = 20;
    /** 2.5 MB, less what four pictures of the network and the texts of a real scenario take. */
    private static final int MOST = 2_200_000;

    @TempDir
    Path folder;

    /** Noise in every column, of which nothing can be left out. */
    private void writeNoise() throws IOException {
        List<String> columns = Curves.columns();
        SplittableRandom random = new SplittableRandom(1);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("timeseries.csv"))) {
            out.write("replicate,week,date," + String.join(",", columns) + "\n");
            for (int replicate = 0; replicate < REPLICATES; replicate++) {
                for (int week = 0; week < WEEKS; week++) {
                    StringBuilder row = new StringBuilder(replicate + "," + week + ","
                            + LocalDate.of(1985, 1, 3).plusWeeks(week));
                    for (String column : columns) {
                        boolean measured = !column.equals("largestComponent") || week % 13 == 0;
                        row.append(measured ? String.format(Locale.ROOT, ",%.7f", random.nextDouble()) : ",");
                    }
                    out.write(row.append('\n').toString());
                }
            }
        }
        Files.writeString(folder.resolve("yearly.csv"), "replicate,year\n0,1985\n");
        Files.writeString(folder.resolve("survey.csv"), "replicate,week,date\n0,0,1985-01-03\n");
        Files.writeString(folder.resolve("manifest.json"), "{\"title\": \"noise\"}");
    }

    @Test
    void aThousandWeeksOfTwentyReplicatesFitIntoAPageThatCanBeMailed() throws IOException {
        writeNoise();
        Path page = Reports.write(folder);
        assertThat(Files.size(page)).isBetween(1_500_000L, (long) MOST);
    }
}
