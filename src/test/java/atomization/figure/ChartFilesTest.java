package atomization.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class ChartFilesTest {
    private static final double[] DAYS = {5481, 5846, 6211};
    private static final double GAP = Double.NaN;

    private static Chart chart() {
        return Chart.of("all-marks", "A <title> & more", Axis.time(), Axis.percent("share <b>"))
                .alternative("rises")
                .with(List.of(
                        new Mark.Band(
                                "a", 0, 0.2, "range", DAYS, new double[] {0.1, GAP, 0.2}, new double[] {0.3, GAP, 0.5}),
                        new Mark.Line("a", 0, Mark.Stroke.DASHED, false, DAYS, new double[] {0.2, GAP, 0.4}),
                        Mark.Dots.plain("b", 1, Mark.Shape.DIAMOND, DAYS, new double[] {0.1, 0.2, 0.3}),
                        new Mark.Spans(
                                "c", 2, Mark.Shape.TRIANGLE, DAYS, DAYS, new double[] {0.1, 0.1, 0.1}, List.of()),
                        new Mark.Bars("d", 3, DAYS, DAYS, new double[] {0.1, 0.2, 0.3})))
                .at(List.of(new Moment(5846, "then")));
    }

    private static Document parsed(Chart chart) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(ChartFiles.svg(chart).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document) {
        NodeList nodes = document.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int k = 0; k < nodes.getLength(); k++) {
            texts.add(nodes.item(k).getTextContent());
        }
        return texts;
    }

    @Test
    void theSvgIsWellFormedWhateverItsTextsAre() throws Exception {
        assertThat(texts(parsed(chart()))).contains("A <title> & more", "share <b>", "a", "b", "c", "d");
    }

    @Test
    void theAxesAreLabelledAsTheirNumbersAre() throws Exception {
        assertThat(texts(parsed(chart())))
                .contains("0%", "20%", "40%", "1985-04")
                .doesNotContain("0.2");
    }

    @Test
    void nothingIsDrawnOutsideThePicture() throws Exception {
        NodeList circles = parsed(Chart.of("log", "log", Axis.log("x"), Axis.log("y"))
                        .with(List.of(Mark.Dots.plain(
                                "a", 0, Mark.Shape.DISC, new double[] {1, 30, 1000}, new double[] {1, 0.1, 0.001}))))
                .getElementsByTagName("circle");
        assertThat(circles.getLength()).isGreaterThanOrEqualTo(3);
        for (int k = 0; k < circles.getLength(); k++) {
            double x = Double.parseDouble(
                    circles.item(k).getAttributes().getNamedItem("cx").getTextContent());
            double y = Double.parseDouble(
                    circles.item(k).getAttributes().getNamedItem("cy").getTextContent());
            assertThat(x).isBetween(0.0, (double) ChartPicture.WIDTH);
            assertThat(y).isBetween(0.0, 440.0);
        }
    }

    @Test
    void aChartIsWrittenAsSvgAndPng(@TempDir Path folder) throws Exception {
        ChartFiles.write(chart(), folder);
        assertThat(folder.resolve("all-marks.svg")).content().isEqualTo(ChartFiles.svg(chart()));
        BufferedImage image = ImageIO.read(folder.resolve("all-marks.png").toFile());
        assertThat(image.getWidth()).isEqualTo(3 * ChartPicture.WIDTH);
        assertThat(image.getHeight()).isEqualTo(3 * ChartPicture.height(chart()));
    }

    @Test
    void aChartWithoutValuesIsEmpty() {
        Chart empty = Chart.of("e", "e", Axis.time(), Axis.plain("y"))
                .with(List.of(new Mark.Line("a", 0, Mark.Stroke.SOLID, false, DAYS, new double[] {GAP, GAP, GAP})));
        assertThat(empty.isEmpty()).isTrue();
        assertThat(chart().isEmpty()).isFalse();
    }
}
