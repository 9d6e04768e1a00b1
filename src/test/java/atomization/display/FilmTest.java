package atomization.display;

import static org.assertj.core.api.Assertions.assertThat;

import atomization.figure.Palette;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FilmTest {
    @TempDir
    Path folder;

    private static BufferedImage picture(int colour) {
        BufferedImage image = new BufferedImage(61, 41, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(colour));
        graphics.fillRect(0, 0, 61, 41);
        // more colours than a GIF can hold
        for (int k = 0; k < 600; k++) {
            image.setRGB(k % 61, k / 61, 0x100000 + 37 * k);
        }
        graphics.dispose();
        return image;
    }

    private static void film(FilmForm form, Path path) throws IOException {
        try (Film film = form.open(path, 5, 61, 41)) {
            film.add(picture(Palette.STRIKE));
            film.add(picture(Palette.GREEN));
            film.add(picture(Palette.BLUE));
            film.finish();
        }
    }

    @Test
    void aGifHasEveryPictureInItsColoursAndRepeats() throws IOException {
        Path file = folder.resolve("film.gif");
        film(FilmForm.GIF, file);
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(3);
            int[] colours = {Palette.STRIKE, Palette.GREEN, Palette.BLUE};
            for (int k = 0; k < 3; k++) {
                assertThat(reader.read(k).getRGB(30, 35) & 0xFFFFFF).isEqualTo(colours[k]);
                Element tree = (Element) reader.getImageMetadata(k).getAsTree("javax_imageio_gif_image_1.0");
                NodeList control = tree.getElementsByTagName("GraphicControlExtension");
                assertThat(((Element) control.item(0)).getAttribute("delayTime"))
                        .isEqualTo("20");
                assertThat(tree.getElementsByTagName("ApplicationExtension").getLength())
                        .isEqualTo(1);
            }
        } finally {
            reader.dispose();
        }
    }

    @Test
    void aFolderHasEveryPictureUnderItsNumber() throws IOException {
        film(FilmForm.FRAMES, folder.resolve("pictures"));
        BufferedImage second =
                ImageIO.read(folder.resolve("pictures/frame-00002.png").toFile());
        assertThat(second.getRGB(30, 35) & 0xFFFFFF).isEqualTo(Palette.GREEN);
        assertThat(folder.resolve("pictures").toFile().list()).hasSize(3);
    }

    @Test
    void anMp4IsMadeWhereThereIsFfmpeg() throws IOException {
        Assumptions.assumeTrue(FilmForm.MP4.isPossible(), "ffmpeg is not installed");
        Path file = folder.resolve("film.mp4");
        film(FilmForm.MP4, file);
        byte[] bytes = Files.readAllBytes(file);
        assertThat(new String(bytes, 4, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("ftyp");
        assertThat(bytes).hasSizeGreaterThan(1000);
    }

    @Test
    void theFormFollowsFromTheName() {
        assertThat(FilmForm.of("a.GIF")).isEqualTo(FilmForm.GIF);
        assertThat(FilmForm.of("a.mp4")).isEqualTo(FilmForm.MP4);
        assertThat(FilmForm.of("frames/")).isEqualTo(FilmForm.FRAMES);
        assertThat(FilmForm.of("a.avi")).isNull();
    }
}
