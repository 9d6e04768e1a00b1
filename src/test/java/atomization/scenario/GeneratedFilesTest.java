package atomization.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.calibration.StudyFile;
import atomization.claim.ClaimFile;
import atomization.event.Course;
import atomization.experiment.SweepFile;
import atomization.society.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is made from the records and lies in the folder of scenarios is up to date, and says what it is for. */
class GeneratedFilesTest {
    private static final Path SCENARIOS = Path.of("scenarios");

    @Test
    void theBaselineSaysWhatTheRecordsSay() throws IOException {
        requireFresh(SCENARIOS.resolve("baseline.yaml"), BaselineText.write());
    }

    @Test
    void theSchemaSaysWhatTheRecordsSay() throws IOException {
        requireFresh(SCENARIOS.resolve("scenario.schema.json"), SchemaWriter.write(Scenario.class, "Scenario"));
    }

    @Test
    void theSchemaOfSweepsSaysWhatTheRecordsSay() throws IOException {
        requireFresh(SCENARIOS.resolve("sweep.schema.json"), SchemaWriter.write(SweepFile.class, "Sweep"));
    }

    @Test
    void theSchemaOfStudiesSaysWhatTheRecordsSay() throws IOException {
        requireFresh(SCENARIOS.resolve("study.schema.json"), SchemaWriter.write(StudyFile.class, "Study"));
    }

    @Test
    void theSchemaOfClaimsSaysWhatTheRecordsSay() throws IOException {
        requireFresh(SCENARIOS.resolve("claim.schema.json"), SchemaWriter.write(ClaimFile.class, "Claim"));
    }

    @Test
    void theBaselineHoldsExactlyTheDefaults() {
        Scenario read = Plan.read(SCENARIOS.resolve("baseline.yaml"), List.of()).scenario();
        Scenario defaults = RecordBinder.parse("{title: Baseline}", "defaults", Scenario.class);
        assertThat(withoutDrivers(read)).isEqualTo(withoutDrivers(defaults));
        TreeMap<Driver, Course> standard = new TreeMap<>();
        for (Driver driver : Driver.values()) {
            standard.put(driver, new Course.Constant(driver.standard()));
        }
        assertThat(read.drivers()).isEqualTo(standard);
    }

    @Test
    void everyParameterStandsInTheBaseline() throws IOException {
        String text = Files.readString(SCENARIOS.resolve("baseline.yaml"));
        DefaultTable.of(Scenario.class).stream()
                .filter(row -> !row.path().equals("drivers"))
                .forEach(row -> assertThat(text)
                        .as(row.path())
                        .containsPattern("(?m)^ *" + row.path().replaceFirst(".*\\.", "") + ":"));
    }

    @Test
    void noLineOfTheBaselineIsTooLongToRead() throws IOException {
        assertThat(Files.readAllLines(SCENARIOS.resolve("baseline.yaml")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(125));
    }

    private static String withoutDrivers(Scenario scenario) {
        return Canonical.json(new Scenario(
                scenario.title(),
                scenario.about(),
                scenario.essay(),
                scenario.run(),
                scenario.society(),
                scenario.workers(),
                scenario.network(),
                new TreeMap<>(),
                scenario.events(),
                scenario.mechanisms(),
                scenario.observation(),
                scenario.record(),
                scenario.expect()));
    }

    private static void requireFresh(Path file, String made) throws IOException {
        if (Boolean.getBoolean("atomization.refresh")) {
            Files.writeString(file, made);
        }
        assertThat(Files.readString(file))
                .as(
                        "%s is out of date; refresh it with mvn test -Dtest=GeneratedFilesTest -Datomization.refresh=true",
                        file)
                .isEqualTo(made);
    }
}
