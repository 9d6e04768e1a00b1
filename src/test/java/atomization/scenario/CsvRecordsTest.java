package atomization.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {
    private static List<List<String>> records(String text) throws IOException {
        CsvRecords in = new CsvRecords(new StringReader(text));
        List<List<String>> records = new ArrayList<>();
        for (List<String> cells = in.next(); !cells.isEmpty(); cells = in.next()) {
            records.add(cells);
        }
        return records;
    }

    @Test
    void linesEndWithALineFeedAReturnOrBoth() throws IOException {
        List<List<String>> expected = List.of(List.of("a", "b"), List.of("1", "2"), List.of("3", ""));
        for (String end : List.of("\n", "\r", "\r\n")) {
            assertThat(records("a,b" + end + "1,2" + end + "3," + end)).isEqualTo(expected);
            assertThat(records("\uFEFFa,b" + end + "1,2" + end + "3,")).isEqualTo(expected);
        }
    }

    @Test
    void anEmptyLineIsOneEmptyCell() throws IOException {
        assertThat(records("a\n\n\r\nb\n")).isEqualTo(List.of(List.of("a"), List.of(""), List.of(""), List.of("b")));
        assertThat(records("")).isEmpty();
    }

    @Test
    void quotedCellsHoldWhateverTheyHold() throws IOException {
        assertThat(records("\"a,\"\"b\"\"\r\nc\",\"\",d\"e\n")).isEqualTo(List.of(List.of("a,\"b\"\r\nc", "", "d\"e")));
        assertThatThrownBy(() -> records("a\n\"b\n"))
                .isInstanceOf(IOException.class)
                .hasMessage("a quoted cell does not end");
    }
}
