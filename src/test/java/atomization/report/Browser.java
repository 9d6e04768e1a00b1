package atomization.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real browser for tests of pages; where there is none they are skipped, and say why. */
final class Browser implements AutoCloseable {
    /** Where {@code .ci/run} puts what steers the browser and what judges accessibility. */
    private static final Path TOOLS = Path.of("target", "browser").toAbsolutePath();

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright, Path program) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox")));
    }

    /** Starts it, or skips the test. */
    static Browser start() {
        Optional<Path> chromium = program("chromium", "chromium-browser", "google-chrome");
        Optional<Path> node = program("node");
        assumeTrue(chromium.isPresent(), "skipped: there is no Chromium here");
        assumeTrue(node.isPresent(), "skipped: there is no Node.js here, which steers the browser");
        assumeTrue(
                Files.isRegularFile(TOOLS.resolve("package/cli.js")),
                "skipped: " + TOOLS + " does not hold what steers the browser (.ci/run puts it there)");
        System.setProperty("playwright.cli.dir", TOOLS.toString());
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.orElseThrow().toString(),
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1")));
        return new Browser(playwright, chromium.orElseThrow());
    }

    private static Optional<Path> program(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The script that judges accessibility. */
    static String accessibilityCheck() throws IOException {
        return Files.readString(TOOLS.resolve("node_modules/axe-core/axe.min.js"), StandardCharsets.UTF_8);
    }

    com.microsoft.playwright.Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
