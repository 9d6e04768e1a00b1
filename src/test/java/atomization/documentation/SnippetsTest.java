package atomization.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import atomization.cli.Main;
import atomization.results.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs in R and Python that the README shows read a result and find what stands in it. */
class SnippetsTest {
    private static final List<String> COLUMNS = List.of("discontent", "readinessStrike", "fear");

    @TempDir
    static Path folder;

    static Path result;

    @BeforeAll
    static void makeResult() {
        result = folder.resolve("result");
        String[] command = {
            "run", "scenarios/second-wave.yaml", "--workers", "400", "--weeks", "110", "--replicates", "2"
        };
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--out", result.toString(), "--quiet"));
        assertThat(Main.execute(words.toArray(String[]::new))).isZero();
    }

    @Test
    void thePythonProgramFindsTheMeansOfEachYear() throws Exception {
        requireMeans(printed("python3", "src/test/snippets/read_results.py"));
    }

    @Test
    void theRProgramFindsTheMeansOfEachYear() throws Exception {
        requireMeans(printed("Rscript", "src/test/snippets/read_results.R"));
    }

    private static void requireMeans(List<String> printed) throws IOException {
        SortedMap<String, List<double[]>> years = new TreeMap<>();
        try (CsvReader reader = new CsvReader(result.resolve("timeseries.csv"))) {
            while (reader.next()) {
                String year = reader.text(reader.column("date")).substring(0, 4);
                double[] row = COLUMNS.stream()
                        .mapToDouble(column -> Double.parseDouble(reader.text(reader.column(column))))
                        .toArray();
                years.computeIfAbsent(year, none -> new ArrayList<>()).add(row);
            }
        }
        assertThat(years).hasSizeGreaterThan(1);
        assertThat(printed.get(0)).isEqualTo("year " + String.join(" ", COLUMNS));
        int line = 1;
        for (var year : years.entrySet()) {
            StringBuilder expected = new StringBuilder(year.getKey());
            for (int k = 0; k < COLUMNS.size(); k++) {
                int column = k;
                double mean = year.getValue().stream()
                        .mapToDouble(row -> row[column])
                        .average()
                        .orElseThrow();
                expected.append(String.format(Locale.ROOT, " %.4f", mean));
            }
            assertThat(printed.get(line++)).isEqualTo(expected.toString());
        }
        assertThat(printed.subList(line, printed.size()))
                .hasSize(2)
                .allMatch(last -> last.matches("replicate [01] disputes \\d+ involved [0-9.]+"));
    }

    /** What a program prints about the result, line by line without blanks at the ends; skips where it is not installed. */
    private static List<String> printed(String interpreter, String program) throws IOException, InterruptedException {
        assumeTrue(isInstalled(interpreter), interpreter + " is not installed");
        Process process = new ProcessBuilder(interpreter, program, result.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.lines().map(String::stripTrailing).toList();
    }

    private static boolean isInstalled(String interpreter) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(interpreter, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
