package atomization.figure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** Facts about pictures of two enterprises of 30 workers, of whom those of the second strike. */
class NetworkPictureTest {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;
    private static final int WORKERS = 60;

    private final NetworkLayout layout = NetworkLayout.of(new int[] {0, 1}, new int[] {30, 30});
    private final View view = View.whole(layout, new Box(0, 0, WIDTH, HEIGHT));
    private final NetworkStyle style = NetworkStyle.of(Colouring.ofShare("fear", 1), 0.3);

    private NetworkFrame frame(Collective.Condition ofSecond, int mark) {
        int[] group = new int[WORKERS];
        float[] value = new float[WORKERS];
        byte[] marks = new byte[WORKERS];
        for (int i = 30; i < WORKERS; i++) {
            group[i] = 1;
            marks[i] = (byte) mark;
        }
        Seating seating = new Seating(layout, WORKERS);
        seating.seat(group);
        TiePairs.Builder ties = new TiePairs.Builder();
        ties.add(0, 1, 0, 1);
        ties.add(0, 2, 1, 0.9);
        ties.add(3, 40, 2, 0.8);
        ties.add(5, 6, 0, 0.2);
        List<Collective> outer = List.of(
                new Collective("Kirov works", "30 workers", Collective.Condition.QUIET, 0, 0),
                new Collective("A & B <steel>", "30 workers", ofSecond, 0, 1));
        return NetworkFrame.ofPersons(group, seating.x(), seating.y(), value, marks, ties.build(), outer);
    }

