package atomization.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atomization.figure.Chart;
import atomization.results.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunReportTest {
    @TempDir
    static Path folder;

    private static Path result;
    private static String html;

    @BeforeAll
    static void makeAResult() throws IOException {
        result = SmallResult.in(folder);
        html = Files.readString(result.resolve("report.html"));
    }

    @Test
    void theReportIsThereWithEverySectionAndTheCharts() throws IOException {
        Page page = Reports.page(result);
        assertThat(page.sections().stream().map(Section::id))
                .containsExactly(
                        "action", "record", "disputes", "society", "network", "drivers", "parameters", "origin");
        assertThat(page.charts().stream().map(Chart::id))
                .contains(
                        "participation",
                        "readiness",
                        "record-unemployment",
                        "record-involved-strike",
                        "record-polls",
                        "timeline-strike",
                        "fear",
                        "ties",
                        "authority",
                        "drivers-shares",
                        "drivers-rates")
                .doesNotHaveDuplicates();
        assertThat(page.charts())
                .allSatisfy(chart -> assertThat(chart.alternative()).isNotBlank());
    }

    @Test
    void nastyTextsStandInItOnlyAsTexts() {
        String content = html.replaceAll("(?s)<script>.*?</script>", "").replaceAll("(?s)<style>.*?</style>", "");
        assertThat(content)
                .doesNotContain("<img src=x", "<script>window", "onerror=\"")
                .contains("&lt;/script&gt;&lt;script&gt;");
        assertThat(Pattern.compile("<script")
                        .matcher(html.replaceAll("(?s)<script>!?function.*?</script>", "<script>"))
                        .results())
                .hasSize(3);
    }

    @Test
    void thePolicyAdmitsItsOwnScriptsAndStyleAndNothingElse() throws Exception {
        Matcher policy = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"")
                .matcher(html);
        assertThat(policy.find()).isTrue();
        assertThat(policy.group(1)).startsWith("default-src 'none'; ").doesNotContain("unsafe", "http", "*");
        for (String element : List.of("script", "style")) {
            Matcher parts = Pattern.compile("(?s)<" + element + ">(.*?)</" + element + ">")
                    .matcher(html);
            int found = 0;
            while (parts.find()) {
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        .digest(parts.group(1).getBytes("UTF-8"));
                assertThat(policy.group(1))
                        .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
                found++;
            }
            assertThat(found).isEqualTo(element.equals("script") ? 2 : 1);
        }
    }

    @Test
    void itsDataAreJsonThatCannotEndItsElement() {
        Matcher data = Pattern.compile("(?s)id=\"report-data\">(.*?)</script>").matcher(html);
        assertThat(data.find()).isTrue();
        assertThat(data.group(1)).doesNotContain("<", ">", "&", "\u2028");
        Map<String, ?> read = JsonReader.readObject(data.group(1));
        assertThat(read).containsKeys("arrays", "charts");
    }

    @Test
    void theSameResultHasTheSameReport() throws IOException {
        assertThat(PageWriter.write(Reports.page(result), PageParts.read())).isEqualTo(html);
    }

    @Test
    void theReportIsDrawnFromTheFolderAlone() throws IOException {
        Path moved = folder.resolve("moved");
        Files.createDirectories(moved);
        for (String file : List.of(
                "manifest.json",
                "timeseries.csv",
                "yearly.csv",
                "disputes.csv",
                "survey.csv",
                "events.csv",
                "columns.csv",
                "parameters.csv",
                "record.csv",
                "network-workers.csv",
                "network-ties.csv")) {
            Files.copy(result.resolve(file), moved.resolve(file));
        }
        Reports.write(moved);
        assertThat(moved.resolve("report.html")).content().contains("record-unemployment", "timeline-strike");
    }

    @Test
    void departuresFromTheBaselineAreMarkedAndEventsAreToldOf() {
        assertThat(html)
                .contains(
                        "Departures from the baseline",
                        "<tr class=\"marked\"><th scope=\"row\" class=\"code\">run.workers")
                .contains("1990-12-06", "./atomization run ");
    }

    @Test
    void theResultIsDescribedForArchives() throws IOException {
        Map<String, ?> crate = JsonReader.readObject(Files.readString(result.resolve("ro-crate-metadata.json")));
        assertThat(crate.get("@context")).isEqualTo("https://w3id.org/ro/crate/1.1/context");
        List<?> graph = (List<?>) Objects.requireNonNull(crate.get("@graph"));
        List<String> ids = graph.stream()
                .map(item -> String.valueOf(((Map<?, ?>) item).get("@id")))
                .toList();
        assertThat(ids)
                .contains("ro-crate-metadata.json", "./", "timeseries.csv", "report.html", "CITATION.cff", "#run")
                .doesNotHaveDuplicates();
        for (Object item : graph) {
            Map<?, ?> entity = (Map<?, ?>) item;
            if ("File".equals(entity.get("@type"))) {
                Path file = result.resolve(String.valueOf(entity.get("@id")));
                assertThat(String.valueOf(Files.size(file))).isEqualTo(entity.get("contentSize"));
            }
        }
        assertThat(result.resolve("CITATION.cff")).content().startsWith("cff-version: 1.2.0\n");
    }

    @Test
    void whatHoldsNoResultIsRefused(@TempDir Path empty) {
        assertThatThrownBy(() -> Reports.write(empty))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("holds no result");
    }
}
