package atomization.experiment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import atomization.campaign.Trial;
import atomization.observation.Measure;
import atomization.results.MeasuredTables;
import atomization.results.ResultFolder;
import atomization.scenario.Condition;
import atomization.scenario.Plan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What conditions ask for while a run goes on is what the tables of the same run say, to the seven digits that these have. */
class ExpectedRunTest {
    private static final String SCENARIO = """
            extends: second-wave.yaml
            title: With strikes
            run: {workers: 400, weeks: 120, start: 1994-01-06}
            mechanisms: {economy: {occasion: 0.05}}
            workers: {threshold: {distribution: normal, mean: 0, sd: 0.2}}
            expect:
            - {says: weekly, measure: {indicator: fear, from: 1994-06-01, to: 1995-05-31}, atLeast: 0}
            - {says: median, measure: {indicator: actingStrike, summary: median, from: 1994-06-01}, atLeast: 0}
            - {says: group, measure: {indicator: fear.employed, summary: change}, atLeast: 0}
            - {says: polled, measure: {indicator: survey.crisis, summary: first}, atLeast: 0}
            - {says: yearly, measure: {indicator: yearly.involved.strike, summary: maximum}, atLeast: 0}
            - {says: disputes, measure: {indicator: dispute.number, summary: count, of: {arena: strike}}, atLeast: 0}
            - {says: weeks, measure: {indicator: dispute.weeks, of: {arena: strike}}, atLeast: 0}
            - {says: peak, measure: {indicator: strikers, summary: peakTime}, atLeast: 0}
            - says: ratio
              measure: {indicator: solidarityWork, summary: last}
              over: {indicator: solidarityWork, summary: first}
              atLeast: 0
            - says: difference
              measure: {indicator: toughness, summary: last}
              minus: {indicator: toughness, summary: minimum}
              atLeast: 0
            """;

    @TempDir
    Path temporary;

    @Test
    void theNumbersOfConditionsAreThoseOfTheTables() throws java.io.IOException {
        for (String file : List.of("baseline.yaml", "second-wave.yaml")) {
            Files.copy(Path.of("scenarios", file), temporary.resolve(file));
        }
        Path data = Files.createDirectories(temporary.resolve("data"));
        for (String file : List.of("second-wave-drivers.csv", "second-wave-record.csv")) {
            Files.copy(Path.of("scenarios", "data", file), data.resolve(file));
        }
        Path file = Files.writeString(temporary.resolve("strikes.yaml"), SCENARIO);
        Plan plan = Plan.read(file, List.of());
        // those that the scenario extends have windows of other years
        List<Condition> conditions = plan.scenario().expect().stream()
                .filter(each -> !each.says().contains(" "))
                .toList();
        assertThat(conditions).hasSize(10);
        Path run = temporary.resolve("run");
        new SingleRun(plan, new ResultFolder(run), false, 1).run(Map.of(), (replicate, model) -> {});
        List<Measure> measures = new ArrayList<>();
        for (Condition each : conditions) {
            Measure other = each.other();
            measures.add(each.measure());
            measures.add(other == null ? each.measure() : other);
        }
        double[] tables = requireNonNull(MeasuredTables.of(run, measures).get(0));
        List<String> headings = IntStream.range(0, conditions.size())
                .mapToObj(k -> "condition" + k)
                .toList();
        ExpectedRun expected = new ExpectedRun(conditions, headings);
        double[] numbers =
                expected.measure(plan, Trial.alone(0, 0, plan.scenario().run().seed()));

        for (int k = 0; k < numbers.length; k++) {
            double number = conditions.get(k).number(tables[2 * k], tables[2 * k + 1]);
            assertThat(numbers[k]).as(conditions.get(k).says()).isNotNaN().isCloseTo(number, withinPercentage(1e-4));
        }
        assertThat(expected.identity()).contains("condition5: count of dispute.number of strike; condition6");
    }
}
