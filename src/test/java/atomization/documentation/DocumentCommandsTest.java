package atomization.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of the guides work one after the other, as a reader would type them, on what those before them have left. */
class DocumentCommandsTest {
    @ParameterizedTest
    @ValueSource(strings = {"guide.md", "tutorial.md", "coming-from.md", "comses.md"})
    void theCommandsOfADocumentWorkInTheirOrder(String name, @TempDir Path folder) throws IOException {
        Markdown document = Markdown.read("src/site/markdown/" + name);
        DocumentFolder.prepare(document, folder);
        assertThat(DocumentFolder.lines(document))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .as("lines that no test runs; put them into a block after <!-- not run: why -->")
                        .startsWith("./atomization "));
        DocumentFolder.lines(document)
                .map(line -> SmallCommand.of(line, folder.resolve("scenarios"), folder.resolve("results")))
                .forEach(DocumentFolder::execute);
    }
}
