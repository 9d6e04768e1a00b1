package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import atomization.model.AtomizationModel;
import atomization.parallel.Ranges;
import atomization.results.CsvReader;
import atomization.scenario.Plan;
import atomization.society.Layer;
import atomization.society.Society;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ExportCommandTest {
    private static final String SCENARIO = """
            title: Small & <tidy>
            run: {workers: 240, weeks: 30, seed: 5}
            society:
              enterprises: [{name: "Foundry & Sons <1>", size: 80}]
              reserve: 3
              unemployed: 0.1
              origins: [{name: Vologda, share: 0.2}]
            workers: {acting: 10}
            """;
    private static final int WEEK = 10;
    private static final String DATE = "1985-03-14";

    @TempDir
    Path folder;

    private Path scenario;
    private Society society;

    @BeforeEach
    void simulateTheSame() throws IOException {
        scenario = Files.writeString(folder.resolve("small.yaml"), SCENARIO);
        try (Ranges ranges = new Ranges(1)) {
            AtomizationModel model = new AtomizationModel(Plan.read(scenario, List.of()), 5, ranges);
            model.start();
            while (model.weeksDone() <= WEEK) {
                model.step();
            }
            society = model.society();
        }
    }

    @Test
    void graphmlHoldsEveryWorkerAndTieAndNothingElse() throws Exception {
        Path file = export("net.graphml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(file.toFile());
        Element graph = (Element) document.getElementsByTagName("graph").item(0);
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
        assertThat(graph.getAttribute("edgedefault")).isEqualTo("undirected");

        Set<String> keys = new HashSet<>();
        NodeList declared = document.getElementsByTagName("key");
        for (int k = 0; k < declared.getLength(); k++) {
            Element key = (Element) declared.item(k);
            assertThat(keys.add(key.getAttribute("id"))).isTrue();
            assertThat(key.getAttribute("attr.type")).isIn("boolean", "int", "double", "string");
        }
        NodeList nodes = document.getElementsByTagName("node");
        assertThat(nodes.getLength()).isEqualTo(society.workers.size());
        for (int i = 0; i < nodes.getLength(); i++) {
            Element node = (Element) nodes.item(i);
            assertThat(node.getAttribute("id")).isEqualTo(Integer.toString(i));
            Map<String, String> data = data(node);
            assertThat(keys).containsAll(data.keySet());
            assertThat(Double.parseDouble(String.valueOf(data.get("fear"))))
                    .isCloseTo(society.workers.fear.get(i), org.assertj.core.data.Offset.offset(1e-6));
            assertThat(data.get("present")).isEqualTo(Boolean.toString(society.workers.present.get(i)));
            if (society.employerOf(i) == 0) {
                assertThat(data.get("enterprise")).isEqualTo("Foundry & Sons <1>");
            }
            assertThat(data.get("origin")).isEqualTo(society.workers.origin(i) == 1 ? "Vologda" : null);
        }
        int[][] degrees = new int[Layer.COUNT][society.workers.size()];
        NodeList edges = document.getElementsByTagName("edge");
        for (int k = 0; k < edges.getLength(); k++) {
            Element edge = (Element) edges.item(k);
            int from = Integer.parseInt(edge.getAttribute("source"));
            int to = Integer.parseInt(edge.getAttribute("target"));
            Map<String, String> data = data(edge);
            assertThat(from).isNotEqualTo(to);
            assertThat(Double.parseDouble(String.valueOf(data.get("strength")))).isBetween(0.0, 1.0);
            int layer = Layer.valueOf(String.valueOf(data.get("layer")).toUpperCase(java.util.Locale.ROOT))
                    .ordinal();
            degrees[layer][from]++;
            degrees[layer][to]++;
        }
        requireDegrees(degrees);
    }

    @Test
    void theTablesHoldTheSameTiesAndWorkers() throws IOException {
        Path file = export("net.csv");
        int[][] degrees = new int[Layer.COUNT][society.workers.size()];
        try (CsvReader ties = new CsvReader(file)) {
            assertThat(ties.header()).containsExactly("source", "target", "layer", "strength");
            while (ties.next()) {
                int layer = Layer.valueOf(ties.text(2).toUpperCase(java.util.Locale.ROOT))
                        .ordinal();
                degrees[layer][(int) ties.number(0)]++;
                degrees[layer][(int) ties.number(1)]++;
            }
        }
        requireDegrees(degrees);
        int rows = 0;
        try (CsvReader workers = new CsvReader(folder.resolve("net-workers.csv"))) {
            while (workers.next()) {
                assertThat(workers.number(0)).isEqualTo(rows);
                assertThat(workers.text(workers.column("actingStrike")))
                        .isEqualTo(Boolean.toString(society.workers
                                .acting(atomization.society.Arena.STRIKE)
                                .get(rows)));
                rows++;
            }
        }
        assertThat(rows).isEqualTo(society.workers.size());
    }

    @Test
    void networkxReadsTheFile() throws IOException, InterruptedException {
        assumeTrue(runs("python3", "-c", "import networkx"), "python3 with networkx is not here");
        Path file = export("net.graphml");
        int ties = 0;
        for (int k = 0; k < Layer.COUNT; k++) {
            for (int i = 0; i < society.workers.size(); i++) {
                ties += society.ties.layer(k).degree(i);
            }
        }
        String check = "import networkx, sys; g = networkx.read_graphml(sys.argv[1], node_type=int);"
                + " assert g.number_of_nodes() == %d and g.number_of_edges() == %d and not g.is_directed();"
                        .formatted(society.workers.size(), ties / 2)
                + " assert isinstance(g.nodes[0]['fear'], float) and g.nodes[0]['present'] is True;"
                + " assert all(d['layer'] in ('workplace', 'residence', 'acquaintance') for _, _, d in g.edges(data=True));"
                + " assert all(d['weight'] == d['strength'] for _, _, d in g.edges(data=True))";
        assertThat(runs("python3", "-c", check, file.toString())).isTrue();
    }

    @Test
    void igraphReadsTheFile() throws IOException, InterruptedException {
        assumeTrue(runs("Rscript", "-e", "library(igraph)"), "R with igraph is not here");
        Path file = export("net.graphml");
        String check =
                "library(igraph); g <- read_graph('%s', format = 'graphml'); stopifnot(vcount(g) == %d, !is_directed(g))"
                        .formatted(file, society.workers.size());
        assertThat(runs("Rscript", "-e", check)).isTrue();
    }

    @Test
    void filesThatAreThereAreKeptUnlessForced() throws IOException {
        Path workers = Files.writeString(folder.resolve("net-workers.csv"), "mine");
        Executed refused = Executed.of(
                "export",
                scenario.toString(),
                "--at",
                DATE,
                "--to",
                folder.resolve("net.csv").toString());
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(workers).hasContent("mine");
        assertThat(folder.resolve("net.csv")).doesNotExist();
    }

    @Test
    void aCompleteLayerIsWrittenOutWhileItIsSmallAndRefusedBeyond() throws IOException {
        String to = folder.resolve("net.csv").toString();
        Executed small = Executed.of(
                "export", scenario.toString(), "--at", DATE, "--to", to, "--set", "network.residence=complete");
        assertThat(small.code()).as(small.err()).isZero();
        try (var lines = Files.lines(Path.of(to))) {
            assertThat(lines.filter(line -> line.contains(",residence,1"))).hasSize(240 * 239 / 2);
        }
        Executed large = Executed.of(
                "export",
                scenario.toString(),
                "--at",
                "1985-01-03",
                "--to",
                to,
                "--force",
                "--set",
                "network.residence=complete",
                "--set",
                "run.workers=3500");
        assertThat(large.code()).isEqualTo(ExitCode.INVALID);
        assertThat(large.err()).contains("residence is complete");
    }

    @Test
    void whatCannotBeExportedIsRefusedWithWhatCan() {
        String to = folder.resolve("net.graphml").toString();
        Executed late = Executed.of("export", scenario.toString(), "--at", "1999-01-07", "--to", to);
        assertThat(late.code()).isEqualTo(ExitCode.INVALID);
        assertThat(late.err()).contains("1985-01-03", "1985-07-25");
        Executed ending = Executed.of("export", scenario.toString(), "--at", DATE, "--to", to + ".txt");
        assertThat(ending.code()).isEqualTo(ExitCode.INVALID);
        assertThat(ending.err()).contains(".graphml or .csv");
        Executed date = Executed.of("export", scenario.toString(), "--at", "1985", "--to", to);
        assertThat(date.code()).isEqualTo(ExitCode.INVALID);
        assertThat(date.err()).contains("'1985' is not a date; write it as 1992-01-02");
    }

    private Path export(String name) {
        Path file = folder.resolve(name);
        Executed done = Executed.of("export", scenario.toString(), "--at", DATE, "--to", file.toString());
        assertThat(done.code()).as(done.err()).isZero();
        return file;
    }

    private void requireDegrees(int[][] degrees) {
        int total = 0;
        for (int k = 0; k < Layer.COUNT; k++) {
            for (int i = 0; i < society.workers.size(); i++) {
                assertThat(degrees[k][i]).isEqualTo(society.ties.layer(k).degree(i));
                total += degrees[k][i];
            }
        }
        assertThat(total).isPositive();
    }

    private static Map<String, String> data(Element element) {
        Map<String, String> data = new TreeMap<>();
        NodeList children = element.getElementsByTagName("data");
        for (int k = 0; k < children.getLength(); k++) {
            Element child = (Element) children.item(k);
            data.put(child.getAttribute("key"), child.getTextContent());
        }
        return data;
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean succeeded = process.waitFor() == 0;
            if (!succeeded) {
                System.err.println(said);
            }
            return succeeded;
        } catch (IOException absent) {
            return false;
        }
    }
}
