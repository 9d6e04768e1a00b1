package atomization.report;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.figure.Chart;
import atomization.figure.ChartFiles;
import atomization.figure.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsReportTest {
    @TempDir
    static Path folder;

    private static Path result;
    private static Page page;
    private static String html;

    @BeforeAll
    static void makeAResult() throws IOException {
        result = SmallClaims.in(folder);
        page = Reports.page(result);
        html = Files.readString(Reports.write(result));
    }

    private static Chart chart(String id) {
        return page.charts().stream()
                .filter(chart -> chart.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everySectionIsThere() {
        assertThat(page.sections().stream().map(Section::id))
                .containsExactly("overview", "robust", "each", "failures", "rule", "origin");
        assertThat(page.charts().stream().map(Chart::id)).doesNotHaveDuplicates();
        assertThat(page.charts())
                .allSatisfy(chart -> assertThat(chart.alternative()).isNotBlank());
    }

    @Test
    void theTableLeadsToEachClaim() {
        for (ToldClaim claim : ClaimsReport.claims(read())) {
            assertThat(html)
                    .contains("<a href=\"#" + claim.id() + "\">" + claim.name() + "</a>")
                    .contains("<h3 class=\"entry wide\" id=\"" + claim.id() + "\">");
        }
    }

    private static JsonData read() {
        try {
            return JsonData.read(result.resolve("claims.json"));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void whatFailedIsMarkedAndFailuresAreTold() {
        assertThat(html)
                .contains("<tr class=\"marked\"><th scope=\"row\"><a href=\"#claim-falls-1\">")
                .contains("<tr class=\"marked\"><th scope=\"row\"><a href=\"#claim-doses-2\">")
                .contains("Runs that failed", "+0.25 [+0.125, +0.375]", "\u22120.1");
    }

    @Test
    void anEffectExpectedToFallIsTurned() {
        Mark.Dots contradicted = (Mark.Dots) chart("verdicts").marks().stream()
                .filter(mark -> mark.name().equals("contradicted"))
                .findFirst()
                .orElseThrow();
        assertThat(contradicted.x()).containsExactly(-2.5);
        assertThat(contradicted.low()).containsExactly(-3.75);
        assertThat(contradicted.high()).containsExactly(-1.25);
    }

    @Test
    void theWorldsShowTheEffectWithAndWithoutWhatMayCarryIt() {
        Chart worlds = chart("claim-rises-0-worlds");
        assertThat(worlds.y().rows()).containsExactly("as it is", "without fear", "without ties");
        assertThat(worlds.names())
                .containsExactly(
                        "single replicates", "smallest that counts", "as it is", "carries it", "does not carry it");
        Mark.Dots carrier = (Mark.Dots) worlds.marks().get(3);
        assertThat(carrier.x()).containsExactly(0.01);
        assertThat(carrier.y()).containsExactly(1);
    }

    @Test
    void theMapShowsWhereTheEffectCounts() {
        Chart map = chart("claim-rises-0-map");
        assertThat(map.x().label()).isEqualTo("mechanisms.fear.rate");
        assertThat(map.y().label()).isEqualTo("drivers.priceErosion");
        List<Integer> points =
                map.marks().stream().map(mark -> ((Mark.Dots) mark).x().length).toList();
        assertThat(map.names()).containsExactly("counts", "right sign, but small", "none, or the other way");
        assertThat(points).containsExactly(2, 1, 1);
    }

    @Test
    void aLoopHasItsWayUpAndItsWayBack() {
        Chart loop = chart("claim-loop-3-runs");
        assertThat(loop.names()).containsExactly("on the way up", "on the way back");
        assertThat(((Mark.Dots) loop.marks().get(1)).x()).containsExactly(1, 2, 3);
    }

    @Test
    void nastyTextsStandInItOnlyAsTexts() {
        String content = html.replaceAll("(?s)<script>.*?</script>", "").replaceAll("(?s)<style>.*?</style>", "");
        assertThat(content)
                .doesNotContain("<img src=x", "<script>window", "onerror=\"")
                .contains("&lt;/script&gt;&lt;script&gt;");
    }

    @Test
    void everyFigureCanBeDrawnForPrint() {
        assertThat(page.charts())
                .allSatisfy(chart -> assertThat(ChartFiles.svg(chart)).endsWith("</svg>\n"));
    }

    @Test
    void itIsDescribedForArchives() throws IOException {
        Reports.describe(result);
        assertThat(result.resolve("ro-crate-metadata.json")).content().contains("claims.json");
        assertThat(result.resolve("CITATION.cff")).exists();
    }
}