    private BufferedImage pixels(NetworkStyle of, NetworkFrame frame, boolean fine) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        Canvas canvas = fine ? GraphicsCanvas.fine(graphics) : GraphicsCanvas.quick(graphics, new HashMap<>());
        new NetworkPicture(layout, of).draw(canvas, frame, view);
        graphics.dispose();
        return image;
    }

    private int count(BufferedImage image, Box units, int colour) {
        Box box = view.of(units);
        int count = 0;
        for (int x = (int) box.x(); x < box.x() + box.width() && x < WIDTH; x++) {
            for (int y = (int) box.y(); y < box.y() + box.height() && y < HEIGHT; y++) {
                count += (image.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void aStrikingEnterpriseIsMarkedAndTheOtherIsNot() {
        for (boolean fine : new boolean[] {true, false}) {
            BufferedImage image = pixels(style, frame(Collective.Condition.QUIET, NetworkFrame.STRIKES), fine);
            assertThat(count(image, layout.outer(1), Palette.STRIKE)).isGreaterThan(30 * 40);
            assertThat(count(image, layout.outer(0), Palette.STRIKE)).isZero();
        }
    }

    @Test
    void anEnterpriseInDisputeHasItsColoursAndItsName() {
        NetworkFrame frame = frame(Collective.Condition.DISPUTE, 0);
        BufferedImage image = pixels(style, frame, false);
        assertThat(count(image, layout.outer(1), Collective.Condition.DISPUTE.ground()))
                .isGreaterThan(1000);
        assertThat(count(image, layout.outer(0), Collective.Condition.DISPUTE.ground()))
                .isZero();
        assertThat(svg(style, frame)).contains(">Kirov works, 30 workers</text>");
    }

    @Test
    void whoDoesNotActHasTheColourOfItsState() {
        BufferedImage image = pixels(style, frame(Collective.Condition.QUIET, NetworkFrame.STRIKES), false);
        assertThat(count(image, layout.outer(0), style.colouring().colour(0))).isGreaterThan(30 * 40);
    }

    @Test
    void theDrawingHasOneShapeForEachWorkerByWhatItDoes() throws Exception {
        Document drawing = parsed(svg(style, frame(Collective.Condition.QUIET, NetworkFrame.STRIKES)));
        assertThat(shapes(drawing, "path", Palette.STRIKE)).isEqualTo(30);
        assertThat(shapes(drawing, "circle", style.colouring().colour(0))).isEqualTo(60);
        Document assembly = parsed(svg(style, frame(Collective.Condition.QUIET, NetworkFrame.ASSEMBLES)));
        assertThat(shapes(assembly, "path", Palette.STRIKE)).isZero();
        assertThat(shapes(assembly, "path", Palette.ASSEMBLY)).isEqualTo(30);
    }

    @Test
    void onlyTiesOfLayersAndStrengthsThatAreAskedForAreDrawn() {
        NetworkFrame frame = frame(Collective.Condition.QUIET, 0);
        assertThat(lines(style, frame)).isEqualTo(3);
        assertThat(lines(style.withWeakest(0), frame)).isEqualTo(4);
        assertThat(lines(style.withLayer(1, false), frame)).isEqualTo(2);
        assertThat(lines(style.withWeakest(0.95), frame)).isEqualTo(1);
    }

    @Test
    void whatIsPointedAtIsFound() {
        NetworkFrame frame = frame(Collective.Condition.QUIET, 0);
        assertThat(frame.workerAt(frame.x()[7] + 1, frame.y()[7], 5)).isEqualTo(7);
        assertThat(frame.workerAt(-100, -100, 5)).isEqualTo(-1);
        double middleX = (frame.x()[3] + frame.x()[40]) / 2;
        double middleY = (frame.y()[3] + frame.y()[40]) / 2;
        assertThat(frame.tieAt(middleX, middleY, 5, style)).isEqualTo(2);
        assertThat(frame.tieAt(middleX, middleY, 5, style.withLayer(2, false))).isEqualTo(-1);
    }

    @Test
    void theLegendShowsTheColoursThatThePictureHas() {
        SvgCanvas canvas = new SvgCanvas(WIDTH, 42, "legend");
        NetworkLegend.draw(canvas, style, new Box(0, 0, WIDTH, 42));
        String legend = canvas.text();
        assertThat(legend)
                .contains(Palette.hex(Palette.STRIKE), Palette.hex(Palette.ASSEMBLY))
                .contains(Palette.hex(Collective.Condition.DISPUTE.ground()))
                .contains(Palette.hex(Palette.GREEN), "workplace", "fear");
        SvgCanvas without = new SvgCanvas(WIDTH, 42, "legend");
        NetworkLegend.draw(without, style.withLayer(0, false), new Box(0, 0, WIDTH, 42));
        assertThat(without.text()).doesNotContain("workplace");
    }

    @Test
    void groupsTooManyForPersonsAreShownByTheirMeans() {
        NetworkFrame frame = NetworkFrame.ofGroups(
                NetworkFrame.Detail.INNER_GROUPS,
                frame(Collective.Condition.QUIET, 0).outer(),
                new float[] {0, 1},
                new float[] {0, 0.5f},
                "too many");
        BufferedImage image = pixels(style, frame, true);
        assertThat(count(image, layout.inner(0), Palette.sequential(0))).isGreaterThan(5000);
        assertThat(count(image, layout.inner(1), Palette.sequential(1))).isGreaterThan(5000);
        assertThat(count(image, layout.inner(1), Palette.STRIKE)).isGreaterThan(100);
        assertThat(svg(style, frame)).contains("too many");
    }

    @Test
    void aLongNoticeIsBrokenIntoLinesThatFit() {
        String word = "workshop";
        NetworkFrame frame = frame(Collective.Condition.QUIET, 0)
                .withNotice((word + " ").repeat(40).strip());
        List<String> lines = java.util.regex.Pattern.compile(">(workshop[ workshop]*)</text>")
                .matcher(svg(style, frame))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join(" ", lines).split(" ")).hasSize(40);
        SvgCanvas canvas = new SvgCanvas(1, 1, "");
        assertThat(lines)
                .allSatisfy(line -> assertThat(canvas.widthOf(line, 12)).isLessThan(WIDTH));
    }

    private String svg(NetworkStyle of, NetworkFrame frame) {
        SvgCanvas canvas = new SvgCanvas(WIDTH, HEIGHT, "a & b");
        new NetworkPicture(layout, of).draw(canvas, frame, view);
        return canvas.text();
    }

    private long lines(NetworkStyle of, NetworkFrame frame) {
        // a line is a path that moves to one point and draws to one other; symbols are closed
        return java.util.regex.Pattern.compile("M[-0-9. ]+L[-0-9. ]+(?=[M\"])")
                .matcher(svg(of, frame))
                .results()
                .count();
    }

    private static Document parsed(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static int shapes(Document drawing, String name, int colour) {
        var elements = drawing.getElementsByTagName(name);
        int count = 0;
        for (int k = 0; k < elements.getLength(); k++) {
            var fill = elements.item(k).getAttributes().getNamedItem("fill");
            count += fill != null && fill.getNodeValue().equals(Palette.hex(colour)) ? 1 : 0;
        }
        return count;
    }
}
