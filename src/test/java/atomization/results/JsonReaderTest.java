package atomization.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    @Test
    void whatWasWrittenIsReadBack() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("text", "a \"quoted\" \\ line\nend \t \u0001 \u20ac \ud83d\ude00 </script>");
        data.put("numbers", List.of(0L, -5L, 1.5, 1e300, 123456789012345678L));
        data.put("truths", Arrays.asList(true, false, null));
        data.put("empty", List.of());
        data.put("inside", Map.of("a", Map.of()));
        assertThat(JsonReader.readObject(JsonWriter.write(data))).isEqualTo(data);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "{\"a\" 1}",
                "{\"a\":1,}",
                "01",
                "1.",
                "+1",
                "tru",
                "\"a",
                "\"\\x\"",
                "\"\\u12\"",
                "[1] 2",
                "\"\u0001\"",
                "nul",
                "-"
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> JsonReader.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not ");
    }

    @Test
    void theMessageSaysWhere() {
        assertThatThrownBy(() -> JsonReader.read("{\n\"a\": 1,\n\"b\": x}"))
                .hasMessage("not JSON, line 3: expected a value");
    }

    @Test
    void whatIsTooDeepIsRefusedAndDoesNotBreakTheProgram() {
        assertThatThrownBy(() -> JsonReader.read("[".repeat(100_000))).hasMessageContaining("deep");
    }
}
