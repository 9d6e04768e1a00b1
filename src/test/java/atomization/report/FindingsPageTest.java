package atomization.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import atomization.model.ModelFingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsPageTest {
    private static final String REFRESH = "; refresh it with ./atomization report --write-page";
    private static final FindingsPage PAGE = new FindingsPage(Path.of(""));

    @Test
    void thePageSaysWhatThePublishedDataSay() throws IOException {
        String page = Files.readString(Path.of(FindingsPage.PAGE));
        assertThat(PAGE.refreshed(page)).as(FindingsPage.PAGE + REFRESH).isEqualTo(page);
    }

    @Test
    void itsPicturesAreDrawnFromThePublishedData() throws IOException {
        Map<String, String> pictures = PAGE.pictures();
        assertThat(pictures).hasSize(4);
        for (Map.Entry<String, String> picture : pictures.entrySet()) {
            assertThat(Files.readString(Path.of(picture.getKey())))
                    .as(picture.getKey() + REFRESH)
                    .isEqualTo(picture.getValue());
        }
    }

    @Test
    void whatDidNotComeOutIsOnThePage() throws IOException {
        String page = Files.readString(Path.of(FindingsPage.PAGE));
        List<String> unmet = Files.readAllLines(Path.of("src/site/markdown/cases.md")).stream()
                .filter(line -> line.endsWith("| **no** |"))
                .map(line -> line.substring(2, line.indexOf(" | ")))
                .toList();
        assertThat(unmet).isNotEmpty().allSatisfy(condition -> assertThat(page).contains(condition));
    }

    @Test
    void aBlockThatNothingMakesIsRefused() {
        assertThatThrownBy(() -> PAGE.refreshed("<!-- generated: wishes -->\n<!-- end -->"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("wishes");
    }

    @ParameterizedTest
    @ValueSource(strings = {FindingsPage.SECOND_WAVE, FindingsPage.CLAIMS})
    void publishedResultsWereMadeByThisModel(String folder) throws IOException {
        assumeTrue(Files.exists(Path.of(folder)), folder + " has not been published");
        String made = Manifest.read(Path.of(folder)).text("fingerprint");
        String now = ModelFingerprint.get();
        assumeTrue(
                made.equals(now),
                folder + " was made by another version of the model (" + made + ", now " + now
                        + "); publish it anew with .ci/long reference");
    }

    @ParameterizedTest
    @ValueSource(strings = {FindingsPage.SECOND_WAVE, FindingsPage.CLAIMS})
    void publishedResultsAreSmallEnoughToBeKept(String folder) throws IOException {
        assumeTrue(Files.exists(Path.of(folder)), folder + " has not been published");
        try (var inside = Files.walk(Path.of(folder))) {
            long bytes = inside.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            assertThat(bytes).isLessThan(5_000_000);
        }
        assertThat(Files.size(Path.of(folder, Reports.PAGE))).isLessThan(2_500_000);
    }
}
