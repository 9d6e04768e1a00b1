package atomization.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atomization.random.Stream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CsvTest {
    private static String number(double value) {
        StringBuilder text = new StringBuilder();
        CsvNumber.append(text, value);
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "64000000, 64000000",
        "9007199254740992, 9007199254740992",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "0.41000991821289062, 0.4100099",
        "0.99999999, 1",
        "9.99999999, 10",
        "9999999.6, 10000000",
        "-1.5, -1.5",
        "1234.56789, 1234.568",
        "0.001002003, 0.001002003",
        "0.000100000049, 0.0001",
        "0.0000123456789, 0.00001234568",
        "1.23456789e-9, 1.234568E-9",
        "12345678.5, 12345680",
        "1e300, 1E+300",
        "Infinity, Infinity",
    })
    void numbersHaveSevenSignificantDigitsAndIntegersAll(double value, String text) {
        assertThat(number(value)).isEqualTo(text);
    }

    @Test
    void whatIsUndefinedIsAnEmptyCell() {
        assertThat(number(Double.NaN)).isEmpty();
    }

    @Test
    void numbersAreRoundedToTheNearestAndReadBackToTheSameText() {
        Stream draws = Stream.of(3, "test", 0);
        MathContext seven = new MathContext(7, RoundingMode.HALF_EVEN);
        for (int i = 0; i < 100_000; i++) {
            double value = (draws.uniform(i, 0) - 0.5) * Math.pow(10, draws.below(16, i, 1) - 6);
            String text = number(value);
            assertThat(new BigDecimal(text)).isEqualByComparingTo(new BigDecimal(value).round(seven));
            assertThat(number(Double.parseDouble(text))).isEqualTo(text);
        }
    }

    @Test
    void numbersDoNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(number(1234.5)).isEqualTo("1234.5");
            assertThat(number(64e6)).isEqualTo("64000000");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyTextComesBackAsItWas() throws IOException {
        List<String> texts = List.of(
                "plain", "", "a,b", "say \"no\"", "\"", "two\nlines", "return\r\n", " spaces ", "Ясногорск", "0", "'");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(bytes)) {
            texts.forEach(text -> writer.cell("column"));
            writer.end();
            texts.forEach(writer::cell);
            writer.end();
            assertThat(writer.rows()).isEqualTo(2);
        }
        try (CsvReader reader = new CsvReader(new StringReader(bytes.toString(StandardCharsets.UTF_8)))) {
            assertThat(reader.next()).isTrue();
            for (int k = 0; k < texts.size(); k++) {
                assertThat(reader.text(k)).isEqualTo(texts.get(k));
            }
            assertThat(reader.next()).isFalse();
        }
    }

    @Test
    void aRowOfAnotherLengthThanTheHeadingIsRefused() throws IOException {
        try (CsvReader reader = new CsvReader(new StringReader("a,b\n1,2\n1,2,3\n"))) {
            assertThat(reader.next()).isTrue();
            assertThatThrownBy(reader::next)
                    .isInstanceOf(IOException.class)
                    .hasMessage("row 2 has 3 cells, the heading 2");
        }
    }

    static boolean hasFullDevice() {
        return Files.exists(Path.of("/dev/full"));
    }

    @Test
    @EnabledIf("hasFullDevice")
    void aFullDiskIsToldAsSuch() {
        Path full = Path.of("/dev/full");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> {
                    try (CsvWriter writer = new CsvWriter(Files.newOutputStream(full))) {
                        writer.cell(1.5).end();
                    }
                })
                .satisfies(failed -> {
                    ResultException told = ResultException.of(full, failed);
                    assertThat(told).hasMessageContaining("The disk is full");
                    assertThat(told.exitCode()).isEqualTo(ResultException.DISK);
                });
    }
}
