package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedReportTest {
    private static final String SCENARIO = """
            title: Small
            run: {workers: 120, weeks: 60, seed: 3, replicates: 2}
            workers: {threshold: 0.2}
            mechanisms: {economy: {occasion: 0.05}}
            """;

    @TempDir
    static Path folder;

    private static Path scenario;
    private static Path result;

    @BeforeAll
    static void makeAResult() throws IOException {
        scenario = Files.writeString(folder.resolve("small.yaml"), SCENARIO);
        result = folder.resolve("result");
        Executed run = Executed.of(
                "run",
                scenario.toString(),
                "--out",
                result.toString(),
                "--quiet",
                "--picture-at",
                "1985-03-07",
                "--picture-at",
                "1985-06-01");
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static Set<String> column(Path table, String name) throws IOException {
        Set<String> found = new TreeSet<>();
        try (CsvReader reader = new CsvReader(table)) {
            while (reader.next()) {
                found.add(reader.text(reader.column(name)));
            }
        }
        return found;
    }

    @Test
    void theNetworkIsShownAtTheDatesThatAreChosen() throws IOException {
        // the first week that does not begin before the date
        assertThat(column(result.resolve("network-workers.csv"), "date")).containsExactly("1985-03-07", "1985-06-06");
        assertThat(result.resolve("report.html"))
                .content()
                .contains("at 2 dates of the first run", "<figcaption>1985-03-07: ", "<figcaption>1985-06-06: ");
    }

    @Test
    void aScenarioCanChooseTheDates() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.yaml"), SCENARIO + "observation: {pictures: [1985-02-07, 1985-02-07]}\n");
        Path out = folder.resolve("own");
        assertThat(Executed.of("run", own.toString(), "--out", out.toString(), "--no-report", "--quiet")
                        .code())
                .isZero();
        assertThat(column(out.resolve("network-ties.csv"), "date")).containsExactly("1985-02-07");
    }

    @Test
    void aDateOutsideTheRunIsRefused() {
        Executed late = Executed.of("run", scenario.toString(), "--picture-at", "1999-01-07");
        assertThat(late.code()).isEqualTo(ExitCode.INVALID);
        assertThat(late.err())
                .contains("observation.pictures[0]", "1999-01-07 lies outside the run", "1985-01-03 to 1986-02-20");
    }

    @Test
    void aSmallCopyHoldsThePageAndWhatItDraws() throws IOException {
        Path copy = folder.resolve("copy");
        Executed made = Executed.of("report", result.toString(), "--publish", copy.toString());
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(column(copy.resolve("timeseries.csv"), "week")).containsExactly("0", "26", "52");
        try (CsvReader reader = new CsvReader(copy.resolve("timeseries.csv"))) {
            assertThat(reader.header())
                    .contains("replicate", "date", "fear", "fear.unemployed")
                    .doesNotContain("fear.outside", "marketization");
        }
        try (CsvReader reader = new CsvReader(copy.resolve("yearly.csv"))) {
            assertThat(reader.header())
                    .contains("year", "fear", "marketization")
                    .doesNotContain("fear.outside");
        }
        assertThat(copy.resolve("survey.csv")).hasSameBinaryContentAs(result.resolve("survey.csv"));
        assertThat(copy.resolve("figures/readiness.svg")).content().endsWith("</svg>\n");
        assertThat(copy.resolve("headlines.csv")).content().contains("figure,most discontented,");
        assertThat(column(copy.resolve("columns.csv"), "column"))
                .contains("fear")
                .doesNotContain("fear.outside");
        assertThat(copy.resolve("manifest.json"))
                .content()
                .contains("\"published\"", "\"fingerprint\"", "--picture-at");
        String page = Files.readString(copy.resolve("report.html"));
        assertThat(page).contains("<figcaption>1985-03-07: ").doesNotContain("./network-ties.csv");
        List<String> links = Pattern.compile("<li><a href=\"\\./([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(links)
                .hasSizeGreaterThan(8)
                .allSatisfy(link -> assertThat(copy.resolve(link)).exists());
        assertThat(Executed.of("report", result.toString(), "--publish", copy.toString())
                        .code())
                .isZero();
        Executed twice = Executed.of("report", copy.toString(), "--publish", folder + "/copy-of-copy");
        assertThat(twice.code()).isEqualTo(ExitCode.INVALID);
        assertThat(twice.err()).contains("is a small copy itself");
    }

    @Test
    void aResultIsNotReplacedByASmallCopy() throws IOException {
        Executed made = Executed.of("report", result.toString(), "--publish", result.toString());
        assertThat(made.code()).isEqualTo(ExitCode.INVALID);
        assertThat(made.err()).contains("is in the way");
        assertThat(result.resolve("network-ties.csv")).exists();
    }

    @Test
    void aCopyIsOfOneResult() {
        assertThat(Executed.of("report", "--publish", folder.toString()).err()).contains("name the folder of a result");
        assertThat(Executed.of("report", result.toString(), result.toString(), "--publish", "x")
                        .err())
                .contains("name one folder");
    }
}
