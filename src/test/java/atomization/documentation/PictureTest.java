package atomization.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.mechanism.Mechanisms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** The picture of the way of the data shows the model as it is. */
class PictureTest {
    private static final Path PICTURE = Path.of("src", "site", "resources", "images", "data-flow.svg");

    @Test
    void thePictureShowsTheMechanismsInTheirOrder() throws Exception {
        List<String> names = new ArrayList<>();
        for (var component : Mechanisms.class.getRecordComponents()) {
            names.add((names.size() + 1) + " " + component.getName().toLowerCase(Locale.ROOT));
        }
        assertThat(texts().filter(text -> text.matches("\\d+ .*")).map(text -> text.replace("-", "")))
                .containsExactlyElementsOf(names);
    }

    @Test
    void thePictureNamesPackagesThatExist() throws Exception {
        List<String> packages = texts().filter(text -> text.startsWith("Packages: "))
                .flatMap(text -> Arrays.stream(text.replace("Packages: ", "").split(", ")))
                .toList();
        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Path.of("src", "main", "java", "atomization"))
                        .satisfies(root -> assertThat(Files.isDirectory(root.resolve(name)))
                                .as(name)
                                .isTrue()));
    }

    private static Stream<String> texts() throws Exception {
        NodeList nodes = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(PICTURE.toFile())
                .getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int k = 0; k < nodes.getLength(); k++) {
            texts.add(nodes.item(k).getTextContent());
        }
        return texts.stream();
    }
}
