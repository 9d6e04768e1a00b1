package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchCommandTest {
    @ParameterizedTest
    @CsvSource({
        "--sizes, 99",
        "--sizes, 70000000",
        "--threads, 0",
        "--weeks, 0",
        "--weeks, 209",
        "--rounds, 0",
        "--sizes, many"
    })
    void optionsOutOfRangeAreAnErrorOfUsage(String option, String value) {
        assertThat(Main.execute("bench", option, value)).isEqualTo(ExitCode.INVALID);
    }

    @Test
    void aFileInPlaceOfTheFolderIsAnErrorOfUsage(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(Main.execute("bench", "--out", file.toString())).isEqualTo(ExitCode.INVALID);
    }

    @Test
    void aQuickMeasurementOfASmallSizeWritesItsFiles(@TempDir Path folder) {
        int code = Main.execute(
                "bench",
                "--quick",
                "--quiet",
                "--sizes",
                "200",
                "--weeks",
                "2",
                "--threads",
                "1",
                "--rounds",
                "1",
                "--out",
                folder.toString());
        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("bench.csv")).isRegularFile();
        assertThat(folder.resolve("bench.json")).isRegularFile();
        assertThat(folder.resolve("bench.md")).isRegularFile();
    }
}
