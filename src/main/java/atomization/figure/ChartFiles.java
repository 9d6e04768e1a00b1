package atomization.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes charts as files for papers: SVG, and PNG with three pixels for each of the SVG's. */
public final class ChartFiles {
    private static final int PIXELS = 3;

    private ChartFiles() {}

    /** The chart as an SVG document. */
    public static String svg(Chart chart) {
        String words = chart.title() + (chart.alternative().isEmpty() ? "" : ": " + chart.alternative());
        SvgCanvas canvas = new SvgCanvas(ChartPicture.WIDTH, ChartPicture.height(chart), words);
        ChartPicture.draw(chart, canvas);
        return canvas.text();
    }

    /** The chart as pixels. */
    public static BufferedImage image(Chart chart) {
        BufferedImage image = new BufferedImage(
                PIXELS * ChartPicture.WIDTH, PIXELS * ChartPicture.height(chart), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(PIXELS, PIXELS);
            ChartPicture.draw(chart, GraphicsCanvas.fine(graphics));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /**
     * Writes a chart as {@code id.svg} and {@code id.png}.
     *
     * @throws IOException if the files cannot be written
     */
    public static void write(Chart chart, Path folder) throws IOException {
        Files.writeString(folder.resolve(chart.id() + ".svg"), svg(chart), StandardCharsets.UTF_8);
        if (!ImageIO.write(
                image(chart), "png", folder.resolve(chart.id() + ".png").toFile())) {
            throw new IOException("this Java cannot write PNG");
        }
    }
}
