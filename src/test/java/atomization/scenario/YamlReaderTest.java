package atomization.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class YamlReaderTest {
    private static final Source SOURCE = new Source("x.yaml", null, true);

    @Test
    void everyValueKnowsItsPlace() {
        YamlMapping root = (YamlMapping) read("a: 1\nb:\n  c: [x, \"y\"]\n");
        assertThat(Loaded.find(root, "b.c").location()).hasToString("x.yaml:3:6");
        assertThat(Loaded.find(root, "b").location()).hasToString("x.yaml:3:3");
        assertThat(((YamlSequence) Loaded.find(root, "b.c")).items())
                .extracting(item -> item.location().toString())
                .containsExactly("x.yaml:3:7", "x.yaml:3:10");
    }

    @Test
    void wordsKeepTheirText() {
        YamlSequence words = (YamlSequence) read("[off, on, yes, 1e-3, 'off', ~, 010, .5]");
        assertThat(words.items())
                .extracting(item -> ((YamlScalar) item).text())
                .containsExactly("off", "on", "yes", "1e-3", "off", "~", "010", ".5");
        assertThat(words.items())
                .extracting(item -> ((YamlScalar) item).plain())
                .containsExactly(true, true, true, true, false, true, true, true);
    }

    @Test
    void anAliasRepeatsTheValueOfItsAnchor() {
        assertThat(read("a: &x {b: 1}\nc: *x")).isEqualTo(read("a: {b: 1}\nc: {b: 1}"));
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreRead() {
        String text = SourceText.decode("\uFEFFa: 1\r\nb: 2\r\n".getBytes(StandardCharsets.UTF_8), SOURCE);
        assertThat(read(text)).isEqualTo(read("a: 1\nb: 2\n"));
        assertThat(Loaded.find(read(text), "b").location()).hasToString("x.yaml:2:4");
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedAtTheirPlace() {
        byte[] latin = "a: 1\nb: d\u00e9j\u00e0\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> SourceText.decode(latin, SOURCE))
                .hasMessage("x.yaml:2:5: is not UTF-8 text from here on; save the file as UTF-8");
        byte[] cut = {'a', ':', ' ', (byte) 0xc3};
        assertThatThrownBy(() -> SourceText.decode(cut, SOURCE))
                .hasMessage("x.yaml:1:4: is not UTF-8 text from here on; save the file as UTF-8");
        assertThatThrownBy(() -> SourceText.decode("a: 1".getBytes(StandardCharsets.UTF_16), SOURCE))
                .hasMessage("x.yaml: is UTF-16 text; save it as UTF-8");
    }

    @Test
    void duplicateKeysAreAllReported() {
        assertThat(errors("a: 1\nb: {c: 1, c: 2}\na: 3\n"))
                .isEqualTo("x.yaml:2:11: b.c: duplicate key; it stands at line 2 already\n"
                        + "x.yaml:3:1: a: duplicate key; it stands at line 1 already");
    }

    @Test
    void whatIsNotPlainDataIsRefusedWithAdvice() {
        assertThat(errors("a: !!javax.script.ScriptEngineManager [x]"))
                .startsWith("x.yaml:1:4: a: tags such as ")
                .endsWith(" are not read; remove it (quotes make text)");
        assertThat(errors("a: &x {b: 1}\nc: {<<: *x}"))
                .isEqualTo("x.yaml:2:5: c: merge keys (<<) are not read; write the keys out, or use extends for a whole"
                        + " file");
        assertThat(errors("a: 1\n---\nb: 1\n")).isEqualTo("x.yaml:2:1: holds a second document; keep one a file");
        assertThat(errors("? [a]\n: 1")).isEqualTo("x.yaml:1:3: a key must be text, but found a list");
        assertThat(errors("? \n: 1")).isEqualTo("x.yaml:1:2: a value stands here without its key");
        assertThat(errors("a: *b")).isEqualTo("x.yaml:1:4: a: the alias *b has no value before it");
        assertThat(errors("a: &a [*a]")).isEqualTo("x.yaml:1:8: a[0]: the alias *a stands inside itself");
        assertThat(errors("a:\n\tb: 1")).isEqualTo("x.yaml:2:1: not valid YAML: a tab; indent with spaces");
        assertThat(errors("a: b: c"))
                .isEqualTo("x.yaml:1:5: not valid YAML: a second \": \" in one value; put quotes around text, or check"
                        + " the indentation");
        assertThat(errors("a: [1, 2")).startsWith("x.yaml:1:9: not valid YAML: ");
        assertThat(errors("a: \u0007")).isEqualTo("x.yaml:1:4: holds the control character U+0007; remove it");
        assertThat(errors("a: \ud800")).isEqualTo("x.yaml:1:4: holds the control character U+D800; remove it");
        assertThat(errors("%YAML 9.1\n---\na: 1")).startsWith("x.yaml");
    }

    @Test
    @Timeout(5)
    void growthByAliasesIsBounded() {
        String laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
                + IntStream.rangeClosed(1, 20)
                        .mapToObj(i ->
                                "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + "]")
                        .collect(Collectors.joining("\n"));
        assertThat(errors(laughs)).endsWith("aliases repeat more than 100,000 values; write them out");
    }

    @Test
    @Timeout(5)
    void depthIsBounded() {
        assertThat(errors("[".repeat(1_000_000))).endsWith("values nest deeper than 50 levels");
        assertThat(errors("{a: ".repeat(1_000_000))).endsWith("values nest deeper than 50 levels");
        assertThat(errors("- ".repeat(100_000))).endsWith("values nest deeper than 50 levels");
        String deepest = "[".repeat(51) + "]".repeat(51);
        assertThat(read(deepest)).isInstanceOf(YamlSequence.class);
    }

    @Test
    void emptyTextIsNothing() {
        assertThat(((YamlScalar) read("")).isNull()).isTrue();
        assertThat(((YamlScalar) read("# only a comment\n")).isNull()).isTrue();
        assertThat(((YamlScalar) read("---\n")).isNull()).isTrue();
    }

    private static YamlNode read(String text) {
        Problems problems = new Problems();
        YamlNode node = YamlReader.read(text, SOURCE, problems);
        problems.throwIfAny();
        return node;
    }

    private static String errors(String text) {
        try {
            return "read: " + read(text);
        } catch (InvalidInput invalid) {
            return String.valueOf(invalid.getMessage());
        }
    }
}
