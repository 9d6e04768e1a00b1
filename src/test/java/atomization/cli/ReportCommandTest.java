package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    private static final String SCENARIO = """
            title: Small
            run: {workers: 120, weeks: 60, seed: 3, replicates: 2}
            workers: {threshold: 0.2}
            mechanisms: {economy: {occasion: 0.05}}
            """;

    @TempDir
    Path folder;

    private Path run(String name, String... more) throws IOException {
        Path scenario = Files.writeString(folder.resolve("small.yaml"), SCENARIO);
        Path out = folder.resolve(name);
        String[] words = new String[5 + more.length];
        System.arraycopy(new String[] {"run", scenario.toString(), "--out", out.toString(), "--quiet"}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        assertThat(Executed.of(words).code()).isZero();
        return out;
    }

    @Test
    void noReportIsMadeIfNoneIsWanted() throws IOException {
        Path out = run("quiet", "--no-report");
        assertThat(out.resolve("report.html")).doesNotExist();
        assertThat(out.resolve("ro-crate-metadata.json")).exists();
    }

    @Test
    void aReportCanBeMadeAgainFromTheDataWithItsFigures() throws IOException {
        Path out = run("one");
        String first = Files.readString(out.resolve("report.html"));
        Files.delete(out.resolve("report.html"));
        Executed again = Executed.of("report", out.toString(), "--figures");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).contains("Report: ", "Figures: ");
        assertThat(Files.readString(out.resolve("report.html"))).hasSameSizeAs(first);
        assertThat(out.resolve("figures/fear.svg")).content().startsWith("<?xml");
        assertThat(out.resolve("figures/fear.png")).isNotEmptyFile();
    }

    @Test
    void whatSomebodyHasMadeOfTheCitationStays() throws IOException {
        Path out = run("cited");
        Files.writeString(out.resolve("CITATION.cff"), "mine");
        Executed.of("report", out.toString());
        assertThat(out.resolve("CITATION.cff")).hasContent("mine");
    }

    @Test
    void aFolderWithoutAResultIsRefused() {
        Executed nothing = Executed.of("report", folder.toString());
        assertThat(nothing.code()).isEqualTo(ExitCode.INVALID);
        assertThat(nothing.err()).contains("holds no result");
        Executed missing = Executed.of("report", folder.resolve("missing").toString());
        assertThat(missing.err()).contains("there is no such folder");
    }

    @Test
    void theComparisonHoldsTheMeansOfBothResults() throws IOException {
        Path one = run("one", "--no-report");
        Path other = run("other", "--no-report", "--set", "mechanisms.fear=off");
        Path out = folder.resolve("comparison");
        Executed compared = Executed.of("compare", one.toString(), other.toString(), "--out", out.toString());
        assertThat(compared.code()).as(compared.err()).isZero();
        assertThat(out.resolve("report.html"))
                .content()
                .contains("What they differ in", "mechanisms.fear", "compared in pairs", "figure-fear-difference");
        double mean = Double.NaN;
        try (CsvReader reader = new CsvReader(out.resolve("comparison.csv"))) {
            while (Double.isNaN(mean) && reader.next()) {
                if (reader.text(0).equals("B") && reader.text(1).equals("hardship")) {
                    mean = reader.number(3);
                }
            }
        }
        double sum = 0;
        try (CsvReader reader = new CsvReader(other.resolve("timeseries.csv"))) {
            int hardship = reader.column("hardship");
            while (reader.next()) {
                sum += reader.text(1).equals("0") ? reader.number(hardship) : 0;
            }
        }
        assertThat(mean).isCloseTo(sum / 2, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(Executed.of("compare", one.toString(), other.toString(), "--out", out.toString())
                        .code())
                .isEqualTo(ExitCode.REFUSED);
        assertThat(Executed.of("report", out.toString()).code()).isZero();
    }

    @Test
    void oneResultAloneCannotBeCompared() throws IOException {
        Executed alone = Executed.of("compare", run("one", "--no-report").toString(), "--out", folder + "/c");
        assertThat(alone.code()).isEqualTo(ExitCode.INVALID);
        assertThat(alone.err()).contains("from 2 to 8 runs can be compared, not 1");
        assertThat(folder.resolve("c")).doesNotExist();
    }

    @Test
    void aTwinRunHasAReportAndCountsAsTwoResults() throws IOException {
        Path scenario = Files.writeString(folder.resolve("small.yaml"), SCENARIO);
        Path twin = folder.resolve("twin");
        Executed made = Executed.of(
                "twin", scenario.toString(), "--at", "1985-06-06", "--do", "priceShock: 0.5", "--out", twin.toString());
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out()).contains("Report: ");
        assertThat(twin.resolve("report.html"))
                .content()
                .contains("What it changed", "priceShock: 0.5", "95% interval", "figure-hardship-difference");
        Path out = folder.resolve("both");
        assertThat(Executed.of("compare", twin.toString(), "--out", out.toString())
                        .code())
                .isZero();
        assertThat(out.resolve("report.html")).content().contains("Comparison of 2 results");
    }

    @Test
    void openMakesTheReportIfNeededAndTellsItsAddress() throws IOException {
        Path out = run("opened", "--no-report");
        Executed opened = Executed.of("open", out.toString(), "--print");
        assertThat(opened.code()).isZero();
        assertThat(opened.out()).startsWith("file:").endsWith("report.html\n");
        assertThat(out.resolve("report.html")).exists();
    }
}
