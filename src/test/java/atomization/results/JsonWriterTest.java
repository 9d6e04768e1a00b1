package atomization.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

final class JsonWriterTest {
    @Test
    void anotherReaderUnderstandsWhatIsWritten() {
        String awkward = "quote \" back \\ line \n tab \t bell \u0007 Ясногорск \uD83D\uDE00 \u2028";
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("z", 9_007_199_254_740_993L);
        data.put("a \"key\"", awkward);
        data.put("half", 0.5);
        data.put("undefined", Double.NaN);
        data.put("yes", true);
        data.put("start", LocalDate.of(1985, 1, 3));
        data.put("list", Arrays.asList(1, null, List.of(), Map.of()));

        String text = JsonWriter.write(data);

        data.put("undefined", null);
        data.put("start", "1985-01-03");
        Map<?, ?> read = new ObjectMapper().readValue(text, LinkedHashMap.class);
        assertThat(read).isEqualTo(data);
        assertThat(read.keySet().iterator().next()).isEqualTo("z");
        assertThat(text).endsWith("}\n");
    }

    @Test
    void whatIsNoPlainDataIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonWriter.write(Map.of("thread", new Object())));
    }

    @Test
    void provenanceIsPlainData() {
        assertThat(new ObjectMapper()
                        .readTree(JsonWriter.write(Provenance.collect()))
                        .propertyNames())
                .contains("version", "commit", "java", "system", "processors");
    }
}
