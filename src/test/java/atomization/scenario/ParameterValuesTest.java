package atomization.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ParameterValuesTest {
    private static Map<String, ParameterValues.Row> rows(String text) {
        Scenario scenario = Loaded.parse("title: t\n" + text, "t", Path.of("").toAbsolutePath(), Scenario.class)
                .value();
        return ParameterValues.of(scenario).stream()
                .collect(Collectors.toMap(ParameterValues.Row::path, Function.identity()));
    }

    private static List<String> departures(String text) {
        return rows(text).values().stream()
                .filter(ParameterValues.Row::departs)
                .map(ParameterValues.Row::path)
                .sorted()
                .toList();
    }

    @Test
    void aScenarioThatSaysNothingDepartsNowhere() {
        assertThat(departures("")).isEmpty();
    }

    @Test
    void whatAScenarioSaysOtherwiseDepartsAndNothingElseDoes() {
        assertThat(departures("""
                        run: {workers: 300}
                        drivers: {closureRate: 0.001, blame: 1, paternalism: {1985: 0.6, 1990: 0.1}}
                        mechanisms: {fear: off, ties: {growth: 0.05}}
                        workers: {threshold: 0.4}
                        """))
                .containsExactly(
                        "drivers.closureRate",
                        "drivers.paternalism",
                        "mechanisms.fear",
                        "mechanisms.ties.growth",
                        "run.workers",
                        "workers.threshold");
    }

    @Test
    void aRowTellsBothValuesInTheSameForm() {
        Map<String, ParameterValues.Row> rows = rows("mechanisms: {fear: off}\ndrivers: {closureRate: 0.001}\n");
        assertThat(rows.get("mechanisms.fear")).satisfies(row -> {
            assertThat(row.value()).isEqualTo("off");
            assertThat(row.standard()).isEqualTo("on");
        });
        assertThat(rows.get("drivers.closureRate")).satisfies(row -> {
            assertThat(row.value()).isEqualTo("0.001");
            assertThat(row.standard()).isEqualTo("0");
            assertThat(row.unit()).isEqualTo("1/week");
        });
    }
}
