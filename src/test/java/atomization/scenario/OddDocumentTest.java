package atomization.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atomization.event.Intervention;
import atomization.mechanism.Mechanisms;
import atomization.parameter.VariantShape;
import atomization.society.Driver;
import atomization.society.StateVariable;
import atomization.society.Workers;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The ODD document says what the code does; {@code -Datomization.refresh=true} writes its tables anew. */
class OddDocumentTest {
    private static final Path FILE = Path.of("src", "site", "markdown", "odd.md");

    @Test
    void theTablesOfTheDocumentAreThoseOfTheCode() throws IOException {
        String document = Files.readString(FILE);
        String fresh = DocumentTables.refresh(document);
        if (Boolean.getBoolean("atomization.refresh")) {
            Files.writeString(FILE, fresh);
            document = fresh;
        }
        assertThat(document)
                .as(
                        "tables in %s; write them anew with mvn test -Dtest=OddDocumentTest -Datomization.refresh=true",
                        FILE)
                .isEqualTo(fresh);
    }

    @Test
    void everyTableHasOnePlaceInTheDocument() throws IOException {
        assertThat(DocumentTables.placesIn(Files.readString(FILE)))
                .containsExactlyInAnyOrderElementsOf(DocumentTables.all().keySet());
    }

    @Test
    void aStaleTableAndAPlaceWithoutTableAreFound() {
        String stale = "a\n<!-- generated: drivers -->\n\n| Driver |\n<!-- end -->\nb";
        assertThat(DocumentTables.refresh(stale))
                .isNotEqualTo(stale)
                .startsWith("a\n")
                .endsWith("\nb");
        assertThat(DocumentTables.refresh(DocumentTables.refresh(stale))).isEqualTo(DocumentTables.refresh(stale));
        assertThatThrownBy(() -> DocumentTables.refresh("<!-- generated: wishes -->\n<!-- end -->"))
                .hasMessageContaining("no table named wishes");
    }

    @Test
    void theDocumentHasASectionForEveryMechanismInTheOrderOfTheModel() throws IOException {
        List<String> titled = Pattern.compile("(?m)^### 7\\.\\d+ .*\\(`mechanisms\\.(\\w+)`\\)$")
                .matcher(Files.readString(FILE))
                .results()
                .map(heading -> heading.group(1))
                .toList();
        assertThat(titled)
                .containsExactlyElementsOf(Arrays.stream(Mechanisms.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
    }

    @Test
    void theDocumentDescribesEveryEventAndEveryDriverInWords() throws IOException {
        String words = Pattern.compile("(?s)<!-- generated: .*?<!-- end -->")
                .matcher(Files.readString(FILE))
                .replaceAll("");
        for (String event : VariantShape.of(Intervention.class).names()) {
            assertThat(words).as("description of the event %s", event).contains("- `" + event + "`: ");
        }
        for (Driver driver : Driver.values()) {
            assertThat(words).as("use of the driver %s", driver.label()).contains("`" + driver.label() + "`");
        }
    }

    @Test
    void everyColumnOfTheWorkersIsDescribed() {
        List<String> undescribed = Arrays.stream(Workers.class.getDeclaredFields())
                .filter(field -> !java.lang.reflect.Modifier.isStatic(field.getModifiers()))
                .filter(field -> !field.isSynthetic() && !field.isAnnotationPresent(StateVariable.class))
                .map(Field::getName)
                .toList();
        assertThat(undescribed).containsExactly("size");
    }
}
