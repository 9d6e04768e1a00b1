package atomization.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The list of dependencies is that of the build, and the program's own libraries are those of the class path. */
class DependenciesTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^ |]+) \\|");

    private static final String PAGE =
            Markdown.read("src/site/markdown/dependencies.md").text();

    @Test
    void thePageListsWhatTheBuildNames() throws Exception {
        Set<String> listed = rows(PAGE);
        Set<String> named = new TreeSet<>();
        Set<String> ofTests = new TreeSet<>();
        Document pom = pom();
        Map<String, String> properties = properties(pom);
        for (String kind : List.of("dependency", "plugin", "path")) {
            for (Element element : elements(pom, kind)) {
                String version = child(element, "version");
                boolean imported = "import".equals(child(element, "scope"));
                if (imported || (version.isEmpty() && kind.equals("plugin"))) {
                    continue;
                }
                String name = child(element, "groupId") + ":" + child(element, "artifactId") + " "
                        + (version.isEmpty() ? managed(element, listed) : resolved(version, properties));
                named.add(name);
                if (kind.equals("dependency") && "test".equals(child(element, "scope"))) {
                    ofTests.add(name);
                }
            }
        }
        assertThat(listed).containsAll(named);
        assertThat(rows(section("In its tests alone"))).isEqualTo(ofTests);
        assertThat(named).containsAll(rows(section("In its build")));
    }

    @Test
    void everyLibraryOfTheProgramIsOnTheClassPath() {
        Set<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> String.valueOf(Path.of(path).getFileName()))
                .collect(Collectors.toSet());
        for (String row : rows(section("In the program"))) {
            String jar = row.substring(row.indexOf(':') + 1).replace(' ', '-') + ".jar";
            assertThat(jars).contains(jar);
        }
    }

    /** What lies beside the libraries of the tests on the class path is the program's, and hence on the page. */
    @Test
    void everyJarOfTheClassPathIsOnThePage() {
        String words = PAGE.replace('`', ' ');
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String jar = String.valueOf(Path.of(path).getFileName());
            if (!jar.endsWith(".jar") || jar.startsWith("surefire") || jar.startsWith("jazzer")) {
                continue;
            }
            String artifact = jar.replaceFirst("-[0-9][^-]*\\.jar$", "");
            boolean part = artifact.matches("junit-.*|archunit-.*|archunit|driver");
            assertThat(part || words.contains(artifact)).as(jar).isTrue();
        }
    }

    @Test
    void theMetadataOfTheProjectAgree() throws Exception {
        String version = child((Element) pom().getElementsByTagName("project").item(0), "version");
        assertThat(Files.readString(Path.of("CITATION.cff"))).contains("\nversion: " + version + "\n");
        assertThat(Files.readString(Path.of("codemeta.json"))).contains("\"version\": \"" + version + "\"");
        assertThat(atomization.results.JsonReader.readObject(Files.readString(Path.of("codemeta.json"))))
                .containsKeys("@context", "name", "license", "author", "programmingLanguage", "softwareRequirements");
    }

    private static String section(String heading) {
        int from = PAGE.indexOf("\n## " + heading);
        int to = PAGE.indexOf("\n## ", from + 1);
        return PAGE.substring(from, to < 0 ? PAGE.length() : to);
    }

    /** Name and version of every row. */
    private static Set<String> rows(String text) {
        return ROW.matcher(text)
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Document pom() throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File("pom.xml"));
    }

    private static List<Element> elements(Document document, String name) {
        var nodes = document.getElementsByTagName(name);
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(k -> (Element) nodes.item(k))
                .filter(element -> !child(element, "artifactId").isEmpty())
                .toList();
    }

    /** The text of a child of that name, or nothing. */
    private static String child(Element element, String name) {
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals(name)) {
                return node.getTextContent().strip();
            }
        }
        return "";
    }

    private static Map<String, String> properties(Document pom) {
        Map<String, String> properties = new HashMap<>();
        var nodes = ((Element) pom.getElementsByTagName("properties").item(0)).getChildNodes();
        for (int k = 0; k < nodes.getLength(); k++) {
            properties.put(
                    nodes.item(k).getNodeName(), nodes.item(k).getTextContent().strip());
        }
        return properties;
    }

    private static String resolved(String version, Map<String, String> properties) {
        return version.startsWith("${")
                ? properties.getOrDefault(version.substring(2, version.length() - 1), "")
                : version;
    }

    /** The version of what a bill of materials manages is the one on the page, which the class path is held against. */
    private static String managed(Element element, Set<String> listed) {
        String name = child(element, "groupId") + ":" + child(element, "artifactId") + " ";
        return listed.stream()
                .filter(row -> row.startsWith(name))
                .map(row -> row.substring(name.length()))
                .findFirst()
                .orElse("is missing");
    }
}
