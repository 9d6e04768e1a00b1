package atomization.report;

import atomization.results.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Describes a result for archives, so that it can be deposited as it is: metadata after RO-Crate 1.1 (Sefton et al. 2021)
 * and a file that says how to cite it (Citation File Format 1.2).
 */
final class ResearchObject {
    private static final String CRATE = "ro-crate-metadata.json";
    private static final String CITATION = "CITATION.cff";
    private static final String SOFTWARE = "#atomization";
    private static final String RUN = "#run";
    private static final String UNKNOWN = "unknown";
    private static final int DATE_LENGTH = 10;
    private static final Map<String, String> FORMATS = Map.of(
            "csv", "text/csv",
            "json", "application/json",
            "html", "text/html",
            "svg", "image/svg+xml",
            "png", "image/png",
            "yaml", "application/yaml",
            "cff", "text/yaml");

    private final Path folder;
    private final Manifest manifest;
    private final List<Object> graph = new ArrayList<>();

    private ResearchObject(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /** Writes both files into the folder of a result; what somebody has made of the citation stays. */
    static void write(Path folder) throws IOException {
        ResearchObject object = new ResearchObject(folder, Manifest.read(folder));
        if (!Files.exists(folder.resolve(CITATION))) {
            Reports.replace(folder.resolve(CITATION), object.citation());
        }
        Reports.replace(folder.resolve(CRATE), object.crate());
    }

    private String crate() throws IOException {
        Map<String, Object> crate = new LinkedHashMap<>();
        crate.put("conformsTo", reference("https://w3id.org/ro/crate/1.1"));
        crate.put("about", reference("./"));
        graph.add(entity(CRATE, "CreativeWork", crate));
        List<String> files = files();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("name", title());
        root.put("description", description());
        root.put("datePublished", date());
        root.put("license", reference("https://www.apache.org/licenses/LICENSE-2.0"));
        root.put("hasPart", files.stream().map(ResearchObject::reference).toList());
        root.put("mentions", List.of(reference(RUN)));
        graph.add(entity("./", "Dataset", root));
        List<String> tables = Dictionary.read(folder).files();
        for (String file : files) {
            graph.add(entity(file, "File", described(file, tables)));
        }
        graph.add(entity(
                "https://www.apache.org/licenses/LICENSE-2.0", "CreativeWork", Map.of("name", "Apache License 2.0")));
        Map<String, Object> software = new LinkedHashMap<>();
        software.put("name", "Atomization");
        put(software, "softwareVersion", manifest.text("version"));
        put(software, "identifier", manifest.text("commit"));
        graph.add(entity(SOFTWARE, "SoftwareApplication", software));
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("name", "Simulation: " + title());
        run.put("instrument", reference(SOFTWARE));
        put(run, "startTime", manifest.text("started"));
        put(run, "description", manifest.text("command"));
        run.put("object", reference(Manifest.FILE));
        run.put(
                "result",
                files.stream()
                        .filter(file -> file.endsWith(".csv"))
                        .map(ResearchObject::reference)
                        .toList());
        graph.add(entity(RUN, "CreateAction", run));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://w3id.org/ro/crate/1.1/context");
        whole.put("@graph", graph);
        return JsonWriter.write(whole);
    }

    private Map<String, Object> described(String file, List<String> tables) throws IOException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", file);
        put(facts, "description", OriginSections.held(file, tables));
        facts.put("contentSize", String.valueOf(Files.size(folder.resolve(file))));
        put(facts, "encodingFormat", FORMATS.getOrDefault(file.substring(file.lastIndexOf('.') + 1), ""));
        put(facts, "sha256", manifest.text("files", file, "sha256"));
        return facts;
    }

    /** The files of the result, those of its parts too, but not the metadata themselves. */
    private List<String> files() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        try (var inside = Files.walk(folder)) {
            inside.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith(".")
                            && !name.startsWith("journal/")
                            && !name.startsWith("runs/")
                            && !name.contains("/.")
                            && !name.equals(CRATE))
                    .forEach(names::add);
        }
        return List.copyOf(names);
    }

    private String citation() {
        StringBuilder text = new StringBuilder("cff-version: 1.2.0\n");
        text.append("message: If you use this result, please cite it and the software that made it.\n");
        text.append("type: dataset\ntitle: ").append(quoted(title())).append('\n');
        text.append("abstract: ").append(quoted(description())).append('\n');
        text.append("authors:\n  - name: \"Replace this line by your names\"\n");
        text.append("date-released: ").append(date()).append("\nlicense: Apache-2.0\n");
        text.append("references:\n  - type: software\n    title: Atomization\n");
        text.append("    authors:\n      - name: The Atomization contributors\n");
        if (!manifest.text("version").isEmpty() && !manifest.text("version").equals(UNKNOWN)) {
            text.append("    version: ")
                    .append(quoted(manifest.text("version")))
                    .append('\n');
        }
        if (!manifest.text("commit").isEmpty() && !manifest.text("commit").equals(UNKNOWN)) {
            text.append("    commit: ").append(quoted(manifest.text("commit"))).append('\n');
        }
        return text.toString();
    }

    private String title() {
        String title = RunReport.title(manifest);
        return manifest.kind().equals("run") ? title : title + " (" + manifest.kind() + ")";
    }

    private String description() {
        String about = manifest.text("scenario", "about").strip();
        String seeds =
                String.join(", ", manifest.texts("seeds").stream().limit(4).toList());
        return "A simulation with Atomization, an agent-based model."
                + (about.isEmpty() ? "" : " " + about)
                + (seeds.isEmpty()
                        ? ""
                        : " Seeds from " + seeds.split(",")[0] + ", "
                                + manifest.texts("seeds").size() + " in all.");
    }

    private String date() {
        String started = manifest.text("started");
        try {
            return LocalDate.parse(started.substring(0, Math.min(DATE_LENGTH, started.length())))
                    .toString();
        } catch (DateTimeParseException unknown) {
            return LocalDate.now(java.time.ZoneOffset.UTC).toString();
        }
    }

    /** Text in double quotes for YAML, which reads JSON's escapes. */
    private static String quoted(String text) {
        return JsonWriter.write(text).strip();
    }

    private static void put(Map<String, Object> facts, String name, String value) {
        if (!value.isEmpty() && !value.equals(UNKNOWN)) {
            facts.put(name, value);
        }
    }

    private static Map<String, Object> entity(String id, String type, Map<String, ?> facts) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("@id", id.matches("(\\./|#|https:).*") ? id : address(id));
        entity.put("@type", type);
        entity.putAll(facts);
        return entity;
    }

    private static Map<String, Object> reference(String id) {
        return Map.of("@id", id.matches("(\\./|#|https:).*") ? id : address(id));
    }

    /** A path as a relative address, blanks and signs encoded. */
    private static String address(String path) {
        return path.replace("%", "%25").replace(" ", "%20").replace("#", "%23").replace("?", "%3F");
    }
}
