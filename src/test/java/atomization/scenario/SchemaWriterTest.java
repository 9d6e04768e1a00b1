package atomization.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaWriterTest {
    private static final String TEXT = SchemaWriter.write(Sample.class, "Sample");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extends: baseline.yaml",
                "workers: 1000",
                "workers: 1.0e+6",
                "length: 4w",
                "length: 26",
                "start: '1990-02-01'",
                "title: Any text",
                "moment: lastWeek",
                "moment: last_week",
                "population: {threshold: {sd: 0.1}, fear: 0.3, quantiles: [0, 1]}",
                "population: {fear: {distribution: uniform, from: 0, to: 1}}",
                "mechanisms: {fear: 'off', births: on}",
                "mechanisms: {fear: {enabled: off, rate: 0.4}}",
                "network: {workplace: complete, residence: {generator: wattsStrogatz, degree: 8}}",
                "network: {workplace: {generator: edgeList, file: data/ties.csv}}",
                "drivers: {marketization: {'1985': 0.1, '1991.5': 0.2}, prices: {'1985': -1}}",
                "drivers: {marketization: {driver: points, points: {'1985': 0.1}}}",
                "drivers: {marketization: 0.5}",
                "drivers: {courses: {firstWeek: 0.5, lastWeek: {points: {'1985': 1}, steps: on}}}",
                "events: [{at: '1992-01-02', priceShock: 0.5}, {at: '1993-01-07', unionDay: {}}]",
                "events: [{at: '1992-01-02', priceShock: {size: 0.5, fading: 0}}, {at: '1993-01-07', unionDay: }]",
                "origins: {hostel: 0.2, village: {share: 0.3, degree: 4}}"
            })
    void whatTheReaderTakesIsValid(String text) {
        assertThat(errors(text)).isEmpty();
        if (!text.contains("baseline") && !text.contains("ties.csv")) {
            Loaded.parse(text, "x.yaml", Path.of("/"), Sample.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wrokers: 1000",
                "workers: 1.7",
                "workers: '1000'",
                "workers: 99",
                "workers: 1e9",
                "length: 3m",
                "length: 0",
                "start: soon",
                "moment: middle",
                "population: {threshold: {distribution: gauss}}",
                "population: {threshold: {distribution: normal, from: 0}}",
                "population: {threshold: {distribution: normal, sd: -1}}",
                "population: {threshold: {shape: 1}}",
                "population: {quantiles: [0.1, 2]}",
                "population: {quantiles: 0.1}",
                "mechanisms: {fear: perhaps}",
                "mechanisms: {fear: {isolationWight: 0.3}}",
                "mechanisms: {fear: {rate: 1.5}}",
                "network: {workplace: compleet}",
                "network: {workplace: {generator: complete, degree: 6}}",
                "drivers: {marketization: {'1985': high}}",
                "drivers: {prices: {spring: 1}}",
                "drivers: {courses: {spring: 1}}",
                "events: {at: '1992-01-02'}",
                "events: [{at: '1992-01-02'}]",
                "events: [{at: '1992-01-02', priceShock: 0.5, unionDay: {}}]",
                "events: [{at: '1992-01-02', priceShock: 2}]",
                "origins: {hostel: {share: 2}}"
            })
    void whatTheReaderRefusesIsNotValid(String text) {
        assertThat(errors(text)).isNotEmpty();
        Problems problems = new Problems();
        YamlNode node = YamlReader.read(text, Source.inline("x", null), problems);
        new RecordBinder(problems, Path.of("/")).bindOrNull(node, Sample.class);
        assertThat(problems.isEmpty()).isFalse();
    }

    @Test
    void whatIsWrittenBackIsValid() {
        assertThat(errors(Canonical.json(RecordBinder.defaults(Sample.class)))).isEmpty();
    }

    @Test
    void theSchemaItselfIsValid() {
        Schema dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(dialect.validate(TEXT, InputFormat.JSON)).isEmpty();
    }

    @Test
    void editorsAreToldMeaningUnitDefaultAndSource() {
        assertThat(TEXT)
                .contains("\"description\": \"Weight of isolation. Unit: 1/week. Default: 0.45. Source: assumption.\"")
                .contains("\"description\": \"Rate. Default: 0.15. Source: essay; moved by calibration.\"")
                .contains("\"default\": 0.45");
    }

    private static List<?> errors(String text) {
        return SCHEMA.validate(text, text.startsWith("{") ? InputFormat.JSON : InputFormat.YAML);
    }
}
