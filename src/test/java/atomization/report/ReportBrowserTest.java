package atomization.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atomization.analysis.ReplicateTable;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports in a real browser. Where there is none, these tests are skipped. */
@Tag("system")
class ReportBrowserTest {
    private static final int DESKTOP = 1280;
    private static final int NARROWEST = 320;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** Large tables are judged by some of their rows, which are all alike. */
    private static final String FEWER_ROWS = "() => document.querySelectorAll('tbody').forEach(body => {"
            + "while (body.rows.length > 4) { body.deleteRow(4); } })";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Map<String, Path> results = Map.of();
    private static Path result;
    private static @Nullable Page shared;

    private static final List<String> TROUBLES = new ArrayList<>();
    private @Nullable BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        results = SmallResult.ofEveryKind(folder);
        result = Objects.requireNonNull(results.get("run"));
        shared = opened("run", DESKTOP, ColorScheme.LIGHT);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    /** Tests that leave the page as they found it share one. */
    @BeforeEach
    void takeTheSharedPage() {
        TROUBLES.clear();
        page = Objects.requireNonNull(shared);
    }

    private void open(String kind, int width, ColorScheme colours) {
        page = opened(kind, width, colours);
        context = page.context();
    }

    private static Page opened(String kind, int width, ColorScheme colours) {
        Page opened = browser.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(colours)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setAcceptDownloads(true))
                .newPage();
        opened.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                TROUBLES.add(message.text());
            }
        });
        opened.onPageError(TROUBLES::add);
        Path file = Objects.requireNonNull(results.get(kind)).resolve("report.html");
        String address = file.toUri().toString();
        opened.onRequest(request -> {
            boolean own = request.url().equals(address)
                    || request.url().startsWith("data:")
                    || request.url().startsWith("blob:");
            if (!own) {
                TROUBLES.add("request: " + request.url());
            }
        });
        opened.navigate(address);
        return opened;
    }

    @AfterEach
    void close() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    /** How many colours a chart shows, up to twenty. */
    private int colours(String chart) {
        return ((Number) page.evaluate(
                        "id => { atomizationReport.draw(id); const c = document.querySelector('#plot-' + id + ' canvas');"
                                + "const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;"
                                + "const s = new Set(); for (let k = 0; k < d.length && s.size < 20; k += 4)"
                                + " s.add(d[k] << 16 | d[k + 1] << 8 | d[k + 2]); return s.size; }",
                        chart))
                .intValue();
    }

    private String picture(String chart) {
        return (String) page.evaluate(
                "id => { atomizationReport.draw(id); return document.querySelector('#plot-' + id + ' canvas').toDataURL(); }",
                chart);
    }

    /** A browser that is asked for pixels again and again changes how it smooths lines: asks until it has done so. */
    private void settle(Locator button, String chart) {
        for (int k = 0; k < 4; k++) {
            button.click();
            picture(chart);
        }
    }

    private List<String> charts() {
        return page.locator(".plot").all().stream()
                .map(plot -> plot.getAttribute("data-chart"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "run, 1280, LIGHT, 16",
        "run, 1280, DARK, 16",
        "run, 390, LIGHT, 16",
        "run, 320, LIGHT, 16",
        "claims, 1280, LIGHT, 12",
        "claims, 390, DARK, 12",
        "twin, 1280, LIGHT, 12",
        "compare, 390, LIGHT, 12",
        "sweep, 1280, LIGHT, 5",
        "check, 390, LIGHT, 2",
        "sensitivity, 390, LIGHT, 2",
        "calibration, 1280, DARK, 2"
    })
    void everyPageDrawsItsChartsFitsTheScreenAndCanBeReadByAll(String kind, int width, ColorScheme colours, int fewest)
            throws IOException {
        open(kind, width, colours);
        assertThat(charts()).hasSizeGreaterThanOrEqualTo(fewest);
        for (String chart : charts()) {
            assertThat(colours(chart)).as(chart).isGreaterThan(8);
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
        Files.createDirectories(SCREENSHOTS);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(
                        kind + "-" + width + "-" + colours.name().toLowerCase(Locale.ROOT) + ".png"))
                .setFullPage(kind.equals("run") && width != DESKTOP));
        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
        assertThat(TROUBLES).isEmpty();
        if (width > NARROWEST) {
            assertThat(accessibilityViolations()).isEmpty();
        }
    }

    private List<?> accessibilityViolations() throws IOException {
        page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        page.waitForTimeout(100);
        page.evaluate(FEWER_ROWS);
        page.evaluate("() => {" + Browser.accessibilityCheck() + "}");
        Object violations =
                page.evaluate("async () => (await axe.run(document, {resultTypes: ['violations']})).violations"
                        + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | '))");
        return (List<?>) violations;
    }

    @Test
    void theTableOfVerdictsLeadsToEachClaimAndBack() {
        open("claims", DESKTOP, ColorScheme.LIGHT);
        page.locator("a[href='#claim-falls-1']").click();
        assertThat(page.evaluate("location.hash")).isEqualTo("#claim-falls-1");
        assertThat(page.locator("#claim-falls-1").textContent()).contains("contradicted");
        assertThat(page.evaluate(
                        "Math.abs(document.getElementById('claim-falls-1').getBoundingClientRect().top) < 200"))
                .isEqualTo(true);
        page.locator("#claim-falls-1 a").click();
        assertThat(page.evaluate("location.hash")).isEqualTo("#overview");
        page.evaluate("atomizationReport.draw('claim-falls-1-worlds')");
        page.locator("#plot-claim-falls-1-worlds").focus();
        page.keyboard().press("Home");
        assertThat(page.locator("#plot-claim-falls-1-worlds .tip").textContent())
                .isNotBlank();
        assertThat(TROUBLES).isEmpty();
    }

    @Test
    void aSweepShowsWhereItsPhasesDivide() {
        open("sweep", DESKTOP, ColorScheme.LIGHT);
        assertThat(page.locator("#about-phases").textContent())
                .contains("erosion 0.2: half of the runs at isolation 0.");
        page.locator("#figure-phases details summary").click();
        page.waitForSelector("#figure-phases tbody tr");
        assertThat(page.locator("#figure-phases tbody tr").count()).isEqualTo(9 + 3);
        assertThat(TROUBLES).isEmpty();
    }

    @Test
    void nastyTextsDoNothing() {
        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
        assertThat(page.locator("h1").textContent()).startsWith("</script><script>window.hacked=1</script><img");
        for (String chart : List.of("timeline-strike", "record-polls")) {
            page.locator("#plot-" + chart).focus();
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("#plot-" + chart + " .tip").first().textContent())
                    .isNotBlank();
        }
        page.locator("details[data-table=timeline-strike] summary").click();
        page.waitForSelector("details[data-table=timeline-strike] tbody tr");
        assertThat(page.locator("img[src=x]").count()).isZero();
        assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
        assertThat(TROUBLES).isEmpty();
    }

    @Test
    void aClickOnANameHidesItsCurveAndAnotherShowsItAgain() {
        Locator button = page.locator("#figure-solidarity .legend button").first();
        settle(button, "solidarity");
        String before = picture("solidarity");
        button.click();
        assertThat(button.getAttribute("aria-pressed")).isEqualTo("false");
        assertThat(picture("solidarity")).isNotEqualTo(before);
        button.click();
        assertThat(button.getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(picture("solidarity")).isEqualTo(before);
    }

    /** What the keys make a chart say, week by week: what is shown, what is spoken. */
    private List<?> saidByKeys(String chart, int weeks) {
        page.evaluate("id => { atomizationReport.draw(id); document.getElementById('plot-' + id).focus(); }", chart);
        page.keyboard().press("Home");
        assertThat(page.locator("#plot-" + chart + " .tip").textContent()).isNotBlank();
        return (List<?>) page.evaluate(
                "([id, weeks]) => { const plot = document.getElementById('plot-' + id); const said = [];"
                        + "for (let k = 0; k < weeks; k++) { said.push(plot.querySelector('.tip').textContent + '\\n'"
                        + " + document.getElementById('spoken').textContent);"
                        + " plot.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true})); }"
                        + "return said; }",
                List.of(chart, weeks));
    }

    @ParameterizedTest
    @CsvSource({
        "solidarity, with fellow workers, solidarityWork, 1",
        "solidarity, with neighbours, solidarityHome, 1",
        "readiness, discontented, discontent, 100",
        "readiness, ready to strike, readinessStrike, 100",
        "work, unemployed, unemployment, 100",
        "fear, all, fear, 1",
        "ties, workplace, workplaceStrength, 1"
    })
    void theNumbersOfTheTooltipAreThoseOfTheTable(String chart, String name, String column, double factor)
            throws IOException {
        ReplicateTable table = ReplicateTable.read(result.resolve("timeseries.csv"), "week", "date", List.of(column));
        double[] mean = table.spread(column).mean();
        double[] low = table.spread(column).low();
        double[] high = table.spread(column).high();
        List<?> said = saidByKeys(chart, 25);
        assertThat(said).hasSize(25);
        for (int week = 0; week < said.size(); week++) {
            String[] shown = String.valueOf(said.get(week)).split("\n", 2);
            assertThat(shown[0]).startsWith(table.labels().get(week));
            Matcher numbers = Pattern.compile(
                            Pattern.quote(name) + "([-0-9.,e]+)%?\\[([-0-9.,e]+)%? \u2013 ([-0-9.,e]+)%?\\]")
                    .matcher(shown[0]);
            assertThat(numbers.find()).as("%s in: %s", name, shown[0]).isTrue();
            equal(numbers.group(1), factor * mean[week]);
            equal(numbers.group(2), factor * low[week]);
            equal(numbers.group(3), factor * high[week]);
            assertThat(shown[1]).startsWith(table.labels().get(week));
        }
    }

    /** Five digits are shown. */
    private static void equal(String shown, double value) {
        double number = Double.parseDouble(shown.replace(",", ""));
        assertThat(number).isCloseTo(value, within(Math.max(1e-9, 0.000051 * Math.abs(value))));
    }

    @Test
    void theTooltipFollowsThePointer() {
        page.evaluate("atomizationReport.draw('fear')");
        page.locator("#plot-fear").scrollIntoViewIfNeeded();
        page.locator("#plot-fear").hover();
        page.waitForSelector("#plot-fear .tip");
        assertThat(page.locator("#plot-fear .tip").textContent()).matches("199[0-2]-.*all0\\.\\d.*");
    }

    @Test
    void keysZoomAllChartsOverTimeTogetherAndShowAllAgain() {
        String fear = picture("fear");
        String ties = picture("ties");
        page.locator("#plot-fear").focus();
        page.keyboard().press("+");
        assertThat(picture("fear")).isNotEqualTo(fear);
        assertThat(picture("ties")).isNotEqualTo(ties);
        page.keyboard().press("0");
        page.locator("#plot-ties").scrollIntoViewIfNeeded();
        page.waitForTimeout(100);
        assertThat(picture("ties")).isEqualTo(ties);
    }

    @Test
    void logarithmicScalesCanBeChosen() {
        String before = picture("readiness");
        Locator button = page.locator("#figure-readiness [data-tool=log]");
        button.click();
        assertThat(button.getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(picture("readiness")).isNotEqualTo(before);
        button.click();
        assertThat(picture("readiness")).isEqualTo(before);
    }

    @Test
    void theDataOfAChartCanBeTakenAway() throws IOException {
        Download download = page.waitForDownload(
                () -> page.locator("#figure-solidarity [data-tool=csv]").click());
        assertThat(download.suggestedFilename()).isEqualTo("solidarity.csv");
        List<String> lines = Files.readAllLines(download.path());
        assertThat(lines.get(0)).isEqualTo("series,kind,date,to,value,low,high,note");
        double first = ReplicateTable.read(result.resolve("timeseries.csv"), "week", "date", List.of("solidarityWork"))
                .spread("solidarityWork")
                .mean()[0];
        assertThat(lines).anySatisfy(line -> {
            assertThat(line).startsWith("with fellow workers,line,1990-01-04,,");
            assertThat(Double.parseDouble(line.split(",")[4])).isCloseTo(first, within(1e-4));
        });
        Download drawn = page.waitForDownload(
                () -> page.locator("#figure-solidarity [data-tool=png]").click());
        assertThat(Files.size(drawn.path())).isGreaterThan(5000);
        assertThat(TROUBLES).isEmpty();
    }

    @Test
    void aTableCanBeFilteredToWhatDeparts() {
        Locator details = page.locator("details.filterable");
        details.locator("summary").click();
        int all = details.locator("tbody tr:visible").count();
        details.locator("input[type=checkbox]").check();
        int departing = details.locator("tbody tr:visible").count();
        assertThat(departing).isPositive().isLessThan(all / 4);
        details.locator("input[type=search]").fill("priceErosion");
        assertThat(details.locator("tbody tr:visible").count()).isOne();
    }

    @Test
    void everythingCanBeReachedByKeyboard() {
        open("run", DESKTOP, ColorScheme.LIGHT);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        List<String> reached = new ArrayList<>();
        for (int k = 0; k < 60; k++) {
            page.keyboard().press("Tab");
            reached.add(
                    String.valueOf(page.evaluate("document.activeElement.id || document.activeElement.textContent")));
        }
        assertThat(reached).contains("theme", "print", "plot-participation", "on strike", "CSV");
    }

    @Test
    void itCanBePrinted() {
        open("run", DESKTOP, ColorScheme.LIGHT);
        byte[] printed = page.pdf();
        assertThat(printed.length).isGreaterThan(20_000);
        assertThat(TROUBLES).isEmpty();
    }

    @Test
    void lightAndDarkCanBeChosen() {
        Locator button = page.locator("#theme");
        List<Object> seen = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            seen.add(Map.of(
                    "label", button.getAttribute("aria-label"),
                    "theme", page.evaluate("document.documentElement.dataset.theme")));
            button.click();
        }
        assertThat(seen)
                .containsExactly(
                        Map.of("label", "Colours: as the system has them", "theme", "light"),
                        Map.of("label", "Colours: light", "theme", "light"),
                        Map.of("label", "Colours: dark", "theme", "dark"));
    }
}
