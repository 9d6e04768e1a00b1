package atomization.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.observation.DisputeFigure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What documents name in passing exists: commands, classes, portions of the long check, parameters by their path. */
class DocumentWordsTest {
    /** Parts of the model that the program does not list by name, and words of the notation. */
    private static final Set<String> NOTATION =
            Set.of("end", "generated", "exp", "t", "T", "c", "q", "q0", "w", "s^S", "s^A", "x += r (y - x)", "x <~r y");

    private static final Set<String> ENUMERATED = Set.of("eitherLayer");

    private static final List<String> KINDS = List.of(
            "scenarios",
            "mechanisms",
            "parameters",
            "drivers",
            "events",
            "indicators",
            "columns",
            "survey",
            "generators",
            "distributions",
            "seeds",
            "courses");

    static List<String> documents() throws IOException {
        return LinksTest.documents().stream()
                .filter(document -> !document.equals("CHANGELOG.md"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theCommandsThatADocumentNamesExist(String document) {
        assertThat(found(
                        "\\./atomization ([a-z][a-z-]*)",
                        Markdown.read(document).text()))
                .isSubsetOf(Commands.names());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theTestsThatADocumentNamesExist(String document) throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src", "test", "java"))) {
            Set<String> classes = sources.map(source -> String.valueOf(source.getFileName()))
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
            assertThat(found(
                            "`([A-Z]\\w*(?:Test|Fuzz))`",
                            Markdown.read(document).text()))
                    .isSubsetOf(classes);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePortionsOfTheLongCheckThatADocumentNamesExist(String document) {
        assertThat(found("`\\.ci/long ([a-z][a-z-]*)`", Markdown.read(document).text()))
                .allSatisfy(
                        portion -> assertThat(Path.of(".ci", "long.d", portion)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theParametersThatADocumentNamesByTheirPathExist(String document) {
        Set<String> paths = new TreeSet<>();
        for (String path : found(
                "(?:--set|--vary|describe) ((?:run|society|workers|network|mechanisms|drivers|observation)\\.[\\w.]+)",
                Markdown.read(document).text())) {
            paths.add(path.replaceFirst("\\.$", ""));
        }
        for (String path : paths) {
            assertThat(Commands.printed("describe", path))
                    .as("describe %s", path)
                    .isNotEmpty();
        }
    }

    /** Only what the code has may be written as code in the description of the model, and nothing beyond it. */
    @Test
    void theDescriptionOfTheModelNamesNothingThatTheCodeDoesNotHave() throws IOException {
        Set<String> known = new TreeSet<>(NOTATION);
        known.addAll(Commands.names());
        for (String kind : KINDS) {
            for (String name : Commands.listed(kind)) {
                known.add(name);
                known.addAll(List.of(name.split("\\.")));
            }
        }
        known.addAll(found("\"((?:event|survey|population|dispute|yearly)\\.)", sources()));
        known.addAll(found("\"(population\\.\\w+)\"", sources()));
        Stream.of(DisputeFigure.values()).map(DisputeFigure::label).forEach(known::add);
        String text =
                Markdown.read("src/site/markdown/odd.md").text().replaceAll("(?s)<!-- generated: .*?<!-- end -->", "");
        Set<String> identifiers = found("\\b(\\w+)\\b", sources());
        assertThat(found("`([^`\\n]+)`", text).stream()
                        .filter(word -> !known.contains(word) && !identifiers.containsAll(inCode(word))))
                .as("words written as code in odd.md that name nothing of the code")
                .isEmpty();
    }

    /** The parts of a path, each as the code writes it: a value of an enumeration in capitals. */
    private static List<String> inCode(String word) {
        return Pattern.compile("\\.")
                .splitAsStream(word)
                .map(part -> ENUMERATED.contains(part)
                        ? part.replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT)
                        : part)
                .toList();
    }

    /** All code of the model and its scenarios. */
    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (!String.valueOf(file)
                        .matches(".*/(scenario|event|population|network|mechanism|observation|model|results)/.*")) {
                    continue;
                }
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
