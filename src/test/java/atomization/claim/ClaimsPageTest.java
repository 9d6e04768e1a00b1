package atomization.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import atomization.model.ModelFingerprint;
import atomization.results.CsvReader;
import atomization.results.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of claims tells what the published results hold, and these are those of the claims and the model that there are. */
class ClaimsPageTest {
    private static final String REFRESH = "; made anew by ./atomization claims --budget 20m --write-page";
    private static final Path REFERENCE = Path.of(ClaimsPage.REFERENCE);

    private static void requirePublished() {
        assumeTrue(Files.exists(REFERENCE.resolve(ClaimFolder.WHOLE)), "no results of claims are published" + REFRESH);
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios", "claims"))) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thePageTellsWhatIsPublished() throws IOException {
        requirePublished();
        Path page = Path.of(ClaimsPage.PAGE);
        String told = ClaimsPage.of(REFERENCE).into(Files.readString(page));
        if (Boolean.getBoolean("atomization.refresh")) {
            Files.writeString(page, told);
        }
        assertThat(Files.readString(page))
                .as(ClaimsPage.PAGE + REFRESH + ", or from the same data with -Datomization.refresh=true")
                .isEqualTo(told);
    }

    @Test
    void whatIsPublishedIsOfEveryClaim() throws IOException {
        requirePublished();
        List<String> claims = new ArrayList<>();
        List<String> verdicts = new ArrayList<>();
        try (CsvReader table = new CsvReader(REFERENCE.resolve(ClaimFolder.TABLE))) {
            while (table.next()) {
                claims.add(table.text(table.column("claim")));
                verdicts.add(table.text(table.column("verdict")));
            }
        }
        assertThat(new TreeSet<>(claims)).as("claims" + REFRESH).containsExactlyElementsOf(names());
        String page = Files.readString(Path.of(ClaimsPage.PAGE));
        for (int k = 0; k < claims.size(); k++) {
            assertThat(page).contains("(`" + claims.get(k) + "`) | " + verdicts.get(k) + " |");
        }
    }

    @Test
    void whatIsPublishedWasMadeByThisModel() throws IOException {
        requirePublished();
        String made = ClaimsPage.of(REFERENCE).fingerprint();
        assumeTrue(
                made.equals(ModelFingerprint.get()),
                ClaimsPage.REFERENCE + " was made by another version of the model (" + made + ", now "
                        + ModelFingerprint.get() + ")" + REFRESH);
    }

    @Test
    void everyClaimStandsBesideTheSentenceItIsAbout() throws IOException {
        String page = Files.readString(Path.of(ClaimsPage.PAGE));
        String table = page.substring(page.indexOf("| The essay |"), page.indexOf("Interventions of twin runs"));
        List<String> named = Pattern.compile("`([a-z-]+[a-z])`")
                .matcher(table.replace("the same `-for-weeks`", ""))
                .results()
                .map(MatchResult::group)
                .map(name -> name.replace("`", ""))
                .toList();
        List<String> inPairs = names().stream()
                .filter(name -> !name.startsWith("fear-w") || !name.endsWith("-for-weeks"))
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(inPairs);
    }

    @Test
    void aPageWithoutAPlaceForTheTableIsRefused() {
        assertThatThrownBy(() -> page("{\"claims\": []}").into("# Claims\n"))
                .hasMessageContaining("generated: reference run");
    }

    @Test
    void theTableTellsEffectsWithTheSignsOfTheirMeasures() {
        String made = page("{\"command\": \"claims\", \"fingerprint\": \"abc\", \"claims\": [{"
                        + "\"claim\": \"one\", \"title\": \"One\", \"verdict\": \"supported\", \"effect\": -0.25,"
                        + " \"low\": -0.3, \"high\": -0.2, \"expected\": \"falls\", \"smallest\": 0.1, \"n\": 24,"
                        + " \"robustPoints\": 16, \"robustSize\": 0.75, \"carriedBy\": \"x\", \"note\": \"\"}]}")
                .into("a\n<!-- generated: reference run -->\nold\n<!-- end -->\nb\n");
        assertThat(made)
                .startsWith("a\n<!-- generated: reference run -->\n\nMade by `claims`; fingerprint of the model: `abc`")
                .contains("1 claims: 1 supported.")
                .contains("| One (`one`) | supported | -0.250 [-0.300, -0.200] | -0.100 | 24 | 75% of 16 | x |\n")
                .endsWith("\n<!-- end -->\nb\n")
                .doesNotContain("old");
    }

    /** The page of published results that are given as text. */
    private static ClaimsPage page(String json) {
        return ClaimsPage.of(JsonReader.readObject(json));
    }
}
