package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.claim.Check;
import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String SCENARIO = """
            title: Quiet
            run: {workers: 200, weeks: 8, seed: 11, replicates: 3}
            expect:
            - {says: All are present., measure: {indicator: present, summary: min}, atLeast: 200}
            - {says: Fear has a value., measure: fear, over: fear.employed, above: 0.9, below: 1.1, share: 1}
            """;

    private static final String UNMET = """
            - {says: Everybody strikes., source: nothing, measure: actingStrike, atLeast: 1, analysis: Nobody has a reason.}
            """;

    @TempDir
    Path folder;

    private Path scenario;
    private Path out;

    @BeforeEach
    void writeTheScenario() throws IOException {
        scenario = Files.writeString(folder.resolve("quiet.yaml"), SCENARIO);
        out = folder.resolve("out");
    }

    private Executed check(String... more) {
        List<String> words = new ArrayList<>(List.of("check", scenario.toString(), "--out", out.toString()));
        words.addAll(List.of(more));
        return Executed.of(words.toArray(String[]::new));
    }

    @Test
    void whatIsMetIsSaidConditionByCondition() {
        Executed check = check();
        assertThat(check.code()).as(check.err()).isEqualTo(ExitCode.DONE);
        assertThat(check.out())
                .contains(
                        "Quiet: 200 workers, 8 weeks from 1985-01-03, 3 replicates, seeds 11 to 13",
                        "met      All are present.",
                        "met in 3 of 3 replicates (95% confidence: 0.44 to 1.00), wanted in 80% of them",
                        "2 of 2 conditions met.");
    }

    @Test
    void aConditionThatIsNotMetHasItsAnalysisAndExitsWithThree() throws IOException {
        Files.writeString(scenario, SCENARIO + UNMET);
        Executed check = check();
        assertThat(check.code()).isEqualTo(ExitCode.NOT_MET);
        assertThat(check.out())
                .contains(
                        "NOT MET  Everybody strikes.",
                        "met in 0 of 3 replicates",
                        "source: nothing",
                        "analysis: Nobody has a reason.",
                        "2 of 3 conditions met.");
        try (CsvReader table = new CsvReader(out.resolve(Check.CONDITIONS))) {
            List<String> met = new ArrayList<>();
            while (table.next()) {
                met.add(table.text(table.column("met")));
            }
            assertThat(met).containsExactly("true", "true", "false");
        }
        assertThat(out.resolve(Check.WHOLE)).content().contains("\"kind\": \"check\"", "Everybody strikes.");
        assertThat(Files.readAllLines(out.resolve(Check.VALUES))).hasSize(1 + 3 * 3);
    }

    @Test
    void repeatedItSimulatesOnlyWhatIsMissing() throws IOException {
        check("--replicates", "2");
        Path kept = out.resolve("replicates/0001/summary.csv");
        FileTime made = Files.getLastModifiedTime(kept);
        String first = Files.readString(kept);
        Executed again = check("--replicates", "4");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).contains("4 replicates (2 are there already)", "met in 4 of 4 replicates");
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(made);
        check("--replicates", "4", "--force");
        assertThat(Files.readString(kept)).isEqualTo(first);
    }

    @Test
    void whatIsExpectedMayChangeWithoutSimulatingAnew() throws IOException {
        check();
        Files.writeString(scenario, SCENARIO + UNMET);
        Executed again = check();
        assertThat(again.out()).contains("3 replicates (3 are there already)", "NOT MET  Everybody strikes.");
    }

    @Test
    void replicatesOfAnotherScenarioAreNotMixedIn() {
        check();
        Executed other = check("--set", "mechanisms.fear.rate=0.3");
        assertThat(other.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(other.err()).contains("holds replicates of another scenario", "--force");
        assertThat(check("--set", "mechanisms.fear.rate=0.3", "--force").code()).isZero();
    }

    @Test
    void aSingleRunIsNotEnough() {
        Executed check = check("--set", "run.replicates=1", "--weeks", "1");
        assertThat(check.out()).contains(CheckCommand.REPLICATES + " replicates");
        assertThat(check("--replicates", "1", "--weeks", "1").out()).contains("1 replicates (1 are there already)");
    }

    @Test
    void severalScenariosHaveAFolderEach() throws IOException {
        Path other = Files.writeString(folder.resolve("other.yaml"), SCENARIO + UNMET);
        Executed both = check(other.toString());
        assertThat(both.code()).isEqualTo(ExitCode.NOT_MET);
        try (Stream<Path> inside = Files.list(out)) {
            assertThat(inside.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("quiet", "other");
        }
    }

    @Test
    void aScenarioThatExpectsNothingIsRefused() throws IOException {
        Files.writeString(scenario, "title: Nothing\nrun: {workers: 200, weeks: 1}\n");
        Executed check = check();
        assertThat(check.code()).isEqualTo(ExitCode.INVALID);
        assertThat(check.err()).contains("expects nothing of its runs");
    }

    @Test
    void anUnknownIndicatorIsFoundBeforeAnythingRuns() throws IOException {
        Files.writeString(scenario, SCENARIO + "- {says: x, measure: feer, above: 0}\n");
        Executed check = check();
        assertThat(check.code()).isEqualTo(ExitCode.INVALID);
        assertThat(check.err()).contains("quiet.yaml:6", "expect[2].measure", "feer", "did you mean fear?");
        assertThat(out).doesNotExist();
    }
}
