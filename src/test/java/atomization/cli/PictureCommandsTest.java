package atomization.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import atomization.display.FilmForm;
import atomization.figure.Palette;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code snapshot}, {@code record} and, where there is no display, {@code view}. */
class PictureCommandsTest {
    private static final String SCENARIO = """
            title: Small & <tidy>
            run: {workers: 240, weeks: 30, seed: 5}
            """;

    @TempDir
    Path folder;

    private String scenario = "";

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = Files.writeString(folder.resolve("small.yaml"), SCENARIO).toString();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aSnapshotIsAPictureOfTheSizeAskedFor() throws IOException {
        Executed done = Executed.of(
                "snapshot",
                scenario,
                "--at",
                "1985-03-14",
                "--to",
                file("a.png"),
                "--size",
                "700x450",
                "--threads",
                "1");
        assertThat(done.err()).isEmpty();
        assertThat(done.code()).isZero();
        assertThat(done.out()).contains("Small & <tidy>", "1985-03-14", "a.png");
        BufferedImage image = ImageIO.read(folder.resolve("a.png").toFile());
        assertThat(image.getWidth()).isEqualTo(700);
        assertThat(image.getHeight()).isEqualTo(450);
        int coloured = 0;
        for (int pixel : image.getRGB(0, 0, 700, 450, null, 0, 700)) {
            coloured += (pixel & 0xFFFFFF) != Palette.BACKGROUND ? 1 : 0;
        }
        assertThat(coloured).isGreaterThan(700 * 450 / 10);
    }

    @Test
    void theSameSnapshotIsTheSameDrawing() throws IOException {
        for (String name : new String[] {"a.svg", "b.svg"}) {
            Executed done = Executed.of(
                    "snapshot",
                    scenario,
                    "--at",
                    "1985-03-14",
                    "--to",
                    file(name),
                    "--layout",
                    "residence",
                    "--state",
                    "delegation",
                    "--view",
                    "network",
                    "--ties",
                    "residence",
                    "--weakest",
                    "0.3",
                    "--quiet");
            assertThat(done.out() + done.err()).isEmpty();
            assertThat(done.code()).isZero();
        }
        String drawing = Files.readString(folder.resolve("a.svg"));
        assertThat(drawing)
                .isEqualTo(Files.readString(folder.resolve("b.svg")))
                .startsWith("<?xml")
                .contains("<title>Small &amp; &lt;tidy&gt;, week of 1985-03-14</title>")
                .contains("delegation", "residence ties", "240 residents")
                .doesNotContain("workplace ties", "toughness");
    }

    @Test
    void aFilmHasOnePictureAfterEverySoManyWeeks() throws IOException {
        Executed done = Executed.of(
                "record",
                scenario,
                "--to",
                file("film.gif"),
                "--every",
                "4w",
                "--from",
                "1985-01-17",
                "--until",
                "1985-04-30",
                "--size",
                "300x200",
                "--view",
                "network");
        assertThat(done.err()).isEmpty();
        assertThat(done.code()).isZero();
        // weeks 2, 6, 10, 14
        assertThat(done.out()).contains("4 pictures of 300x200, drawn at ", "a second", "film.gif");
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = ImageIO.createImageInputStream(folder.resolve("film.gif").toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(4);
            assertThat(reader.getWidth(0)).isEqualTo(300);
        } finally {
            reader.dispose();
        }
    }

    @Test
    void aFolderOfPicturesIsNotWrittenOverUnlessAskedFor() throws IOException {
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        Files.writeString(pictures.resolve("mine.txt"), "mine");
        String[] command = {"record", scenario, "--to", pictures + "/", "--every", "26w", "--size", "300x200", "--quiet"
        };
        Executed refused = Executed.of(command);
        assertThat(refused.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(refused.err()).contains("--force");
        String[] forced = java.util.Arrays.copyOf(command, command.length + 1);
        forced[command.length] = "--force";
        assertThat(Executed.of(forced).code()).isZero();
        assertThat(pictures.toFile().list())
                .containsExactlyInAnyOrder("mine.txt", "frame-00001.png", "frame-00002.png");
    }

    @Test
    void anMp4NeedsFfmpegAndSaysSo() {
        assumeTrue(!FilmForm.MP4.isPossible(), "ffmpeg is installed");
        Executed refused = Executed.of("record", scenario, "--to", file("film.mp4"));
        assertThat(refused.code()).isEqualTo(ExitCode.MISSING);
        assertThat(refused.err()).contains("ffmpeg", "film.gif");
    }

    @Test
    void wrongOptionsAreRefusedWithWhatIsAllowed() {
        assertRefused("a.jpg", "png or .svg", new String[0]);
        assertRefused("a.png", "1280x800", "--size", "12x5");
        assertRefused("a.png", "network, charts", "--view", "network,map");
        assertRefused("a.png", "did you mean delegation", "--state", "delegatoin");
        assertRefused("a.png", "0 to 1", "--weakest", "7");
        assertRefused("a.png", "acquaintance", "--ties", "kin");
        assertThat(Executed.of("snapshot", scenario, "--at", "2020-01-01", "--to", file("a.png"))
                        .err())
                .contains("not within the run");
        assertThat(Executed.of("record", scenario, "--to", file("a.avi")).err()).contains(".gif or .mp4");
        assertThat(Executed.of("record", scenario, "--to", file("a.gif"), "--every", "soon")
                        .err())
                .contains("4w");
        assertThat(folder.toFile().list()).containsExactly("small.yaml");
    }

    private void assertRefused(String name, String message, String... more) {
        String[] command = new String[6 + more.length];
        System.arraycopy(
                new String[] {"snapshot", scenario, "--at", "1985-03-14", "--to", file(name)}, 0, command, 0, 6);
        System.arraycopy(more, 0, command, 6, more.length);
        Executed refused = Executed.of(command);
        assertThat(refused.code()).isEqualTo(ExitCode.INVALID);
        assertThat(refused.err()).contains(message);
    }

    @Test
    void withoutADisplayTheWindowIsRefusedAndAFilmProposed() {
        assumeTrue(GraphicsEnvironment.isHeadless(), "there is a display");
        Executed refused = Executed.of("view", scenario);
        assertThat(refused.code()).isEqualTo(ExitCode.MISSING);
        assertThat(refused.err()).contains("no display", "record", "snapshot");
    }
}
