package atomization.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioFilesTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaWriter.write(Scenario.class, "Scenario"), InputFormat.JSON);

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith(Path.of("scenarios", "sweeps")))
                    .filter(file -> !file.startsWith(Path.of("scenarios", "claims")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioIsReadAndReadBackTheSame(Path file) {
        Loaded<Scenario> loaded = Loaded.read(file, List.of(), Scenario.class);
        String yaml = Canonical.yaml(loaded.value());
        Scenario again = Loaded.parse(yaml, file.toString(), loaded.root(), Scenario.class)
                .value();
        assertThat(Canonical.yaml(again)).isEqualTo(yaml);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioIsValidByItsSchema(Path file) throws IOException {
        assertThat(SCHEMA.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
        Scenario scenario = Loaded.read(file, List.of(), Scenario.class).value();
        assertThat(SCHEMA.validate(Canonical.json(scenario), InputFormat.JSON)).isEmpty();
    }
}
