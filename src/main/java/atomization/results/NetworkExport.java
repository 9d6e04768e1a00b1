package atomization.results;

import atomization.society.Layer;
import atomization.society.Society;
import atomization.society.TieLayer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the network of a society at one moment, with everything about its workers, as GraphML or as two tables (edges,
 * workers): forms that Gephi, igraph and NetworkX read. Ties go out as they are visited, so that the size of the network
 * does not matter. Workers are called by their numbers.
 *
 * @param society the society
 * @param origins the names of its origin groups, from the first on
 * @param about what the network is of, in a line
 */
public record NetworkExport(Society society, List<String> origins, String about) {
    /** Ties of a complete layer, which the model holds implicitly, are written out up to this number. */
    public static final long MOST_IMPLICIT = 5_000_000;

    private static final int BUFFER = 1 << 16;

    /** How many workers and ties were written. */
    public record Written(int workers, long ties) {}

    /** Takes one tie. */
    @FunctionalInterface
    private interface TieSink {
        void tie(int from, int to, Layer layer, double strength) throws IOException, XMLStreamException;
    }

    /** @throws IllegalArgumentException if a complete layer has more ties than can reasonably be written out */
    public NetworkExport {
        origins = List.copyOf(origins);
        long present = society.workers.present.count();
        for (int k = 0; k < Layer.COUNT; k++) {
            if (society.ties.layer(k).isComplete() && present * (present - 1) / 2 > MOST_IMPLICIT) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "the layer %s is complete: %,d ties that the model never writes out. Export a smaller society"
                                + " (--set run.workers=1000) or leave the layer out (--set network.%s=none)",
                        Layer.of(k).label(),
                        present * (present - 1) / 2,
                        Layer.of(k).label()));
            }
        }
    }

    /** Writes GraphML (http://graphml.graphdrawing.org). */
    public Written graphml(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            Written written = new GraphmlText(xml).write();
            xml.close();
            return written;
        } catch (XMLStreamException failed) {
            throw failed.getNestedException() instanceof IOException cause ? cause : new IOException(failed);
        }
    }

    /** Writes the table of ties: source, target, layer, strength. */
    public long edges(Path file) throws IOException {
        long[] count = new long[1];
        try (CsvWriter out = new CsvWriter(Files.newOutputStream(file))) {
            out.cell("source").cell("target").cell("layer").cell("strength").end();
            ties((from, to, layer, strength) -> {
                out.cell((long) from)
                        .cell((long) to)
                        .cell(layer.label())
                        .cell(strength)
                        .end();
                count[0]++;
            });
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return count[0];
    }

    /** Writes the table of workers: their numbers under {@code id}, and all their attributes. */
    public int workers(Path file) throws IOException {
        List<WorkerAttribute> attributes = WorkerAttribute.all(origins);
        int size = society.workers.size();
        try (CsvWriter out = new CsvWriter(Files.newOutputStream(file))) {
            out.cell("id");
            attributes.forEach(attribute -> out.cell(attribute.name()));
            out.end();
            for (int i = 0; i < size; i++) {
                out.cell((long) i);
                for (WorkerAttribute attribute : attributes) {
                    out.cell(attribute.of(society, i));
                }
                out.end();
            }
        }
        return size;
    }

    private void ties(TieSink sink) throws IOException, XMLStreamException {
        int size = society.workers.size();
        for (int k = 0; k < Layer.COUNT; k++) {
            TieLayer ties = society.ties.layer(k);
            for (int i = 0; i < size; i++) {
                if (ties.isComplete()) {
                    everybody(i, size, Layer.of(k), sink);
                    continue;
                }
                for (int slot = ties.first(i); slot < ties.limit(i) && ties.alter(slot) != TieLayer.NONE; slot++) {
                    if (ties.alter(slot) > i) {
                        sink.tie(i, ties.alter(slot), Layer.of(k), ties.strength(slot));
                    }
                }
            }
        }
    }

    private void everybody(int i, int size, Layer layer, TieSink sink) throws IOException, XMLStreamException {
        for (int j = i + 1; j < size && society.workers.present.get(i); j++) {
            if (society.workers.present.get(j)) {
                sink.tie(i, j, layer, 1);
            }
        }
    }

    /** The parts of a GraphML file, in their order. */
    private final class GraphmlText {
        private final XMLStreamWriter xml;
        private final List<WorkerAttribute> attributes = WorkerAttribute.all(origins);
        private long ties;

        GraphmlText(XMLStreamWriter xml) {
            this.xml = xml;
        }

        Written write() throws IOException, XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
            xml.writeNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
            xml.writeAttribute(
                    "http://www.w3.org/2001/XMLSchema-instance",
                    "schemaLocation",
                    "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
            xml.writeCharacters("\n");
            xml.writeStartElement("desc");
            xml.writeCharacters(about);
            end();
            for (WorkerAttribute attribute : attributes) {
                key(attribute.name(), "node", attribute.name(), attribute.type());
            }
            key("layer", "edge", "layer", "string");
            key("strength", "edge", "strength", "double");
            // Gephi, igraph and NetworkX take the weight of a tie from this name
            key("weight", "edge", "weight", "double");
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "society");
            xml.writeAttribute("edgedefault", "undirected");
            xml.writeCharacters("\n");
            int size = society.workers.size();
            for (int i = 0; i < size; i++) {
                node(i);
            }
            ties(this::edge);
            end();
            end();
            xml.writeEndDocument();
            return new Written(size, ties);
        }

        private void key(String id, String target, String name, String type) throws XMLStreamException {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", id);
            xml.writeAttribute("for", target);
            xml.writeAttribute("attr.name", name);
            xml.writeAttribute("attr.type", type);
            xml.writeCharacters("\n");
        }

        private void node(int i) throws XMLStreamException {
            xml.writeStartElement("node");
            xml.writeAttribute("id", Integer.toString(i));
            for (WorkerAttribute attribute : attributes) {
                data(attribute.name(), attribute.of(society, i));
            }
            end();
        }

        private void edge(int from, int to, Layer layer, double strength) throws XMLStreamException {
            xml.writeStartElement("edge");
            xml.writeAttribute("source", Integer.toString(from));
            xml.writeAttribute("target", Integer.toString(to));
            data("layer", layer.label());
            data("strength", strength);
            data("weight", strength);
            end();
            ties++;
        }

        private void data(String key, @Nullable Object value) throws XMLStreamException {
            if (value == null) {
                return;
            }
            StringBuilder text = new StringBuilder();
            if (value instanceof Double number) {
                CsvNumber.append(text, number);
            } else {
                text.append(value);
            }
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(text.toString());
            xml.writeEndElement();
        }

        private void end() throws XMLStreamException {
            xml.writeEndElement();
            xml.writeCharacters("\n");
        }
    }
}
