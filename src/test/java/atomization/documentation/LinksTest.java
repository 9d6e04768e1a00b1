package atomization.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document links to inside the project is there. */
class LinksTest {
    static List<String> documents() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("src", "site", "markdown"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "results/README.md"),
                            pages.map(Path::toString).filter(page -> page.endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkIntoTheProjectLeadsSomewhere(String document) {
        assertThat(brokenLinks(Markdown.read(document))).isEmpty();
    }

    @Test
    void aLinkToNowhereIsFound() {
        Markdown wrong = new Markdown(
                Path.of("README.md"), "# One\n[a](nowhere.md) [b](#two) [c](#one) [d](pom.xml)\n```\n[e](x.md)\n```\n");
        assertThat(brokenLinks(wrong)).containsExactly("nowhere.md", "#two");
    }

    private static List<String> brokenLinks(Markdown document) {
        return document.links().stream()
                .filter(link -> !link.startsWith("http"))
                .filter(link -> !leadsSomewhere(document, link))
                .toList();
    }

    private static boolean leadsSomewhere(Markdown document, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? document.file() : document.file().resolveSibling(parts[0]);
        if (parts[0].startsWith("images/")) {
            // pages are published beside what lies in src/site/resources
            target = Path.of("src", "site", "resources").resolve(parts[0]);
        }
        if (!Files.exists(target)) {
            return false;
        }
        Markdown linked = parts[0].isEmpty() ? document : null;
        if (parts.length == 1) {
            return true;
        }
        return (linked == null ? Markdown.read(target.toString()) : linked)
                .anchors()
                .contains(parts[1]);
    }
}
