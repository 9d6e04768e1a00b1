package atomization.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bare value stands for a mapping only where it can mean one thing; elsewhere it is said what was likely meant. */
class ShorthandTest {
    private static final String EVENT = "events: [{at: 1985-06-06, X}]";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            priceShock: 0.1                 | priceShock: {size: 0.1}
            rehouse: 0.2                    | rehouse: {share: 0.2}
            shiftThresholds: -0.1           | shiftThresholds: {by: -0.1}
            unionDay: 0.7                   | unionDay: {delegation: 0.7}
            form: free                      | form: {decree: free}
            arrive: 100                     | arrive: {number: 100}
            close: {rank: 1}                | close: {enterprises: {rank: 1}}
            leave: {who: leaders}           | leave: {persons: {who: leaders}}
            set: {mechanisms.fear.rate: 0}  | set: {values: {mechanisms.fear.rate: 0}}
            """)
    void anEventTakesItsOneValueBare(String brief, String whole) {
        assertSame(EVENT.replace("X", brief), EVENT.replace("X", whole));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            workers: {threshold: 0.4}       | workers: {threshold: {distribution: constant, value: 0.4}}
            workers: {acting: 3}            | workers: {acting: {seeds: random, number: 3}}
            network: {workplace: complete}  | network: {workplace: {generator: complete}}
            mechanisms: {fear: off}         | mechanisms: {fear: {enabled: off}}
            drivers: {blame: 0.5}           | drivers: {blame: {course: constant, value: 0.5}}
            """)
    void distributionsGeneratorsDriversAndSwitchesAreWrittenBriefly(String brief, String whole) {
        assertSame(brief, whole);
    }

    @Test
    void aMeasureIsAnIndicatorAlone() {
        String expectation = "expect: [{says: s, source: o, measure: X, above: 0}]";
        assertSame(expectation.replace("X", "fear"), expectation.replace("X", "{indicator: fear}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            workers: 3            | workers: expected a mapping with any of threshold, solidarity        | the number 3; did you mean run.workers or workers.threshold?
            run: 100              | run: expected a mapping with any of start, weeks                     | the number 100; did you mean run.weeks?
            run: 1985-01-03       | run: expected a mapping with any of start, weeks                     | text "1985-01-03"; did you mean run.start?
            society: 0.3          | society: expected a mapping with any of enterpriseSize               | the number 0.3; did you mean society.enterpriseSize?
            society: large        | society: expected a mapping with any of enterpriseSize               | text "large"
            network: complete     | network: expected a mapping with any of workplace                    | text "complete"; did you mean network.workplace?
            observation: pictures | observation: expected a mapping with any of components               | text "pictures"; did you mean observation.pictures?
            mechanisms: off       | mechanisms: expected a mapping with any of issues                    | text "off"
            """)
    void aBareValueForAGroupOfParametersIsRefusedAndItIsSaidWhatWasMeant(String text, String start, String end) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InvalidInput.class)
                .satisfies(refused -> assertThat(refused.getMessage())
                        .startsWith("x:1:" + (text.indexOf(':') + 3) + ": " + start)
                        .endsWith(", but found " + end)
                        .doesNotContain("\n"));
        String assignment = text.replace(": ", "=");
        assertThatThrownBy(() -> read("{}").with(List.of(assignment)))
                .isInstanceOf(InvalidInput.class)
                .satisfies(refused -> assertThat(refused.getMessage())
                        .startsWith("--set " + assignment + ": " + start)
                        .endsWith(", but found " + end)
                        .doesNotContain("\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            close: 3                      | events[0].close: expected a mapping with any of name, number, rank, share, all, but found the number 3; did you mean events[0].close.enterprises.number?
            close: {enterprises: all}     | events[0].close.enterprises: expected a mapping with any of name, number, rank, share, all, but found text "all"; did you mean events[0].close.enterprises.all?
            close: {enterprises: Tractor} | events[0].close.enterprises: expected a mapping with any of name, number, rank, share, all, but found text "Tractor"; did you mean events[0].close.enterprises.name?
            stop: {persons: acting}       | events[0].stop.persons: expected a mapping with any of who, share, number, enterprise, district, origin, but found text "acting"; did you mean events[0].stop.persons.who?
            """)
    void whoIsMeantByAnEventIsSaidWithItsKey(String event, String message) {
        assertThatThrownBy(() -> read(EVENT.replace("X", event)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageEndingWith(message);
    }

    @Test
    void aMistakeBelowIsNotPassedOverByAFileThatGivesAPart() throws IOException {
        Files.writeString(folder.resolve("baseline.yaml"), "title: t\nworkers: 3\n");
        Path child =
                Files.writeString(folder.resolve("child.yaml"), "extends: baseline.yaml\nworkers: {memory: 0.2}\n");
        assertThatThrownBy(() -> Loaded.read(child, List.of(), Scenario.class))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("baseline.yaml:2:10: workers: expected a mapping");
    }

    private static void assertSame(String brief, String whole) {
        assertThat(Canonical.yaml(read(brief).value()))
                .isEqualTo(Canonical.yaml(read(whole).value()))
                .isNotEqualTo(Canonical.yaml(read("{}").value()));
    }

    private static Loaded<Scenario> read(String text) {
        String whole = text.equals("{}") ? "title: t" : text + "\ntitle: t";
        return Loaded.parse(whole, "x", Path.of("").toAbsolutePath(), Scenario.class);
    }
}
