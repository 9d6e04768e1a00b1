package atomization.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atomization.parameter.Parameter;
import atomization.parameter.Switchable;
import atomization.scenario.Sample.Action;
import atomization.scenario.Sample.PriceShock;
import atomization.scenario.Sample.UnionDay;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BindingFormsTest {
    record Forms(
            @Parameter(value = "1", min = 0, max = 10, unit = "1/week", meaning = "A number.")
            double number,

            @Parameter(value = "1", max = 10, meaning = "A whole number.")
            int whole,

            @Parameter(value = "1", meaning = "A long whole number.")
            long wide,

            @Parameter(value = "4w", unit = "weeks", min = 1, max = 520, meaning = "A duration.")
            int duration,

            @Parameter(value = "on", meaning = "A switch.") boolean truth,

            @Parameter(value = "1990-01-01", meaning = "A day.")
            LocalDate day,

            @Parameter(value = "firstWeek", meaning = "A word.")
            Sample.Moment word,

            @Parameter(value = "[1, 2]", max = 9, meaning = "Numbers.")
            double[] numbers,

            @Parameter(value = "[]", meaning = "Whole numbers.")
            int[] wholes,

            @Parameter(value = "{1990-01-01: 1}", meaning = "By day.")
            SortedMap<LocalDate, Double> days,

            @Parameter(value = "5", meaning = "May be none.") @Nullable
            Double perhaps,

            @Parameter(value = "{}", meaning = "Anything.") YamlMapping anything,

            @Parameter(value = "{degree: 8}", meaning = "Ties.")
            Layer layer,

            @Parameter(value = "{}", min = 0, max = 1, meaning = "Two numbers.")
            Map<String, Sample.Distribution> chances) {}

    record Layer(
            @Parameter(value = "6", meaning = "Degree.") int degree,

            @Parameter(value = "4", meaning = "Room for more.")
            int room) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            number: .nan       | number: expected a number from 0 to 10 (unit: 1/week), but found text ".nan"
            number: .inf       | number: expected a number from 0 to 10 (unit: 1/week), but found text ".inf"
            number: 1e999      | number: 1e999 is too large for a number of this program
            number: 1e-999     | number: 1e-999 is too close to 0 for a number of this program
            number: -0.1       | number: -0.1 is out of bounds; expected a number from 0 to 10 (unit: 1/week)
            number: 0,5        | number: expected a number from 0 to 10 (unit: 1/week), but found text "0,5"; write a decimal point
            number: 5%         | number: expected a number from 0 to 10 (unit: 1/week), but found text "5%"; write a share as a number from 0 to 1
            number: "0.5"      | number: expected a number from 0 to 10 (unit: 1/week), but found quoted text "0.5"; remove the quotes
            number: 0x10       | number: expected a number from 0 to 10 (unit: 1/week), but found text "0x10"
            number: {a: 1}     | number: expected a number from 0 to 10 (unit: 1/week), but found a mapping
            number: [1]        | number: expected a number from 0 to 10 (unit: 1/week), but found a list
            number:            | number: has no value; expected a number from 0 to 10 (unit: 1/week); without the key it is 1
            whole: 1.7         | whole: expected a whole number of at most 10, but found the number 1.7
            whole: 1_000       | whole: expected a whole number of at most 10, but found text "1_000"; write digits only
            whole: 11          | whole: 11 is out of bounds; expected a whole number of at most 10
            whole: -3000000000 | whole: -3000000000 is out of bounds; expected a whole number of at most 10
            wide: 9223372036854775808 | wide: 9223372036854775808 is out of bounds; expected a whole number
            wide: 1e300        | wide: expected a whole number, but found the number 1e300
            duration: 11y      | duration: 11y is out of bounds; expected a duration from 1 to 520 in weeks, such as 26, 4w or 2y
            duration: 1.5      | duration: expected a duration from 1 to 520 in weeks, such as 26, 4w or 2y, but found the number 1.5
            truth: yes         | truth: expected on or off, but found text "yes"
            truth: 1           | truth: expected on or off, but found the number 1
            day: 1990-1-1      | day: expected a date such as 1985-01-03, but found text "1990-1-1"
            day: 1990-02-29    | day: 1990-02-29 is not a day of the calendar
            word: lastWek      | word: expected one of firstWeek, lastWeek, but found text "lastWek"; did you mean lastWeek?
            word: LAST_WEEK    | word: expected one of firstWeek, lastWeek, but found text "LAST_WEEK"; did you mean lastWeek?
            numbers: 1         | numbers: expected a list of numbers, but found the number 1
            numbers: [1, a]    | numbers[1]: expected a number of at most 9, but found text "a"
            numbers: [10]      | numbers[0]: 10 is out of bounds; expected a number of at most 9
            wholes: [0.5]      | wholes[0]: expected a whole number, but found the number 0.5
            days: {soon: 1}    | days.soon: expected a date such as 1985-01-03, but found text "soon"
            anything: 1        | anything: expected a mapping, but found the number 1
            layer: many        | layer: expected a mapping with any of degree, room, but found text "many"
            layer: room        | layer: expected a mapping with any of degree, room, but found text "room"; did you mean layer.room?
            layer: 3           | layer: expected a mapping with any of degree, room, but found the number 3; did you mean layer.degree?
            layer: [1]         | layer: expected a mapping with any of degree, room, but found a list
            chances: {a: 2}    | chances.a: the constant lies outside 0.0 to 1.0
            chances: {a: {distribution: uniform, from: 2, to: 1}} | chances.a: from lies above to; exchange them
            chances: {a: gaus} | chances.a: expected a number, or a mapping with distribution: one of constant, normal, uniform, but found text "gaus"
            chances: {a: [1]}  | chances.a: expected a number, or a mapping with distribution: one of constant, normal, uniform, but found a list
            a.b: 1             | "a.b": unknown key; allowed: number, whole, wide, duration, truth, day, word, numbers, wholes, days, perhaps, anything, layer, chances
            room: 1            | room: unknown key; did you mean layer.room? allowed: number, whole, wide, duration, truth, day, word, numbers, wholes, days, perhaps, anything, layer, chances
            """)
    void whatDoesNotFitIsRefusedInPlainWords(String text, String message) {
        assertThatThrownBy(() -> bind(text)).isInstanceOf(InvalidInput.class).hasMessage("x: " + message);
    }

    @Test
    void arraysDaysAndFreeMappingsAreRead() {
        Forms forms = bind("{numbers: [1, -2e-1], wholes: [3], days: {2000-02-29: 7, 1999-12-31: 1}, anything: {a: b},"
                + " wide: 9007199254740993, whole: -7}");
        assertThat(forms.numbers()).containsExactly(1, -0.2);
        assertThat(forms.wholes()).containsExactly(3);
        assertThat(forms.days().firstKey()).isEqualTo(LocalDate.of(1999, 12, 31));
        assertThat(forms.anything().get("a")).isEqualTo(Trees.word("b"));
        assertThat(forms.wide()).isEqualTo(9_007_199_254_740_993L);
        assertThat(forms.whole()).isEqualTo(-7);
        Forms again = bind(Canonical.yaml(forms));
        assertThat(Arrays.equals(again.numbers(), forms.numbers())).isTrue();
        assertThat(Canonical.json(again)).isEqualTo(Canonical.json(forms));
    }

    @Test
    void whatMayBeAbsentCanBeTakenAway() {
        assertThat(bind("{}").perhaps()).isEqualTo(5.0);
        Forms without = bind("perhaps: null");
        assertThat(without.perhaps()).isNull();
        assertThat(bind(Canonical.yaml(without)).perhaps()).isNull();
    }

    @Test
    void anOuterDefaultIsTheLowestLayer() {
        assertThat(bind("{}").layer()).isEqualTo(new Layer(8, 4));
        assertThat(bind("layer: {room: 1}").layer()).isEqualTo(new Layer(8, 1));
        assertThat(bind("layer: {degree: 3}").layer()).isEqualTo(new Layer(3, 4));
    }

    @Test
    void negativeZeroIsZero() {
        assertThat(Double.doubleToLongBits(bind("number: -0.0").number())).isZero();
    }

    @Test
    void aVariantIsReadByItsKeyAlone() {
        assertThat(RecordBinder.parse("priceShock: 0.5", "--do", Action.class)).isEqualTo(new PriceShock(0.5, 0.01));
        assertThat(RecordBinder.parse("unionDay", "--do", Action.class)).isEqualTo(new UnionDay());
        assertThatThrownBy(() -> RecordBinder.parse("priceShok: 0.5", "--do", Action.class))
                .hasMessage("--do: priceShok: unknown key; did you mean priceShock? allowed: priceShock, unionDay");
        assertThatThrownBy(() -> RecordBinder.parse("{priceShock: 0.5, unionDay: }", "--do", Action.class))
                .hasMessage("--do: priceShock: only one of priceShock, unionDay may stand here\n"
                        + "--do: unionDay: only one of priceShock, unionDay may stand here");
        assertThatThrownBy(() -> RecordBinder.parse("unionDay: {size: 1}", "--do", Action.class))
                .hasMessage("--do: unionDay.size: unknown key; no keys are allowed here");
    }

    @Test
    void tablesShowTheDefaultsThatTakeEffect() {
        assertThat(DefaultTable.of(Forms.class))
                .filteredOn(row -> List.of("layer.degree", "layer.room", "duration", "truth", "number")
                        .contains(row.path()))
                .extracting(row -> row.path() + " " + row.defaultText())
                .containsExactly("number 1", "duration 4w", "truth on", "layer.degree 8", "layer.room 4");
    }

    @Test
    void tablesShowWhatHasADefaultAlsoWhereSomethingHasNone() {
        assertThat(DefaultTable.of(Named.class))
                .extracting(row -> row.path() + " " + row.defaultText())
                .containsExactly("name ", "layer.degree 7", "layer.room 4");
    }

    record Named(
            @Parameter(meaning = "Its name.") String name,

            @Parameter(value = "{degree: 7}", meaning = "Ties.")
            Layer layer) {}

    record Confused(Switchable<Enabled> part) {}

    record Enabled(
            @Parameter(value = "1", meaning = "A number.") double enabled) {}

    @Test
    void aComponentMayNotBeNamedLikeAKeyOfTheLanguage() {
        assertThatThrownBy(() -> RecordBinder.defaults(Confused.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("enabled");
    }

    private static Forms bind(String text) {
        return RecordBinder.parse(text, "x", Forms.class);
    }
}
