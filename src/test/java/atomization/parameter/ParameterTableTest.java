package atomization.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterTableTest {
    record Root(
            @Parameter(value = "10", unit = "workers", min = 1, meaning = "Size.")
            int size,

            Inner inner,
            @Parameter(value = "off", meaning = "Fear.") Switchable<Inner> fear,
            @Parameter(value = "round", meaning = "Form.") Form form,

            @Parameter(value = "[]", max = 3, meaning = "Figures.")
            List<Double> figures,

            @Parameter(value = "{}", meaning = "Groups.") Map<String, Inner> groups) {}

    record Inner(
            @Parameter(
                    value = "4w",
                    unit = "weeks",
                    min = 0,
                    max = 9,
                    meaning = "Delay.",
                    source = "essay",
                    calibrated = true)
            int delay) {}

    @Discriminator("form")
    sealed interface Form {}

    record Round(@Parameter(meaning = "Radius.") double radius) implements Form {}

    @VariantName("box")
    record Square() implements Form {}

    record Twice(Key first, Key second) {}

    @KeyedVariants
    sealed interface Key {}

    record Only() implements Key {}

    @Discriminator("open")
    interface Open {}

    @Test
    void everyParameterHasARowInTheOrderOfDeclaration() {
        List<ParameterRow> rows = ParameterTable.of(Root.class);
        assertThat(rows)
                .extracting(ParameterRow::path)
                .containsExactly("size", "inner.delay", "fear", "fear.delay", "form", "figures", "groups");
        assertThat(rows)
                .extracting(ParameterRow::type)
                .containsExactly(
                        "whole number",
                        "duration",
                        "on, off or parameters",
                        "duration",
                        "form: round, box",
                        "list of: number",
                        "mapping from text to: parameters");
        assertThat(rows)
                .extracting(ParameterRow::bounds)
                .containsExactly("at least 1", "0 to 9", "", "0 to 9", "", "at most 3", "");
        assertThat(rows.get(1))
                .isEqualTo(new ParameterRow("inner.delay", "duration", "4w", "weeks", 0, 9, "Delay.", "essay", true));
    }

    @Test
    void eachVariantHasATableOfItsOwn() {
        Map<String, List<ParameterRow>> tables = ParameterTable.ofVariants(Form.class);
        assertThat(tables.keySet()).containsExactly("round", "box");
        assertThat(tables.get("round")).extracting(ParameterRow::path).containsExactly("radius");
        assertThat(tables.get("box")).isEmpty();
    }

    @Test
    void classesThatNoFileCouldDescribeAreRefused() {
        assertThatThrownBy(() -> ParameterTable.of(Twice.class))
                .hasMessageContaining("two components told apart by their keys");
        assertThatThrownBy(() -> ParameterTable.of(String.class)).hasMessageContaining("is not a record");
        assertThatThrownBy(() -> VariantShape.of(Open.class)).hasMessageContaining("neither a record nor sealed");
    }
}
