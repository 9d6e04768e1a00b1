package atomization.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplicateTableTest {
    @TempDir
    Path folder;

    private ReplicateTable read(String text, String... columns) throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), text);
        return ReplicateTable.read(file, "week", "date", List.of(columns));
    }

    @Test
    void columnsAreReadByReplicate() throws IOException {
        ReplicateTable table = read(
                "replicate,week,date,a,b\n0,0,1990-01-01,1,\n0,1,1990-01-08,2,5\n3,0,1990-01-01,3,6\n3,1,1990-01-08,4,7\n",
                "a",
                "b",
                "missing");
        assertThat(table.replicates()).isEqualTo(2);
        assertThat(table.labels()).containsExactly("1990-01-01", "1990-01-08");
        assertThat(table.values("a")).isDeepEqualTo(new double[][] {{1, 2}, {3, 4}});
        assertThat(table.values("b")[0][0]).isNaN();
        assertThat(table.has("missing")).isFalse();
    }

    @Test
    void aReplicateThatEndedEarlyHasGaps() throws IOException {
        ReplicateTable table =
                read("replicate,week,date,a\n0,0,1990-01-01,1\n1,0,1990-01-01,2\n1,1,1990-01-08,3\n", "a");
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.values("a")[0]).containsExactly(1, Double.NaN);
        assertThat(table.spread("a").mean()).containsExactly(1.5, 3);
    }

    @Test
    void aTableOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> read("year,a\n1990,1\n", "a"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("lacks one of the columns replicate, week, date");
    }
}
