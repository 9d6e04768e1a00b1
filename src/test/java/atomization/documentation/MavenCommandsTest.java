package atomization.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands of Maven in the documents name tests and profiles that exist. */
class MavenCommandsTest {
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md"})
    void theTestsThatADocumentNamesExist(String document) throws IOException {
        String text = Markdown.read(document).text();
        try (Stream<Path> sources = Files.walk(Path.of("src", "test", "java"))) {
            List<String> classes = sources.map(source -> String.valueOf(source.getFileName()))
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .toList();
            assertThat(namedBy("-Dtest='?([\\w,]+)", text)).isNotEmpty().isSubsetOf(classes);
        }
    }

    @Test
    void theProfilesThatTheDocumentsNameExist() throws IOException {
        List<String> profiles = namedBy("<profile>\\s*<id>(\\w+)</id>", Files.readString(Path.of("pom.xml")));
        for (String document : List.of("README.md", "CONTRIBUTING.md")) {
            assertThat(namedBy(" -P(\\w+)", Markdown.read(document).text()))
                    .as(document)
                    .isNotEmpty()
                    .isSubsetOf(profiles);
        }
    }

    private static List<String> namedBy(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split(",")))
                .distinct()
                .collect(Collectors.toList());
    }
}
